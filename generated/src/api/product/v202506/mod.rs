// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202506.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetImageTranslationTasks`] | Returns the state and results of up to 20 image translations; ask 5 minutes after their start, then every 10 seconds. | 202506, <code>GET <wbr>/product<wbr>/202506<wbr>/images<wbr>/translation_tasks</code> |
//! | [`SearchCombinedListingRecommendations`] | Suggests which of the shop's products could be the options of one listing. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/combined_listing_recommendations<wbr>/search</code> |
//! | [`UploadExternalProduct`] | Hands in a product of another platform, from which groupings and other advice are drawn. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/external_products</code> |

pub mod get_image_translation_tasks;
pub mod search_combined_listing_recommendations;
pub mod upload_external_product;

pub use get_image_translation_tasks::{
    GetImageTranslationTasks, GetImageTranslationTasksResponse,
};
pub use search_combined_listing_recommendations::{
    SearchCombinedListingRecommendations, SearchCombinedListingRecommendationsResponse,
};
pub use upload_external_product::UploadExternalProduct;
