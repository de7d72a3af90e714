// @generated from specs/affiliate_creator/202410/search_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{AffiliateContentType, CommissionModel, DisplayMoney, Money};
use crate::api::ids::{
    CampaignId, OpenCollaborationId, OrderId, ProductId, SkuId, TargetCollaborationId,
};
use crate::api::affiliate_creator::types::{OrderStatus, Trace};

/// Searches for orders that the creator generated in a period of at most three months, and returns their SKUs, content and commissions.
///
/// `POST /affiliate_creator/202410/orders/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`SearchAffiliateOrdersResponse`]; `orders` is paginated.
/// Searches at most 89 days at a time. `Handle::windows` splits longer time ranges.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-creator-affiliate-orders-202410>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_creator::SearchAffiliateOrders;

 let creator = client.creator(token);
 let request = SearchAffiliateOrders::new(10)
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut orders = creator.items(request);
 while let Some(order) = orders.try_next().await? {
     println!("{order:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "search-creator-affiliate-orders-202410")]
#[doc(alias = "SearchCreatorAffiliateOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Number of SKUs per page. An order with several SKUs may span several pages. From 1 to 100.
    pub page_size: i64,
    /// Inclusive lower bound of the creation time. With only an upper bound, the search starts at the earliest time of the shop.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time; defaults to now if only the lower bound is set. If there are several pages, send both bounds, unchanged, with each request.
    pub create_time_lt: Option<Timestamp>,
}

impl SearchAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            create_time_ge: None,
            create_time_lt: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound of the creation time. With only an upper bound, the search starts at the earliest time of the shop.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time; defaults to now if only the lower bound is set. If there are several pages, send both bounds, unchanged, with each request.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }
}

impl Endpoint for SearchAffiliateOrders {
    type Response = SearchAffiliateOrdersResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202410/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .pages("orders")
        .max_days(89)
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-creator-affiliate-orders-202410",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
            ],
        );
    }
}

impl Paged for SearchAffiliateOrders {
    type Item = SearchedAffiliateOrder;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.orders
    }
}

/// The response to [`SearchAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersResponse {
    /// Token of the next page, valid only with the same `create_time_ge` and `create_time_lt`. Empty on the last page.
    pub next_page_token: Option<String>,
    /// SKUs of this page, grouped by order.
    pub orders: Vec<SearchedAffiliateOrder>,
    /// Number of matching SKUs on all pages, not of orders.
    pub total_count: Option<i64>,
}

impl Fields for SearchAffiliateOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("orders", &mut self.orders),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchAffiliateOrdersResponse);

/// An order that the creator generated, with its SKUs on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedAffiliateOrder {
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// When the order was delivered.
    pub delivery_time: Option<Timestamp>,
    /// Order ID.
    pub id: Option<OrderId>,
    /// SKUs of the order on this page.
    pub skus: Vec<Sku>,
    /// Whether the commission is settled; until then, only the estimates are known.
    pub status: Option<OrderStatus>,
}

impl Fields for SearchedAffiliateOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("id", &mut self.id),
                    ("skus", &mut self.skus),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(SearchedAffiliateOrder);

