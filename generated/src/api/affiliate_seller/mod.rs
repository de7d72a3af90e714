// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202405;
pub mod v202406;
pub mod v202409;
pub mod v202410;
pub mod v202412;
pub mod v202505;
pub mod v202507;
pub mod v202508;
pub mod v202509;
pub mod v202511;
pub mod v202512;
pub mod v202601;
pub mod v202603;
pub mod v202605;
pub mod v202607;
pub mod v202608;
pub mod v202610;

pub use v202610::check_creator_outreach_eligibility::{
    self, CheckCreatorOutreachEligibility, CheckCreatorOutreachEligibilityResponse,
};
pub use v202605::check_target_collaboration_conflicts::{
    self, CheckTargetCollaborationConflicts, CheckTargetCollaborationConflictsResponse,
};
pub use v202603::create_compass_export_task::{
    self, CreateCompassExportTask, CreateCompassExportTaskResponse,
};
pub use v202412::create_open_collaboration::{
    self, CreateOpenCollaboration, CreateOpenCollaborationResponse,
};
pub use v202508::create_target_collaboration::{
    self, CreateTargetCollaboration, CreateTargetCollaborationResponse,
};
pub use v202603::download_compass_export_file::{
    self, DownloadCompassExportFile, DownloadCompassExportFileResponse,
};
pub use v202410::edit_open_collaboration_sample_rule::{
    self, EditOpenCollaborationSampleRule,
};
pub use v202405::edit_open_collaboration_settings::{self, EditOpenCollaborationSettings};
pub use v202405::generate_product_promotion_link::{
    self, GenerateProductPromotionLink, GenerateProductPromotionLinkResponse,
};
pub use v202509::generate_target_collaboration_link::{
    self, GenerateTargetCollaborationLink, GenerateTargetCollaborationLinkResponse,
};
pub use v202603::get_compass_export_tasks::{
    self, GetCompassExportTasks, GetCompassExportTasksResponse,
};
pub use v202608::get_conversation_counts::{
    self, GetConversationCounts, GetConversationCountsResponse,
};
pub use v202412::get_conversation_messages::{
    self, GetConversationMessages, GetConversationMessagesResponse,
};
pub use v202505::get_conversations::{self, GetConversations, GetConversationsResponse};
pub use v202608::get_creator_promotions::{
    self, GetCreatorPromotions, GetCreatorPromotionsResponse,
};
pub use v202412::get_latest_unread_messages::{
    self, GetLatestUnreadMessages, GetLatestUnreadMessagesResponse,
};
pub use v202608::get_marketplace_creator_performance::{
    self, GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use v202608::get_marketplace_creator_search_filters::{
    self, GetMarketplaceCreatorSearchFilters, GetMarketplaceCreatorSearchFiltersResponse,
};
pub use v202508::get_open_collaboration_creator_content::{
    self, GetOpenCollaborationCreatorContent, GetOpenCollaborationCreatorContentResponse,
};
pub use v202410::get_open_collaboration_sample_rules::{
    self, GetOpenCollaborationSampleRules, GetOpenCollaborationSampleRulesResponse,
};
pub use v202409::get_open_collaboration_settings::{
    self, GetOpenCollaborationSettings, GetOpenCollaborationSettingsResponse,
};
pub use v202508::get_or_create_conversation::{
    self, GetOrCreateConversation, GetOrCreateConversationResponse,
};
pub use v202512::get_sample_request_deep_link::{
    self, GetSampleRequestDeepLink, GetSampleRequestDeepLinkResponse,
};
pub use v202508::get_target_collaboration::{
    self, GetTargetCollaboration, GetTargetCollaborationResponse,
};
pub use v202607::get_weekly_creator_outreach_quota::{
    self, GetWeeklyCreatorOutreachQuota, GetWeeklyCreatorOutreachQuotaResponse,
};
pub use v202608::get_weekly_creator_outreach_records::{
    self, GetWeeklyCreatorOutreachRecords, GetWeeklyCreatorOutreachRecordsResponse,
};
pub use v202412::mark_conversations_as_read::{
    self, MarkConversationsAsRead, MarkConversationsAsReadResponse,
};
pub use v202508::remove_creator_from_open_collaboration_product::{
    self, RemoveCreatorFromOpenCollaborationProduct,
};
pub use v202409::remove_open_collaboration::{
    self, RemoveOpenCollaboration, RemoveOpenCollaborationResponse,
};
pub use v202409::remove_target_collaboration::{self, RemoveTargetCollaboration};
pub use v202605::resolve_target_collaboration_conflicts::{
    self, ResolveTargetCollaborationConflicts,
    ResolveTargetCollaborationConflictsResponse,
};
pub use v202507::review_sample_application::{self, ReviewSampleApplication};
pub use v202410::search_affiliate_orders::{
    self, SearchAffiliateOrders, SearchAffiliateOrdersResponse,
};
pub use v202608::search_marketplace_creators::{
    self, SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
pub use v202405::search_open_collaboration_products::{
    self, SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
pub use v202412::search_open_collaborations::{
    self, SearchOpenCollaborations, SearchOpenCollaborationsResponse,
};
pub use v202409::search_sample_application_fulfillments::{
    self, SearchSampleApplicationFulfillments,
    SearchSampleApplicationFulfillmentsResponse,
};
pub use v202508::search_sample_applications::{
    self, SearchSampleApplications, SearchSampleApplicationsResponse,
};
pub use v202508::search_target_collaborations::{
    self, SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
pub use v202412::send_message::{self, SendMessage, SendMessageResponse};
pub use v202608::update_conversation_status::{self, UpdateConversationStatus};
pub use v202508::update_target_collaboration::{
    self, UpdateTargetCollaboration, UpdateTargetCollaborationResponse,
};
pub use v202608::upload_message_image::{
    self, UploadMessageImage, UploadMessageImageResponse,
};
