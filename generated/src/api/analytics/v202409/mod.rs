// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopVideoPerformanceDetail`] | Reports sales and views of one video over a range of days, and its views, likes, comments and shares since publication. | 202409, <code>GET <wbr>/analytics<wbr>/202409<wbr>/shop_videos<wbr>/{video_id}<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceList`] | Lists the videos that sell a shop's products, with their sales, views and clicks over a range of days. | 202409, <code>GET <wbr>/analytics<wbr>/202409<wbr>/shop_videos<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceOverview`] | Reports sales and click-through rate of all videos of a shop together over a range of days. | 202409, <code>GET <wbr>/analytics<wbr>/202409<wbr>/shop_videos<wbr>/overview_performance</code> |
//! | [`GetShopVideoProductPerformanceList`] | Lists the products of one video, with their sales over a range of days. | 202409, <code>GET <wbr>/analytics<wbr>/202409<wbr>/shop_videos<wbr>/{video_id}<wbr>/products<wbr>/performance</code> |

pub mod get_shop_video_performance_detail;
pub mod get_shop_video_performance_list;
pub mod get_shop_video_performance_overview;
pub mod get_shop_video_product_performance_list;

pub use get_shop_video_performance_detail::{
    GetShopVideoPerformanceDetail, GetShopVideoPerformanceDetailResponse,
};
pub use get_shop_video_performance_list::{
    GetShopVideoPerformanceList, GetShopVideoPerformanceListResponse,
};
pub use get_shop_video_performance_overview::{
    GetShopVideoPerformanceOverview, GetShopVideoPerformanceOverviewResponse,
};
pub use get_shop_video_product_performance_list::{
    GetShopVideoProductPerformanceList, GetShopVideoProductPerformanceListResponse,
};
