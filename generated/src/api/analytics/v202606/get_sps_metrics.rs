// @generated from specs/analytics/202606/get_sps_metrics.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSpsMetrics` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::analytics::types::{Benchmarks, MetricCode, SpsRating, ValueUnit};

/// Returns every metric of a US shop's performance score (SPS), with its benchmarks.
///
/// `GET /analytics/202606/shop_performances/metrics`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsMetricsResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpsMetrics {
    /// The language of texts.
    pub locale: Option<Locale>,
}

impl GetSpsMetrics {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The language of texts.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpsMetricsResponse {
    /// Always the whole set.
    pub metrics: Vec<Metric>,
}

impl Fields for GetSpsMetricsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "metrics" => read(map, &mut self.metrics),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Metric {
    pub benchmarks: Option<Benchmarks>,
    /// The part of the score that it belongs to.
    pub dimension: Option<String>,
    /// Over how many days the metric is taken.
    pub evaluate_duration_days: Option<i64>,
    pub end_evaluation_time: Option<Timestamp>,
    pub start_evaluation_time: Option<Timestamp>,
    pub metric_code: Option<MetricCode>,
    /// In the language of `locale`.
    pub metric_name: Option<String>,
    /// From 0 to 5.
    pub score: Option<Decimal>,
    pub status: Option<SpsRating>,
    /// The tier in words.
    pub status_text: Option<String>,
    /// In `value_unit`; percent from 0 to 100.
    pub value: Option<Decimal>,
    /// Of `value`.
    pub value_unit: Option<ValueUnit>,
    /// Whether it weighs much in the shop's score.
    pub top_reason_text: Option<String>,
}

impl Fields for Metric {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "benchmarks" => read(map, &mut self.benchmarks),
            "dimension" => read(map, &mut self.dimension),
            "evaluate_duration_days" => read(map, &mut self.evaluate_duration_days),
            "end_evaluation_time" => read(map, &mut self.end_evaluation_time),
            "start_evaluation_time" => read(map, &mut self.start_evaluation_time),
            "metric_code" => read(map, &mut self.metric_code),
            "metric_name" => read(map, &mut self.metric_name),
            "score" => read(map, &mut self.score),
            "status" => read(map, &mut self.status),
            "status_text" => read(map, &mut self.status_text),
            "value" => read(map, &mut self.value),
            "value_unit" => read(map, &mut self.value_unit),
            "top_reason_text" => read(map, &mut self.top_reason_text),
            _ => skip(map),
        }
    }
}
