// @generated from specs/affiliate/202309/get_live_room.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveRoom`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::LiveRoomId;

/// Returns the most recent LIVE room of the creator.
///
/// `GET /affiliate/202309/live_rooms`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveRoomResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate::GetLiveRoom;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveRoom::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetLiveRoomInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveRoom {}

impl GetLiveRoom {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetLiveRoom {
    type Response = GetLiveRoomResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoom";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate/202309/live_rooms";
}

/// The response to [`GetLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomResponse {
    /// ID of the LIVE room.
    pub id: Option<LiveRoomId>,
    /// When the LIVE session began.
    pub start_time: Option<Timestamp>,
    /// Status of the LIVE room, such as `LIVE`.
    pub status: Option<String>,
    /// Title of the LIVE room.
    pub title: Option<String>,
}

impl Fields for GetLiveRoomResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("start_time", &mut self.start_time),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(GetLiveRoomResponse);
