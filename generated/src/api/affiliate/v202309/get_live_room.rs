// @generated from specs/affiliate/202309/get_live_room.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetLiveRoom` and the types that only this operation uses.

use crate::__private::*;

/// Returns the creator's most recent LIVE room.
///
/// `GET /affiliate/202309/live_rooms`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetLiveRoomResponse`].
/// Unknown: scope, error codes, TikTok's page.
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
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveRoom";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate/202309/live_rooms";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// The response to [`GetLiveRoom`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveRoomResponse {
    pub id: Option<String>,
    /// When broadcasting began.
    pub start_time: Option<Timestamp>,
    pub status: Option<String>,
    pub title: Option<String>,
}

impl Fields for GetLiveRoomResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "start_time" => read(map, &mut self.start_time),
            "status" => read(map, &mut self.status),
            "title" => read(map, &mut self.title),
            _ => skip(map),
        }
    }
}
