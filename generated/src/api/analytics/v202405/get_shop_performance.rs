// @generated from specs/analytics/202405/get_shop_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopPerformance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{
    CountBreakdown, GmvBreakdown, Granularity, ReportCurrency,
};

/// Reports a shop's sales, buyers and traffic over a range of days.
///
/// `GET /analytics/202405/shop/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopPerformanceResponse`].
/// Superseded by a newer version: [`v202609`](crate::analytics::v202609::get_shop_performance::GetShopPerformance).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202405::GetShopPerformance;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopPerformance::new("2026-01-01".parse()?, "2026-01-08".parse()?);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [28001022](crate::errors#code-28001022).
#[doc(alias = "get-shop-performance-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopPerformance {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Whether to also report the preceding period, which has the same length and granularity. Defaults to `false`.
    pub with_comparison: Option<bool>,
    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL`.
    pub granularity: Option<Granularity>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopPerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            with_comparison: None,
            granularity: None,
            currency: None,
        }
    }

    /// Whether to also report the preceding period, which has the same length and granularity. Defaults to `false`.
    #[inline]
    pub fn with_comparison(mut self, with_comparison: bool) -> Self {
        self.with_comparison = Some(with_comparison);
        self
    }

    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL`.
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL`.
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
    const PATH: &'static str = "/analytics/202405/shop/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .page("https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405")
        .newer("v202609");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
        query.param("with_comparison", &self.with_comparison);
    }
}

/// The response to [`GetShopPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopPerformanceResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days.
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

/// Figures of the shop for an interval of the preceding period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopComparisonInterval {
    /// Average value of an order.
    pub avg_order_value: Option<Money>,
    /// Average number of different visitors to product pages per day, by kind of content.
    pub avg_product_page_visitor_breakdowns: Vec<CountBreakdown>,
    /// Average number of different visitors to product pages per day.
    pub avg_product_page_visitors: Option<i64>,
    /// Number of different buyers, by kind of content.
    pub buyer_breakdowns: Vec<CountBreakdown>,
    /// Number of different buyers.
    pub buyers: Option<i64>,
    /// Number of units that were cancelled or returned.
    pub cancellations_and_returns: Option<i64>,
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// GMV by kind of content.
    pub gmv_breakdowns: Vec<GmvBreakdown>,
    /// Number of orders.
    pub orders: Option<i64>,
    /// Number of product impressions, by kind of content.
    pub product_impression_breakdowns: Vec<CountBreakdown>,
    /// Number of product impressions.
    pub product_impressions: Option<i64>,
    /// Number of views of product pages, by kind of content.
    pub product_page_view_breakdowns: Vec<CountBreakdown>,
    /// Number of views of the product pages of the shop.
    pub product_page_views: Option<i64>,
    /// Amount refunded for orders.
    pub refunds: Option<Money>,
    /// Number of SKU orders: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
}

impl Fields for ShopComparisonInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_order_value", &mut self.avg_order_value),
                    (
                        "avg_product_page_visitor_breakdowns",
                        &mut self.avg_product_page_visitor_breakdowns,
                    ),
                    ("avg_product_page_visitors", &mut self.avg_product_page_visitors),
                    ("buyer_breakdowns", &mut self.buyer_breakdowns),
                    ("buyers", &mut self.buyers),
                    ("cancellations_and_returns", &mut self.cancellations_and_returns),
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("gmv_breakdowns", &mut self.gmv_breakdowns),
                    ("orders", &mut self.orders),
                    (
                        "product_impression_breakdowns",
                        &mut self.product_impression_breakdowns,
                    ),
                    ("product_impressions", &mut self.product_impressions),
                    (
                        "product_page_view_breakdowns",
                        &mut self.product_page_view_breakdowns,
                    ),
                    ("product_page_views", &mut self.product_page_views),
                    ("refunds", &mut self.refunds),
                    ("sku_orders", &mut self.sku_orders),
                    ("start_date", &mut self.start_date),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(ShopComparisonInterval);

/// Figures of the shop for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopInterval {
    /// Average value of an order.
    pub avg_order_value: Option<Money>,
    /// Average number of different visitors to product pages per day, by kind of content.
    pub avg_product_page_visitor_breakdowns: Vec<CountBreakdown>,
    /// Average number of different visitors to product pages per day.
    pub avg_product_page_visitors: Option<i64>,
    /// Number of different buyers, by kind of content.
    pub buyer_breakdowns: Vec<CountBreakdown>,
    /// Number of different buyers.
    pub buyers: Option<i64>,
    /// Number of units that were cancelled or returned.
    pub cancellations_and_returns: Option<i64>,
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// GMV by kind of content.
    pub gmv_breakdowns: Vec<GmvBreakdown>,
    /// Number of orders.
    pub orders: Option<i64>,
    /// Number of product impressions, by kind of content.
    pub product_impression_breakdowns: Vec<CountBreakdown>,
    /// Number of product impressions.
    pub product_impressions: Option<i64>,
    /// Number of views of product pages, by kind of content.
    pub product_page_view_breakdowns: Vec<CountBreakdown>,
    /// Number of views of the product pages of the shop.
    pub product_page_views: Option<i64>,
    /// Amount refunded for orders.
    pub refunds: Option<Money>,
    /// Number of SKU orders: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
}

impl Fields for ShopInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_order_value", &mut self.avg_order_value),
                    (
                        "avg_product_page_visitor_breakdowns",
                        &mut self.avg_product_page_visitor_breakdowns,
                    ),
                    ("avg_product_page_visitors", &mut self.avg_product_page_visitors),
                    ("buyer_breakdowns", &mut self.buyer_breakdowns),
                    ("buyers", &mut self.buyers),
                    ("cancellations_and_returns", &mut self.cancellations_and_returns),
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("gmv_breakdowns", &mut self.gmv_breakdowns),
                    ("orders", &mut self.orders),
                    (
                        "product_impression_breakdowns",
                        &mut self.product_impression_breakdowns,
                    ),
                    ("product_impressions", &mut self.product_impressions),
                    (
                        "product_page_view_breakdowns",
                        &mut self.product_page_view_breakdowns,
                    ),
                    ("product_page_views", &mut self.product_page_views),
                    ("refunds", &mut self.refunds),
                    ("sku_orders", &mut self.sku_orders),
                    ("start_date", &mut self.start_date),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(ShopInterval);

/// Figures of the shop for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopPerformance {
    /// Figures for the preceding period of the same length, if `with_comparison` is `true`.
    pub comparison_intervals: Vec<ShopComparisonInterval>,
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<ShopInterval>,
}

impl Fields for ShopPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comparison_intervals", &mut self.comparison_intervals),
                    ("intervals", &mut self.intervals),
                ],
            );
    }
}

debug_fields!(ShopPerformance);
