// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202409 of these operations.

pub mod get_shop_video_performance_detail;
pub mod get_shop_video_performance_list;
pub mod get_shop_video_performance_overview;
pub mod get_shop_video_product_performance_list;

pub use get_shop_video_performance_detail::{
    GetShopVideoPerformanceDetail, GetShopVideoPerformanceDetailResponse,
};
pub use get_shop_video_performance_list::{
    GetShopVideoPerformanceList, GetShopVideoPerformanceListResponse,
};
pub use get_shop_video_performance_overview::{
    GetShopVideoPerformanceOverview, GetShopVideoPerformanceOverviewResponse,
};
pub use get_shop_video_product_performance_list::{
    GetShopVideoProductPerformanceList, GetShopVideoProductPerformanceListResponse,
};
