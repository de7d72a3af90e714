// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202406.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopSkuPerformanceDetail`] | Reports sales of one SKU over a range of days. | 202406, <code>GET <wbr>/analytics<wbr>/202406<wbr>/shop_skus<wbr>/{sku_id}<wbr>/performance</code> |
//! | [`GetShopSkuPerformanceList`] | Lists the SKUs of a shop, or of one product, with their sales over a range of days. | 202406, <code>GET <wbr>/analytics<wbr>/202406<wbr>/shop_skus<wbr>/performance</code> |

pub mod get_shop_sku_performance_detail;
pub mod get_shop_sku_performance_list;

pub use get_shop_sku_performance_detail::{
    GetShopSkuPerformanceDetail, GetShopSkuPerformanceDetailResponse,
};
pub use get_shop_sku_performance_list::{
    GetShopSkuPerformanceList, GetShopSkuPerformanceListResponse,
};
