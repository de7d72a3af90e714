// @generated from specs/affiliate_partner/202603/search_cap_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCapAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AffiliateContentType, CommissionModel, DisplayMoney, FullyReturned, Money,
};
use crate::api::ids::{
    OpenCollaborationId, OrderId, ProductId, SkuId, TargetCollaborationId,
};
use crate::api::affiliate_partner::types::{AttributionType, SettlementStatus};

/// Searches the SKUs of orders from which a creator agency (CAP or MCN) earns commission. An order must match all filters; a search covers at most 92 days.
///
/// `POST /affiliate_partner/202603/cap_order/search`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Returns [`SearchCapAffiliateOrdersResponse`]; `sku_orders` is paginated.
/// Searches at most 92 days at a time. `Handle::windows` splits longer time ranges.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_partner::SearchCapAffiliateOrders;

 let asset = client.partner(token).category_asset(cipher);
 let request = SearchCapAffiliateOrders::new(10)
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut sku_orders = asset.items(request);
 while let Some(sku_order) = sku_orders.try_next().await? {
     println!("{sku_order:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCapAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100 (documented for version 202504).
    pub page_size: i64,
    /// ID of the order to return.
    pub order_id: Option<OrderId>,
    /// Product ID; only orders of this product are returned.
    pub product_id: Option<ProductId>,
    /// Settlement status as a number: 1 is unpaid, 2 pending, 3 settled, 4 ineligible, 5 frozen. Replies use the names of `SettlementStatus` instead.
    pub settle_status: Option<i64>,
    /// Inclusive lower bound of the creation time. Set both bounds or neither; without them, TikTok searches the last three months.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time, at most 92 days after `create_time_ge`.
    pub create_time_lt: Option<Timestamp>,
}

impl SearchCapAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            order_id: None,
            product_id: None,
            settle_status: None,
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

    /// ID of the order to return.
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Product ID; only orders of this product are returned.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Settlement status as a number: 1 is unpaid, 2 pending, 3 settled, 4 ineligible, 5 frozen. Replies use the names of `SettlementStatus` instead.
    #[inline]
    pub fn settle_status(mut self, settle_status: i64) -> Self {
        self.settle_status = Some(settle_status);
        self
    }

    /// Inclusive lower bound of the creation time. Set both bounds or neither; without them, TikTok searches the last three months.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time, at most 92 days after `create_time_ge`.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }
}

impl Endpoint for SearchCapAffiliateOrders {
    type Response = SearchCapAffiliateOrdersResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "SearchCapAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202603/cap_order/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("sku_orders")
        .max_days(92)
        .repeatable();

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
                ("order_id", &self.order_id),
                ("product_id", &self.product_id),
                ("settle_status", &self.settle_status),
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
            ],
        );
    }
}

impl Paged for SearchCapAffiliateOrders {
    type Item = CapSkuOrder;

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

/// The response to [`SearchCapAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCapAffiliateOrdersResponse {
    /// SKUs of orders that match. Only `SETTLED` and `INELIGIBLE` orders have actual amounts, and some of these can still be absent.
    pub sku_orders: Vec<CapSkuOrder>,
    /// Token of the next page; absent if the page is not full. It does not contain the filters: send them again, with both bounds of the creation time, so that the searched period stays the same.
    pub next_page_token: Option<String>,
    /// Number of matching SKUs of orders on all pages.
    pub total_count: Option<i64>,
}

