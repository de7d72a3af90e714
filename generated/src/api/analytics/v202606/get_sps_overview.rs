// @generated from specs/analytics/202606/get_sps_overview.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSpsOverview` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::analytics::types::{MetricCode, SpsRating};

/// Returns a US shop's performance score (SPS), with tier, dimensions, benefits and what to mend first.
///
/// `GET /analytics/202606/shop_performances/overview`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsOverviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpsOverview {
    /// The language of texts.
    pub locale: Option<Locale>,
}

impl GetSpsOverview {
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

impl Endpoint for GetSpsOverview {
    type Response = GetSpsOverviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetSpsOverview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202606/shop_performances/overview";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetSpsOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpsOverviewResponse {
    /// All there are, unlocked or not.
    pub benefits: Vec<Benefit>,
    pub dimensions: Vec<Dimension>,
    /// Over how many days the score is taken.
    pub evaluate_duration_days: Option<i64>,
    pub end_evaluation_time: Option<Timestamp>,
    pub start_evaluation_time: Option<Timestamp>,
    /// Among comparable shops, from 0 to 100.
    pub peer_percentile: Option<Decimal>,
    pub primary_category: Option<PrimaryCategory>,
    /// From 0 to 5.
    pub sps_score: Option<Decimal>,
    pub sps_tier: Option<SpsRating>,
    /// The tier in words.
    pub sps_tier_text: Option<String>,
    pub top_issues: Option<TopIssues>,
    /// When the object last changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for GetSpsOverviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("benefits", &mut self.benefits),
                    ("dimensions", &mut self.dimensions),
                    ("evaluate_duration_days", &mut self.evaluate_duration_days),
                    ("end_evaluation_time", &mut self.end_evaluation_time),
                    ("start_evaluation_time", &mut self.start_evaluation_time),
                    ("peer_percentile", &mut self.peer_percentile),
                    ("primary_category", &mut self.primary_category),
                    ("sps_score", &mut self.sps_score),
                    ("sps_tier", &mut self.sps_tier),
                    ("sps_tier_text", &mut self.sps_tier_text),
                    ("top_issues", &mut self.top_issues),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(GetSpsOverviewResponse);

/// An item of `benefits` in [`GetSpsOverviewResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Benefit {
    /// In the language of `locale`.
    pub benefit_name: Option<String>,
    pub is_unlocked: Option<bool>,
    /// From which score on, out of 5.
    pub unlock_score: Option<Decimal>,
}

impl Fields for Benefit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("benefit_name", &mut self.benefit_name),
                    ("is_unlocked", &mut self.is_unlocked),
                    ("unlock_score", &mut self.unlock_score),
                ],
            );
    }
}

debug_fields!(Benefit);

/// An item of `dimensions` in [`GetSpsOverviewResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub name: Option<String>,
    /// From 0 to 5.
    pub score: Option<Decimal>,
    pub status: Option<SpsRating>,
    /// For people, such as `Attention`.
    pub status_text: Option<String>,
    /// Percent.
    pub weight: Option<Decimal>,
}

impl Fields for Dimension {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("name", &mut self.name),
                    ("score", &mut self.score),
                    ("status", &mut self.status),
                    ("status_text", &mut self.status_text),
                    ("weight", &mut self.weight),
                ],
            );
    }
}

debug_fields!(Dimension);

/// An item of `issues` in [`TopIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Issue {
    pub description: Option<String>,
    /// How many days are judged.
    pub evaluate_duration_days: Option<i64>,
    pub end_evaluation_time: Option<Timestamp>,
    pub start_evaluation_time: Option<Timestamp>,
    pub metric_code: Option<MetricCode>,
    pub metric_name: Option<String>,
    /// Among comparable shops, from 0 to 100.
    pub percentile: Option<Decimal>,
    /// 1 is the worst.
    pub rank: Option<i64>,
}

impl Fields for Issue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("description", &mut self.description),
                    ("evaluate_duration_days", &mut self.evaluate_duration_days),
                    ("end_evaluation_time", &mut self.end_evaluation_time),
                    ("start_evaluation_time", &mut self.start_evaluation_time),
                    ("metric_code", &mut self.metric_code),
                    ("metric_name", &mut self.metric_name),
                    ("percentile", &mut self.percentile),
                    ("rank", &mut self.rank),
                ],
            );
    }
}

debug_fields!(Issue);

/// The `primary_category` of [`GetSpsOverviewResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrimaryCategory {
    /// Category ID.
    pub category_id: Option<String>,
    pub category_name: Option<String>,
}

impl Fields for PrimaryCategory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category_id", &mut self.category_id),
                    ("category_name", &mut self.category_name),
                ],
            );
    }
}

debug_fields!(PrimaryCategory);

/// The `top_issues` of [`GetSpsOverviewResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopIssues {
    /// By rank.
    pub issues: Vec<Issue>,
    pub summary: Option<String>,
}

impl Fields for TopIssues {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("issues", &mut self.issues), ("summary", &mut self.summary)]);
    }
}

debug_fields!(TopIssues);
