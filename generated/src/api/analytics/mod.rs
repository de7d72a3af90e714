// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics. The newest version of each operation is here too.

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

pub use v202609::batch_get_shop_video_performance_details::{
    self, BatchGetShopVideoPerformanceDetails,
    BatchGetShopVideoPerformanceDetailsResponse,
};
pub use v202511::get_bestselling_creators::{
    self, GetBestsellingCreators, GetBestsellingCreatorsResponse,
};
pub use v202511::get_bestselling_live_sessions::{
    self, GetBestsellingLiveSessions, GetBestsellingLiveSessionsResponse,
};
pub use v202511::get_bestselling_products::{
    self, GetBestsellingProducts, GetBestsellingProductsResponse,
};
pub use v202511::get_bestselling_videos::{
    self, GetBestsellingVideos, GetBestsellingVideosResponse,
};
pub use v202502::get_live_room_audience_demographics::{
    self, GetLiveRoomAudienceDemographics, GetLiveRoomAudienceDemographicsResponse,
};
pub use v202502::get_live_room_core_stats::{
    self, GetLiveRoomCoreStats, GetLiveRoomCoreStatsResponse,
};
pub use v202502::get_live_room_gmv_and_order_trends::{
    self, GetLiveRoomGmvAndOrderTrends, GetLiveRoomGmvAndOrderTrendsResponse,
};
pub use v202502::get_live_room_interaction_trends::{
    self, GetLiveRoomInteractionTrends, GetLiveRoomInteractionTrendsResponse,
};
pub use v202502::get_live_room_product_stats::{
    self, GetLiveRoomProductStats, GetLiveRoomProductStatsResponse,
};
pub use v202502::get_live_room_traffic_performance::{
    self, GetLiveRoomTrafficPerformance, GetLiveRoomTrafficPerformanceResponse,
};
pub use v202502::get_live_room_view_trends::{
    self, GetLiveRoomViewTrends, GetLiveRoomViewTrendsResponse,
};
pub use v202609::get_shop_live_performance_list::{
    self, GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
pub use v202609::get_shop_live_performance_overview::{
    self, GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
pub use v202510::get_shop_live_performance_per_minute::{
    self, GetShopLivePerformancePerMinute, GetShopLivePerformancePerMinuteResponse,
};
pub use v202512::get_shop_live_product_performance_list::{
    self, GetShopLiveProductPerformanceList, GetShopLiveProductPerformanceListResponse,
};
pub use v202609::get_shop_performance::{
    self, GetShopPerformance, GetShopPerformanceResponse,
};
pub use v202510::get_shop_performance_per_hour::{
    self, GetShopPerformancePerHour, GetShopPerformancePerHourResponse,
};
pub use v202509::get_shop_product_performance_detail::{
    self, GetShopProductPerformanceDetail, GetShopProductPerformanceDetailResponse,
};
pub use v202605::get_shop_product_performance_list::{
    self, GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
pub use v202509::get_shop_sku_performance_detail::{
    self, GetShopSkuPerformanceDetail, GetShopSkuPerformanceDetailResponse,
};
pub use v202509::get_shop_sku_performance_list::{
    self, GetShopSkuPerformanceList, GetShopSkuPerformanceListResponse,
};
pub use v202509::get_shop_video_performance_detail::{
    self, GetShopVideoPerformanceDetail, GetShopVideoPerformanceDetailResponse,
};
pub use v202605::get_shop_video_performance_list::{
    self, GetShopVideoPerformanceList, GetShopVideoPerformanceListResponse,
};
pub use v202609::get_shop_video_performance_overview::{
    self, GetShopVideoPerformanceOverview, GetShopVideoPerformanceOverviewResponse,
};
pub use v202509::get_shop_video_product_performance_list::{
    self, GetShopVideoProductPerformanceList, GetShopVideoProductPerformanceListResponse,
};
pub use v202606::get_sps_metric_diagnosis::{
    self, GetSpsMetricDiagnosis, GetSpsMetricDiagnosisResponse,
};
pub use v202606::get_sps_metric_problems::{
    self, GetSpsMetricProblems, GetSpsMetricProblemsResponse,
};
pub use v202606::get_sps_metric_top_items::{
    self, GetSpsMetricTopItems, GetSpsMetricTopItemsResponse,
};
pub use v202606::get_sps_metrics::{self, GetSpsMetrics, GetSpsMetricsResponse};
pub use v202606::get_sps_overview::{self, GetSpsOverview, GetSpsOverviewResponse};
pub use v202403::get_video_performances::{
    self, GetVideoPerformances, GetVideoPerformancesResponse,
};