/// A SKU of an order, with the commissions that the creator earns on the SKU. Amounts of bonuses, ads and rewards can be absent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// Actual bonus: `actual_commission_base` multiplied by `commission_bonus_rate`.
    pub actual_bonus_commission: Option<DisplayMoney>,
    /// What the creator finally earns on the SKU: `actual_commission_base` multiplied by `commission_rate`, minus taxes or the agency's share. The amount is empty if no value is available.
    pub actual_commission: Option<DisplayMoney>,
    /// Price multiplied by the units that were not returned or refunded, for `SETTLED` orders. The amount is zero for `REFUNDED` orders, and empty for others.
    pub actual_commission_base: Option<DisplayMoney>,
    /// Creator's actual reward from affiliate partners; see `creator_commission_reward_rate`.
    pub actual_creator_commission_reward_fee: Option<DisplayMoney>,
    /// Actual commission for orders from ads: `actual_commission_base` multiplied by `shop_ads_commission_rate`.
    pub actual_shop_ads_commission: Option<DisplayMoney>,
    /// ID of the campaign to which the order belongs.
    pub campaign_id: Option<CampaignId>,
    /// Bonus rate of the collaboration, in hundredths of a percent: 3000 is 30%.
    pub commission_bonus_rate: Option<i64>,
    /// Whether the commission rate is fixed or depends on tiers.
    pub commission_model: Option<CommissionModel>,
    /// Total commission rate, the sum of the standard, ads, bonus and reward rates, in hundredths of a percent: 3000 is 30%.
    pub commission_rate: Option<i64>,
    /// Commission rate that the seller set for each tier, in percent, such as `3.0 OR 5.0`; only if the rate depends on tiers.
    pub commission_tier_setting: Option<String>,
    /// ID of the video, LIVE session or other content from which the order came.
    pub content_id: Option<String>,
    /// Kind of content from which the order came.
    pub content_type: Option<AffiliateContentType>,
    /// Rate of the reward that affiliate partners allocate to the creator, in hundredths of a percent: 1000 is 10%.
    pub creator_commission_reward_rate: Option<i64>,
    /// Estimated bonus: `estimated_commission_base` multiplied by `commission_bonus_rate`.
    pub estimated_bonus_commission: Option<DisplayMoney>,
    /// Commission estimated from the price and the number of units when the order was created.
    pub estimated_commission: Option<DisplayMoney>,
    /// Base of the commission when the order was created, before returns and refunds.
    pub estimated_commission_base: Option<DisplayMoney>,
    /// Creator's estimated reward from affiliate partners; see `creator_commission_reward_rate`.
    pub estimated_creator_commission_reward_fee: Option<DisplayMoney>,
    /// Estimated commission for orders from ads: `estimated_commission_base` multiplied by `shop_ads_commission_rate`.
    pub estimated_shop_ads_commission: Option<DisplayMoney>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// ID of the open collaboration to which the order belongs.
    pub open_collaboration_id: Option<OpenCollaborationId>,
    /// Price of the SKU.
    pub price: Option<DisplayMoney>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Number of units ordered, including units refunded later.
    pub quantity: Option<i64>,
    /// Number of units refunded.
    pub refunded_quantity: Option<i64>,
    /// Number of units returned.
    pub returned_quantity: Option<i64>,
    /// Commission rate for orders from ads, in hundredths of a percent: 3000 is 30%.
    pub shop_ads_commission_rate: Option<i64>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// Your tag of the sharing link from which the order came; see [`GenerateAffiliateSharingLinks`](crate::affiliate_creator::GenerateAffiliateSharingLinks).
    pub tag: Option<String>,
    /// ID of the target collaboration to which the order belongs.
    pub target_collaboration_id: Option<TargetCollaborationId>,
    /// Standard commission rate of the collaboration, in hundredths of a percent: 3000 is 30%.
    pub standard_commission_rate: Option<i64>,
    /// Estimated commission at the standard rate.
    pub estimated_standard_commission: Option<Money>,
    /// Actual commission at the standard rate.
    pub actual_standard_commission: Option<Money>,
    /// Creator's actual Mexican income tax (ISR).
    pub isr: Option<Money>,
    /// Creator's actual Mexican value-added tax (IVA).
    pub iva: Option<Money>,
    /// Creator's actual personal income tax (PIT).
    pub pit: Option<Money>,
    /// Actual amount that the creator shares with the agency.
    pub shared_with_partner: Option<Money>,
    /// Sharing link from which the order came.
    pub trace_info: Option<Trace>,
    /// When this record last changed.
    pub last_update_time: Option<Timestamp>,
    /// Whether the order came from a carousel, for which the commission rate may be lower.
    pub is_carousel: Option<bool>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_bonus_commission", &mut self.actual_bonus_commission),
                    ("actual_commission", &mut self.actual_commission),
                    ("actual_commission_base", &mut self.actual_commission_base),
                    (
                        "actual_creator_commission_reward_fee",
                        &mut self.actual_creator_commission_reward_fee,
                    ),
                    ("actual_shop_ads_commission", &mut self.actual_shop_ads_commission),
                    ("campaign_id", &mut self.campaign_id),
                    ("commission_bonus_rate", &mut self.commission_bonus_rate),
                    ("commission_model", &mut self.commission_model),
                    ("commission_rate", &mut self.commission_rate),
                    ("commission_tier_setting", &mut self.commission_tier_setting),
                    ("content_id", &mut self.content_id),
                    ("content_type", &mut self.content_type),
                    (
                        "creator_commission_reward_rate",
                        &mut self.creator_commission_reward_rate,
                    ),
                    ("estimated_bonus_commission", &mut self.estimated_bonus_commission),
                    ("estimated_commission", &mut self.estimated_commission),
                    ("estimated_commission_base", &mut self.estimated_commission_base),
                    (
                        "estimated_creator_commission_reward_fee",
                        &mut self.estimated_creator_commission_reward_fee,
                    ),
                    (
                        "estimated_shop_ads_commission",
                        &mut self.estimated_shop_ads_commission,
                    ),
                    ("id", &mut self.id),
                    ("open_collaboration_id", &mut self.open_collaboration_id),
                    ("price", &mut self.price),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("quantity", &mut self.quantity),
                    ("refunded_quantity", &mut self.refunded_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("shop_ads_commission_rate", &mut self.shop_ads_commission_rate),
                    ("shop_name", &mut self.shop_name),
                    ("tag", &mut self.tag),
                    ("target_collaboration_id", &mut self.target_collaboration_id),
                    ("standard_commission_rate", &mut self.standard_commission_rate),
                    (
                        "estimated_standard_commission",
                        &mut self.estimated_standard_commission,
                    ),
                    ("actual_standard_commission", &mut self.actual_standard_commission),
                    ("isr", &mut self.isr),
                    ("iva", &mut self.iva),
                    ("pit", &mut self.pit),
                    ("shared_with_partner", &mut self.shared_with_partner),
                    ("trace_info", &mut self.trace_info),
                    ("last_update_time", &mut self.last_update_time),
                    ("is_carousel", &mut self.is_carousel),
                ],
            );
    }
}

debug_fields!(Sku);
