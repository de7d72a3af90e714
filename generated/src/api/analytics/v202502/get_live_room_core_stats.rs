// @generated from specs/analytics/202502/get_live_room_core_stats.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveRoomCoreStats`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::LiveRoomId;
use crate::api::analytics::types::LiveRoomStats;

/// Returns the totals of a LIVE room: sales, orders, buyers, views, and clicks on products.
///
/// `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveRoomCoreStatsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetLiveRoomCoreStats;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveRoomCoreStats::new("7437281945501387563")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomCoreStats {
    /// ID of the LIVE room, for example from `affiliate::GetLiveRoom`. Example: `7437281945501387563`.
    pub live_room_id: LiveRoomId,
}

impl GetLiveRoomCoreStats {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_room_id: impl Into<LiveRoomId>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomCoreStats {
    type Response = GetLiveRoomCoreStatsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoomCoreStats";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202502/live_rooms/{live_room_id}/core_stats";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202502/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/core_stats");
    }
}

/// The response to [`GetLiveRoomCoreStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomCoreStatsResponse {
    /// Totals of the LIVE room.
    pub stats: Option<LiveRoomStats>,
}

impl Fields for GetLiveRoomCoreStatsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("stats", &mut self.stats)]);
    }
}

debug_fields!(GetLiveRoomCoreStatsResponse);
