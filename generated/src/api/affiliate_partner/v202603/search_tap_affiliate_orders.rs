// @generated from specs/affiliate_partner/202603/search_tap_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchTapAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{AffiliateContentType, DisplayMoney, FullyReturned, Money};
use crate::api::ids::{CampaignId, OrderId, ProductId, SkuId};
use crate::api::affiliate_partner::types::SettlementStatus;

/// Searches the SKUs of orders from which a TikTok Shop affiliate partner (TAP) earns commission. A search covers at most three months.
///
/// `POST /affiliate_partner/202603/orders/search`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read` (documented for version 202411).
/// Returns [`SearchTapAffiliateOrdersResponse`]; `sku_orders` is paginated.
/// Searches at most 89 days at a time. `Handle::windows` splits longer time ranges.
/// Safe to retry.
///
/// See TikTok's page for version 202411 <https://partner.tiktokshop.com/docv2/page/search-tap-affiliate-orders-202411>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_partner::SearchTapAffiliateOrders;

 let asset = client.partner(token).category_asset(cipher);
 let request = SearchTapAffiliateOrders::new(10)
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .campaign_id("7324371012170024705")
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut sku_orders = asset.items(request);
 while let Some(sku_order) = sku_orders.try_next().await? {
     println!("{sku_order:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202411: [36009003](crate::errors#code-36009003).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTapAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100 (documented for version 202411).
    pub page_size: i64,
    /// Inclusive lower bound of the creation time. Set both bounds or neither; without them, TikTok searches the last three months.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time, at most three months after `create_time_ge`.
    pub create_time_lt: Option<Timestamp>,
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns); only orders of this campaign are returned.
    pub campaign_id: Option<CampaignId>,
}

impl SearchTapAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            create_time_ge: None,
            create_time_lt: None,
            campaign_id: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound of the creation time. Set both bounds or neither; without them, TikTok searches the last three months.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time, at most three months after `create_time_ge`.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns); only orders of this campaign are returned.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<CampaignId>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }
}

impl Endpoint for SearchTapAffiliateOrders {
    type Response = SearchTapAffiliateOrdersResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "SearchTapAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202603/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .errors(&[36009003])
        .pages("sku_orders")
        .max_days(89)
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-tap-affiliate-orders-202411",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("campaign_id", &self.campaign_id),
            ],
        );
    }
}

impl Paged for SearchTapAffiliateOrders {
    type Item = TapSkuOrder;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.sku_orders
    }
}

/// The response to [`SearchTapAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTapAffiliateOrdersResponse {
    /// SKUs of orders that match. Only `SETTLED` and `INELIGIBLE` orders have actual amounts, and some of these can still be absent.
    pub sku_orders: Vec<TapSkuOrder>,
    /// Token of the next page; absent on the last page. It does not contain the filters: send them again, with both bounds of the creation time, so that the searched period stays the same.
    pub next_page_token: Option<String>,
    /// Number of matching SKUs of orders on all pages.
    pub total_count: Option<i64>,
}

impl Fields for SearchTapAffiliateOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("sku_orders", &mut self.sku_orders),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchTapAffiliateOrdersResponse);

/// A SKU of an order, with the commissions of the partner and the creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TapSkuOrder {
    /// Order ID.
    pub id: Option<OrderId>,
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// When the order was delivered.
    pub delivery_time: Option<Timestamp>,
    /// Whether the commission is settled, and if not, why.
    pub settle_status: Option<SettlementStatus>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// ID of the partner's campaign to which the order belongs.
    pub campaign_id: Option<CampaignId>,
    /// Username of the creator.
    pub creator_username: Option<String>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Price at which the SKU was sold.
    pub price: Option<Money>,
    /// Number of units ordered, including units refunded later.
    pub quantity: Option<i64>,
    /// Kind of content from which the order came.
    pub content_type: Option<AffiliateContentType>,
    /// ID of the video, LIVE session or other content from which the order came.
    pub content_id: Option<String>,
    /// Standard commission rate of the creator, in hundredths of a percent.
    pub creator_standard_commission_rate: Option<i64>,
    /// Standard commission rate of the partner, in hundredths of a percent.
    pub partner_standard_commission_rate: Option<i64>,
    /// Commission rate of the creator for orders from ads, in hundredths of a percent.
    pub creator_shop_ads_commission_rate: Option<i64>,
    /// Commission rate of the partner for orders from ads, in hundredths of a percent.
    pub partner_shop_ads_commission_rate: Option<i64>,
    /// Rate of TikTok's bonus for the partner in certain campaigns, in hundredths of a percent.
    pub partner_tap_bonus_commission_rate: Option<i64>,
    /// Rate of the partner's bonus for the creator, in hundredths of a percent.
    pub creator_tap_bonus_commission_rate: Option<i64>,
    /// Price multiplied by the units ordered, before returns and refunds.
    pub estimated_commission_base: Option<DisplayMoney>,
    /// Creator's estimated commission at the standard rate.
    pub estimated_creator_standard_commission: Option<Money>,
    /// Partner's estimated commission at the standard rate.
    pub estimated_partner_standard_commission: Option<Money>,
    /// Creator's estimated commission on orders from ads.
    pub estimated_creator_shop_ads_commission: Option<Money>,
    /// Partner's estimated commission on orders from ads.
    pub estimated_partner_shop_ads_commission: Option<Money>,
    /// Partner's estimated bonus from TikTok.
    pub estimated_partner_tap_bonus_commission: Option<Money>,
    /// Creator's estimated bonus from the partner.
    pub estimated_creator_tap_bonus_commission: Option<Money>,
    /// Partner's estimated Mexican income tax (ISR).
    pub estimated_partner_isr: Option<Money>,
    /// Partner's estimated Mexican value-added tax (IVA).
    pub estimated_partner_iva: Option<Money>,
    /// Base of the commission after returns and refunds, if the order is `SETTLED`. Zero if the order was refunded, and empty otherwise.
    pub actual_commission_base: Option<DisplayMoney>,
    /// Creator's actual commission at the standard rate.
    pub actual_creator_standard_commission: Option<Money>,
    /// Partner's actual commission at the standard rate.
    pub actual_partner_standard_commission: Option<Money>,
    /// Creator's actual commission on orders from ads.
    pub actual_creator_shop_ads_commission: Option<Money>,
    /// Partner's actual commission on orders from ads.
    pub actual_partner_shop_ads_commission: Option<Money>,
    /// Partner's actual Mexican income tax (ISR).
    pub actual_partner_isr: Option<Money>,
    /// Partner's actual Mexican value-added tax (IVA).
    pub actual_partner_iva: Option<Money>,
    /// Partner's actual bonus from TikTok.
    pub actual_partner_tap_bonus_commission: Option<Money>,
    /// Creator's actual bonus from the partner.
    pub actual_creator_tap_bonus_commission: Option<Money>,
    /// Whether all units were returned or refunded, so that no commission is due. JSON name: `fully_return`.
    pub fully_returned: Option<FullyReturned>,
    /// When the commission was settled.
    pub settlement_time: Option<Timestamp>,
    /// When this record last changed.
    pub last_update_time: Option<Timestamp>,
    /// Whether the order came from a carousel, for which the commission rate may be lower.
    pub is_carousel: Option<bool>,
}

