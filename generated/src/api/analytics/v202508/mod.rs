// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;

pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
pub use get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
