// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics.
//!
//! Performance of a shop, its products, SKUs, videos and LIVE sessions.
//!
//! Operations with `List` in their names rank products, SKUs, videos or LIVE sessions and return their IDs; `Detail` reports one of them,
//! and `Overview` all videos or LIVE sessions together. [`GetShopPerformance`] reports the whole shop, [`GetShopPerformancePerHour`] one day of it.
//! The `GetLiveRoom…` operations report one LIVE room, the `GetBestselling…` operations rank the market, and the `GetSps…` operations
//! explain the performance score of US shops.
//!
//! Days are those of the time zone of the shop, and `end_date_lt` is exclusive. Figures are complete up to `latest_available_date`.
//! GMV is the amount paid for orders, including orders that are cancelled or refunded later. A SKU order counts each different SKU of an
//! order once; units sold count every piece.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BatchGetShopVideoPerformanceDetails`] | Reports sales, traffic and viewers of several videos over a range of days. A video that TikTok cannot report has an `error` instead. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_videos<wbr>/batch_performance</code> |
//! | [`GetBestsellingCreators`] | Ranks up to 100 creators by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/creators<wbr>/bestselling</code> |
//! | [`GetBestsellingLiveSessions`] | Ranks up to 100 LIVE sessions by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/lives<wbr>/bestselling</code> |
//! | [`GetBestsellingProducts`] | Ranks up to 100 products by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/products<wbr>/bestselling</code> |
//! | [`GetBestsellingVideos`] | Ranks up to 100 videos by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/videos<wbr>/bestselling</code> |
//! | [`GetLiveRoomAudienceDemographics`] | Returns the distribution of the viewers of a LIVE room by country and by whether they follow the creator, and of viewers from ads by age and gender. Figures for viewers from paid ads are also returned separately. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/user_portraits</code> |
//! | [`GetLiveRoomCoreStats`] | Returns the totals of a LIVE room: sales, orders, buyers, views, and clicks on products. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/core_stats</code> |
//! | [`GetLiveRoomGmvAndOrderTrends`] | Returns the GMV and the created orders of a LIVE room over time. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/gmv_trend_performances</code> |
//! | [`GetLiveRoomInteractionTrends`] | Returns views, comments and shares of a LIVE room over time. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/interactive_trend_performances</code> |
//! | [`GetLiveRoomProductStats`] | Returns sales, clicks and stock of each product in a LIVE room. Only for LIVE rooms of the creator who authorized the app. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/product_stats</code> |
//! | [`GetLiveRoomTrafficPerformance`] | Returns the views of a LIVE room by source of traffic. Only for LIVE rooms of the creator who authorized the app. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/traffic_performances</code> |
//! | [`GetLiveRoomViewTrends`] | Returns the numbers of viewers who watched, entered and left a LIVE room, over time. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/view_trend_performances</code> |
//! | [`GetShopLivePerformanceList`] | Lists the LIVE sessions that sold a shop's products in a range of days, with their sales, views and interactions. IDs of LIVE sessions are only available for the seller's own official accounts. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_lives<wbr>/performance</code> |
//! | [`GetShopLivePerformanceOverview`] | Reports sales and views of all LIVE sessions of a shop together, over a range of days or today so far. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_lives<wbr>/overview_performance</code> |
//! | [`GetShopLivePerformancePerMinute`] | Reports a finished LIVE session minute by minute. Only LIVE sessions of official and marketing accounts of the shop have figures. | 202510, <code>GET <wbr>/analytics<wbr>/202510<wbr>/shop_lives<wbr>/{live_id}<wbr>/performance_per_minutes</code> |
//! | [`GetShopLiveProductPerformanceList`] | Lists the products of a LIVE session with their sales, impressions and clicks. Only LIVE sessions of official and marketing accounts of the shop have figures. | 202512, <code>GET <wbr>/analytics<wbr>/202512<wbr>/shop<wbr>/{live_id}<wbr>/products_performance</code> |
//! | [`GetShopPerformance`] | Reports a shop's sales, buyers and traffic over a range of days, with GMV broken down by content and channel. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop<wbr>/performance</code> |
//! | [`GetShopPerformancePerHour`] | Reports sales and traffic of a shop hour by hour, for today or one of the previous 29 days. | 202510, <code>GET <wbr>/analytics<wbr>/202510<wbr>/shop<wbr>/performance<wbr>/{date}<wbr>/performance_per_hour</code> |
//! | [`GetShopProductPerformanceDetail`] | Reports sales, traffic, ratings and returns of one product over a range of days, and lists the LIVE sessions, videos and creators with the highest GMV. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_products<wbr>/{product_id}<wbr>/performance</code> |
//! | [`GetShopProductPerformanceList`] | Lists the products of a shop with their sales over a range of days, in total, for each channel of the seller and of affiliate creators, and for the Shop tab. | 202605, <code>GET <wbr>/analytics<wbr>/202605<wbr>/shop_products<wbr>/performance</code> |
//! | [`GetShopSkuPerformanceDetail`] | Reports sales of one SKU over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_skus<wbr>/{sku_id}<wbr>/performance</code> |
//! | [`GetShopSkuPerformanceList`] | Lists the SKUs of a shop, or of given products, with their sales over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_skus<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceDetail`] | Reports sales, traffic and viewers of one video over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_videos<wbr>/{video_id}<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceList`] | Lists the videos that sell a shop's products, with their sales, views and clicks over a range of days. | 202605, <code>GET <wbr>/analytics<wbr>/202605<wbr>/shop_videos<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceOverview`] | Reports sales and traffic of all videos of a shop together, over a range of days or today so far. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_videos<wbr>/overview_performance</code> |
//! | [`GetShopVideoProductPerformanceList`] | Lists the products of one video, with their sales over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_videos<wbr>/{video_id}<wbr>/products<wbr>/performance</code> |
//! | [`GetSpsMetricDiagnosis`] | Explains one metric of the shop performance score (SPS) of a US shop, with benchmarks, trend, calculation and causes. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics<wbr>/{metric_code}<wbr>/diagnosis</code> |
//! | [`GetSpsMetricProblems`] | Lists the problem orders or chats behind one metric of the shop performance score (SPS) of a US shop. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics<wbr>/{metric_code}<wbr>/problem_details</code> |
//! | [`GetSpsMetricTopItems`] | Lists the products or shipping providers that most affect one metric of the shop performance score (SPS) of a US shop. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics<wbr>/{metric_code}<wbr>/top_items</code> |
//! | [`GetSpsMetrics`] | Returns all metrics of the shop performance score (SPS) of a US shop, with their benchmarks. [`GetSpsMetricDiagnosis`] explains one of them. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics</code> |
//! | [`GetSpsOverview`] | Returns the shop performance score (SPS) of a US shop, with tier, dimensions, benefits and the metrics to improve first. [`GetSpsMetrics`] returns the details of all metrics. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/overview</code> |
//! | [`GetVideoPerformances`] | Returns daily sales and click figures of up to 100 videos of one creator, within the last 180 days up to yesterday. Only for creators in the US. | 202403, <code>GET <wbr>/analytics<wbr>/202403<wbr>/videos<wbr>/performances</code> |
//!
//! All versions: [`v202309`](v202309), [`v202403`](v202403), [`v202405`](v202405), [`v202406`](v202406), [`v202409`](v202409), [`v202502`](v202502), [`v202503`](v202503), [`v202505`](v202505), [`v202508`](v202508), [`v202509`](v202509), [`v202510`](v202510), [`v202511`](v202511), [`v202512`](v202512), [`v202605`](v202605), [`v202606`](v202606), [`v202609`](v202609).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202403;
pub mod v202405;
pub mod v202406;
pub mod v202409;
pub mod v202502;
pub mod v202503;
pub mod v202505;
pub mod v202508;
pub mod v202509;
pub mod v202510;
pub mod v202511;
pub mod v202512;
pub mod v202605;
pub mod v202606;
pub mod v202609;