impl Fields for SearchCapAffiliateOrdersResponse {
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

debug_fields!(SearchCapAffiliateOrdersResponse);

/// A SKU of an order, with the commissions of the creator and the agency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapSkuOrder {
    /// Order ID.
    pub id: Option<OrderId>,
    /// Custom tag for tracking where the order came from.
    pub tags: Option<String>,
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// When the order was delivered; absent if not known.
    pub delivery_time: Option<Timestamp>,
    /// Whether the commission is settled, and if not, why.
    pub settle_status: Option<SettlementStatus>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// ID of the open collaboration to which the order belongs.
    pub open_collaboration_id: Option<OpenCollaborationId>,
    /// ID of the target collaboration to which the order belongs.
    pub target_collaboration_id: Option<TargetCollaborationId>,
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
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// Kind of content from which the order came.
    pub content_type: Option<AffiliateContentType>,
    /// ID of the video, LIVE session or other content from which the order came.
    pub content_id: Option<String>,
    /// Whether the buyer ordered from the shop of the link or from another shop; empty unless `content_type` is `LINKSHARE`.
    pub attribution_type: Option<AttributionType>,
    /// Whether the commission rate is fixed or depends on tiers.
    pub commission_model: Option<CommissionModel>,
    /// Commission rate of each tier in percent, such as `3.0 OR 5.0`; `-` without tiers.
    pub commission_tier_setting: Option<String>,
    /// Standard rate that the seller pays the creator, in hundredths of a percent.
    pub standard_commission_rate: Option<i64>,
    /// Rate of TikTok's bonus for the creator, in hundredths of a percent.
    pub commission_bonus_rate: Option<i64>,
    /// Commission rate of the creator for orders from ads, in hundredths of a percent.
    pub shop_ads_commission_rate: Option<i64>,
    /// Rate of the affiliate partner's bonus for the creator, in hundredths of a percent.
    pub tap_bonus_commission_rate: Option<i64>,
    /// How the commission is split between creator and agency, in hundredths of a percent; TikTok does not document whose share it is.
    pub revenue_sharing_portion_rate: Option<i64>,
    /// Price multiplied by the units ordered, before returns and refunds.
    pub estimated_commission_base: Option<DisplayMoney>,
    /// Creator's estimated commission at the standard rate.
    pub estimated_standard_commission: Option<Money>,
    /// Creator's estimated bonus from TikTok.
    pub estimated_bonus_commission: Option<DisplayMoney>,
    /// Creator's estimated commission on orders from ads.
    pub estimated_shop_ads_commission: Option<DisplayMoney>,
    /// Creator's estimated bonus from the affiliate partner.
    pub estimated_tap_bonus_commission: Option<Money>,
    /// Creator's estimated Mexican income tax (ISR).
    pub estimated_creator_tax_isr: Option<Money>,
    /// Creator's estimated Mexican value-added tax (IVA).
    pub estimated_creator_tax_iva: Option<Money>,
    /// Creator's estimated personal income tax (PIT).
    pub estimated_creator_tax_pit: Option<Money>,
    /// Creator's estimated total earnings after tax.
    pub estimated_creator_total_earnings_after_tax: Option<Money>,
    /// Agency's estimated total earnings.
    pub estimated_total_agency_earnings: Option<Money>,
    /// Agency's estimated Mexican income tax (ISR).
    pub estimated_agency_isr: Option<Money>,
    /// Agency's estimated Mexican value-added tax (IVA).
    pub estimated_agency_iva: Option<Money>,
    /// Base of the commission after returns and refunds, if the order is `SETTLED`. Zero if the order was refunded, and empty otherwise.
    pub actual_commission_base: Option<DisplayMoney>,
    /// Creator's actual commission at the standard rate.
    pub actual_standard_commission: Option<Money>,
    /// Creator's actual bonus from TikTok.
    pub actual_bonus_commission: Option<DisplayMoney>,
    /// Creator's actual commission on orders from ads.
    pub actual_shop_ads_commission: Option<DisplayMoney>,
    /// Creator's actual bonus from the affiliate partner.
    pub actual_tap_bonus_commission: Option<Money>,
    /// Creator's actual Mexican income tax (ISR).
    pub actual_creator_tax_isr: Option<Money>,
    /// Creator's actual Mexican value-added tax (IVA).
    pub actual_creator_tax_iva: Option<Money>,
    /// Creator's actual personal income tax (PIT).
    pub actual_creator_tax_pit: Option<Money>,
    /// Creator's actual total earnings after tax.
    pub actual_creator_total_earnings_after_tax: Option<Money>,
    /// Agency's actual total commission.
    pub actual_total_agency_commission: Option<Money>,
    /// Agency's actual Mexican income tax (ISR).
    pub actual_agency_isr: Option<Money>,
    /// Agency's actual Mexican value-added tax (IVA).
    pub actual_agency_iva: Option<Money>,
    /// Whether all units were returned or refunded, so that no commission is due. JSON name: `fully_return`.
    pub fully_returned: Option<FullyReturned>,
    /// When the commission was settled; absent if not known.
    pub settlement_time: Option<Timestamp>,
    /// When this record last changed.
    pub last_update_time: Option<Timestamp>,
    /// Whether the order came from a carousel, for which the commission rate may be lower.
    pub is_carousel: Option<bool>,
}

