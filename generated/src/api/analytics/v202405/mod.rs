// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopPerformance`] | Reports a shop's sales, buyers and traffic over a range of days. | 202405, <code>GET <wbr>/analytics<wbr>/202405<wbr>/shop<wbr>/performance</code> |
//! | [`GetShopProductPerformanceDetail`] | Reports sales and traffic of one product over a range of days, by kind of content. | 202405, <code>GET <wbr>/analytics<wbr>/202405<wbr>/shop_products<wbr>/{product_id}<wbr>/performance</code> |
//! | [`GetShopProductPerformanceList`] | Lists the products of a shop, with their sales and clicks over a range of days. [`GetShopProductPerformanceDetail`] reports one of them day by day. | 202405, <code>GET <wbr>/analytics<wbr>/202405<wbr>/shop_products<wbr>/performance</code> |

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
