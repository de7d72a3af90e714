// @generated from specs/affiliate_seller/202607/get_weekly_creator_outreach_quota.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetWeeklyCreatorOutreachQuota` and what only it uses.

use crate::glue::*;
use crate::api::types::Money;

/// `GET /affiliate_seller/202607/creator_outreach/quota`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachQuota {}

impl GetWeeklyCreatorOutreachQuota {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetWeeklyCreatorOutreachQuota {
    type Response = GetWeeklyCreatorOutreachQuotaResponse;
    const NAME: &'static str = "GetWeeklyCreatorOutreachQuota";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202607/creator_outreach/quota";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorLevelQuota {
    pub creator_levels: Vec<i64>,
    pub quota_period_sum: Option<i64>,
    pub quota_period_use: Option<i64>,
    pub quota_bonus_sum: Option<i64>,
    pub quota_bonus_use: Option<i64>,
}

impl Fields for CreatorLevelQuota {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator_levels" => read(map, &mut self.creator_levels),
            "quota_period_sum" => read(map, &mut self.quota_period_sum),
            "quota_period_use" => read(map, &mut self.quota_period_use),
            "quota_bonus_sum" => read(map, &mut self.quota_bonus_sum),
            "quota_bonus_use" => read(map, &mut self.quota_bonus_use),
            _ => skip(map),
        }
    }
}

/// What [`GetWeeklyCreatorOutreachQuota`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachQuotaResponse {
    pub data: Option<OutreachQuota>,
}

impl Fields for GetWeeklyCreatorOutreachQuotaResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "data" => read(map, &mut self.data),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GmvLevelRule {
    pub reached_max_follower_cnt: Option<String>,
    pub gmv_tier: Option<String>,
    pub left_gmv: Option<Money>,
    pub right_gmv: Option<Money>,
    pub quota_details: Vec<CreatorLevelQuota>,
}

impl Fields for GmvLevelRule {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "reached_max_follower_cnt" => read(map, &mut self.reached_max_follower_cnt),
            "gmv_tier" => read(map, &mut self.gmv_tier),
            "left_gmv" => read(map, &mut self.left_gmv),
            "right_gmv" => read(map, &mut self.right_gmv),
            "quota_details" => read(map, &mut self.quota_details),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OutreachQuota {
    pub shop_id: Option<String>,
    pub quota_type: Option<String>,
    pub gmv_tier: Option<String>,
    pub quota_sum: Option<String>,
    pub quota_use: Option<String>,
    pub unlimited: Option<bool>,
    pub reached_max_follower_cnt: Option<String>,
    pub new_connect_count: Option<Decimal>,
    pub pair_connect_count: Option<Decimal>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub gmv_level_rule: Vec<GmvLevelRule>,
    pub quota_details: Vec<CreatorLevelQuota>,
    pub bonus_exposure_post_percentile_threshold: Option<Decimal>,
}

impl Fields for OutreachQuota {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "shop_id" => read(map, &mut self.shop_id),
            "quota_type" => read(map, &mut self.quota_type),
            "gmv_tier" => read(map, &mut self.gmv_tier),
            "quota_sum" => read(map, &mut self.quota_sum),
            "quota_use" => read(map, &mut self.quota_use),
            "unlimited" => read(map, &mut self.unlimited),
            "reached_max_follower_cnt" => read(map, &mut self.reached_max_follower_cnt),
            "new_connect_count" => read(map, &mut self.new_connect_count),
            "pair_connect_count" => read(map, &mut self.pair_connect_count),
            "start_time" => read(map, &mut self.start_time),
            "end_time" => read(map, &mut self.end_time),
            "gmv_level_rule" => read(map, &mut self.gmv_level_rule),
            "quota_details" => read(map, &mut self.quota_details),
            "bonus_exposure_post_percentile_threshold" => {
                read(map, &mut self.bonus_exposure_post_percentile_threshold)
            }
            _ => skip(map),
        }
    }
}
