// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202505.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateGeneralSharingLinks`] | Makes links to up to 50 campaign products for publishers at large, who are distinguished by parameters appended later. | 202505, `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch` |
//! | [`PostShoppableVideo`] | Publishes an uploaded video with a link to a product. | 202505, `POST /affiliate_creator/202505/videos` |
//! | [`SearchTracedAffiliateOrders`] | Searches orders that the creator brought about by creation, payment, delivery or settlement, with the trace of their link. | 202505, `POST /affiliate_creator/202505/orders/trace/search` |
//! | [`UploadShoppableVideoFile`] | Uploads a video file of at most 10 MB for a shoppable video. | 202505, `POST /affiliate_creator/202505/videos/video_files` |

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
