// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopVideoPerformanceDetail`] | Reports sales, views and engagement of one video over a range of days. | 202409, `GET /analytics/202409/shop_videos/{video_id}/performance` |
//! | [`GetShopVideoPerformanceList`] | Ranks the videos that sell a shop's products by sales, views or clicks over a range of days. | 202409, `GET /analytics/202409/shop_videos/performance` |
//! | [`GetShopVideoPerformanceOverview`] | Reports sales of all videos for a shop together over a range of days. | 202409, `GET /analytics/202409/shop_videos/overview_performance` |
//! | [`GetShopVideoProductPerformanceList`] | Ranks the products of one video by sales over a range of days. | 202409, `GET /analytics/202409/shop_videos/{video_id}/products/performance` |

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
