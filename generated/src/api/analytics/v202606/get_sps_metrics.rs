// @generated from specs/analytics/202606/get_sps_metrics.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSpsMetrics`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::analytics::types::{Benchmarks, MetricCode, SpsRating, ValueUnit};

/// Returns all metrics of the shop performance score (SPS) of a US shop, with their benchmarks. [`GetSpsMetricDiagnosis`](crate::analytics::GetSpsMetricDiagnosis) explains one of them.
///
/// `GET /analytics/202606/shop_performances/metrics`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsMetricsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetSpsMetrics;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetSpsMetrics::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpsMetrics {
    /// Language of localized texts in the reply.
    pub locale: Option<Locale>,
}

impl GetSpsMetrics {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of localized texts in the reply.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetSpsMetrics {
    type Response = GetSpsMetricsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetSpsMetrics";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202606/shop_performances/metrics";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetSpsMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpsMetricsResponse {
    /// All metrics of the shop performance score.
    pub metrics: Vec<Metric>,
}

impl Fields for GetSpsMetricsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("metrics", &mut self.metrics)]);
    }
}

debug_fields!(GetSpsMetricsResponse);

/// A metric of the shop performance score, with its value and rating.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    /// Thresholds of the tiers `EXCELLENT` and `POOR`.
    pub benchmarks: Option<Benchmarks>,
    /// Part of the shop performance score to which the metric belongs.
    pub dimension: Option<String>,
    /// Number of days that are evaluated.
    pub evaluate_duration_days: Option<i64>,
    /// When the evaluated period ends.
    pub end_evaluation_time: Option<Timestamp>,
    /// When the evaluated period begins.
    pub start_evaluation_time: Option<Timestamp>,
    /// Code of the metric.
    pub metric_code: Option<MetricCode>,
    /// Name of the metric, in the language of `locale`.
    pub metric_name: Option<String>,
    /// Score from 0 to 5.
    pub score: Option<Decimal>,
    /// Tier of the metric.
    pub status: Option<SpsRating>,
    /// Localized name of the tier, such as `Excellent`, `Good`, `Normal` or `Attention`.
    pub status_text: Option<String>,
    /// Value of the metric, in `value_unit`; percentages go from 0 to 100.
    pub value: Option<Decimal>,
    /// Unit of `value`.
    pub value_unit: Option<ValueUnit>,
    /// Text that marks the metric as a key contributor to the score.
    pub top_reason_text: Option<String>,
}

impl Fields for Metric {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("benchmarks", &mut self.benchmarks),
                    ("dimension", &mut self.dimension),
                    ("evaluate_duration_days", &mut self.evaluate_duration_days),
                    ("end_evaluation_time", &mut self.end_evaluation_time),
                    ("start_evaluation_time", &mut self.start_evaluation_time),
                    ("metric_code", &mut self.metric_code),
                    ("metric_name", &mut self.metric_name),
                    ("score", &mut self.score),
                    ("status", &mut self.status),
                    ("status_text", &mut self.status_text),
                    ("value", &mut self.value),
                    ("value_unit", &mut self.value_unit),
                    ("top_reason_text", &mut self.top_reason_text),
                ],
            );
    }
}

debug_fields!(Metric);
