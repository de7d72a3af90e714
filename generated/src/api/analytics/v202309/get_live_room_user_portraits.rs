// @generated from specs/analytics/202309/get_live_room_user_portraits.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetLiveRoomUserPortraits` and what only it uses.

use crate::glue::*;
use crate::api::analytics::types::{
    AgeIndicator, FollowerIndicator, GenderIndicator, RegionIndicator,
};

/// `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits`
///
/// Takes a seller's token.
/// There is a newer version: [`v202502`](crate::analytics::v202502::get_live_room_user_portraits::GetLiveRoomUserPortraits).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomUserPortraits {
    pub live_room_id: String,
}

impl GetLiveRoomUserPortraits {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(live_room_id: impl Into<String>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomUserPortraits {
    type Response = GetLiveRoomUserPortraitsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetLiveRoomUserPortraits";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202309/live_rooms/{live_room_id}/user_portraits";
    const FACTS: Facts = Facts {
        newer: Some("v202502"),
        ..Facts::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/analytics/202309/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/user_portraits");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetLiveRoomUserPortraits`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserPortraitsResponse {
    pub all_ads_age_indicators: Vec<AgeIndicator>,
    pub all_ads_gender_indicators: Vec<GenderIndicator>,
    pub all_fan_indicators: Vec<FollowerIndicator>,
    pub paid_ads_age_indicators: Vec<AgeIndicator>,
    pub paid_ads_gender_indicators: Vec<GenderIndicator>,
    pub paid_fan_indicators: Vec<FollowerIndicator>,
    pub region_indicators: Vec<RegionIndicator>,
}

impl Fields for GetLiveRoomUserPortraitsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "all_ads_age_indicators" => read(map, &mut self.all_ads_age_indicators),
            "all_ads_gender_indicators" => read(map, &mut self.all_ads_gender_indicators),
            "all_fan_indicators" => read(map, &mut self.all_fan_indicators),
            "paid_ads_age_indicators" => read(map, &mut self.paid_ads_age_indicators),
            "paid_ads_gender_indicators" => {
                read(map, &mut self.paid_ads_gender_indicators)
            }
            "paid_fan_indicators" => read(map, &mut self.paid_fan_indicators),
            "region_indicators" => read(map, &mut self.region_indicators),
            _ => skip(map),
        }
    }
}
