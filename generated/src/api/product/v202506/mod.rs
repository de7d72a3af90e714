// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202506.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetImageTranslationTasks`] | Returns the status and results of up to 20 image translations; only for sellers who sell across the EU. Wait 5 minutes after [`CreateImageTranslationTasks`](crate::product::CreateImageTranslationTasks), and more than 10 seconds between calls. | 202506, <code>GET <wbr>/product<wbr>/202506<wbr>/images<wbr>/translation_tasks</code> |
//! | [`SearchCombinedListingRecommendations`] | Recommends products of the shop that could be combined into one listing, as options such as colors or flavors. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/combined_listing_recommendations<wbr>/search</code> |
//! | [`UploadExternalProduct`] | Uploads a product of another platform for analysis. TikTok derives recommendations from it, such as which products to group. | 202506, <code>POST <wbr>/product<wbr>/202506<wbr>/external_products</code> |

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