pub use v202609::batch_get_shop_video_performance_details;
pub use v202511::get_bestselling_creators;
pub use v202511::get_bestselling_live_sessions;
pub use v202511::get_bestselling_products;
pub use v202511::get_bestselling_videos;
pub use v202502::get_live_room_audience_demographics;
pub use v202502::get_live_room_core_stats;
pub use v202502::get_live_room_gmv_and_order_trends;
pub use v202502::get_live_room_interaction_trends;
pub use v202502::get_live_room_product_stats;
pub use v202502::get_live_room_traffic_performance;
pub use v202502::get_live_room_view_trends;
pub use v202609::get_shop_live_performance_list;
pub use v202609::get_shop_live_performance_overview;
pub use v202510::get_shop_live_performance_per_minute;
pub use v202512::get_shop_live_product_performance_list;
pub use v202609::get_shop_performance;
pub use v202510::get_shop_performance_per_hour;
pub use v202509::get_shop_product_performance_detail;
pub use v202605::get_shop_product_performance_list;
pub use v202509::get_shop_sku_performance_detail;
pub use v202509::get_shop_sku_performance_list;
pub use v202509::get_shop_video_performance_detail;
pub use v202605::get_shop_video_performance_list;
pub use v202609::get_shop_video_performance_overview;
pub use v202509::get_shop_video_product_performance_list;
pub use v202606::get_sps_metric_diagnosis;
pub use v202606::get_sps_metric_problems;
pub use v202606::get_sps_metric_top_items;
pub use v202606::get_sps_metrics;
pub use v202606::get_sps_overview;
pub use v202403::get_video_performances;
#[doc(inline)]
pub use v202609::batch_get_shop_video_performance_details::{
    BatchGetShopVideoPerformanceDetails, BatchGetShopVideoPerformanceDetailsResponse,
};
#[doc(inline)]
pub use v202511::get_bestselling_creators::{
    GetBestsellingCreators, GetBestsellingCreatorsResponse,
};
#[doc(inline)]
pub use v202511::get_bestselling_live_sessions::{
    GetBestsellingLiveSessions, GetBestsellingLiveSessionsResponse,
};
#[doc(inline)]
pub use v202511::get_bestselling_products::{
    GetBestsellingProducts, GetBestsellingProductsResponse,
};
#[doc(inline)]
pub use v202511::get_bestselling_videos::{
    GetBestsellingVideos, GetBestsellingVideosResponse,
};
#[doc(inline)]
pub use v202502::get_live_room_audience_demographics::{
    GetLiveRoomAudienceDemographics, GetLiveRoomAudienceDemographicsResponse,
};
#[doc(inline)]
pub use v202502::get_live_room_core_stats::{
    GetLiveRoomCoreStats, GetLiveRoomCoreStatsResponse,
};
#[doc(inline)]
pub use v202502::get_live_room_gmv_and_order_trends::{
    GetLiveRoomGmvAndOrderTrends, GetLiveRoomGmvAndOrderTrendsResponse,
};
#[doc(inline)]
pub use v202502::get_live_room_interaction_trends::{
    GetLiveRoomInteractionTrends, GetLiveRoomInteractionTrendsResponse,
};
#[doc(inline)]
pub use v202502::get_live_room_product_stats::{
    GetLiveRoomProductStats, GetLiveRoomProductStatsResponse,
};
#[doc(inline)]
pub use v202502::get_live_room_traffic_performance::{
    GetLiveRoomTrafficPerformance, GetLiveRoomTrafficPerformanceResponse,
};
#[doc(inline)]
pub use v202502::get_live_room_view_trends::{
    GetLiveRoomViewTrends, GetLiveRoomViewTrendsResponse,
};
#[doc(inline)]
pub use v202609::get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
#[doc(inline)]
pub use v202609::get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
#[doc(inline)]
pub use v202510::get_shop_live_performance_per_minute::{
    GetShopLivePerformancePerMinute, GetShopLivePerformancePerMinuteResponse,
};
#[doc(inline)]
pub use v202512::get_shop_live_product_performance_list::{
    GetShopLiveProductPerformanceList, GetShopLiveProductPerformanceListResponse,
};
#[doc(inline)]
pub use v202609::get_shop_performance::{GetShopPerformance, GetShopPerformanceResponse};
#[doc(inline)]
pub use v202510::get_shop_performance_per_hour::{
    GetShopPerformancePerHour, GetShopPerformancePerHourResponse,
};
#[doc(inline)]
pub use v202509::get_shop_product_performance_detail::{
    GetShopProductPerformanceDetail, GetShopProductPerformanceDetailResponse,
};
#[doc(inline)]
pub use v202605::get_shop_product_performance_list::{
    GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
#[doc(inline)]
pub use v202509::get_shop_sku_performance_detail::{
    GetShopSkuPerformanceDetail, GetShopSkuPerformanceDetailResponse,
};
#[doc(inline)]
pub use v202509::get_shop_sku_performance_list::{
    GetShopSkuPerformanceList, GetShopSkuPerformanceListResponse,
};
#[doc(inline)]
pub use v202509::get_shop_video_performance_detail::{
    GetShopVideoPerformanceDetail, GetShopVideoPerformanceDetailResponse,
};
#[doc(inline)]
pub use v202605::get_shop_video_performance_list::{
    GetShopVideoPerformanceList, GetShopVideoPerformanceListResponse,
};
#[doc(inline)]
pub use v202609::get_shop_video_performance_overview::{
    GetShopVideoPerformanceOverview, GetShopVideoPerformanceOverviewResponse,
};
#[doc(inline)]
pub use v202509::get_shop_video_product_performance_list::{
    GetShopVideoProductPerformanceList, GetShopVideoProductPerformanceListResponse,
};
#[doc(inline)]
pub use v202606::get_sps_metric_diagnosis::{
    GetSpsMetricDiagnosis, GetSpsMetricDiagnosisResponse,
};
#[doc(inline)]
pub use v202606::get_sps_metric_problems::{
    GetSpsMetricProblems, GetSpsMetricProblemsResponse,
};
#[doc(inline)]
pub use v202606::get_sps_metric_top_items::{
    GetSpsMetricTopItems, GetSpsMetricTopItemsResponse,
};
#[doc(inline)]
pub use v202606::get_sps_metrics::{GetSpsMetrics, GetSpsMetricsResponse};
#[doc(inline)]
pub use v202606::get_sps_overview::{GetSpsOverview, GetSpsOverviewResponse};
#[doc(inline)]
pub use v202403::get_video_performances::{
    GetVideoPerformances, GetVideoPerformancesResponse,
};
