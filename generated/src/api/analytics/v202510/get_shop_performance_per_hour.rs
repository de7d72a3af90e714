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
    /// Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopPerformancePerHour {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(date: Date) -> Self {
        Self { date, currency: None }
    }

    /// Defaults to `LOCAL`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopPerformancePerHourResponse {
    pub performance: Option<Performance>,
}

impl Fields for GetShopPerformancePerHourResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "performance" => read(map, &mut self.performance),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Interval {
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

impl Fields for Interval {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "customers" => read(map, &mut self.customers),
            "gmv" => read(map, &mut self.gmv),
            "index" => read(map, &mut self.index),
            "items_sold" => read(map, &mut self.items_sold),
            "visitors" => read(map, &mut self.visitors),
            "avg_order_value" => read(map, &mut self.avg_order_value),
            "avg_sku_order_value" => read(map, &mut self.avg_sku_order_value),
            "customers_count" => read(map, &mut self.customers_count),
            "live_attributed_gmv" => read(map, &mut self.live_attributed_gmv),
            "orders_count" => read(map, &mut self.orders_count),
            "product_card_attributed_gmv" => {
                read(map, &mut self.product_card_attributed_gmv)
            }
            "product_clicks" => read(map, &mut self.product_clicks),
            "product_impressions" => read(map, &mut self.product_impressions),
            "sku_orders_count" => read(map, &mut self.sku_orders_count),
            "unique_clicks" => read(map, &mut self.unique_clicks),
            "unique_product_impressions" => {
                read(map, &mut self.unique_product_impressions)
            }
            "video_attributed_gmv" => read(map, &mut self.video_attributed_gmv),
            _ => skip(map),
        }
    }
}

/// Figures of all hours together.
#[derive(Clone, Debug, Default)]
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
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "customers" => read(map, &mut self.customers),
            "gmv" => read(map, &mut self.gmv),
            "items_sold" => read(map, &mut self.items_sold),
            "visitors" => read(map, &mut self.visitors),
            "avg_order_value" => read(map, &mut self.avg_order_value),
            "avg_sku_order_value" => read(map, &mut self.avg_sku_order_value),
            "customers_count" => read(map, &mut self.customers_count),
            "live_attributed_gmv" => read(map, &mut self.live_attributed_gmv),
            "orders_count" => read(map, &mut self.orders_count),
            "product_card_attributed_gmv" => {
                read(map, &mut self.product_card_attributed_gmv)
            }
            "product_clicks" => read(map, &mut self.product_clicks),
            "product_impressions" => read(map, &mut self.product_impressions),
            "sku_orders_count" => read(map, &mut self.sku_orders_count),
            "unique_clicks" => read(map, &mut self.unique_clicks),
            "unique_product_impressions" => {
                read(map, &mut self.unique_product_impressions)
            }
            "video_attributed_gmv" => read(map, &mut self.video_attributed_gmv),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Performance {
    /// One for each hour.
    pub intervals: Vec<Interval>,
    /// Until when figures are complete.
    pub latest_available_timestamp: Option<Timestamp>,
    pub overall: Option<OverallMetrics>,
}

impl Fields for Performance {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "intervals" => read(map, &mut self.intervals),
            "latest_available_timestamp" => {
                read(map, &mut self.latest_available_timestamp)
            }
            "overall" => read(map, &mut self.overall),
            _ => skip(map),
        }
    }
}
