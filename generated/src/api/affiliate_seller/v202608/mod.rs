// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202608 of these operations.

pub mod get_conversation_counts;
pub mod get_creator_promotions;
pub mod get_marketplace_creator_performance;
pub mod get_marketplace_creator_search_filters;
pub mod get_weekly_creator_outreach_records;
pub mod search_marketplace_creators;
pub mod update_conversation_status;
pub mod upload_message_image;

pub use get_conversation_counts::{GetConversationCounts, GetConversationCountsResponse};
pub use get_creator_promotions::{GetCreatorPromotions, GetCreatorPromotionsResponse};
pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use get_marketplace_creator_search_filters::{
    GetMarketplaceCreatorSearchFilters, GetMarketplaceCreatorSearchFiltersResponse,
};
pub use get_weekly_creator_outreach_records::{
    GetWeeklyCreatorOutreachRecords, GetWeeklyCreatorOutreachRecordsResponse,
};
pub use search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
pub use update_conversation_status::UpdateConversationStatus;
pub use upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
