// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202406 of these operations.

pub mod get_shop_sku_performance_detail;
pub mod get_shop_sku_performance_list;

pub use get_shop_sku_performance_detail::{
    GetShopSkuPerformanceDetail, GetShopSkuPerformanceDetailResponse,
};
pub use get_shop_sku_performance_list::{
    GetShopSkuPerformanceList, GetShopSkuPerformanceListResponse,
};
