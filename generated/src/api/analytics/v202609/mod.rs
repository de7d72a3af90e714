// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202609 of these operations.

pub mod batch_get_shop_video_performance_details;
pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;
pub mod get_shop_performance;
pub mod get_shop_video_performance_overview;

pub use batch_get_shop_video_performance_details::{
    BatchGetShopVideoPerformanceDetails, BatchGetShopVideoPerformanceDetailsResponse,
};
pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
pub use get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
pub use get_shop_performance::{GetShopPerformance, GetShopPerformanceResponse};
pub use get_shop_video_performance_overview::{
    GetShopVideoPerformanceOverview, GetShopVideoPerformanceOverviewResponse,
};
