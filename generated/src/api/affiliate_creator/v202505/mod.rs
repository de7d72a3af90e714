// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202505.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateGeneralSharingLinks`] | Creates sharing links to up to 50 products for any publisher; you add parameters such as the publisher's ID to each link. Products of a campaign need links from the partner's `affiliate_partner::GenerateCampaignProductPromotionLinks` first; check `failed_materials` for products without a link. | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/affiliate_sharing_links<wbr>/general_publishers<wbr>/generate_batch</code> |
//! | [`PostShoppableVideo`] | Submits a video from [`UploadShoppableVideoFile`] for posting, with a link to a product. [`GetShoppableVideoStatus`](crate::affiliate_creator::GetShoppableVideoStatus) returns the posting status. | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/videos</code> |
//! | [`SearchTracedAffiliateOrders`] | Searches for orders that the creator generated, by the time of creation, payment, delivery or settlement, and returns their SKUs, content, sharing links and commissions. **TikTok retires it on 2026-08-15.** | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/orders<wbr>/trace<wbr>/search</code> |
//! | [`UploadShoppableVideoFile`] | Uploads a video file of at most 10 MB for [`PostShoppableVideo`]. For larger files, TikTok refers to `open::InitFileUpload`. | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/videos<wbr>/video_files</code> |

pub mod generate_general_sharing_links;
pub mod post_shoppable_video;
#[expect(deprecated, reason = "users of this operation get the warning")]
pub mod search_traced_affiliate_orders;
pub mod upload_shoppable_video_file;

pub use generate_general_sharing_links::{
    GenerateGeneralSharingLinks, GenerateGeneralSharingLinksResponse,
};
pub use post_shoppable_video::{PostShoppableVideo, PostShoppableVideoResponse};
#[expect(deprecated, reason = "users of this operation get the warning")]
pub use search_traced_affiliate_orders::{
    SearchTracedAffiliateOrders, SearchTracedAffiliateOrdersResponse,
};
pub use upload_shoppable_video_file::{
    UploadShoppableVideoFile, UploadShoppableVideoFileResponse,
};
