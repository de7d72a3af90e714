// @generated from specs/affiliate_partner/202411/search_tap_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchTapAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{AffiliateContentType, AffiliateOrderStatus, Money};
use crate::api::ids::{CampaignId, OrderId, ProductId, SkuId};

/// Searches the orders from which a TikTok Shop affiliate partner (TAP) earns commission, by campaign and creation time.
///
/// `POST /affiliate_partner/202411/orders/search`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`SearchTapAffiliateOrdersResponse`]; `orders` is paginated.
/// Searches at most 89 days at a time. `Handle::windows` splits longer time ranges.
/// Safe to retry.
/// Superseded by a newer version: [`v202603`](crate::affiliate_partner::v202603::search_tap_affiliate_orders::SearchTapAffiliateOrders).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-tap-affiliate-orders-202411>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_partner::v202411::SearchTapAffiliateOrders;

 let asset = client.partner(token).category_asset(cipher);
 let request = SearchTapAffiliateOrders::new(10)
     .campaign_id("7324371012170024705")
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut orders = asset.items(request);
 while let Some(order) = orders.try_next().await? {
     println!("{order:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "search-tap-affiliate-orders-202411")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTapAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns); only orders of this campaign are returned.
    pub campaign_id: Option<CampaignId>,
    /// Inclusive lower bound of the creation time; defaults to the time of the earliest orders if `create_time_lt` is set.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time; defaults to now if `create_time_ge` is set.
    pub create_time_lt: Option<Timestamp>,
}

impl SearchTapAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            campaign_id: None,
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

    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns); only orders of this campaign are returned.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<CampaignId>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// Inclusive lower bound of the creation time; defaults to the time of the earliest orders if `create_time_lt` is set.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time; defaults to now if `create_time_ge` is set.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }
}

impl Endpoint for SearchTapAffiliateOrders {
    type Response = SearchTapAffiliateOrdersResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "SearchTapAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202411/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .errors(&[36009003])
        .pages("orders")
        .max_days(89)
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-tap-affiliate-orders-202411",
        )
        .newer("v202603");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("campaign_id", &self.campaign_id),
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
            ],
        );
    }
}

impl Paged for SearchTapAffiliateOrders {
    type Item = TapAffiliateOrder;

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

/// The response to [`SearchTapAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTapAffiliateOrdersResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Orders that match.
    pub orders: Vec<TapAffiliateOrder>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchTapAffiliateOrdersResponse {
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

debug_fields!(SearchTapAffiliateOrdersResponse);

/// An order from which a TikTok Shop affiliate partner earns commission.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TapAffiliateOrder {
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// When the order was delivered.
    pub delivery_time: Option<Timestamp>,
    /// Order ID.
    pub id: Option<OrderId>,
    /// SKU of the order, with the commissions on it.
    pub skus: Option<TapAffiliateOrderSku>,
    /// Status of the order.
    pub status: Option<AffiliateOrderStatus>,
}

impl Fields for TapAffiliateOrder {
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

debug_fields!(TapAffiliateOrder);

/// A SKU of an order, with the commissions of the partner and the creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TapAffiliateOrderSku {
    /// Price multiplied by the units that were not returned when the order was completed.
    pub actual_commission_base: Option<Money>,
    /// Actual commission of the creator: `actual_tap_commission` multiplied by `creator_commission_rate`.
    pub actual_creator_commission: Option<Money>,
    /// Creator's actual reward from the partner; see `creator_commission_reward_rate`.
    pub actual_creator_commission_reward_fee: Option<Money>,
    /// Partner's actual reward from TikTok; see `partner_commission_reward_rate`.
    pub actual_partner_commission_reward_fee: Option<Money>,
    /// Actual commission of the partner: `actual_commission_base` multiplied by `tap_commission_rate`.
    pub actual_tap_commission: Option<Money>,
    /// ID of the campaign to which the order belongs.
    pub campaign_id: Option<CampaignId>,
    /// ID of the video, LIVE session or other content from which the order came.
    pub content_id: Option<String>,
    /// Kind of content from which the order came.
    pub content_type: Option<AffiliateContentType>,
    /// Creator's share of the partner's commission, in hundredths of a percent.
    pub creator_commission_rate: Option<i64>,
    /// Rate of the reward that the partner allocates to the creator, in hundredths of a percent.
    pub creator_commission_reward_rate: Option<i64>,
    /// Username of the creator.
    pub creator_username: Option<String>,
    /// Price multiplied by the units in the order when it was created.
    pub estimated_commission_base: Option<Money>,
    /// Estimated commission of the creator: `estimated_tap_commission` multiplied by `creator_commission_rate`.
    pub estimated_creator_commission: Option<Money>,
    /// Creator's estimated reward from the partner; see `creator_commission_reward_rate`.
    pub estimated_creator_commission_reward_fee: Option<Money>,
    /// Partner's estimated reward from TikTok; see `partner_commission_reward_rate`.
    pub estimated_partner_commission_reward_fee: Option<Money>,
    /// Estimated commission of the partner: `estimated_commission_base` multiplied by `tap_commission_rate`.
    pub estimated_tap_commission: Option<Money>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// Additional rate that TikTok pays the partner in certain campaigns, in hundredths of a percent.
    pub partner_commission_reward_rate: Option<i64>,
    /// Price at which the SKU was sold.
    pub price: Option<Money>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Number of units ordered.
    pub quantity: Option<i64>,
    /// Number of units refunded.
    pub refunded_quantity: Option<i64>,
    /// Number of units returned.
    pub returned_quantity: Option<i64>,
    /// Commission rate that the seller pays the partner, in hundredths of a percent.
    pub tap_commission_rate: Option<i64>,
}

impl Fields for TapAffiliateOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_commission_base", &mut self.actual_commission_base),
                    ("actual_creator_commission", &mut self.actual_creator_commission),
                    (
                        "actual_creator_commission_reward_fee",
                        &mut self.actual_creator_commission_reward_fee,
                    ),
                    (
                        "actual_partner_commission_reward_fee",
                        &mut self.actual_partner_commission_reward_fee,
                    ),
                    ("actual_tap_commission", &mut self.actual_tap_commission),
                    ("campaign_id", &mut self.campaign_id),
                    ("content_id", &mut self.content_id),
                    ("content_type", &mut self.content_type),
                    ("creator_commission_rate", &mut self.creator_commission_rate),
                    (
                        "creator_commission_reward_rate",
                        &mut self.creator_commission_reward_rate,
                    ),
                    ("creator_username", &mut self.creator_username),
                    ("estimated_commission_base", &mut self.estimated_commission_base),
                    (
                        "estimated_creator_commission",
                        &mut self.estimated_creator_commission,
                    ),
                    (
                        "estimated_creator_commission_reward_fee",
                        &mut self.estimated_creator_commission_reward_fee,
                    ),
                    (
                        "estimated_partner_commission_reward_fee",
                        &mut self.estimated_partner_commission_reward_fee,
                    ),
                    ("estimated_tap_commission", &mut self.estimated_tap_commission),
                    ("id", &mut self.id),
                    (
                        "partner_commission_reward_rate",
                        &mut self.partner_commission_reward_rate,
                    ),
                    ("price", &mut self.price),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("quantity", &mut self.quantity),
                    ("refunded_quantity", &mut self.refunded_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("tap_commission_rate", &mut self.tap_commission_rate),
                ],
            );
    }
}

debug_fields!(TapAffiliateOrderSku);
