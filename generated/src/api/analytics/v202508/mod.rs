// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformanceList`] | Lists the LIVE sessions that sold a shop's products in a range of days, with their sales, views and interactions. | 202508, <code>GET <wbr>/analytics<wbr>/202508<wbr>/shop_lives<wbr>/performance</code> |
//! | [`GetShopLivePerformanceOverview`] | Reports sales, buyers and click rates of all LIVE sessions of a shop together over a range of days. | 202508, <code>GET <wbr>/analytics<wbr>/202508<wbr>/shop_lives<wbr>/overview_performance</code> |

pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;

pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
pub use get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
