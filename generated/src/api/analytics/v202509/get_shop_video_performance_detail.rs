// @generated from specs/analytics/202509/get_shop_video_performance_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopVideoPerformanceDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::VideoId;
use crate::api::analytics::types::{
    Granularity, ProductBreakdown, ReportCurrency, VideoOverallMetrics, VideoTraffic,
    ViewerProfile,
};

/// Reports sales, traffic and viewers of one video over a range of days.
///
/// `GET /analytics/202509/shop_videos/{video_id}/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202409).
/// Returns [`GetShopVideoPerformanceDetailResponse`].
///
/// See TikTok's page for version 202409 <https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-details-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopVideoPerformanceDetail;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopVideoPerformanceDetail::new(
     "7461208837745102638",
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202409: [28001022](crate::errors#code-28001022).
#[doc(alias = "GetShopVideoPerformanceDetails")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceDetail {
    /// Video ID, from [`GetShopVideoPerformanceList`](crate::analytics::GetShopVideoPerformanceList).
    pub video_id: VideoId,
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL`.
    pub granularity: Option<Granularity>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopVideoPerformanceDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        video_id: impl Into<VideoId>,
        start_date_ge: Date,
        end_date_lt: Date,
    ) -> Self {
        Self {
            video_id: video_id.into(),
            start_date_ge,
            end_date_lt,
            granularity: None,
            currency: None,
        }
    }

    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL`.
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetShopVideoPerformanceDetail {
    type Response = GetShopVideoPerformanceDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopVideoPerformanceDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202509/shop_videos/{video_id}/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-details-202409",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202509/shop_videos/");
        path.id("video_id", &self.video_id);
        path.literal("/performance");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

/// The response to [`GetShopVideoPerformanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceDetailResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days.
    pub performance: Option<VideoPerformance>,
}

impl Fields for GetShopVideoPerformanceDetailResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("performance", &mut self.performance),
                ],
            );
    }
}

debug_fields!(GetShopVideoPerformanceDetailResponse);

/// Figures of the video for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoPerformance {
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<VideoPerformanceInterval>,
    /// Age, country and gender of viewers and of new followers.
    pub viewer_profile: Vec<ViewerProfile>,
}

impl Fields for VideoPerformance {
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

debug_fields!(VideoPerformance);

/// Figures of the video for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoPerformanceInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// Sales from the video in the interval.
    pub sales: Option<VideoSales>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Views of the video and interactions with it in the interval.
    pub traffic: Option<VideoTraffic>,
}

impl Fields for VideoPerformanceInterval {
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

debug_fields!(VideoPerformanceInterval);

/// Sales from a video in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoSales {
    /// Figures of each product of the video.
    pub breakdowns: Vec<ProductBreakdown>,
    /// Figures of all products of the video together.
    pub overall: Option<VideoOverallMetrics>,
}

impl Fields for VideoSales {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("breakdowns", &mut self.breakdowns),
                    ("overall", &mut self.overall),
                ],
            );
    }
}

debug_fields!(VideoSales);
