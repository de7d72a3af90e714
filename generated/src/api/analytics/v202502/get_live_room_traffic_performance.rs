// @generated from specs/analytics/202502/get_live_room_traffic_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveRoomTrafficPerformance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::LiveRoomId;
use crate::api::analytics::types::TrafficPerformance;

/// Returns the views of a LIVE room by source of traffic. Only for LIVE rooms of the creator who authorized the app.
///
/// `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveRoomTrafficPerformanceResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetLiveRoomTrafficPerformance;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveRoomTrafficPerformance::new("7437281945501387563")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomTrafficPerformance {
    /// ID of the LIVE room, for example from `affiliate::GetLiveRoom`. Example: `7437281945501387563`.
    pub live_room_id: LiveRoomId,
}

impl GetLiveRoomTrafficPerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_room_id: impl Into<LiveRoomId>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomTrafficPerformance {
    type Response = GetLiveRoomTrafficPerformanceResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoomTrafficPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202502/live_rooms/{live_room_id}/traffic_performances";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202502/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/traffic_performances");
    }
}

/// The response to [`GetLiveRoomTrafficPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomTrafficPerformanceResponse {
    /// Views by main source of traffic.
    pub traffic_performances: Vec<TrafficPerformance>,
}

impl Fields for GetLiveRoomTrafficPerformanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("traffic_performances", &mut self.traffic_performances)]);
    }
}

debug_fields!(GetLiveRoomTrafficPerformanceResponse);
