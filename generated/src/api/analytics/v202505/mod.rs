// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202505.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformanceList`] | Lists the LIVE sessions that sold a shop's products in a range of days, with their sales, views and interactions. | 202505, <code>POST <wbr>/analytics<wbr>/202505<wbr>/shop_lives<wbr>/performance</code> |

pub mod get_shop_live_performance_list;

pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
