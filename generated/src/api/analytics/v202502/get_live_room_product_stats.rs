// @generated from specs/analytics/202502/get_live_room_product_stats.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveRoomProductStats`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::LiveRoomId;
use crate::api::analytics::types::ProductStats;

/// Returns sales, clicks and stock of each product in a LIVE room. Only for LIVE rooms of the creator who authorized the app.
///
/// `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveRoomProductStatsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetLiveRoomProductStats;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveRoomProductStats::new("7437281945501387563")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomProductStats {
    /// ID of the LIVE room, for example from `affiliate::GetLiveRoom`. Example: `7437281945501387563`.
    pub live_room_id: LiveRoomId,
}

impl GetLiveRoomProductStats {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_room_id: impl Into<LiveRoomId>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomProductStats {
    type Response = GetLiveRoomProductStatsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoomProductStats";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202502/live_rooms/{live_room_id}/product_stats";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202502/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/product_stats");
    }
}

/// The response to [`GetLiveRoomProductStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomProductStatsResponse {
    /// Figures of each product of the LIVE session.
    pub product_stats: Vec<ProductStats>,
}

impl Fields for GetLiveRoomProductStatsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("product_stats", &mut self.product_stats)]);
    }
}

debug_fields!(GetLiveRoomProductStatsResponse);
