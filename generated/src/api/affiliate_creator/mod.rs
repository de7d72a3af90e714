// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator.
//!
//! For creators: showcase products, collaborations, sample applications and affiliate orders.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddShowcaseProducts`] | Puts up to 20 products, or the one behind a link, into the creator's showcase, and reports those that were refused. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/showcases<wbr>/products<wbr>/add</code> |
//! | [`CheckSampleEligibility`] | Tells whether the creator may apply for a sample of a product, and of which SKUs. | 202412, <code>GET <wbr>/affiliate_creator<wbr>/202412<wbr>/samples<wbr>/labels</code> |
//! | [`CreateVideoPrecheckTask`] | Starts checking an uploaded video and its product link for violations before they are posted. | 202511, <code>POST <wbr>/affiliate_creator<wbr>/202511<wbr>/videos<wbr>/precheck_task</code> |
//! | [`GenerateAffiliateSharingLinks`] | Makes a sharing link for a product, a campaign page or the showcase, once for each tag that is to be tracked. | 202501, <code>POST <wbr>/affiliate_creator<wbr>/202501<wbr>/affiliate_sharing_links<wbr>/generate_batch</code> |
//! | [`GenerateGeneralSharingLinks`] | Makes links to up to 50 campaign products for publishers at large, who are distinguished by parameters appended later. | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/affiliate_sharing_links<wbr>/general_publishers<wbr>/generate_batch</code> |
//! | [`GeneratePublisherSharingLinks`] | Makes links to up to 50 campaign products for one publisher, whose id the resulting orders carry. | 202504, <code>POST <wbr>/affiliate_creator<wbr>/202504<wbr>/affiliate_sharing_links<wbr>/publisher<wbr>/{publisher_id}<wbr>/generate_batch</code> |
//! | [`GetCreatorProfile`] | Returns the profile of the creator who authorized the app, provided a sales region is set up. | 202508, <code>GET <wbr>/affiliate_creator<wbr>/202508<wbr>/profiles</code> |
//! | [`GetOpenCollaborationProducts`] | Looks up open-collaboration products by their ids; those not found are omitted. | 202509, <code>POST <wbr>/affiliate_creator<wbr>/202509<wbr>/open_collaborations<wbr>/products</code> |
//! | [`GetSampleApplication`] | Returns one sample application of the creator's, found by its id or by the order and product. | 202412, <code>POST <wbr>/affiliate_creator<wbr>/202412<wbr>/sample_applications<wbr>/single_query</code> |
//! | [`GetSampleRequestDeepLink`] | Makes a one-time link, good for 30 minutes, that opens the sample request page in the app of the creator who asked. | 202512, <code>GET <wbr>/affiliate_creator<wbr>/202512<wbr>/samples<wbr>/deeplink</code> |
//! | [`GetShopProducts`] | Searches by title the products of the shop that the creator is bound to. | 202509, <code>GET <wbr>/affiliate_creator<wbr>/202509<wbr>/shop_products</code> |
//! | [`GetShoppableVideoStatus`] | Tells whether a shoppable video is still being processed, was posted or failed. | 202509, <code>GET <wbr>/affiliate_creator<wbr>/202509<wbr>/videos<wbr>/{video_id}<wbr>/status</code> |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of the creator's showcase, page by page. | 202405, <code>GET <wbr>/affiliate_creator<wbr>/202405<wbr>/showcases<wbr>/products</code> |
//! | [`GetVideoPrecheckResult`] | Returns what a precheck of a video found on violations and, where enabled, on quality; ask again while it is processing. | 202601, <code>GET <wbr>/affiliate_creator<wbr>/202601<wbr>/videos<wbr>/precheck_tasks<wbr>/{task_id}</code> |
//! | [`MapTokopediaProductIds`] | Translates Tokopedia's product ids into TikTok Shop's. | 202607, <code>POST <wbr>/affiliate_creator<wbr>/202607<wbr>/map_toko_product</code> |
//! | [`MoveShowcaseProductsToTop`] | Moves products to the front of the creator's showcase, in the order given. | 202409, <code>POST <wbr>/affiliate_creator<wbr>/202409<wbr>/showcases<wbr>/products<wbr>/top</code> |
//! | [`PostShoppablePhotos`] | Publishes uploaded pictures with links to products or to the shop. | 202610, <code>POST <wbr>/affiliate_creator<wbr>/202610<wbr>/photos</code> |
//! | [`PostShoppableVideo`] | Submits an uploaded video with a link to a product; `GetShoppableVideoStatus` reports how posting went. | 202603, <code>POST <wbr>/affiliate_creator<wbr>/202603<wbr>/videos</code> |
//! | [`RemoveShowcaseProducts`] | Takes up to 200 products out of the creator's showcase. | 202409, <code>DELETE <wbr>/affiliate_creator<wbr>/202409<wbr>/showcases<wbr>/products</code> |
//! | [`SearchAffiliateOrders`] | Searches orders that the creator brought about by creation time, with SKUs, attribution and commissions. | 202410, <code>POST <wbr>/affiliate_creator<wbr>/202410<wbr>/orders<wbr>/search</code> |
//! | [`SearchOpenCollaborationProducts`] | Searches the marketplace of the creator's region for open-collaboration products by category, commission, price and title. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/open_collaborations<wbr>/products<wbr>/search</code> |
//! | [`SearchSampleApplicationFulfillments`] | Lists what the creator still owes, or has delivered, for the samples received. | 202409, <code>POST <wbr>/affiliate_creator<wbr>/202409<wbr>/sample_applications<wbr>/fulfillments<wbr>/search</code> |
//! | [`SearchSampleApplications`] | Searches the creator's sample applications by status. | 202412, <code>POST <wbr>/affiliate_creator<wbr>/202412<wbr>/sample_applications<wbr>/search</code> |
//! | [`SearchSelectionProducts`] | Searches affiliate products by category, price, commission, sales and rating, or recommends some where no filter is given. | 202501, <code>POST <wbr>/affiliate_creator<wbr>/202501<wbr>/selection<wbr>/products<wbr>/search</code> |
//! | [`SearchTargetCollaborations`] | Searches one shop's target collaborations that the creator was invited to, with their products. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/target_collaborations<wbr>/search</code> |
//! | [`UploadShoppablePhotoFile`] | Uploads a picture of at most 10 MiB for a photo post or a video's cover. | 202511, <code>POST <wbr>/affiliate_creator<wbr>/202511<wbr>/photos<wbr>/photo_files</code> |
//! | [`UploadShoppableVideoFile`] | Uploads a video file of at most 10 MB for a shoppable video. | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/videos<wbr>/video_files</code> |
//!
//! All versions: [`v202405`](v202405), [`v202407`](v202407), [`v202409`](v202409), [`v202410`](v202410), [`v202412`](v202412), [`v202501`](v202501), [`v202504`](v202504), [`v202505`](v202505), [`v202508`](v202508), [`v202509`](v202509), [`v202511`](v202511), [`v202512`](v202512), [`v202601`](v202601), [`v202603`](v202603), [`v202606`](v202606), [`v202607`](v202607), [`v202610`](v202610).
//!
//! Retired: [`v202505::SearchTracedAffiliateOrders`](v202505::SearchTracedAffiliateOrders).

#[expect(deprecated, reason = "users of this operation get the warning")]
#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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
pub use v202511::upload_shoppable_photo_file::{
    UploadShoppablePhotoFile, UploadShoppablePhotoFileResponse,
};
#[doc(inline)]
pub use v202505::upload_shoppable_video_file::{
    UploadShoppableVideoFile, UploadShoppableVideoFileResponse,
};
