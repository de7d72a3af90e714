// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202608 of these operations.

pub mod get_inbox_category_counts;
pub mod get_marketplace_creator_performance;
pub mod get_marketplace_creator_search_filters;
pub mod get_weekly_creator_outreach_records;
pub mod query_creator_promotion_details;
pub mod search_marketplace_creators;
pub mod update_conversation_status;
pub mod upload_message_image;

pub use get_inbox_category_counts::{
    GetInboxCategoryCounts, GetInboxCategoryCountsResponse,
};
pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use get_marketplace_creator_search_filters::{
    GetMarketplaceCreatorSearchFilters, GetMarketplaceCreatorSearchFiltersResponse,
};
pub use get_weekly_creator_outreach_records::{
    GetWeeklyCreatorOutreachRecords, GetWeeklyCreatorOutreachRecordsResponse,
};
pub use query_creator_promotion_details::{
    QueryCreatorPromotionDetails, QueryCreatorPromotionDetailsResponse,
};
pub use search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
pub use update_conversation_status::UpdateConversationStatus;
pub use upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
