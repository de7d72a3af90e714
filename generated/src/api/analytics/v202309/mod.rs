// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod get_live_room_audience_demographics;
pub mod get_live_room_core_stats;
pub mod get_live_room_gmv_and_order_trends;
pub mod get_live_room_interaction_trends;
pub mod get_live_room_product_stats;
pub mod get_live_room_traffic_performance;
pub mod get_live_room_view_trends;

pub use get_live_room_audience_demographics::{
    GetLiveRoomAudienceDemographics, GetLiveRoomAudienceDemographicsResponse,
};
pub use get_live_room_core_stats::{GetLiveRoomCoreStats, GetLiveRoomCoreStatsResponse};
pub use get_live_room_gmv_and_order_trends::{
    GetLiveRoomGmvAndOrderTrends, GetLiveRoomGmvAndOrderTrendsResponse,
};
pub use get_live_room_interaction_trends::{
    GetLiveRoomInteractionTrends, GetLiveRoomInteractionTrendsResponse,
};
pub use get_live_room_product_stats::{
    GetLiveRoomProductStats, GetLiveRoomProductStatsResponse,
};
pub use get_live_room_traffic_performance::{
    GetLiveRoomTrafficPerformance, GetLiveRoomTrafficPerformanceResponse,
};
pub use get_live_room_view_trends::{
    GetLiveRoomViewTrends, GetLiveRoomViewTrendsResponse,
};
