// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202506 of these operations.

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
