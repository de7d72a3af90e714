// @generated from specs/analytics/202609/batch_get_shop_video_performance_details.yaml by `cargo xtask generate`; edit the spec instead.

//! [`BatchGetShopVideoPerformanceDetails`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::VideoId;
use crate::api::analytics::types::{
    Granularity, ReportCurrency, VideoOverallMetrics, VideoTraffic, ViewerProfile,
};

/// Reports sales, traffic and viewers of several videos over a range of days. A video that TikTok cannot report has an `error` instead.
///
/// `GET /analytics/202609/shop_videos/batch_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`BatchGetShopVideoPerformanceDetailsResponse`].
/// The reply can report failures in `videos`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::BatchGetShopVideoPerformanceDetails;

 let shop = client.seller(token).shop(cipher);
 let request = BatchGetShopVideoPerformanceDetails::new(
     ["7461208837745102638"],
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetShopVideosPerformanceDetails")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetShopVideoPerformanceDetails {
    /// Video IDs, from [`GetShopVideoPerformanceList`](crate::analytics::GetShopVideoPerformanceList).
    pub video_ids: Vec<VideoId>,
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Whether the range of days is reported as a whole or day by day.
    pub granularity: Option<Granularity>,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportCurrency>,
}

impl BatchGetShopVideoPerformanceDetails {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        video_ids: impl IntoIterator<Item = impl Into<VideoId>>,
        start_date_ge: Date,
        end_date_lt: Date,
    ) -> Self {
        Self {
            video_ids: video_ids.into_iter().map(Into::into).collect(),
            start_date_ge,
            end_date_lt,
            granularity: None,
            currency: None,
        }
    }

    /// Whether the range of days is reported as a whole or day by day.
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Currency in which amounts are reported.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for BatchGetShopVideoPerformanceDetails {
    type Response = BatchGetShopVideoPerformanceDetailsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "BatchGetShopVideoPerformanceDetails";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202609/shop_videos/batch_performance";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
        query.param("video_ids", &self.video_ids);
    }
}

/// The response to [`BatchGetShopVideoPerformanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetShopVideoPerformanceDetailsResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures of the requested videos, or the errors instead.
    pub videos: Vec<VideoResult>,
}

impl Fields for BatchGetShopVideoPerformanceDetailsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("videos", &mut self.videos),
                ],
            );
    }
}

debug_fields!(BatchGetShopVideoPerformanceDetailsResponse);

impl CollectFailures for BatchGetShopVideoPerformanceDetailsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.videos);
    }
}

impl PartialFailures for BatchGetShopVideoPerformanceDetailsResponse {}

/// Figures of a video for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchVideoPerformance {
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<BatchVideoPerformanceInterval>,
    /// Age, country and gender of viewers and of new followers.
    pub viewer_profile: Vec<ViewerProfile>,
}

impl Fields for BatchVideoPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("intervals", &mut self.intervals),
                    ("viewer_profile", &mut self.viewer_profile),
                ],
            );
    }
}

debug_fields!(BatchVideoPerformance);

/// Figures of a video for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchVideoPerformanceInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// Sales from the video in the interval.
    pub sales: Option<BatchVideoSales>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Views of the video and interactions with it in the interval.
    pub traffic: Option<VideoTraffic>,
}

impl Fields for BatchVideoPerformanceInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("sales", &mut self.sales),
                    ("start_date", &mut self.start_date),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(BatchVideoPerformanceInterval);

/// Sales from a video in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchVideoSales {
    /// Figures of all products of the video together.
    pub overall: Option<VideoOverallMetrics>,
}

impl Fields for BatchVideoSales {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("overall", &mut self.overall)]);
    }
}

debug_fields!(BatchVideoSales);

/// The video that figures are about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDetails {
    /// Length of the video in seconds.
    pub duration: Option<i64>,
    /// Video ID.
    pub id: Option<VideoId>,
    /// Title of the video.
    pub title: Option<String>,
    /// Username of the creator.
    pub username: Option<String>,
    /// When the video was posted, such as `2025-01-01 00:00:00`; TikTok does not document the time zone.
    pub video_post_time: Option<String>,
    /// URL that plays the video.
    pub play_url: Option<String>,
    /// URL of the thumbnail image.
    pub thumbnail_url: Option<String>,
}

impl Fields for VideoDetails {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("duration", &mut self.duration),
                    ("id", &mut self.id),
                    ("title", &mut self.title),
                    ("username", &mut self.username),
                    ("video_post_time", &mut self.video_post_time),
                    ("play_url", &mut self.play_url),
                    ("thumbnail_url", &mut self.thumbnail_url),
                ],
            );
    }
}

debug_fields!(VideoDetails);

/// Why the figures of a video are missing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoError {
    /// Code of the error.
    pub code: Option<String>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for VideoError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("message", &mut self.message)]);
    }
}

debug_fields!(VideoError);

impl CollectFailures for VideoError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}

/// Figures of a requested video, or why they are missing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoResult {
    /// Why the video has no figures.
    pub error: Option<VideoError>,
    /// Figures of the video.
    pub performance: Option<BatchVideoPerformance>,
    /// The video that the figures are about.
    pub video: Option<VideoDetails>,
    /// ID of the video, as requested.
    pub video_id: Option<VideoId>,
}

impl Fields for VideoResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("error", &mut self.error),
                    ("performance", &mut self.performance),
                    ("video", &mut self.video),
                    ("video_id", &mut self.video_id),
                ],
            );
    }
}

debug_fields!(VideoResult);

impl CollectFailures for VideoResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.error);
        failure.add_subject("video_id", &self.video_id);
    }
}
