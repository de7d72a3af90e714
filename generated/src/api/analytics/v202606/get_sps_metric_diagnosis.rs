// @generated from specs/analytics/202606/get_sps_metric_diagnosis.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSpsMetricDiagnosis` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::analytics::types::{Benchmarks, MetricCode, SpsRating, ValueUnit};

/// Explains one metric of a US shop's performance score (SPS), with benchmarks, trend, calculation and causes.
///
/// `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsMetricDiagnosisResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpsMetricDiagnosis {
    /// One of `MetricCode`.
    pub metric_code: String,
    /// The language of texts.
    pub locale: Option<Locale>,
    /// How far back the trend goes.
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

    /// The language of texts.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// How far back the trend goes.
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
    fn path(&self, path: &mut PathWriter) {
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
    pub benchmarks: Option<Benchmarks>,
    pub calculation_rule: Option<CalculationRule>,
    /// The part of the score that it belongs to.
    pub dimension: Option<String>,
    pub distribution_details: Vec<DistributionBucket>,
    /// Over how many days the metric is taken.
    pub evaluate_duration_days: Option<i64>,
    /// Of the time that is judged.
    pub end_evaluation_time: Option<Timestamp>,
    /// Of the time that is judged.
    pub start_evaluation_time: Option<Timestamp>,
    /// Stays, while names may change.
    pub metric_code: Option<MetricCode>,
    /// From 0 to 5.
    pub score: Option<Decimal>,
    pub status: Option<SpsRating>,
    /// The tier in words.
    pub status_text: Option<String>,
    pub trend: Option<Trend>,
    /// In `value_unit`; percent from 0 to 100.
    pub value: Option<Decimal>,
    /// Of `value`, here and in the trend.
    pub value_unit: Option<ValueUnit>,
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

/// An item of `analyses` in [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Analysis {
    /// Causes in brief.
    pub summaries: Vec<String>,
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

/// The `calculation_rule` of [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculationRule {
    pub denominator_label: Option<String>,
    pub denominator_value: Option<Decimal>,
    pub numerator_label: Option<String>,
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

/// An item of `distribution_details` in [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributionBucket {
    pub count: Option<i64>,
    pub name: Option<String>,
    /// From 0 to 100.
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

/// The `trend` of [`GetSpsMetricDiagnosisResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trend {
    pub data_points: Vec<TrendPoint>,
}

impl Fields for Trend {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data_points", &mut self.data_points)]);
    }
}

debug_fields!(Trend);

/// An item of `data_points` in [`Trend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrendPoint {
    /// As `20260319`.
    pub record_date: Option<String>,
    /// In `value_unit`.
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
