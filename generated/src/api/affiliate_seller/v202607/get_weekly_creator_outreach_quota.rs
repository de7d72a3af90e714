// @generated from specs/affiliate_seller/202607/get_weekly_creator_outreach_quota.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetWeeklyCreatorOutreachQuota` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;

/// Tells how many new creators the shop may still contact this week, and how large they may be.
///
/// `GET /affiliate_seller/202607/creator_outreach/quota`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetWeeklyCreatorOutreachQuotaResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachQuota {}

impl GetWeeklyCreatorOutreachQuota {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetWeeklyCreatorOutreachQuota {
    type Response = GetWeeklyCreatorOutreachQuotaResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetWeeklyCreatorOutreachQuota";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202607/creator_outreach/quota";
}

/// The response to [`GetWeeklyCreatorOutreachQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachQuotaResponse {
    pub data: Option<OutreachQuota>,
}

impl Fields for GetWeeklyCreatorOutreachQuotaResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetWeeklyCreatorOutreachQuotaResponse);

/// How many creators of certain levels the shop may contact.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorLevelQuota {
    /// That share this quota.
    pub creator_levels: Vec<i64>,
    /// Creators who may be contacted in the period. JSON name: `quota_period_sum`.
    pub period_quota: Option<i64>,
    /// How much of it is used up. JSON name: `quota_period_use`.
    pub used_period_quota: Option<i64>,
    /// For shops whose posts are seen enough. JSON name: `quota_bonus_sum`.
    pub bonus_quota: Option<i64>,
    /// Used up before the period's. JSON name: `quota_bonus_use`.
    pub used_bonus_quota: Option<i64>,
}

impl Fields for CreatorLevelQuota {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_levels", &mut self.creator_levels),
                    ("quota_period_sum", &mut self.period_quota),
                    ("quota_period_use", &mut self.used_period_quota),
                    ("quota_bonus_sum", &mut self.bonus_quota),
                    ("quota_bonus_use", &mut self.used_bonus_quota),
                ],
            );
    }
}

debug_fields!(CreatorLevelQuota);

/// How many creators of certain levels shops with a certain GMV may contact.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvLevelQuota {
    /// That share this quota.
    pub creator_levels: Vec<i64>,
    /// Creators who may be contacted in the period. JSON name: `quota_period_sum`.
    pub period_quota: Option<i64>,
    /// For shops whose posts are seen enough. JSON name: `quota_bonus_sum`.
    pub bonus_quota: Option<i64>,
}

impl Fields for GmvLevelQuota {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_levels", &mut self.creator_levels),
                    ("quota_period_sum", &mut self.period_quota),
                    ("quota_bonus_sum", &mut self.bonus_quota),
                ],
            );
    }
}

debug_fields!(GmvLevelQuota);

/// The quotas of shops with a certain GMV.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvLevelRule {
    /// Of creators whom shops of this tier may contact. JSON name: `reached_max_follower_cnt`.
    pub max_follower_count: Option<String>,
    pub gmv_tier: Option<String>,
    /// Where the tier begins. JSON name: `left_gmv`.
    pub min_gmv: Option<Money>,
    /// Where the tier ends. JSON name: `right_gmv`.
    pub max_gmv: Option<Money>,
    pub quota_details: Vec<GmvLevelQuota>,
}

impl Fields for GmvLevelRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("reached_max_follower_cnt", &mut self.max_follower_count),
                    ("gmv_tier", &mut self.gmv_tier),
                    ("left_gmv", &mut self.min_gmv),
                    ("right_gmv", &mut self.max_gmv),
                    ("quota_details", &mut self.quota_details),
                ],
            );
    }
}

debug_fields!(GmvLevelRule);

/// The `data` of [`GetWeeklyCreatorOutreachQuotaResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutreachQuota {
    /// Shop ID.
    pub shop_id: Option<String>,
    /// Such as a bonus or a period's quota.
    pub quota_type: Option<String>,
    /// Of the shop.
    pub gmv_tier: Option<String>,
    /// In all. JSON name: `quota_sum`.
    pub total_quota: Option<String>,
    /// Used so far. JSON name: `quota_use`.
    pub used_quota: Option<String>,
    /// Whether the shop may contact as many as it wants.
    pub unlimited: Option<bool>,
    /// Of creators whom the shop may contact. JSON name: `reached_max_follower_cnt`.
    pub max_follower_count: Option<String>,
    /// New creators contacted in this period.
    pub new_connect_count: Option<Decimal>,
    /// Paired creators contacted in this period.
    pub pair_connect_count: Option<Decimal>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// What each tier of sales allows. JSON name: `gmv_level_rule`.
    pub gmv_level_rules: Vec<GmvLevelRule>,
    pub quota_details: Vec<CreatorLevelQuota>,
    /// Which share of shops one has to beat for a bonus: 0.8 is the 80th percentile.
    pub bonus_exposure_post_percentile_threshold: Option<Decimal>,
}

impl Fields for OutreachQuota {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("shop_id", &mut self.shop_id),
                    ("quota_type", &mut self.quota_type),
                    ("gmv_tier", &mut self.gmv_tier),
                    ("quota_sum", &mut self.total_quota),
                    ("quota_use", &mut self.used_quota),
                    ("unlimited", &mut self.unlimited),
                    ("reached_max_follower_cnt", &mut self.max_follower_count),
                    ("new_connect_count", &mut self.new_connect_count),
                    ("pair_connect_count", &mut self.pair_connect_count),
                    ("start_time", &mut self.start_time),
                    ("end_time", &mut self.end_time),
                    ("gmv_level_rule", &mut self.gmv_level_rules),
                    ("quota_details", &mut self.quota_details),
                    (
                        "bonus_exposure_post_percentile_threshold",
                        &mut self.bonus_exposure_post_percentile_threshold,
                    ),
                ],
            );
    }
}

debug_fields!(OutreachQuota);
