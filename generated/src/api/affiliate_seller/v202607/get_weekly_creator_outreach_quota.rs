// @generated from specs/affiliate_seller/202607/get_weekly_creator_outreach_quota.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWeeklyCreatorOutreachQuota`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::ShopId;

/// Returns how many new creators the shop may contact this week by message or invitation, and how many followers they may have. TikTok does not document whether further messages to the same creator count.
///
/// `GET /affiliate_seller/202607/creator_outreach/quota`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetWeeklyCreatorOutreachQuotaResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetWeeklyCreatorOutreachQuota;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetWeeklyCreatorOutreachQuota::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
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
    /// Quota of the shop for this week.
    pub data: Option<OutreachQuota>,
}

impl Fields for GetWeeklyCreatorOutreachQuotaResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetWeeklyCreatorOutreachQuotaResponse);

/// How many creators of certain levels a shop may contact, and how many it has contacted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorLevelQuota {
    /// Levels of creators that share the quota.
    pub creator_levels: Vec<i64>,
    /// Number of creators whom a shop may contact in the period. JSON name: `quota_period_sum`.
    pub period_quota: Option<i64>,
    /// Number of creators contacted from the quota of the period. JSON name: `quota_period_use`.
    pub used_period_quota: Option<i64>,
    /// Additional number of creators whom a shop may contact if it reaches `bonus_exposure_post_percentile_threshold`. JSON name: `quota_bonus_sum`.
    pub bonus_quota: Option<i64>,
    /// Number of creators contacted from the bonus quota, which is used up first. JSON name: `quota_bonus_use`.
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

/// How many creators of certain levels may be contacted by shops in one GMV tier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvLevelQuota {
    /// Levels of creators that share the quota.
    pub creator_levels: Vec<i64>,
    /// Number of creators whom a shop may contact in the period. JSON name: `quota_period_sum`.
    pub period_quota: Option<i64>,
    /// Additional number of creators whom a shop may contact if it reaches `bonus_exposure_post_percentile_threshold`. JSON name: `quota_bonus_sum`.
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

/// Quotas of shops in one GMV tier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvLevelRule {
    /// Maximum number of followers of a creator whom shops in this tier may contact. JSON name: `reached_max_follower_cnt`.
    pub max_follower_count: Option<String>,
    /// ID of the tier.
    pub gmv_tier: Option<String>,
    /// Lower end of the tier. JSON name: `left_gmv`.
    pub min_gmv: Option<Money>,
    /// Upper end of the tier. JSON name: `right_gmv`.
    pub max_gmv: Option<Money>,
    /// Quotas by level of creators.
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

/// How many new creators a shop may contact in a week.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutreachQuota {
    /// Shop ID.
    pub shop_id: Option<ShopId>,
    /// Kind of quota, such as a bonus or the quota of the period.
    pub quota_type: Option<String>,
    /// GMV tier of the shop; see `gmv_level_rules`.
    pub gmv_tier: Option<String>,
    /// Total number of new creators whom the shop may contact in the period. JSON name: `quota_sum`.
    pub total_quota: Option<String>,
    /// Number of new creators already contacted in the period. JSON name: `quota_use`.
    pub used_quota: Option<String>,
    /// Whether the shop may contact any number of creators.
    pub unlimited: Option<bool>,
    /// Maximum number of followers of a creator whom the shop may contact. JSON name: `reached_max_follower_cnt`.
    pub max_follower_count: Option<String>,
    /// Number of creators with whom the shop newly connected in the period.
    pub new_connect_count: Option<Decimal>,
    /// Number of paired creators with whom the shop connected in the period; see `is_paired` of [`GetWeeklyCreatorOutreachRecords`](crate::affiliate_seller::GetWeeklyCreatorOutreachRecords).
    pub pair_connect_count: Option<Decimal>,
    /// When the period of the quota begins; TikTok does not document the format.
    pub start_time: Option<String>,
    /// When the period of the quota ends; TikTok does not document the format.
    pub end_time: Option<String>,
    /// Quotas of each GMV tier. JSON name: `gmv_level_rule`.
    pub gmv_level_rules: Vec<GmvLevelRule>,
    /// Quotas by level of creators.
    pub quota_details: Vec<CreatorLevelQuota>,
    /// Percentile of the exposure of its posts that a shop must reach to get the bonus quota, as a fraction: 0.8 is the 80th percentile.
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
