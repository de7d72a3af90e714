// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod get_shop_performance;
pub mod get_shop_product_performance_detail;
pub mod get_shop_product_performance_list;

pub use get_shop_performance::{GetShopPerformance, GetShopPerformanceResponse};
pub use get_shop_product_performance_detail::{
    GetShopProductPerformanceDetail, GetShopProductPerformanceDetailResponse,
};
pub use get_shop_product_performance_list::{
    GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
