// @generated from specs/analytics/202511/get_bestselling_videos.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetBestsellingVideos`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ProductId, VideoId};
use crate::api::analytics::types::{ReportCurrency, TimeSlot};

/// Ranks up to 100 videos by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date.
///
/// `GET /analytics/202511/videos/bestselling`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetBestsellingVideosResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetBestsellingVideos;
 use tiktok_shop::analytics::types::TimeSlot;

 let shop = client.seller(token).shop(cipher);
 let request = GetBestsellingVideos::new("2026-01-01".parse()?, TimeSlot::OneDay);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBestsellingVideos {
    /// Last day of the period that is ranked.
    pub date: Date,
    /// Length of the period that is ranked.
    pub time_slot: TimeSlot,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportCurrency>,
}

impl GetBestsellingVideos {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(date: Date, time_slot: impl Into<TimeSlot>) -> Self {
        Self {
            date,
            time_slot: time_slot.into(),
            currency: None,
        }
    }

    /// Currency in which amounts are reported.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetBestsellingVideos {
    type Response = GetBestsellingVideosResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetBestsellingVideos";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202511/videos/bestselling";

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

/// The response to [`GetBestsellingVideos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBestsellingVideosResponse {
    /// Ranked videos.
    pub videos: Vec<BestsellingVideo>,
}

impl Fields for GetBestsellingVideosResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("videos", &mut self.videos)]);
    }
}

debug_fields!(GetBestsellingVideosResponse);

/// A video in the ranking.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BestsellingVideo {
    /// Rank by GMV; 1 is the highest.
    pub rank: Option<i64>,
    /// Video ID.
    pub id: Option<VideoId>,
    /// Username (handle) of the creator. JSON name: `nick_name`.
    pub nickname: Option<String>,
    /// Range of the GMV as text, in the requested currency.
    pub gmv_range: Option<String>,
    /// Number of views since the video was published.
    pub views: Option<i64>,
    /// Number of likes since the video was published.
    pub likes: Option<i64>,
    /// Number of comments since the video was published.
    pub comments: Option<i64>,
    /// Number of shares since the video was published.
    pub shares: Option<i64>,
    /// Products that the video links to, without those that are deactivated or sold out. JSON name: `product_infos`.
    pub products: Vec<VideoProduct>,
    /// When the video was published.
    pub publish_time: Option<Timestamp>,
    /// Length of the video in seconds.
    pub duration: Option<i64>,
}

impl Fields for BestsellingVideo {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("rank", &mut self.rank),
                    ("id", &mut self.id),
                    ("nick_name", &mut self.nickname),
                    ("gmv_range", &mut self.gmv_range),
                    ("views", &mut self.views),
                    ("likes", &mut self.likes),
                    ("comments", &mut self.comments),
                    ("shares", &mut self.shares),
                    ("product_infos", &mut self.products),
                    ("publish_time", &mut self.publish_time),
                    ("duration", &mut self.duration),
                ],
            );
    }
}

debug_fields!(BestsellingVideo);

/// A product that a video links to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoProduct {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
}

impl Fields for VideoProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                ],
            );
    }
}

debug_fields!(VideoProduct);
