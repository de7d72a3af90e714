// @generated from specs/analytics/202510/get_shop_performance_per_hour.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopPerformancePerHour`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::ReportCurrency;

/// Reports sales and traffic of a shop hour by hour, for today or one of the previous 29 days.
///
/// `GET /analytics/202510/shop/performance/{date}/performance_per_hour`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopPerformancePerHourResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopPerformancePerHour;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetShopPerformancePerHour::new("2026-01-01".parse()?)).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopPerformancePerHour {
    /// Day to report, in the time zone of the shop: today or one of the previous 29 days.
    pub date: Date,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopPerformancePerHour {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(date: Date) -> Self {
        Self { date, currency: None }
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL`.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Figures of the day, in total and per hour.
    pub performance: Option<ShopHourPerformance>,
}

impl Fields for GetShopPerformancePerHourResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("performance", &mut self.performance)]);
    }
}

debug_fields!(GetShopPerformancePerHourResponse);

/// Figures of a shop for a whole day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverallMetrics {
    /// Number of different buyers.
    pub customers: Option<i64>,
    /// Amount that buyers paid, including shipping fees, without discounts that TikTok or the seller funded. Includes orders that were cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of units sold.
    pub items_sold: Option<i64>,
    /// Number of different people who visited the shop's product pages before the figures were last updated.
    pub visitors: Option<i64>,
    /// Average value of an order.
    pub avg_order_value: Option<Money>,
    /// Average value of a SKU order.
    pub avg_sku_order_value: Option<Money>,
    /// Number of different buyers who paid for an order.
    pub customers_count: Option<i64>,
    /// GMV attributed to LIVE sessions.
    pub live_attributed_gmv: Option<Money>,
    /// Number of paid orders.
    pub orders_count: Option<i64>,
    /// GMV attributed to product cards.
    pub product_card_attributed_gmv: Option<Money>,
    /// Number of clicks on products.
    pub product_clicks: Option<i64>,
    /// Number of product impressions.
    pub product_impressions: Option<i64>,
    /// Number of SKU orders: each different SKU in an order counts once.
    pub sku_orders_count: Option<i64>,
    /// Number of clicks on products, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Number of product impressions, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// GMV attributed to videos.
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

/// Figures of a shop for one hour.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopHourInterval {
    /// Number of different buyers.
    pub customers: Option<i64>,
    /// Amount that buyers paid, including shipping fees, without discounts that TikTok or the seller funded. Includes orders that were cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Hour of the day, from 0 to 23: 2 is from 02:00 to 02:59.
    pub index: Option<i64>,
    /// Number of units sold.
    pub items_sold: Option<i64>,
    /// Number of different people who visited the shop's product pages before the figures were last updated.
    pub visitors: Option<i64>,
    /// Average value of an order.
    pub avg_order_value: Option<Money>,
    /// Average value of a SKU order.
    pub avg_sku_order_value: Option<Money>,
    /// Number of different buyers who paid for an order.
    pub customers_count: Option<i64>,
    /// GMV attributed to LIVE sessions.
    pub live_attributed_gmv: Option<Money>,
    /// Number of paid orders.
    pub orders_count: Option<i64>,
    /// GMV attributed to product cards.
    pub product_card_attributed_gmv: Option<Money>,
    /// Number of clicks on products.
    pub product_clicks: Option<i64>,
    /// Number of product impressions.
    pub product_impressions: Option<i64>,
    /// Number of SKU orders: each different SKU in an order counts once.
    pub sku_orders_count: Option<i64>,
    /// Number of clicks on products, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Number of product impressions, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// GMV attributed to videos.
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

/// Figures of a shop on one day, in total and per hour.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopHourPerformance {
    /// Figures of each hour.
    pub intervals: Vec<ShopHourInterval>,
    /// Time until which the figures are complete.
    pub latest_available_timestamp: Option<Timestamp>,
    /// Figures of all hours together.
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
