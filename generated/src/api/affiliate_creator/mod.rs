// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator.
//!
//! For creators: showcase products, collaborations, sample applications and affiliate orders.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddShowcaseProducts`] | Puts up to 20 products, or the one behind a link, into the creator's showcase, and reports those that were refused. | 202405, `POST /affiliate_creator/202405/showcases/products/add` |
//! | [`CheckSampleEligibility`] | Tells whether the creator may apply for a sample of a product, and of which SKUs. | 202412, `GET /affiliate_creator/202412/samples/labels` |
//! | [`CreateVideoPrecheckTask`] | Starts checking an uploaded video and its product link for violations before they are posted. | 202511, `POST /affiliate_creator/202511/videos/precheck_task` |
//! | [`GenerateAffiliateSharingLinks`] | Makes a sharing link for a product, a campaign page or the showcase, once for each tag that is to be tracked. | 202501, `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch` |
//! | [`GenerateGeneralSharingLinks`] | Makes links to up to 50 campaign products for publishers at large, who are distinguished by parameters appended later. | 202505, `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch` |
//! | [`GeneratePublisherSharingLinks`] | Makes links to up to 50 campaign products for one publisher, whose id the resulting orders carry. | 202504, `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch` |
//! | [`GetCreatorProfile`] | Returns the profile of the creator who authorized the app, provided a sales region is set up. | 202508, `GET /affiliate_creator/202508/profiles` |
//! | [`GetOpenCollaborationProducts`] | Looks up open-collaboration products by their ids; those not found are omitted. | 202509, `POST /affiliate_creator/202509/open_collaborations/products` |
//! | [`GetSampleApplication`] | Returns one sample application of the creator's, found by its id or by the order and product. | 202412, `POST /affiliate_creator/202412/sample_applications/single_query` |
//! | [`GetSampleRequestDeepLink`] | Makes a one-time link, good for 30 minutes, that opens the sample request page in the app of the creator who asked. | 202512, `GET /affiliate_creator/202512/samples/deeplink` |
//! | [`GetShopProducts`] | Searches by title the products of the shop that the creator is bound to. | 202509, `GET /affiliate_creator/202509/shop_products` |
//! | [`GetShoppableVideoStatus`] | Tells whether a shoppable video is still being processed, was posted or failed. | 202509, `GET /affiliate_creator/202509/videos/{video_id}/status` |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of the creator's showcase, page by page. | 202405, `GET /affiliate_creator/202405/showcases/products` |
//! | [`GetVideoPrecheckResult`] | Returns what a precheck of a video found on violations and, where enabled, on quality; ask again while it is processing. | 202601, `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}` |
//! | [`MapTokopediaProductIds`] | Translates Tokopedia's product ids into TikTok Shop's. | 202607, `POST /affiliate_creator/202607/map_toko_product` |
//! | [`MoveShowcaseProductsToTop`] | Moves products to the front of the creator's showcase, in the order given. | 202409, `POST /affiliate_creator/202409/showcases/products/top` |
//! | [`PostShoppablePhotos`] | Publishes uploaded pictures with links to products or to the shop. | 202610, `POST /affiliate_creator/202610/photos` |
//! | [`PostShoppableVideo`] | Submits an uploaded video with a link to a product; `GetShoppableVideoStatus` reports how posting went. | 202603, `POST /affiliate_creator/202603/videos` |
//! | [`RemoveShowcaseProducts`] | Takes up to 200 products out of the creator's showcase. | 202409, `DELETE /affiliate_creator/202409/showcases/products` |
//! | [`SearchAffiliateOrders`] | Searches orders that the creator brought about by creation time, with SKUs, attribution and commissions. | 202410, `POST /affiliate_creator/202410/orders/search` |
//! | [`SearchOpenCollaborationProducts`] | Searches the marketplace of the creator's region for open-collaboration products by category, commission, price and title. | 202405, `POST /affiliate_creator/202405/open_collaborations/products/search` |
//! | [`SearchSampleApplicationFulfillments`] | Lists what the creator still owes, or has delivered, for the samples received. | 202409, `POST /affiliate_creator/202409/sample_applications/fulfillments/search` |
//! | [`SearchSampleApplications`] | Searches the creator's sample applications by status. | 202412, `POST /affiliate_creator/202412/sample_applications/search` |
//! | [`SearchSelectionProducts`] | Searches affiliate products by category, price, commission, sales and rating, or recommends some where no filter is given. | 202501, `POST /affiliate_creator/202501/selection/products/search` |
//! | [`SearchTargetCollaborations`] | Searches one shop's target collaborations that the creator was invited to, with their products. | 202405, `POST /affiliate_creator/202405/target_collaborations/search` |
//! | [`SearchTracedAffiliateOrders`] | Searches orders that the creator brought about by creation, payment, delivery or settlement, with the trace of their link. | 202505, `POST /affiliate_creator/202505/orders/trace/search` |
//! | [`UploadShoppablePhotoFile`] | Uploads a picture of at most 10 MiB for a photo post or a video's cover. | 202511, `POST /affiliate_creator/202511/photos/photo_files` |
//! | [`UploadShoppableVideoFile`] | Uploads a video file of at most 10 MB for a shoppable video. | 202505, `POST /affiliate_creator/202505/videos/video_files` |
//!
//! All versions: [`v202405`](v202405), [`v202407`](v202407), [`v202409`](v202409), [`v202410`](v202410), [`v202412`](v202412), [`v202501`](v202501), [`v202504`](v202504), [`v202505`](v202505), [`v202508`](v202508), [`v202509`](v202509), [`v202511`](v202511), [`v202512`](v202512), [`v202601`](v202601), [`v202603`](v202603), [`v202606`](v202606), [`v202607`](v202607), [`v202610`](v202610).

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202405;
pub mod v202407;
pub mod v202409;
pub mod v202410;
pub mod v202412;
pub mod v202501;
pub mod v202504;
pub mod v202505;
pub mod v202508;
pub mod v202509;
pub mod v202511;
pub mod v202512;
pub mod v202601;
pub mod v202603;
pub mod v202606;
pub mod v202607;
pub mod v202610;

