// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLiveProductPerformanceList`] | Lists the products of a LIVE session with their sales, impressions and clicks. Only LIVE sessions of official and marketing accounts of the shop have figures. | 202512, <code>GET <wbr>/analytics<wbr>/202512<wbr>/shop<wbr>/{live_id}<wbr>/products_performance</code> |

pub mod get_shop_live_product_performance_list;

pub use get_shop_live_product_performance_list::{
    GetShopLiveProductPerformanceList, GetShopLiveProductPerformanceListResponse,
};
