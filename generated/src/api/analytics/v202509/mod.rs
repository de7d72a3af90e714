// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202509.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformanceList`] | Lists the LIVE sessions that sold a shop's products in a range of days, with their sales, views and interactions. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_lives<wbr>/performance</code> |
//! | [`GetShopLivePerformanceOverview`] | Reports sales, buyers and click rates of all LIVE sessions of a shop together, over a range of days or today so far. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_lives<wbr>/overview_performance</code> |
//! | [`GetShopPerformance`] | Reports a shop's sales, buyers and traffic over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop<wbr>/performance</code> |
//! | [`GetShopProductPerformanceDetail`] | Reports sales, traffic, ratings and returns of one product over a range of days, and lists the LIVE sessions, videos and creators with the highest GMV. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_products<wbr>/{product_id}<wbr>/performance</code> |
//! | [`GetShopProductPerformanceList`] | Lists the products of a shop, with their sales over a range of days. [`GetShopProductPerformanceDetail`] reports one of them day by day. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_products<wbr>/performance</code> |
//! | [`GetShopSkuPerformanceDetail`] | Reports sales of one SKU over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_skus<wbr>/{sku_id}<wbr>/performance</code> |
//! | [`GetShopSkuPerformanceList`] | Lists the SKUs of a shop, or of given products, with their sales over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_skus<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceDetail`] | Reports sales, traffic and viewers of one video over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_videos<wbr>/{video_id}<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceList`] | Lists the videos that sell a shop's products, with their sales, views and clicks over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_videos<wbr>/performance</code> |
//! | [`GetShopVideoPerformanceOverview`] | Reports sales and traffic of all videos of a shop together, over a range of days or today so far. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_videos<wbr>/overview_performance</code> |
//! | [`GetShopVideoProductPerformanceList`] | Lists the products of one video, with their sales over a range of days. | 202509, <code>GET <wbr>/analytics<wbr>/202509<wbr>/shop_videos<wbr>/{video_id}<wbr>/products<wbr>/performance</code> |

pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;
pub mod get_shop_performance;
pub mod get_shop_product_performance_detail;
pub mod get_shop_product_performance_list;
pub mod get_shop_sku_performance_detail;
pub mod get_shop_sku_performance_list;
pub mod get_shop_video_performance_detail;
pub mod get_shop_video_performance_list;
pub mod get_shop_video_performance_overview;
pub mod get_shop_video_product_performance_list;

pub use get_shop_live_performance_list::{
    GetShopLivePerformanceList, GetShopLivePerformanceListResponse,
};
pub use get_shop_live_performance_overview::{
    GetShopLivePerformanceOverview, GetShopLivePerformanceOverviewResponse,
};
pub use get_shop_performance::{GetShopPerformance, GetShopPerformanceResponse};
pub use get_shop_product_performance_detail::{
    GetShopProductPerformanceDetail, GetShopProductPerformanceDetailResponse,
};
pub use get_shop_product_performance_list::{
    GetShopProductPerformanceList, GetShopProductPerformanceListResponse,
};
pub use get_shop_sku_performance_detail::{
    GetShopSkuPerformanceDetail, GetShopSkuPerformanceDetailResponse,
};
pub use get_shop_sku_performance_list::{
    GetShopSkuPerformanceList, GetShopSkuPerformanceListResponse,
};
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
