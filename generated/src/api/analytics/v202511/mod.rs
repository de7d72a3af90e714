// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202511.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetBestsellingCreators`] | Ranks up to 100 creators by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/creators<wbr>/bestselling</code> |
//! | [`GetBestsellingLiveSessions`] | Ranks up to 100 LIVE sessions by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/lives<wbr>/bestselling</code> |
//! | [`GetBestsellingProducts`] | Ranks up to 100 products by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/products<wbr>/bestselling</code> |
//! | [`GetBestsellingVideos`] | Ranks up to 100 videos by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date. | 202511, <code>GET <wbr>/analytics<wbr>/202511<wbr>/videos<wbr>/bestselling</code> |

pub mod get_bestselling_creators;
pub mod get_bestselling_live_sessions;
pub mod get_bestselling_products;
pub mod get_bestselling_videos;

pub use get_bestselling_creators::{
    GetBestsellingCreators, GetBestsellingCreatorsResponse,
};
pub use get_bestselling_live_sessions::{
    GetBestsellingLiveSessions, GetBestsellingLiveSessionsResponse,
};
pub use get_bestselling_products::{
    GetBestsellingProducts, GetBestsellingProductsResponse,
};
pub use get_bestselling_videos::{GetBestsellingVideos, GetBestsellingVideosResponse};
