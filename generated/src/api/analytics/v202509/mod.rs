// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202509 of these operations.

pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;
pub mod get_shop_performance;
pub mod get_shop_product_performance_detail;
pub mod get_shop_product_performance_list;
pub mod get_shop_sku_performance_detail;
pub mod get_shop_sku_performance_list;
pub mod get_shop_video_performance_detail;
pub mod get_shop_video_performance_list;
pub mod get_shop_video_performance_overview;
pub mod get_shop_video_product_performance_list;

pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
pub use get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
pub use get_shop_performance::{GetShopPerformance, GetShopPerformanceResponse};
pub use get_shop_product_performance_detail::{
    GetShopProductPerformanceDetail, GetShopProductPerformanceDetailResponse,
};
pub use get_shop_product_performance_list::{
    GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
pub use get_shop_sku_performance_detail::{
    GetShopSkuPerformanceDetail, GetShopSkuPerformanceDetailResponse,
};
pub use get_shop_sku_performance_list::{
    GetShopSkuPerformanceList, GetShopSkuPerformanceListResponse,
};
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
