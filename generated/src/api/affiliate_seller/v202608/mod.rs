// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202608 of these operations.

pub mod get_creator_marketplace_advanced_search_filters;
pub mod get_in_box_category_counts;
pub mod get_marketplace_creator_performance;
pub mod get_weekly_creator_outreach_records;
pub mod query_creator_promotion_details_in_target_collaboration;
pub mod search_creators_in_creator_marketplace;
pub mod update_conversation_status;
pub mod upload_message_image;

pub use get_creator_marketplace_advanced_search_filters::{
    GetCreatorMarketplaceAdvancedSearchFilters,
    GetCreatorMarketplaceAdvancedSearchFiltersResponse,
};
pub use get_in_box_category_counts::{
    GetInBoxCategoryCounts, GetInBoxCategoryCountsResponse,
};
pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use get_weekly_creator_outreach_records::{
    GetWeeklyCreatorOutreachRecords, GetWeeklyCreatorOutreachRecordsResponse,
};
pub use query_creator_promotion_details_in_target_collaboration::{
    QueryCreatorPromotionDetailsInTargetCollaboration,
    QueryCreatorPromotionDetailsInTargetCollaborationResponse,
};
pub use search_creators_in_creator_marketplace::{
    SearchCreatorsInCreatorMarketplace, SearchCreatorsInCreatorMarketplaceResponse,
};
pub use update_conversation_status::UpdateConversationStatus;
pub use upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
