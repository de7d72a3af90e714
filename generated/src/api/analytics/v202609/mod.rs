// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202609.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BatchGetShopVideoPerformanceDetails`] | Reports sales, traffic and viewers of several videos over a range of days. A video that TikTok cannot report has an `error` instead. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_videos<wbr>/batch_performance</code> |
//! | [`GetShopLivePerformanceList`] | Lists the LIVE sessions that sold a shop's products in a range of days, with their sales, views and interactions. IDs of LIVE sessions are only available for the seller's own official accounts. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_lives<wbr>/performance</code> |
//! | [`GetShopLivePerformanceOverview`] | Reports sales and views of all LIVE sessions of a shop together, over a range of days or today so far. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_lives<wbr>/overview_performance</code> |
//! | [`GetShopPerformance`] | Reports a shop's sales, buyers and traffic over a range of days, with GMV broken down by content and channel. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceOverview`] | Reports sales and traffic of all videos of a shop together, over a range of days or today so far. | 202609, <code>GET <wbr>/analytics<wbr>/202609<wbr>/shop_videos<wbr>/overview_performance</code> |

pub mod batch_get_shop_video_performance_details;
pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;
pub mod get_shop_performance;
pub mod get_shop_video_performance_overview;

pub use batch_get_shop_video_performance_details::{
    BatchGetShopVideoPerformanceDetails, BatchGetShopVideoPerformanceDetailsResponse,
};
pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
pub use get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
pub use get_shop_performance::{GetShopPerformance, GetShopPerformanceResponse};
pub use get_shop_video_performance_overview::{
    GetShopVideoPerformanceOverview, GetShopVideoPerformanceOverviewResponse,
};
