// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator.
//!
//! For creators: showcase products, collaborations, sample applications and affiliate orders.
//!
//! To find products, call [`SearchOpenCollaborationProducts`], [`SearchSelectionProducts`] or, for invitations of one shop,
//! [`SearchTargetCollaborations`]. [`AddShowcaseProducts`] adds them to the showcase. [`CheckSampleEligibility`] shows whether the creator may
//! request a sample, [`GetSampleRequestDeepLink`] creates a link to the request page, and [`SearchSampleApplications`] and
//! [`SearchSampleApplicationFulfillments`] return the progress.
//!
//! To post a video, call [`UploadShoppableVideoFile`], optionally [`CreateVideoPrecheckTask`] and [`GetVideoPrecheckResult`], then
//! [`PostShoppableVideo`] and [`GetShoppableVideoStatus`]. Photos take [`UploadShoppablePhotoFile`] and [`PostShoppablePhotos`]. Sharing links
//! come from [`GenerateAffiliateSharingLinks`] for a creator's own tags, [`GeneratePublisherSharingLinks`] for one publisher, and
//! [`GenerateGeneralSharingLinks`] for any publisher. [`SearchAffiliateOrders`] returns the resulting orders with commissions.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddShowcaseProducts`] | Adds up to 20 products, or the product behind a link, to the creator's showcase; users of Global Shop must first select a region. Check `errors` for products that were not added. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/showcases<wbr>/products<wbr>/add</code> |
//! | [`CheckSampleEligibility`] | Returns whether the creator may apply for a sample of a product, and for which SKUs. [`GetSampleRequestDeepLink`] then creates a link to the request page. | 202412, <code>GET <wbr>/affiliate_creator<wbr>/202412<wbr>/samples<wbr>/labels</code> |
//! | [`CreateVideoPrecheckTask`] | Starts a check of an uploaded video and its product link for violations before they are posted. [`GetVideoPrecheckResult`] and the webhook `ShoppableVideoPrecheckTasksResult` return the result. | 202511, <code>POST <wbr>/affiliate_creator<wbr>/202511<wbr>/videos<wbr>/precheck_task</code> |
//! | [`GenerateAffiliateSharingLinks`] | Creates sharing links for a product, a campaign page or the showcase, one for each tag to track. Check `errors` for tags without a link. | 202501, <code>POST <wbr>/affiliate_creator<wbr>/202501<wbr>/affiliate_sharing_links<wbr>/generate_batch</code> |
//! | [`GenerateGeneralSharingLinks`] | Creates sharing links to up to 50 products for any publisher; you add parameters such as the publisher's ID to each link. Products of a campaign need links from the partner's `affiliate_partner::GenerateCampaignProductPromotionLinks` first; check `failed_materials` for products without a link. | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/affiliate_sharing_links<wbr>/general_publishers<wbr>/generate_batch</code> |
//! | [`GeneratePublisherSharingLinks`] | Creates sharing links to up to 50 products for one publisher; orders from the links carry the publisher's ID. Products of a campaign need links from the partner's `affiliate_partner::GenerateCampaignProductPromotionLinks` first; check `failed_materials` for products without a link. | 202504, <code>POST <wbr>/affiliate_creator<wbr>/202504<wbr>/affiliate_sharing_links<wbr>/publisher<wbr>/{publisher_id}<wbr>/generate_batch</code> |
//! | [`GetCreatorProfile`] | Returns the profile of the creator who authorized the app, with permissions and regions. The call fails if the creator has no sales region. | 202508, <code>GET <wbr>/affiliate_creator<wbr>/202508<wbr>/profiles</code> |
//! | [`GetOpenCollaborationProducts`] | Returns products of open collaborations by their IDs. Products that are not found are left out. | 202509, <code>POST <wbr>/affiliate_creator<wbr>/202509<wbr>/open_collaborations<wbr>/products</code> |
//! | [`GetSampleApplication`] | Returns one sample application of the creator, by the product and the ID of the application or of the sample order. | 202412, <code>POST <wbr>/affiliate_creator<wbr>/202412<wbr>/sample_applications<wbr>/single_query</code> |
//! | [`GetSampleRequestDeepLink`] | Creates a single-use link, valid for 30 minutes, that opens the sample request page in the TikTok app of the creator who authorized the call. | 202512, <code>GET <wbr>/affiliate_creator<wbr>/202512<wbr>/samples<wbr>/deeplink</code> |
//! | [`GetShopProducts`] | Searches the products of the shop to which the creator is bound, optionally by title. The call fails if the creator has no bound shop. | 202509, <code>GET <wbr>/affiliate_creator<wbr>/202509<wbr>/shop_products</code> |
//! | [`GetShoppableVideoStatus`] | Returns whether a shoppable video is still being processed, was posted or failed. | 202509, <code>GET <wbr>/affiliate_creator<wbr>/202509<wbr>/videos<wbr>/{video_id}<wbr>/status</code> |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of the creator's showcase and, during a LIVE session, also those of the session. `added_status` refers to the place that `origin` names. | 202405, <code>GET <wbr>/affiliate_creator<wbr>/202405<wbr>/showcases<wbr>/products</code> |
//! | [`GetVideoPrecheckResult`] | Returns the results of the checks that [`CreateVideoPrecheckTask`] started, for violations and, where enabled, for quality. Call it again later while a status is `PROCESSING`. | 202601, <code>GET <wbr>/affiliate_creator<wbr>/202601<wbr>/videos<wbr>/precheck_tasks<wbr>/{task_id}</code> |
//! | [`MapTokopediaProductIds`] | Returns the TikTok Shop IDs of products by their Tokopedia IDs; only in Indonesia. | 202607, <code>POST <wbr>/affiliate_creator<wbr>/202607<wbr>/map_toko_product</code> |
//! | [`MoveShowcaseProductsToTop`] | Moves products to the top of the showcase of the creator, in the given order. | 202409, <code>POST <wbr>/affiliate_creator<wbr>/202409<wbr>/showcases<wbr>/products<wbr>/top</code> |
//! | [`PostShoppablePhotos`] | Publishes a post of images from [`UploadShoppablePhotoFile`], with links to products or to a shop. | 202610, <code>POST <wbr>/affiliate_creator<wbr>/202610<wbr>/photos</code> |
//! | [`PostShoppableVideo`] | Submits a video from [`UploadShoppableVideoFile`] for posting, with a link to a product. [`GetShoppableVideoStatus`] returns the posting status. | 202603, <code>POST <wbr>/affiliate_creator<wbr>/202603<wbr>/videos</code> |
//! | [`RemoveShowcaseProducts`] | Removes up to 200 products from the showcase of the creator. | 202409, <code>DELETE <wbr>/affiliate_creator<wbr>/202409<wbr>/showcases<wbr>/products</code> |
//! | [`SearchAffiliateOrders`] | Searches for orders that the creator generated in a period of at most three months, and returns their SKUs, content and commissions. | 202410, <code>POST <wbr>/affiliate_creator<wbr>/202410<wbr>/orders<wbr>/search</code> |
//! | [`SearchOpenCollaborationProducts`] | Searches for products in open collaborations by category, commission, price and title. It finds only products of the markets in which the creator is registered for affiliate sales. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/open_collaborations<wbr>/products<wbr>/search</code> |
//! | [`SearchSampleApplicationFulfillments`] | Searches for the content that the creator owes or has delivered for received samples, by its status. | 202409, <code>POST <wbr>/affiliate_creator<wbr>/202409<wbr>/sample_applications<wbr>/fulfillments<wbr>/search</code> |
//! | [`SearchSampleApplications`] | Searches the sample applications of the creator by status. | 202412, <code>POST <wbr>/affiliate_creator<wbr>/202412<wbr>/sample_applications<wbr>/search</code> |
//! | [`SearchSelectionProducts`] | Searches for affiliate products by title, category, price, commission rate, units sold and rating of the shop. Without filters, TikTok recommends products. | 202501, <code>POST <wbr>/affiliate_creator<wbr>/202501<wbr>/selection<wbr>/products<wbr>/search</code> |
//! | [`SearchTargetCollaborations`] | Searches the target collaborations to which one shop invited the creator, with their products. | 202405, <code>POST <wbr>/affiliate_creator<wbr>/202405<wbr>/target_collaborations<wbr>/search</code> |
//! | [`UploadShoppablePhotoFile`] | Uploads an image of at most 10 MiB for [`PostShoppablePhotos`] or for the cover of a video. | 202511, <code>POST <wbr>/affiliate_creator<wbr>/202511<wbr>/photos<wbr>/photo_files</code> |
//! | [`UploadShoppableVideoFile`] | Uploads a video file of at most 10 MB for [`PostShoppableVideo`]. For larger files, TikTok refers to `open::InitFileUpload`. | 202505, <code>POST <wbr>/affiliate_creator<wbr>/202505<wbr>/videos<wbr>/video_files</code> |
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
