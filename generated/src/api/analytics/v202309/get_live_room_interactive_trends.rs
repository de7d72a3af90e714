// @generated from specs/analytics/202309/get_live_room_interactive_trends.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetLiveRoomInteractiveTrends` and what only it uses.

use crate::glue::*;
use crate::api::analytics::types::InteractionTrend;

/// `GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLiveRoomInteractiveTrends {
    pub live_room_id: String,
}

impl GetLiveRoomInteractiveTrends {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(live_room_id: impl Into<String>) -> Self {
        Self {
            live_room_id: live_room_id.into(),
        }
    }
}

impl Endpoint for GetLiveRoomInteractiveTrends {
    type Response = GetLiveRoomInteractiveTrendsResponse;
    const NAME: &'static str = "GetLiveRoomInteractiveTrends";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/analytics/202309/live_rooms/");
        path.id("live_room_id", &self.live_room_id);
        path.literal("/interactive_trend_performances");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetLiveRoomInteractiveTrends`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveRoomInteractiveTrendsResponse {
    pub interactive_trend_performances: Vec<InteractionTrend>,
}

impl Fields for GetLiveRoomInteractiveTrendsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "interactive_trend_performances" => {
                read(map, &mut self.interactive_trend_performances)
            }
            _ => skip(map),
        }
    }
}
