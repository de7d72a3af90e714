// @generated from specs/analytics/202609/batch_get_shop_video_performance_details.yaml by `cargo xtask generate`; edit the spec instead.

//! `BatchGetShopVideoPerformanceDetails` and the types that only this operation uses.

use crate::__private::*;
use crate::api::analytics::types::{
    Granularity, ReportCurrency, VideoOverallMetrics, VideoTraffic, ViewerProfile,
};

/// Reports sales, traffic and viewers of several videos over a range of days, and which of them failed.
///
/// `GET /analytics/202609/shop_videos/batch_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`BatchGetShopVideoPerformanceDetailsResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetShopVideoPerformanceDetails {
    /// From `GetShopVideoPerformanceList`.
    pub video_ids: Vec<String>,
    /// The first day, in the shop's time zone.
    pub start_date_ge: Date,
    /// The day after the last.
    pub end_date_lt: Date,
    pub granularity: Option<Granularity>,
    pub currency: Option<ReportCurrency>,
}

impl BatchGetShopVideoPerformanceDetails {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        video_ids: impl IntoIterator<Item = impl Into<String>>,
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

    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetShopVideoPerformanceDetailsResponse {
    /// The last day with figures, in the shop's time zone.
    pub latest_available_date: Option<Date>,
    pub videos: Vec<VideoResult>,
}

impl Fields for BatchGetShopVideoPerformanceDetailsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "latest_available_date" => read(map, &mut self.latest_available_date),
            "videos" => read(map, &mut self.videos),
            _ => skip(map),
        }
    }
}

impl CollectFailures for BatchGetShopVideoPerformanceDetailsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.videos);
    }
}

impl PartialFailures for BatchGetShopVideoPerformanceDetailsResponse {}

/// The video that the figures are about.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoDetails {
    /// Seconds.
    pub duration: Option<i64>,
    pub id: Option<String>,
    pub title: Option<String>,
    pub username: Option<String>,
    /// As `2025-01-01 00:00:00`.
    pub video_post_time: Option<String>,
    pub play_url: Option<String>,
    pub thumbnail_url: Option<String>,
}

impl Fields for VideoDetails {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "duration" => read(map, &mut self.duration),
            "id" => read(map, &mut self.id),
            "title" => read(map, &mut self.title),
            "username" => read(map, &mut self.username),
            "video_post_time" => read(map, &mut self.video_post_time),
            "play_url" => read(map, &mut self.play_url),
            "thumbnail_url" => read(map, &mut self.thumbnail_url),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoError {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Fields for VideoError {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "message" => read(map, &mut self.message),
            _ => skip(map),
        }
    }
}

impl CollectFailures for VideoError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}

/// A video's figures over the days asked for.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoPerformance {
    pub intervals: Vec<VideoPerformanceInterval>,
    pub viewer_profile: Vec<ViewerProfile>,
}

impl Fields for VideoPerformance {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "intervals" => read(map, &mut self.intervals),
            "viewer_profile" => read(map, &mut self.viewer_profile),
            _ => skip(map),
        }
    }
}

/// A video's figures for one interval.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoPerformanceInterval {
    /// In the shop's time zone; not part of it.
    pub end_date: Option<Date>,
    pub sales: Option<VideoSales>,
    /// In the shop's time zone.
    pub start_date: Option<Date>,
    pub traffic: Option<VideoTraffic>,
}

impl Fields for VideoPerformanceInterval {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "end_date" => read(map, &mut self.end_date),
            "sales" => read(map, &mut self.sales),
            "start_date" => read(map, &mut self.start_date),
            "traffic" => read(map, &mut self.traffic),
            _ => skip(map),
        }
    }
}

/// The figures of one of the videos asked for, or why they are missing.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoResult {
    /// Why there are no figures.
    pub error: Option<VideoError>,
    pub performance: Option<VideoPerformance>,
    pub video: Option<VideoDetails>,
    /// As asked for.
    pub video_id: Option<String>,
}

impl Fields for VideoResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "error" => read(map, &mut self.error),
            "performance" => read(map, &mut self.performance),
            "video" => read(map, &mut self.video),
            "video_id" => read(map, &mut self.video_id),
            _ => skip(map),
        }
    }
}

impl CollectFailures for VideoResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.error);
        failure.add_subject("video_id", &self.video_id);
    }
}

/// What a video sold in one interval.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoSales {
    pub overall: Option<VideoOverallMetrics>,
}

impl Fields for VideoSales {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "overall" => read(map, &mut self.overall),
            _ => skip(map),
        }
    }
}