pub use v202405::add_showcase_products;
pub use v202412::check_sample_eligibility;
pub use v202511::create_video_precheck_task;
pub use v202501::generate_affiliate_sharing_links;
pub use v202505::generate_general_sharing_links;
pub use v202504::generate_publisher_sharing_links;
pub use v202508::get_creator_profile;
pub use v202509::get_open_collaboration_products;
pub use v202412::get_sample_application;
pub use v202512::get_sample_request_deep_link;
pub use v202509::get_shop_products;
pub use v202509::get_shoppable_video_status;
pub use v202405::get_showcase_products;
pub use v202601::get_video_precheck_result;
pub use v202607::map_tokopedia_product_ids;
pub use v202409::move_showcase_products_to_top;
pub use v202610::post_shoppable_photos;
pub use v202603::post_shoppable_video;
pub use v202409::remove_showcase_products;
pub use v202410::search_affiliate_orders;
pub use v202405::search_open_collaboration_products;
pub use v202409::search_sample_application_fulfillments;
pub use v202412::search_sample_applications;
pub use v202501::search_selection_products;
pub use v202405::search_target_collaborations;
pub use v202505::search_traced_affiliate_orders;
pub use v202511::upload_shoppable_photo_file;
pub use v202505::upload_shoppable_video_file;
#[doc(inline)]
pub use v202405::add_showcase_products::{
    AddShowcaseProducts, AddShowcaseProductsResponse,
};
#[doc(inline)]
pub use v202412::check_sample_eligibility::{
    CheckSampleEligibility, CheckSampleEligibilityResponse,
};
#[doc(inline)]
pub use v202511::create_video_precheck_task::{
    CreateVideoPrecheckTask, CreateVideoPrecheckTaskResponse,
};
#[doc(inline)]
pub use v202501::generate_affiliate_sharing_links::{
    GenerateAffiliateSharingLinks, GenerateAffiliateSharingLinksResponse,
};
#[doc(inline)]
pub use v202505::generate_general_sharing_links::{
    GenerateGeneralSharingLinks, GenerateGeneralSharingLinksResponse,
};
#[doc(inline)]
pub use v202504::generate_publisher_sharing_links::{
    GeneratePublisherSharingLinks, GeneratePublisherSharingLinksResponse,
};
#[doc(inline)]
pub use v202508::get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
#[doc(inline)]
pub use v202509::get_open_collaboration_products::{
    GetOpenCollaborationProducts, GetOpenCollaborationProductsResponse,
};
#[doc(inline)]
pub use v202412::get_sample_application::{
    GetSampleApplication, GetSampleApplicationResponse,
};
#[doc(inline)]
pub use v202512::get_sample_request_deep_link::{
    GetSampleRequestDeepLink, GetSampleRequestDeepLinkResponse,
};
#[doc(inline)]
pub use v202509::get_shop_products::{GetShopProducts, GetShopProductsResponse};
#[doc(inline)]
pub use v202509::get_shoppable_video_status::{
    GetShoppableVideoStatus, GetShoppableVideoStatusResponse,
};
#[doc(inline)]
pub use v202405::get_showcase_products::{
    GetShowcaseProducts, GetShowcaseProductsResponse,
};
#[doc(inline)]
pub use v202601::get_video_precheck_result::{
    GetVideoPrecheckResult, GetVideoPrecheckResultResponse,
};
#[doc(inline)]
pub use v202607::map_tokopedia_product_ids::{
    MapTokopediaProductIds, MapTokopediaProductIdsResponse,
};
#[doc(inline)]
pub use v202409::move_showcase_products_to_top::{
    MoveShowcaseProductsToTop, MoveShowcaseProductsToTopResponse,
};
#[doc(inline)]
pub use v202610::post_shoppable_photos::{
    PostShoppablePhotos, PostShoppablePhotosResponse,
};
#[doc(inline)]
pub use v202603::post_shoppable_video::{PostShoppableVideo, PostShoppableVideoResponse};
#[doc(inline)]
pub use v202409::remove_showcase_products::{
    RemoveShowcaseProducts, RemoveShowcaseProductsResponse,
};
#[doc(inline)]
pub use v202410::search_affiliate_orders::{
    SearchAffiliateOrders, SearchAffiliateOrdersResponse,
};
#[doc(inline)]
pub use v202405::search_open_collaboration_products::{
    SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
#[doc(inline)]
pub use v202409::search_sample_application_fulfillments::{
    SearchSampleApplicationFulfillments, SearchSampleApplicationFulfillmentsResponse,
};
#[doc(inline)]
pub use v202412::search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
#[doc(inline)]
pub use v202501::search_selection_products::{
    SearchSelectionProducts, SearchSelectionProductsResponse,
};
#[doc(inline)]
pub use v202405::search_target_collaborations::{
    SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
#[doc(inline)]
pub use v202505::search_traced_affiliate_orders::{
    SearchTracedAffiliateOrders, SearchTracedAffiliateOrdersResponse,
};
#[doc(inline)]
pub use v202511::upload_shoppable_photo_file::{
    UploadShoppablePhotoFile, UploadShoppablePhotoFileResponse,
};
#[doc(inline)]
pub use v202505::upload_shoppable_video_file::{
    UploadShoppableVideoFile, UploadShoppableVideoFileResponse,
};
