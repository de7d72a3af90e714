// @generated from specs/analytics/202309/get_live_room_gmv_and_order_trends.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveRoomGmvAndOrderTrends`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::LiveRoomId;
use crate::api::analytics::types::GmvTrend;

/// Returns the GMV and the created orders of a LIVE room over time.
///
/// `GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveRoomGmvAndOrderTrendsResponse`].
/// Superseded by a newer version: [`v202502`](crate::analytics::v202502::get_live_room_gmv_and_order_trends::GetLiveRoomGmvAndOrderTrends).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202309::GetLiveRoomGmvAndOrderTrends;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveRoomGmvAndOrderTrends::new("7437281945501387563")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetGmvTrendPerformances")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomGmvAndOrderTrends {
    /// ID of the LIVE room, for example from `affiliate::GetLiveRoom`. Example: `7437281945501387563`.
    pub live_room_id: LiveRoomId,
}

impl GetLiveRoomGmvAndOrderTrends {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_room_id: impl Into<LiveRoomId>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomGmvAndOrderTrends {
    type Response = GetLiveRoomGmvAndOrderTrendsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoomGmvAndOrderTrends";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances";
    const META: OperationMeta = OperationMeta::NONE.newer("v202502");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202309/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/gmv_trend_performances");
    }
}

/// The response to [`GetLiveRoomGmvAndOrderTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomGmvAndOrderTrendsResponse {
    /// Trends of GMV and created orders, one for each figure.
    pub gmv_trend_performances: Vec<GmvTrend>,
}

impl Fields for GetLiveRoomGmvAndOrderTrendsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("gmv_trend_performances", &mut self.gmv_trend_performances)]);
    }
}

debug_fields!(GetLiveRoomGmvAndOrderTrendsResponse);
