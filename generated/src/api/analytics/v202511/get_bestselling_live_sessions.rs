// @generated from specs/analytics/202511/get_bestselling_live_sessions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetBestsellingLiveSessions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorOpenId, LiveRoomId};
use crate::api::analytics::types::{ReportCurrency, TimeSlot};

/// Ranks up to 100 LIVE sessions by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date.
///
/// `GET /analytics/202511/lives/bestselling`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetBestsellingLiveSessionsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetBestsellingLiveSessions;
 use tiktok_shop::analytics::types::TimeSlot;

 let shop = client.seller(token).shop(cipher);
 let request = GetBestsellingLiveSessions::new()
     .date("2026-01-01".parse()?)
     .time_slot(TimeSlot::OneDay);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBestsellingLiveSessions {
    /// Last day of the period that is ranked.
    pub date: Option<Date>,
    /// Length of the period that is ranked.
    pub time_slot: Option<TimeSlot>,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportCurrency>,
}

impl GetBestsellingLiveSessions {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Last day of the period that is ranked.
    #[inline]
    pub fn date(mut self, date: Date) -> Self {
        self.date = Some(date);
        self
    }

    /// Length of the period that is ranked.
    #[inline]
    pub fn time_slot(mut self, time_slot: impl Into<TimeSlot>) -> Self {
        self.time_slot = Some(time_slot.into());
        self
    }

    /// Currency in which amounts are reported.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetBestsellingLiveSessions {
    type Response = GetBestsellingLiveSessionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetBestsellingLiveSessions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202511/lives/bestselling";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("date", &self.date);
        query.shop_cipher();
        query.param("time_slot", &self.time_slot);
        query.timestamp();
    }
}

/// The response to [`GetBestsellingLiveSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBestsellingLiveSessionsResponse {
    /// Ranked LIVE sessions.
    pub lives: Vec<LiveSession>,
}

impl Fields for GetBestsellingLiveSessionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("lives", &mut self.lives)]);
    }
}

debug_fields!(GetBestsellingLiveSessionsResponse);

/// A LIVE session in the ranking.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveSession {
    /// Rank by GMV; 1 is the highest.
    pub rank: Option<i64>,
    /// Range of the GMV as text, in the requested currency.
    pub gmv_range: Option<String>,
    /// ID of the LIVE session.
    pub id: Option<LiveRoomId>,
    /// Title of the LIVE session.
    pub title: Option<String>,
    /// When the LIVE session began.
    pub start_time: Option<Timestamp>,
    /// Length of the LIVE session in seconds.
    pub duration: Option<i64>,
    /// Username (handle) of the creator.
    pub creator_name: Option<String>,
    /// ID that identifies the creator within this app. JSON name: `open_id`.
    pub creator_open_id: Option<CreatorOpenId>,
    /// Display name of the creator. JSON name: `creator_nick_name`.
    pub creator_nickname: Option<String>,
}

impl Fields for LiveSession {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("rank", &mut self.rank),
                    ("gmv_range", &mut self.gmv_range),
                    ("id", &mut self.id),
                    ("title", &mut self.title),
                    ("start_time", &mut self.start_time),
                    ("duration", &mut self.duration),
                    ("creator_name", &mut self.creator_name),
                    ("open_id", &mut self.creator_open_id),
                    ("creator_nick_name", &mut self.creator_nickname),
                ],
            );
    }
}

debug_fields!(LiveSession);
