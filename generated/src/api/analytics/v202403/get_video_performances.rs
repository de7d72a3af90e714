// @generated from specs/analytics/202403/get_video_performances.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetVideoPerformances`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, TimeRange};
use crate::api::ids::VideoId;

/// Returns daily sales and click figures of up to 100 videos of one creator, within the last 180 days up to yesterday. Only for creators in the US.
///
/// `GET /analytics/202403/videos/performances`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Markets: US.
/// Returns [`GetVideoPerformancesResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::analytics::GetVideoPerformances;

 let seller = client.seller(token); // or client.creator(token)
 let request = GetVideoPerformances::new(
     "1152921504606846976",
     Timestamp::from_unix_seconds(1_767_225_600),
     Timestamp::from_unix_seconds(1_767_830_400),
 );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVideoPerformances {
    /// IDs of up to 100 videos of one creator, for example from `affiliate_creator::PostShoppableVideo`, separated by commas.
    pub video_ids: String,
    /// First day of the report, at most 180 days ago and no later than yesterday; the time of day is ignored.
    pub start_time_ge: Timestamp,
    /// Last day of the report (inclusive), no later than yesterday; the time of day is ignored.
    pub end_time_le: Timestamp,
}

impl GetVideoPerformances {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        video_ids: impl Into<String>,
        start_time_ge: impl Into<Timestamp>,
        end_time_le: impl Into<Timestamp>,
    ) -> Self {
        Self {
            video_ids: video_ids.into(),
            start_time_ge: start_time_ge.into(),
            end_time_le: end_time_le.into(),
        }
    }
}

impl Endpoint for GetVideoPerformances {
    type Response = GetVideoPerformancesResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetVideoPerformances";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202403/videos/performances";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("end_time_le", &self.end_time_le);
        query.param("start_time_ge", &self.start_time_ge);
        query.timestamp();
        query.param("video_ids", &self.video_ids);
    }
}

/// The response to [`GetVideoPerformances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoPerformancesResponse {
    /// Figures of each video, in ascending order of their IDs.
    pub videos: Vec<CreatorVideo>,
}

impl Fields for GetVideoPerformancesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("videos", &mut self.videos)]);
    }
}

debug_fields!(GetVideoPerformancesResponse);

/// A video with its daily figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorVideo {
    /// Video ID.
    pub id: Option<VideoId>,
    /// Figures of each day, in ascending order.
    pub performances: Vec<DailyVideoPerformance>,
}

impl Fields for CreatorVideo {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("id", &mut self.id), ("performances", &mut self.performances)],
            );
    }
}

debug_fields!(CreatorVideo);

/// Figures of a video on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyVideoPerformance {
    /// Figures of this day.
    pub metrics: Option<Metrics>,
    /// Day that the figures describe; both times are on that day.
    pub time_range: Option<TimeRange>,
}

impl Fields for DailyVideoPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("metrics", &mut self.metrics),
                    ("time_range", &mut self.time_range),
                ],
            );
    }
}

debug_fields!(DailyVideoPerformance);

/// Sales and clicks of a video on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metrics {
    /// Display rate of the product link, as a fraction with two decimal places: 0.64 is 64%.
    pub anchor_display_rate: Option<Decimal>,
    /// Click-through rate, as a fraction with two decimal places: 0.08 is 8%.
    pub click_through_rate: Option<Decimal>,
    /// GMV of the video on this day.
    pub gmv: Option<Money>,
    /// Number of units sold on this day.
    pub item_sold_count: Option<i64>,
    /// Number of orders on this day.
    pub order_count: Option<i64>,
}

impl Fields for Metrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("anchor_display_rate", &mut self.anchor_display_rate),
                    ("click_through_rate", &mut self.click_through_rate),
                    ("gmv", &mut self.gmv),
                    ("item_sold_count", &mut self.item_sold_count),
                    ("order_count", &mut self.order_count),
                ],
            );
    }
}

debug_fields!(Metrics);
