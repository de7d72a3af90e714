// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202503.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformanceOverview`] | Reports sales, buyers and click rates of all LIVE sessions of a shop together over a range of days. | 202503, <code>POST <wbr>/analytics<wbr>/202503<wbr>/shop_lives<wbr>/overview_performance</code> |

pub mod get_shop_live_performance_overview;

pub use get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
