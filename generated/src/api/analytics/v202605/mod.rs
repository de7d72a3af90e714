// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202605 of these operations.

pub mod get_shop_product_performance_list;
pub mod get_shop_video_performance_list;

pub use get_shop_product_performance_list::{
    GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
pub use get_shop_video_performance_list::{
    GetShopVideoPerformanceList, GetShopVideoPerformanceListResponse,
};
