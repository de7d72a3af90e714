// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202511 of these operations.

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
