// @generated from specs/analytics/202309/get_live_room_audience_demographics.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveRoomAudienceDemographics`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::LiveRoomId;
use crate::api::analytics::types::{
    AgeIndicator, FollowerIndicator, GenderIndicator, RegionIndicator,
};

/// Returns the distribution of the viewers of a LIVE room by country and by whether they follow the creator, and of viewers from ads by age and gender. Figures for viewers from paid ads are also returned separately.
///
/// `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveRoomAudienceDemographicsResponse`].
/// Superseded by a newer version: [`v202502`](crate::analytics::v202502::get_live_room_audience_demographics::GetLiveRoomAudienceDemographics).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202309::GetLiveRoomAudienceDemographics;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveRoomAudienceDemographics::new("7437281945501387563")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetUserPortraits")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomAudienceDemographics {
    /// ID of the LIVE room, for example from `affiliate::GetLiveRoom`. Example: `7437281945501387563`.
    pub live_room_id: LiveRoomId,
}

impl GetLiveRoomAudienceDemographics {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_room_id: impl Into<LiveRoomId>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomAudienceDemographics {
    type Response = GetLiveRoomAudienceDemographicsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoomAudienceDemographics";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202309/live_rooms/{live_room_id}/user_portraits";
    const META: OperationMeta = OperationMeta::NONE.newer("v202502");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202309/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/user_portraits");
    }
}

/// The response to [`GetLiveRoomAudienceDemographics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomAudienceDemographicsResponse {
    /// Age groups of viewers who came from ads of all kinds.
    pub all_ads_age_indicators: Vec<AgeIndicator>,
    /// Genders of viewers who came from ads of all kinds.
    pub all_ads_gender_indicators: Vec<GenderIndicator>,
    /// Followers and other viewers among all viewers. JSON name: `all_fan_indicators`.
    pub all_follower_indicators: Vec<FollowerIndicator>,
    /// Age groups of viewers who came from paid ads.
    pub paid_ads_age_indicators: Vec<AgeIndicator>,
    /// Genders of viewers who came from paid ads.
    pub paid_ads_gender_indicators: Vec<GenderIndicator>,
    /// Followers and other viewers among viewers who came from paid ads. JSON name: `paid_fan_indicators`.
    pub paid_follower_indicators: Vec<FollowerIndicator>,
    /// Share of each country among the viewers.
    pub region_indicators: Vec<RegionIndicator>,
}

impl Fields for GetLiveRoomAudienceDemographicsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("all_ads_age_indicators", &mut self.all_ads_age_indicators),
                    ("all_ads_gender_indicators", &mut self.all_ads_gender_indicators),
                    ("all_fan_indicators", &mut self.all_follower_indicators),
                    ("paid_ads_age_indicators", &mut self.paid_ads_age_indicators),
                    ("paid_ads_gender_indicators", &mut self.paid_ads_gender_indicators),
                    ("paid_fan_indicators", &mut self.paid_follower_indicators),
                    ("region_indicators", &mut self.region_indicators),
                ],
            );
    }
}

debug_fields!(GetLiveRoomAudienceDemographicsResponse);
