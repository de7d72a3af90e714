// @generated from specs/analytics/202609/get_shop_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopPerformance` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{ContentType, Granularity, ReportCurrency};

/// Reports a shop's sales, customers and traffic over a range of days, broken down by content and channel.
///
/// `GET /analytics/202609/shop/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202405).
/// Returns [`GetShopPerformanceResponse`].
///
/// See TikTok's page for version 202405 <https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405>.
///
/// Documented error codes for version 202405: [28001022](crate::errors#code-28001022).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopPerformance {
    /// The first day, in the shop's time zone.
    pub start_date_ge: Date,
    /// The day after the last.
    pub end_date_lt: Date,
    /// Documented for version 202509: Defaults to `ALL`.
    pub granularity: Option<Granularity>,
    /// Currency of the amounts. Documented for version 202509: Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopPerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            granularity: None,
            currency: None,
        }
    }

    /// Documented for version 202509: Defaults to `ALL`.
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Currency of the amounts. Documented for version 202509: Defaults to `LOCAL`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetShopPerformance {
    type Response = GetShopPerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202609/shop/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .page("https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

/// The response to [`GetShopPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopPerformanceResponse {
    /// The last day with figures, in the shop's time zone.
    pub latest_available_date: Option<Date>,
    pub performance: Option<ShopPerformance>,
}

impl Fields for GetShopPerformanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("performance", &mut self.performance),
                ],
            );
    }
}

debug_fields!(GetShopPerformanceResponse);

/// The values of `channel` in [`ContentBreakdown`].
#[non_exhaustive]
pub enum Channel {
    Creator,
    Seller,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Channel {
    const TEXTS: &'static [&'static str] = &["CREATOR", "SELLER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Creator,
            Ok(_) => Self::Seller,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Creator => Ok(0),
            Self::Seller => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Channel, Read);

/// An item of `content_breakdown` in [`GmvBreakdowns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentBreakdown {
    pub channel: Option<Channel>,
    pub content_type: Option<ContentType>,
    pub gmv: Option<Money>,
    pub indirect_gmv: Option<Money>,
}

impl Fields for ContentBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("channel", &mut self.channel),
                    ("content_type", &mut self.content_type),
                    ("gmv", &mut self.gmv),
                    ("indirect_gmv", &mut self.indirect_gmv),
                ],
            );
    }
}

debug_fields!(ContentBreakdown);

/// The `breakdowns` of [`ShopInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvBreakdowns {
    pub affiliate_product_card_attributed_gmv: Option<Money>,
    /// By kind of content, and by who made it.
    pub content_breakdown: Vec<ContentBreakdown>,
    pub seller_product_card_gmv: Option<Money>,
    pub shop_tab_and_search: Option<ShopTabAndSearch>,
}

impl Fields for GmvBreakdowns {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "affiliate_product_card_attributed_gmv",
                        &mut self.affiliate_product_card_attributed_gmv,
                    ),
                    ("content_breakdown", &mut self.content_breakdown),
                    ("seller_product_card_gmv", &mut self.seller_product_card_gmv),
                    ("shop_tab_and_search", &mut self.shop_tab_and_search),
                ],
            );
    }
}

debug_fields!(GmvBreakdowns);

/// The shop's figures for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopInterval {
    pub breakdowns: Option<GmvBreakdowns>,
    /// Not part of it.
    pub end_date: Option<Date>,
    pub sales: Option<ShopSalesMetrics>,
    /// In the shop's time zone.
    pub start_date: Option<Date>,
    pub traffic: Option<ShopTraffic>,
}

impl Fields for ShopInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("breakdowns", &mut self.breakdowns),
                    ("end_date", &mut self.end_date),
                    ("sales", &mut self.sales),
                    ("start_date", &mut self.start_date),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(ShopInterval);

/// Documented for version 202405: The shop's figures over the days asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopPerformance {
    pub intervals: Vec<ShopInterval>,
}

impl Fields for ShopPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("intervals", &mut self.intervals)]);
    }
}

debug_fields!(ShopPerformance);

