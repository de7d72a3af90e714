// @generated from specs/analytics/202309/get_live_room_view_trends.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveRoomViewTrends`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::LiveRoomId;
use crate::api::analytics::types::ViewTrend;

/// Returns the numbers of viewers who watched, entered and left a LIVE room, over time.
///
/// `GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveRoomViewTrendsResponse`].
/// Superseded by a newer version: [`v202502`](crate::analytics::v202502::get_live_room_view_trends::GetLiveRoomViewTrends).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202309::GetLiveRoomViewTrends;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveRoomViewTrends::new("7437281945501387563")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetViewTrendPerformances")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomViewTrends {
    /// ID of the LIVE room, for example from `affiliate::GetLiveRoom`. Example: `7437281945501387563`.
    pub live_room_id: LiveRoomId,
}

impl GetLiveRoomViewTrends {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_room_id: impl Into<LiveRoomId>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomViewTrends {
    type Response = GetLiveRoomViewTrendsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoomViewTrends";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202309/live_rooms/{live_room_id}/view_trend_performances";
    const META: OperationMeta = OperationMeta::NONE.newer("v202502");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202309/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/view_trend_performances");
    }
}

/// The response to [`GetLiveRoomViewTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomViewTrendsResponse {
    /// Trends of the numbers of viewers who watch, enter and leave the LIVE room.
    pub view_trend_performances: Vec<ViewTrend>,
}

impl Fields for GetLiveRoomViewTrendsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("view_trend_performances", &mut self.view_trend_performances)],
            );
    }
}

debug_fields!(GetLiveRoomViewTrendsResponse);
