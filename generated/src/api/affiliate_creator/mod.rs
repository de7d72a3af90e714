// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator. The newest version of each operation is here too.

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

pub use v202405::add_showcase_products::{
    self, AddShowcaseProducts, AddShowcaseProductsResponse,
};
pub use v202412::check_sample_eligibility::{
    self, CheckSampleEligibility, CheckSampleEligibilityResponse,
};
pub use v202511::create_video_precheck_task::{
    self, CreateVideoPrecheckTask, CreateVideoPrecheckTaskResponse,
};
pub use v202501::generate_affiliate_sharing_links::{
    self, GenerateAffiliateSharingLinks, GenerateAffiliateSharingLinksResponse,
};
pub use v202505::generate_general_sharing_links::{
    self, GenerateGeneralSharingLinks, GenerateGeneralSharingLinksResponse,
};
pub use v202504::generate_publisher_sharing_links::{
    self, GeneratePublisherSharingLinks, GeneratePublisherSharingLinksResponse,
};
pub use v202508::get_creator_profile::{
    self, GetCreatorProfile, GetCreatorProfileResponse,
};
pub use v202509::get_open_collaboration_products::{
    self, GetOpenCollaborationProducts, GetOpenCollaborationProductsResponse,
};
pub use v202412::get_sample_application::{
    self, GetSampleApplication, GetSampleApplicationResponse,
};
pub use v202512::get_sample_request_deep_link::{
    self, GetSampleRequestDeepLink, GetSampleRequestDeepLinkResponse,
};
pub use v202509::get_shop_products::{self, GetShopProducts, GetShopProductsResponse};
pub use v202509::get_shoppable_video_status::{
    self, GetShoppableVideoStatus, GetShoppableVideoStatusResponse,
};
pub use v202405::get_showcase_products::{
    self, GetShowcaseProducts, GetShowcaseProductsResponse,
};
pub use v202601::get_video_precheck_result::{
    self, GetVideoPrecheckResult, GetVideoPrecheckResultResponse,
};
pub use v202607::map_tokopedia_product_ids::{
    self, MapTokopediaProductIds, MapTokopediaProductIdsResponse,
};
pub use v202409::move_showcase_products_to_top::{
    self, MoveShowcaseProductsToTop, MoveShowcaseProductsToTopResponse,
};
pub use v202610::post_shoppable_photos::{
    self, PostShoppablePhotos, PostShoppablePhotosResponse,
};
pub use v202603::post_shoppable_video::{
    self, PostShoppableVideo, PostShoppableVideoResponse,
};
pub use v202409::remove_showcase_products::{
    self, RemoveShowcaseProducts, RemoveShowcaseProductsResponse,
};
pub use v202410::search_affiliate_orders::{
    self, SearchAffiliateOrders, SearchAffiliateOrdersResponse,
};
pub use v202405::search_open_collaboration_products::{
    self, SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
pub use v202409::search_sample_application_fulfillments::{
    self, SearchSampleApplicationFulfillments,
    SearchSampleApplicationFulfillmentsResponse,
};
pub use v202412::search_sample_applications::{
    self, SearchSampleApplications, SearchSampleApplicationsResponse,
};
pub use v202501::search_selection_products::{
    self, SearchSelectionProducts, SearchSelectionProductsResponse,
};
pub use v202405::search_target_collaborations::{
    self, SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
pub use v202505::search_traced_affiliate_orders::{
    self, SearchTracedAffiliateOrders, SearchTracedAffiliateOrdersResponse,
};
pub use v202511::upload_shoppable_photo_file::{
    self, UploadShoppablePhotoFile, UploadShoppablePhotoFileResponse,
};
pub use v202505::upload_shoppable_video_file::{
    self, UploadShoppableVideoFile, UploadShoppableVideoFileResponse,
};