/// The shop's sales in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopSalesMetrics {
    pub avg_order_value: Option<Money>,
    pub avg_sku_order_value: Option<Money>,
    pub cancellations_and_returns: Option<i64>,
    pub creator_live_attributed_gmv: Option<Money>,
    pub creator_live_gmv: Option<Money>,
    pub creator_live_indirect_gmv: Option<Money>,
    pub creator_video_attributed_gmv: Option<Money>,
    pub creator_video_gmv: Option<Money>,
    pub creator_video_indirect_gmv: Option<Money>,
    /// Who paid.
    pub customers_count: Option<i64>,
    pub gmv: Option<Money>,
    pub gmv_with_tax: Option<Money>,
    pub gmv_with_tiktok_co_funding: Option<Money>,
    /// Single units.
    pub items_sold: Option<i64>,
    pub live_attributed_gmv: Option<Money>,
    pub live_gmv: Option<Money>,
    pub live_indirect_gmv: Option<Money>,
    /// Paid ones.
    pub orders_count: Option<i64>,
    pub product_card_attributed_gmv: Option<Money>,
    pub refunds: Option<Money>,
    pub seller_live_attributed_gmv: Option<Money>,
    pub seller_live_gmv: Option<Money>,
    pub seller_live_indirect_gmv: Option<Money>,
    pub seller_video_attributed_gmv: Option<Money>,
    pub seller_video_gmv: Option<Money>,
    pub seller_video_indirect_gmv: Option<Money>,
    pub shipping_fees: Option<Money>,
    /// Orders, one for each SKU in them.
    pub sku_orders_count: Option<i64>,
    pub tax: Option<Money>,
    pub video_attributed_gmv: Option<Money>,
    pub video_gmv: Option<Money>,
    pub video_indirect_gmv: Option<Money>,
}

impl Fields for ShopSalesMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_order_value", &mut self.avg_order_value),
                    ("avg_sku_order_value", &mut self.avg_sku_order_value),
                    ("cancellations_and_returns", &mut self.cancellations_and_returns),
                    (
                        "creator_live_attributed_gmv",
                        &mut self.creator_live_attributed_gmv,
                    ),
                    ("creator_live_gmv", &mut self.creator_live_gmv),
                    ("creator_live_indirect_gmv", &mut self.creator_live_indirect_gmv),
                    (
                        "creator_video_attributed_gmv",
                        &mut self.creator_video_attributed_gmv,
                    ),
                    ("creator_video_gmv", &mut self.creator_video_gmv),
                    ("creator_video_indirect_gmv", &mut self.creator_video_indirect_gmv),
                    ("customers_count", &mut self.customers_count),
                    ("gmv", &mut self.gmv),
                    ("gmv_with_tax", &mut self.gmv_with_tax),
                    ("gmv_with_tiktok_co_funding", &mut self.gmv_with_tiktok_co_funding),
                    ("items_sold", &mut self.items_sold),
                    ("live_attributed_gmv", &mut self.live_attributed_gmv),
                    ("live_gmv", &mut self.live_gmv),
                    ("live_indirect_gmv", &mut self.live_indirect_gmv),
                    ("orders_count", &mut self.orders_count),
                    (
                        "product_card_attributed_gmv",
                        &mut self.product_card_attributed_gmv,
                    ),
                    ("refunds", &mut self.refunds),
                    ("seller_live_attributed_gmv", &mut self.seller_live_attributed_gmv),
                    ("seller_live_gmv", &mut self.seller_live_gmv),
                    ("seller_live_indirect_gmv", &mut self.seller_live_indirect_gmv),
                    (
                        "seller_video_attributed_gmv",
                        &mut self.seller_video_attributed_gmv,
                    ),
                    ("seller_video_gmv", &mut self.seller_video_gmv),
                    ("seller_video_indirect_gmv", &mut self.seller_video_indirect_gmv),
                    ("shipping_fees", &mut self.shipping_fees),
                    ("sku_orders_count", &mut self.sku_orders_count),
                    ("tax", &mut self.tax),
                    ("video_attributed_gmv", &mut self.video_attributed_gmv),
                    ("video_gmv", &mut self.video_gmv),
                    ("video_indirect_gmv", &mut self.video_indirect_gmv),
                ],
            );
    }
}

debug_fields!(ShopSalesMetrics);

/// The `shop_tab_and_search` of [`GmvBreakdowns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopTabAndSearch {
    pub others: Option<Money>,
    pub search_attributed: Option<Money>,
    pub shop_tab_attributed: Option<Money>,
}

impl Fields for ShopTabAndSearch {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("others", &mut self.others),
                    ("search_attributed", &mut self.search_attributed),
                    ("shop_tab_attributed", &mut self.shop_tab_attributed),
                ],
            );
    }
}

debug_fields!(ShopTabAndSearch);

/// Visitors of the shop's product pages in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopTraffic {
    /// Of visitors of product pages, who paid; a share, by day. JSON name: `avg_conversation_rate`.
    pub avg_conversion_rate: Option<Decimal>,
    /// A day.
    pub avg_page_views: Option<i64>,
    /// A day.
    pub avg_visitors: Option<i64>,
    pub product_clicks: Option<i64>,
    pub product_impressions: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_product_impressions: Option<i64>,
}

impl Fields for ShopTraffic {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_conversation_rate", &mut self.avg_conversion_rate),
                    ("avg_page_views", &mut self.avg_page_views),
                    ("avg_visitors", &mut self.avg_visitors),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                ],
            );
    }
}

debug_fields!(ShopTraffic);
