// @generated from specs/analytics/202510/get_shop_performance_per_hour.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopPerformancePerHour` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::ReportCurrency;

/// Reports a shop's sales hour by hour for one of the last 30 days, today included.
///
/// `GET /analytics/202510/shop/performance/{date}/performance_per_hour`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopPerformancePerHourResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopPerformancePerHour {
    /// One of the last 30 days, in the shop's time zone.
    pub date: Date,
    /// Currency of the amounts. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopPerformancePerHour {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(date: Date) -> Self {
        Self { date, currency: None }
    }

    /// Currency of the amounts. Defaults to `LOCAL`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetShopPerformancePerHour {
    type Response = GetShopPerformancePerHourResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopPerformancePerHour";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202510/shop/performance/{date}/performance_per_hour";

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/analytics/202510/shop/performance/");
        path.id("date", &self.date);
        path.literal("/performance_per_hour");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetShopPerformancePerHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopPerformancePerHourResponse {
    pub performance: Option<ShopHourPerformance>,
}

impl Fields for GetShopPerformancePerHourResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("performance", &mut self.performance)]);
    }
}

debug_fields!(GetShopPerformancePerHourResponse);

/// Figures of all hours together.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverallMetrics {
    /// Each counted once, however often they bought.
    pub customers: Option<i64>,
    /// With what was cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Single units.
    pub items_sold: Option<i64>,
    /// Of the shop's product pages.
    pub visitors: Option<i64>,
    pub avg_order_value: Option<Money>,
    pub avg_sku_order_value: Option<Money>,
    /// Who paid on this day.
    pub customers_count: Option<i64>,
    pub live_attributed_gmv: Option<Money>,
    /// Paid on this day.
    pub orders_count: Option<i64>,
    pub product_card_attributed_gmv: Option<Money>,
    pub product_clicks: Option<i64>,
    pub product_impressions: Option<i64>,
    /// Orders, one for each SKU in them.
    pub sku_orders_count: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_product_impressions: Option<i64>,
    pub video_attributed_gmv: Option<Money>,
}

impl Fields for OverallMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("customers", &mut self.customers),
                    ("gmv", &mut self.gmv),
                    ("items_sold", &mut self.items_sold),
                    ("visitors", &mut self.visitors),
                    ("avg_order_value", &mut self.avg_order_value),
                    ("avg_sku_order_value", &mut self.avg_sku_order_value),
                    ("customers_count", &mut self.customers_count),
                    ("live_attributed_gmv", &mut self.live_attributed_gmv),
                    ("orders_count", &mut self.orders_count),
                    (
                        "product_card_attributed_gmv",
                        &mut self.product_card_attributed_gmv,
                    ),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("sku_orders_count", &mut self.sku_orders_count),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("video_attributed_gmv", &mut self.video_attributed_gmv),
                ],
            );
    }
}

debug_fields!(OverallMetrics);

/// An item of `intervals` in [`ShopHourPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopHourInterval {
    /// Each once.
    pub customers: Option<i64>,
    pub gmv: Option<Money>,
    /// The hour: 2 is from 02:00 to 02:59.
    pub index: Option<i64>,
    /// Single units.
    pub items_sold: Option<i64>,
    /// Of the shop's product pages.
    pub visitors: Option<i64>,
    pub avg_order_value: Option<Money>,
    pub avg_sku_order_value: Option<Money>,
    /// Who paid in this hour.
    pub customers_count: Option<i64>,
    pub live_attributed_gmv: Option<Money>,
    /// Paid in this hour.
    pub orders_count: Option<i64>,
    pub product_card_attributed_gmv: Option<Money>,
    /// In this hour.
    pub product_clicks: Option<i64>,
    /// In this hour.
    pub product_impressions: Option<i64>,
    /// Orders, one for each SKU in them.
    pub sku_orders_count: Option<i64>,
    /// In this hour.
    pub unique_clicks: Option<i64>,
    /// In this hour.
    pub unique_product_impressions: Option<i64>,
    pub video_attributed_gmv: Option<Money>,
}

impl Fields for ShopHourInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("customers", &mut self.customers),
                    ("gmv", &mut self.gmv),
                    ("index", &mut self.index),
                    ("items_sold", &mut self.items_sold),
                    ("visitors", &mut self.visitors),
                    ("avg_order_value", &mut self.avg_order_value),
                    ("avg_sku_order_value", &mut self.avg_sku_order_value),
                    ("customers_count", &mut self.customers_count),
                    ("live_attributed_gmv", &mut self.live_attributed_gmv),
                    ("orders_count", &mut self.orders_count),
                    (
                        "product_card_attributed_gmv",
                        &mut self.product_card_attributed_gmv,
                    ),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("sku_orders_count", &mut self.sku_orders_count),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("video_attributed_gmv", &mut self.video_attributed_gmv),
                ],
            );
    }
}

debug_fields!(ShopHourInterval);

/// The `performance` of [`GetShopPerformancePerHourResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopHourPerformance {
    /// One for each hour.
    pub intervals: Vec<ShopHourInterval>,
    /// Until when figures are complete.
    pub latest_available_timestamp: Option<Timestamp>,
    pub overall: Option<OverallMetrics>,
}

impl Fields for ShopHourPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("intervals", &mut self.intervals),
                    ("latest_available_timestamp", &mut self.latest_available_timestamp),
                    ("overall", &mut self.overall),
                ],
            );
    }
}

debug_fields!(ShopHourPerformance);
