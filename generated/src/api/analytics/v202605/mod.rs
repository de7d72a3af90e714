// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopProductPerformanceList`] | Ranks a shop's products over a range of days, with figures of the seller's and of affiliates' LIVEs, videos and cards. | 202605, `GET /analytics/202605/shop_products/performance` |
//! | [`GetShopVideoPerformanceList`] | Ranks the videos that sell a shop's products by sales, views or clicks over a range of days. | 202605, `GET /analytics/202605/shop_videos/performance` |

pub mod get_shop_product_performance_list;
pub mod get_shop_video_performance_list;

pub use get_shop_product_performance_list::{
    GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
pub use get_shop_video_performance_list::{
    GetShopVideoPerformanceList, GetShopVideoPerformanceListResponse,
};
