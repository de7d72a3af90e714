// @generated from specs/analytics/202609/batch_get_shop_video_performance_details.yaml by `cargo xtask generate`; edit the spec instead.

//! `BatchGetShopVideoPerformanceDetails` and what only it uses.

use crate::__private::*;
use crate::api::analytics::types::{
    Granularity, ReportCurrency, ShopVideo, VideoPerformance,
};

/// Reports sales, traffic and viewers of several videos over a range of days, and which of them failed.
///
/// `GET /analytics/202609/shop_videos/batch_performance`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`BatchGetShopVideoPerformanceDetailsResponse`].
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
    /// With the fields that TikTok requires.
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

/// What [`BatchGetShopVideoPerformanceDetails`] answers.
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

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoResult {
    /// Why there are no figures.
    pub error: Option<VideoError>,
    pub performance: Option<VideoPerformance>,
    pub video: Option<ShopVideo>,
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

impl CollectFailures for BatchGetShopVideoPerformanceDetailsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.videos);
    }
}

impl PartialFailures for BatchGetShopVideoPerformanceDetailsResponse {}

impl CollectFailures for VideoError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}

impl CollectFailures for VideoResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.error);
        failure.add_subject("video_id", &self.video_id);
    }
}
