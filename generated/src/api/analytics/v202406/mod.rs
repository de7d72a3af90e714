// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202406.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopSkuPerformanceDetail`] | Reports sales of one SKU over a range of days. | 202406, `GET /analytics/202406/shop_skus/{sku_id}/performance` |
//! | [`GetShopSkuPerformanceList`] | Ranks the SKUs of a shop, or of one product, by sales over a range of days. | 202406, `GET /analytics/202406/shop_skus/performance` |

pub mod get_shop_sku_performance_detail;
pub mod get_shop_sku_performance_list;

pub use get_shop_sku_performance_detail::{
    GetShopSkuPerformanceDetail, GetShopSkuPerformanceDetailResponse,
};
pub use get_shop_sku_performance_list::{
    GetShopSkuPerformanceList, GetShopSkuPerformanceListResponse,
};
