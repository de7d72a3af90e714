// @generated from specs/analytics/202606/get_sps_metric_diagnosis.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSpsMetricDiagnosis`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::analytics::types::{Benchmarks, MetricCode, SpsRating, ValueUnit};

/// Explains one metric of the shop performance score (SPS) of a US shop, with benchmarks, trend, calculation and causes.
///
/// `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsMetricDiagnosisResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetSpsMetricDiagnosis;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetSpsMetricDiagnosis::new("NRR")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpsMetricDiagnosis {
    /// Code of the metric to explain: `NRR`, `NBFR`, `SFCR`, `OTDR`, `AHT` or `IM_DSAT`; see `MetricCode`. Example: `NRR`.
    pub metric_code: String,
    /// Language of localized texts in the reply.
    pub locale: Option<Locale>,
    /// Number of past days that `trend` covers.
    pub trend_duration_days: Option<i64>,
}

impl GetSpsMetricDiagnosis {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(metric_code: impl Into<String>) -> Self {
        Self {
            metric_code: metric_code.into(),
            locale: None,
            trend_duration_days: None,
        }
    }

    /// Language of localized texts in the reply.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Number of past days that `trend` covers.
    #[inline]
    pub fn trend_duration_days(mut self, trend_duration_days: i64) -> Self {
        self.trend_duration_days = Some(trend_duration_days);
        self
    }
}

impl Endpoint for GetSpsMetricDiagnosis {
    type Response = GetSpsMetricDiagnosisResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetSpsMetricDiagnosis";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202606/shop_performances/metrics/{metric_code}/diagnosis";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202606/shop_performances/metrics/");
        path.id("metric_code", &self.metric_code);
        path.literal("/diagnosis");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
        query.param("trend_duration_days", &self.trend_duration_days);
    }
}

/// The response to [`GetSpsMetricDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpsMetricDiagnosisResponse {
    /// Thresholds of the tiers `EXCELLENT` and `POOR`.
    pub benchmarks: Option<Benchmarks>,
    /// Numerator and denominator from which the metric is calculated.
    pub calculation_rule: Option<CalculationRule>,
    /// Part of the shop performance score to which the metric belongs.
    pub dimension: Option<String>,
    /// Distribution of the cases that the metric counts, one item for each part.
    pub distribution_details: Vec<DistributionBucket>,
    /// Number of days that are evaluated.
    pub evaluate_duration_days: Option<i64>,
    /// When the evaluated period ends.
    pub end_evaluation_time: Option<Timestamp>,
    /// When the evaluated period begins.
    pub start_evaluation_time: Option<Timestamp>,
    /// Code of the metric.
    pub metric_code: Option<MetricCode>,
    /// Score from 0 to 5.
    pub score: Option<Decimal>,
    /// Tier of the metric.
    pub status: Option<SpsRating>,
    /// Localized name of the tier, such as `Excellent`, `Good`, `Normal` or `Attention`.
    pub status_text: Option<String>,
    /// Values of the metric over the requested number of days.
    pub trend: Option<Trend>,
    /// Value of the metric, in `value_unit`; percentages go from 0 to 100, ratios from 0 to 1.
    pub value: Option<Decimal>,
    /// Unit of `value` and of the values in `trend`.
    pub value_unit: Option<ValueUnit>,
    /// Explanations of the value of the metric.
    pub analyses: Vec<Analysis>,
}

impl Fields for GetSpsMetricDiagnosisResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("benchmarks", &mut self.benchmarks),
                    ("calculation_rule", &mut self.calculation_rule),
                    ("dimension", &mut self.dimension),
                    ("distribution_details", &mut self.distribution_details),
                    ("evaluate_duration_days", &mut self.evaluate_duration_days),
                    ("end_evaluation_time", &mut self.end_evaluation_time),
                    ("start_evaluation_time", &mut self.start_evaluation_time),
                    ("metric_code", &mut self.metric_code),
                    ("score", &mut self.score),
                    ("status", &mut self.status),
                    ("status_text", &mut self.status_text),
                    ("trend", &mut self.trend),
                    ("value", &mut self.value),
                    ("value_unit", &mut self.value_unit),
                    ("analyses", &mut self.analyses),
                ],
            );
    }
}

debug_fields!(GetSpsMetricDiagnosisResponse);

/// An explanation of the value of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Analysis {
    /// Short descriptions of what affects the metric.
    pub summaries: Vec<String>,
    /// Detailed explanations of the value.
    pub details: Vec<String>,
}

impl Fields for Analysis {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("summaries", &mut self.summaries), ("details", &mut self.details)],
            );
    }
}

debug_fields!(Analysis);

/// Numerator and denominator of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculationRule {
    /// What the denominator counts.
    pub denominator_label: Option<String>,
    /// Value of the denominator.
    pub denominator_value: Option<Decimal>,
    /// What the numerator counts.
    pub numerator_label: Option<String>,
    /// Value of the numerator.
    pub numerator_value: Option<Decimal>,
}

impl Fields for CalculationRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("denominator_label", &mut self.denominator_label),
                    ("denominator_value", &mut self.denominator_value),
                    ("numerator_label", &mut self.numerator_label),
                    ("numerator_value", &mut self.numerator_value),
                ],
            );
    }
}

debug_fields!(CalculationRule);

/// A part of the distribution of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributionBucket {
    /// Number of cases in this part.
    pub count: Option<i64>,
    /// Name of this part.
    pub name: Option<String>,
    /// Share of this part in percent, from 0 to 100.
    pub percent: Option<Decimal>,
}

impl Fields for DistributionBucket {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("count", &mut self.count),
                    ("name", &mut self.name),
                    ("percent", &mut self.percent),
                ],
            );
    }
}

debug_fields!(DistributionBucket);

/// Values of a metric over time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trend {
    /// Value of the metric on each day.
    pub data_points: Vec<TrendPoint>,
}

impl Fields for Trend {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data_points", &mut self.data_points)]);
    }
}

debug_fields!(Trend);

/// Value of a metric on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrendPoint {
    /// Day in the format `yyyyMMdd`, such as `20260319`.
    pub record_date: Option<String>,
    /// Value on this day, in `value_unit` of the reply.
    pub value: Option<Decimal>,
}

impl Fields for TrendPoint {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("record_date", &mut self.record_date), ("value", &mut self.value)],
            );
    }
}

debug_fields!(TrendPoint);