impl Fields for CapSkuOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("tags", &mut self.tags),
                    ("create_time", &mut self.create_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("settle_status", &mut self.settle_status),
                    ("sku_id", &mut self.sku_id),
                    ("open_collaboration_id", &mut self.open_collaboration_id),
                    ("target_collaboration_id", &mut self.target_collaboration_id),
                    ("creator_username", &mut self.creator_username),
                    ("product_name", &mut self.product_name),
                    ("product_id", &mut self.product_id),
                    ("price", &mut self.price),
                    ("quantity", &mut self.quantity),
                    ("shop_name", &mut self.shop_name),
                    ("content_type", &mut self.content_type),
                    ("content_id", &mut self.content_id),
                    ("attribution_type", &mut self.attribution_type),
                    ("commission_model", &mut self.commission_model),
                    ("commission_tier_setting", &mut self.commission_tier_setting),
                    ("standard_commission_rate", &mut self.standard_commission_rate),
                    ("commission_bonus_rate", &mut self.commission_bonus_rate),
                    ("shop_ads_commission_rate", &mut self.shop_ads_commission_rate),
                    ("tap_bonus_commission_rate", &mut self.tap_bonus_commission_rate),
                    (
                        "revenue_sharing_portion_rate",
                        &mut self.revenue_sharing_portion_rate,
                    ),
                    ("estimated_commission_base", &mut self.estimated_commission_base),
                    (
                        "estimated_standard_commission",
                        &mut self.estimated_standard_commission,
                    ),
                    ("estimated_bonus_commission", &mut self.estimated_bonus_commission),
                    (
                        "estimated_shop_ads_commission",
                        &mut self.estimated_shop_ads_commission,
                    ),
                    (
                        "estimated_tap_bonus_commission",
                        &mut self.estimated_tap_bonus_commission,
                    ),
                    ("estimated_creator_tax_isr", &mut self.estimated_creator_tax_isr),
                    ("estimated_creator_tax_iva", &mut self.estimated_creator_tax_iva),
                    ("estimated_creator_tax_pit", &mut self.estimated_creator_tax_pit),
                    (
                        "estimated_creator_total_earnings_after_tax",
                        &mut self.estimated_creator_total_earnings_after_tax,
                    ),
                    (
                        "estimated_total_agency_earnings",
                        &mut self.estimated_total_agency_earnings,
                    ),
                    ("estimated_agency_isr", &mut self.estimated_agency_isr),
                    ("estimated_agency_iva", &mut self.estimated_agency_iva),
                    ("actual_commission_base", &mut self.actual_commission_base),
                    ("actual_standard_commission", &mut self.actual_standard_commission),
                    ("actual_bonus_commission", &mut self.actual_bonus_commission),
                    ("actual_shop_ads_commission", &mut self.actual_shop_ads_commission),
                    (
                        "actual_tap_bonus_commission",
                        &mut self.actual_tap_bonus_commission,
                    ),
                    ("actual_creator_tax_isr", &mut self.actual_creator_tax_isr),
                    ("actual_creator_tax_iva", &mut self.actual_creator_tax_iva),
                    ("actual_creator_tax_pit", &mut self.actual_creator_tax_pit),
                    (
                        "actual_creator_total_earnings_after_tax",
                        &mut self.actual_creator_total_earnings_after_tax,
                    ),
                    (
                        "actual_total_agency_commission",
                        &mut self.actual_total_agency_commission,
                    ),
                    ("actual_agency_isr", &mut self.actual_agency_isr),
                    ("actual_agency_iva", &mut self.actual_agency_iva),
                    ("fully_return", &mut self.fully_returned),
                    ("settlement_time", &mut self.settlement_time),
                    ("last_update_time", &mut self.last_update_time),
                    ("is_carousel", &mut self.is_carousel),
                ],
            );
    }
}

debug_fields!(CapSkuOrder);