impl Fields for TapSkuOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("create_time", &mut self.create_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("settle_status", &mut self.settle_status),
                    ("sku_id", &mut self.sku_id),
                    ("campaign_id", &mut self.campaign_id),
                    ("creator_username", &mut self.creator_username),
                    ("product_name", &mut self.product_name),
                    ("product_id", &mut self.product_id),
                    ("price", &mut self.price),
                    ("quantity", &mut self.quantity),
                    ("content_type", &mut self.content_type),
                    ("content_id", &mut self.content_id),
                    (
                        "creator_standard_commission_rate",
                        &mut self.creator_standard_commission_rate,
                    ),
                    (
                        "partner_standard_commission_rate",
                        &mut self.partner_standard_commission_rate,
                    ),
                    (
                        "creator_shop_ads_commission_rate",
                        &mut self.creator_shop_ads_commission_rate,
                    ),
                    (
                        "partner_shop_ads_commission_rate",
                        &mut self.partner_shop_ads_commission_rate,
                    ),
                    (
                        "partner_tap_bonus_commission_rate",
                        &mut self.partner_tap_bonus_commission_rate,
                    ),
                    (
                        "creator_tap_bonus_commission_rate",
                        &mut self.creator_tap_bonus_commission_rate,
                    ),
                    ("estimated_commission_base", &mut self.estimated_commission_base),
                    (
                        "estimated_creator_standard_commission",
                        &mut self.estimated_creator_standard_commission,
                    ),
                    (
                        "estimated_partner_standard_commission",
                        &mut self.estimated_partner_standard_commission,
                    ),
                    (
                        "estimated_creator_shop_ads_commission",
                        &mut self.estimated_creator_shop_ads_commission,
                    ),
                    (
                        "estimated_partner_shop_ads_commission",
                        &mut self.estimated_partner_shop_ads_commission,
                    ),
                    (
                        "estimated_partner_tap_bonus_commission",
                        &mut self.estimated_partner_tap_bonus_commission,
                    ),
                    (
                        "estimated_creator_tap_bonus_commission",
                        &mut self.estimated_creator_tap_bonus_commission,
                    ),
                    ("estimated_partner_isr", &mut self.estimated_partner_isr),
                    ("estimated_partner_iva", &mut self.estimated_partner_iva),
                    ("actual_commission_base", &mut self.actual_commission_base),
                    (
                        "actual_creator_standard_commission",
                        &mut self.actual_creator_standard_commission,
                    ),
                    (
                        "actual_partner_standard_commission",
                        &mut self.actual_partner_standard_commission,
                    ),
                    (
                        "actual_creator_shop_ads_commission",
                        &mut self.actual_creator_shop_ads_commission,
                    ),
                    (
                        "actual_partner_shop_ads_commission",
                        &mut self.actual_partner_shop_ads_commission,
                    ),
                    ("actual_partner_isr", &mut self.actual_partner_isr),
                    ("actual_partner_iva", &mut self.actual_partner_iva),
                    (
                        "actual_partner_tap_bonus_commission",
                        &mut self.actual_partner_tap_bonus_commission,
                    ),
                    (
                        "actual_creator_tap_bonus_commission",
                        &mut self.actual_creator_tap_bonus_commission,
                    ),
                    ("fully_return", &mut self.fully_returned),
                    ("settlement_time", &mut self.settlement_time),
                    ("last_update_time", &mut self.last_update_time),
                    ("is_carousel", &mut self.is_carousel),
                ],
            );
    }
}

debug_fields!(TapSkuOrder);
