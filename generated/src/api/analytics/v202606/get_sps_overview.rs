// @generated from specs/analytics/202606/get_sps_overview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSpsOverview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::CategoryId;
use crate::api::analytics::types::{MetricCode, SpsRating};

/// Returns the shop performance score (SPS) of a US shop, with tier, dimensions, benefits and the metrics to improve first. [`GetSpsMetrics`](crate::analytics::GetSpsMetrics) returns the details of all metrics.
///
/// `GET /analytics/202606/shop_performances/overview`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsOverviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetSpsOverview;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetSpsOverview::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpsOverview {
    /// Language of localized texts in the reply.
    pub locale: Option<Locale>,
}

impl GetSpsOverview {
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
    /// All benefits of the score, unlocked or not.
    pub benefits: Vec<Benefit>,
    /// Parts of the score.
    pub dimensions: Vec<Dimension>,
    /// Number of days that are evaluated.
    pub evaluate_duration_days: Option<i64>,
    /// When the evaluated period ends.
    pub end_evaluation_time: Option<Timestamp>,
    /// When the evaluated period begins.
    pub start_evaluation_time: Option<Timestamp>,
    /// Percentile of the shop among comparable shops, from 0 to 100.
    pub peer_percentile: Option<Decimal>,
    /// Category in which the shop mainly sells.
    pub primary_category: Option<PrimaryCategory>,
    /// Shop performance score between 0 and 5, to one decimal place.
    pub sps_score: Option<Decimal>,
    /// Tier of the score.
    pub sps_tier: Option<SpsRating>,
    /// Localized name of the tier, such as `Excellent`, `Good`, `Normal` or `Attention`.
    pub sps_tier_text: Option<String>,
    /// Metrics that lower the score most.
    pub top_issues: Option<TopIssues>,
    /// When the score was last refreshed.
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

/// A benefit that shops get with a sufficient score.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Benefit {
    /// Name of the benefit, in the language of `locale`.
    pub benefit_name: Option<String>,
    /// Whether the shop has the benefit.
    pub is_unlocked: Option<bool>,
    /// Score that unlocks the benefit, from 0 to 5.
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

/// A part of the shop performance score.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    /// Name of the dimension.
    pub name: Option<String>,
    /// Score from 0 to 5.
    pub score: Option<Decimal>,
    /// Tier of the dimension.
    pub status: Option<SpsRating>,
    /// Localized name of the tier, such as `Excellent`, `Good`, `Normal` or `Attention`.
    pub status_text: Option<String>,
    /// Weight of the dimension in the score, in percent from 0 to 100.
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

/// A metric that lowers the score of a shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Issue {
    /// Localized description of the issue.
    pub description: Option<String>,
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
    /// Percentile of the metric among comparable shops, from 0 to 100.
    pub percentile: Option<Decimal>,
    /// Rank of the issue; 1 is the worst.
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

/// The category in which a shop mainly sells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrimaryCategory {
    /// Category ID.
    pub category_id: Option<CategoryId>,
    /// Name of the category.
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

/// Metrics that lower the score of a shop most.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopIssues {
    /// The issues, the worst first.
    pub issues: Vec<Issue>,
    /// Localized summary of the issues.
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
