// @generated from specs/analytics/202606/get_sps_metric_top_items.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSpsMetricTopItems`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ProductId;
use crate::api::analytics::types::MetricCode;

/// Lists the products or shipping providers that most affect one metric of the shop performance score (SPS) of a US shop.
///
/// `GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsMetricTopItemsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetSpsMetricTopItems;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetSpsMetricTopItems::new("NRR")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpsMetricTopItems {
    /// Code of the metric that the products or shipping providers affect: `NRR`, `NBFR`, `OTDR` or `AHT`. Only the list of this metric is filled. Example: `NRR`.
    pub metric_code: String,
    /// Language of localized texts in the reply.
    pub locale: Option<Locale>,
}

impl GetSpsMetricTopItems {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(metric_code: impl Into<String>) -> Self {
        Self {
            metric_code: metric_code.into(),
            locale: None,
        }
    }

    /// Language of localized texts in the reply.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetSpsMetricTopItems {
    type Response = GetSpsMetricTopItemsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetSpsMetricTopItems";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202606/shop_performances/metrics/{metric_code}/top_items";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202606/shop_performances/metrics/");
        path.id("metric_code", &self.metric_code);
        path.literal("/top_items");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetSpsMetricTopItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpsMetricTopItemsResponse {
    /// Products with the longest after-sales cases, if the metric is `AHT`. JSON name: `aht_aftersales_type_items`.
    pub aht_top_products: Vec<AhtTopProduct>,
    /// Code of the metric.
    pub metric_code: Option<MetricCode>,
    /// Products with the most returns and refunds, if the metric is `NBFR`. JSON name: `nbfr_top_product_items`.
    pub nbfr_top_products: Vec<NbfrTopProduct>,
    /// Products with the most bad reviews, if the metric is `NRR`. JSON name: `nrr_top_product_items`.
    pub nrr_top_products: Vec<NrrTopProduct>,
    /// Shipping providers with their shares of orders delivered on time, if the metric is `OTDR`. JSON name: `otdr_logistics_items`.
    pub otdr_logistics_providers: Vec<OtdrLogisticsProvider>,
    /// Number of items in the list of this metric.
    pub total_count: Option<i64>,
}

impl Fields for GetSpsMetricTopItemsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("aht_aftersales_type_items", &mut self.aht_top_products),
                    ("metric_code", &mut self.metric_code),
                    ("nbfr_top_product_items", &mut self.nbfr_top_products),
                    ("nrr_top_product_items", &mut self.nrr_top_products),
                    ("otdr_logistics_items", &mut self.otdr_logistics_providers),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetSpsMetricTopItemsResponse);

/// A product with long after-sales cases.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AhtTopProduct {
    /// Average handling time of the after-sales cases, in hours.
    pub handle_duration_hours: Option<Decimal>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Number of returns of the product.
    pub return_order_count: Option<i64>,
    /// Most frequent kind of after-sales case.
    pub top_aftersales_type_name: Option<String>,
    /// Number of orders with the most frequent kind of case.
    pub top_type_order_count: Option<i64>,
    /// URL of the product image.
    pub image_url: Option<String>,
}

impl Fields for AhtTopProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("handle_duration_hours", &mut self.handle_duration_hours),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("return_order_count", &mut self.return_order_count),
                    ("top_aftersales_type_name", &mut self.top_aftersales_type_name),
                    ("top_type_order_count", &mut self.top_type_order_count),
                    ("image_url", &mut self.image_url),
                ],
            );
    }
}

debug_fields!(AhtTopProduct);

/// A product with many returns and refunds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NbfrTopProduct {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Number of returns and refunds of the product.
    pub return_order_count: Option<i64>,
    /// Number of orders with the most frequent reason.
    pub top_reason_order_count: Option<i64>,
    /// Most frequent reasons for returns and refunds.
    pub top_return_reasons: Vec<String>,
    /// URL of the product image.
    pub image_url: Option<String>,
}

impl Fields for NbfrTopProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("return_order_count", &mut self.return_order_count),
                    ("top_reason_order_count", &mut self.top_reason_order_count),
                    ("top_return_reasons", &mut self.top_return_reasons),
                    ("image_url", &mut self.image_url),
                ],
            );
    }
}

debug_fields!(NbfrTopProduct);

/// A product with many bad reviews.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NrrTopProduct {
    /// Number of delivered orders of the product.
    pub delivered_order_count: Option<i64>,
    /// URL of the product image.
    pub image_url: Option<String>,
    /// Number of orders with a bad review.
    pub negative_order_count: Option<i64>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Most frequent reasons for bad reviews.
    pub top_review_reasons: Vec<String>,
}

impl Fields for NrrTopProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivered_order_count", &mut self.delivered_order_count),
                    ("image_url", &mut self.image_url),
                    ("negative_order_count", &mut self.negative_order_count),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("top_review_reasons", &mut self.top_review_reasons),
                ],
            );
    }
}

debug_fields!(NrrTopProduct);

/// A shipping provider with its share of orders delivered on time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtdrLogisticsProvider {
    /// Number of orders that the shipping provider delivered.
    pub delivered_order_count: Option<i64>,
    /// Name of the shipping provider.
    pub logistics_provider: Option<String>,
    /// Number of orders that the shipping provider delivered on time.
    pub on_time_deliver_order_count: Option<i64>,
    /// Share of orders delivered on time, as a fraction.
    pub on_time_deliver_rate: Option<Decimal>,
}

impl Fields for OtdrLogisticsProvider {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivered_order_count", &mut self.delivered_order_count),
                    ("logistics_provider", &mut self.logistics_provider),
                    (
                        "on_time_deliver_order_count",
                        &mut self.on_time_deliver_order_count,
                    ),
                    ("on_time_deliver_rate", &mut self.on_time_deliver_rate),
                ],
            );
    }
}

debug_fields!(OtdrLogisticsProvider);
