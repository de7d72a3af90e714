// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod get_shop_live_product_performance_list;

pub use get_shop_live_product_performance_list::{
    GetShopLiveProductPerformanceList, GetShopLiveProductPerformanceListResponse,
};
