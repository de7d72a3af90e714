// @generated from specs/analytics/202409/get_shop_video_performance_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopVideoPerformanceDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::VideoId;
use crate::api::analytics::types::{Granularity, ReportCurrency};

/// Reports sales and views of one video over a range of days, and its views, likes, comments and shares since publication.
///
/// `GET /analytics/202409/shop_videos/{video_id}/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopVideoPerformanceDetailResponse`].
/// Superseded by a newer version: [`v202509`](crate::analytics::v202509::get_shop_video_performance_detail::GetShopVideoPerformanceDetail).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-details-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202409::GetShopVideoPerformanceDetail;

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
/// Documented error codes: [28001022](crate::errors#code-28001022).
#[doc(alias = "get-shop-video-performance-details-202409")]
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
    /// Whether to also report the preceding period, which has the same length and granularity. Defaults to `false`.
    pub with_comparison: Option<bool>,
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
            with_comparison: None,
            granularity: None,
            currency: None,
        }
    }

    /// Whether to also report the preceding period, which has the same length and granularity. Defaults to `false`.
    #[inline]
    pub fn with_comparison(mut self, with_comparison: bool) -> Self {
        self.with_comparison = Some(with_comparison);
        self
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
    const PATH: &'static str = "/analytics/202409/shop_videos/{video_id}/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-details-202409",
        )
        .newer("v202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202409/shop_videos/");
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
        query.param("with_comparison", &self.with_comparison);
    }
}

/// The response to [`GetShopVideoPerformanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceDetailResponse {
    /// Totals since the video was published, whatever the requested range of days.
    pub engagement_data: Option<Engagement>,
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
                    ("engagement_data", &mut self.engagement_data),
                    ("latest_available_date", &mut self.latest_available_date),
                    ("performance", &mut self.performance),
                ],
            );
    }
}

debug_fields!(GetShopVideoPerformanceDetailResponse);

/// Totals of a video since it was published.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Engagement {
    /// Number of comments since the video was published.
    pub total_comments: Option<i64>,
    /// Number of likes since the video was published.
    pub total_likes: Option<i64>,
    /// Number of shares since the video was published.
    pub total_shares: Option<i64>,
    /// Number of views since the video was published.
    pub total_views: Option<i64>,
}

impl Fields for Engagement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("total_comments", &mut self.total_comments),
                    ("total_likes", &mut self.total_likes),
                    ("total_shares", &mut self.total_shares),
                    ("total_views", &mut self.total_views),
                ],
            );
    }
}

debug_fields!(Engagement);

/// Figures of the video for an interval of the preceding period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoComparisonInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Clicks on products divided by views of the video, as a fraction: 0.0528 is 5.28%.
    pub click_through_rate: Option<Decimal>,
    /// Average number of buyers per day.
    pub daily_avg_buyers: Option<Decimal>,
    /// Number of views of the video.
    pub views: Option<i64>,
}

impl Fields for VideoComparisonInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("start_date", &mut self.start_date),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("daily_avg_buyers", &mut self.daily_avg_buyers),
                    ("views", &mut self.views),
                ],
            );
    }
}

debug_fields!(VideoComparisonInterval);

/// Figures of the video for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoPerformance {
    /// Figures for the preceding period of the same length, if `with_comparison` is `true`.
    pub comparison_intervals: Vec<VideoComparisonInterval>,
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<VideoPerformanceInterval>,
    /// When the video was posted, such as `2025-01-01 00:00:00`; TikTok does not document the time zone.
    pub video_post_time: Option<String>,
}

impl Fields for VideoPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comparison_intervals", &mut self.comparison_intervals),
                    ("intervals", &mut self.intervals),
                    ("video_post_time", &mut self.video_post_time),
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
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Clicks on products divided by views of the video, as a fraction: 0.0528 is 5.28%.
    pub click_through_rate: Option<Decimal>,
    /// Average number of buyers per day.
    pub daily_avg_buyers: Option<Decimal>,
    /// Number of views of the video.
    pub views: Option<i64>,
}

impl Fields for VideoPerformanceInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("start_date", &mut self.start_date),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("daily_avg_buyers", &mut self.daily_avg_buyers),
                    ("views", &mut self.views),
                ],
            );
    }
}

debug_fields!(VideoPerformanceInterval);
