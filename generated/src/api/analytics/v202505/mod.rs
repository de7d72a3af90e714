// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202505.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformanceList`] | Ranks the LIVE sessions that sell a shop's products by sales over a range of days. | 202505, <code>POST <wbr>/analytics<wbr>/202505<wbr>/shop_lives<wbr>/performance</code> |

pub mod get_shop_live_performance_list;

pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
