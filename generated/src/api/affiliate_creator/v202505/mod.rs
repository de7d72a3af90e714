// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202505 of these operations.

pub mod generate_general_sharing_links;
pub mod post_shoppable_video;
pub mod search_traced_affiliate_orders;
pub mod upload_shoppable_video_file;

pub use generate_general_sharing_links::{
    GenerateGeneralSharingLinks, GenerateGeneralSharingLinksResponse,
};
pub use post_shoppable_video::{PostShoppableVideo, PostShoppableVideoResponse};
pub use search_traced_affiliate_orders::{
    SearchTracedAffiliateOrders, SearchTracedAffiliateOrdersResponse,
};
pub use upload_shoppable_video_file::{
    UploadShoppableVideoFile, UploadShoppableVideoFileResponse,
};
