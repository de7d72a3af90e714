// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopProductPerformanceList`] | Lists the products of a shop with their sales over a range of days, in total, for each channel of the seller and of affiliate creators, and for the Shop tab. | 202605, <code>GET <wbr>/analytics<wbr>/202605<wbr>/shop_products<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceList`] | Lists the videos that sell a shop's products, with their sales, views and clicks over a range of days. | 202605, <code>GET <wbr>/analytics<wbr>/202605<wbr>/shop_videos<wbr>/performance</code> |

pub mod get_shop_product_performance_list;
pub mod get_shop_video_performance_list;

pub use get_shop_product_performance_list::{
    GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
pub use get_shop_video_performance_list::{
    GetShopVideoPerformanceList, GetShopVideoPerformanceListResponse,
};
