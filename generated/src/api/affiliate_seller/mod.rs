// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller.
//!
//! For sellers who work with creators: open and target collaborations, the creator marketplace, sample applications, messages and
//! affiliate orders.
//!
//! An open collaboration lets any creator promote a product: see [`CreateOpenCollaboration`], [`EditOpenCollaborationSettings`] for all products at
//! once, and [`EditOpenCollaborationSampleRule`] for samples. A target collaboration invites certain creators: find them with
//! [`SearchMarketplaceCreators`], check them with [`CheckCreatorOutreachEligibility`] and [`CheckTargetCollaborationConflicts`], and call
//! [`CreateTargetCollaboration`]. Since version 202508, creators are identified by open IDs instead of user IDs.
//!
//! [`SearchSampleApplications`] and [`ReviewSampleApplication`] handle requests for samples. To write to a creator, call
//! [`CheckCreatorOutreachEligibility`], [`GetOrCreateConversation`] and [`SendMessage`]. [`SearchAffiliateOrders`] returns the orders that
//! creators generated, with the commissions.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckCreatorOutreachEligibility`] | Checks up to 100 creators against the conditions under which the shop may contact them now: relationship, followers and quota. Call it before [`GetOrCreateConversation`] and [`CreateTargetCollaboration`], which fail with error 16030002 or 16024019, respectively, if a quota is used up. | 202610, <code>POST <wbr>/affiliate_seller<wbr>/202610<wbr>/creator_outreach<wbr>/eligibility<wbr>/check</code> |
//! | [`CheckTargetCollaborationConflicts`] | Finds the target collaborations that creators already have for products, and that make [`CreateTargetCollaboration`] fail. [`ResolveTargetCollaborationConflicts`] removes the creators from them. | 202605, <code>POST <wbr>/affiliate_seller<wbr>/202605<wbr>/target_collaborations<wbr>/conflicts<wbr>/check</code> |
//! | [`CreateCompassExportTask`] | Starts exporting affiliate figures for a period of 1, 7 or 30 days to a file. [`GetCompassExportTasks`] returns the status of the task, and [`DownloadCompassExportFile`] the file. | 202603, <code>POST <wbr>/affiliate_seller<wbr>/202603<wbr>/compass<wbr>/offline_task</code> |
//! | [`CreateOpenCollaboration`] | Opens a product to all creators for a commission. [`RemoveOpenCollaboration`] ends it. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/open_collaborations</code> |
//! | [`CreateTargetCollaboration`] | Invites up to 50 creators to promote up to 100 products in a private collaboration, which other creators cannot see. [`CheckTargetCollaborationConflicts`] finds creators who already have a target collaboration for a product. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations</code> |
//! | [`DownloadCompassExportFile`] | Returns the file of a finished export task of the seller, Base64-encoded. | 202603, <code>GET <wbr>/affiliate_seller<wbr>/202603<wbr>/compass<wbr>/offline_tasks<wbr>/{task_id}<wbr>/file</code> |
//! | [`EditOpenCollaborationSampleRule`] | Sets or disables the sample rule of a product in an open collaboration: which creators may apply, when, and for how many samples. | 202410, <code>POST <wbr>/affiliate_seller<wbr>/202410<wbr>/open_collaborations<wbr>/sample_rules</code> |
//! | [`EditOpenCollaborationSettings`] | Sets whether all existing and new products of the shop join open collaborations automatically. The setting is off by default. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaboration_settings</code> |
//! | [`GenerateTargetCollaborationLink`] | Creates a link with which an invited creator reviews and accepts a target collaboration; the seller shares it with the creator. | 202509, <code>POST <wbr>/affiliate_seller<wbr>/202509<wbr>/target_collaboration<wbr>/{target_collaboration_id}<wbr>/link</code> |
//! | [`GetCompassExportTasks`] | Lists the export tasks that were created through the API in the last 7 days, with their status. [`DownloadCompassExportFile`] returns the files. | 202603, <code>GET <wbr>/affiliate_seller<wbr>/202603<wbr>/compass<wbr>/offline_tasks</code> |
//! | [`GetConversationCounts`] | Returns the numbers of unread, unreplied, starred and archived conversations of the shop with creators. | 202608, <code>GET <wbr>/affiliate_seller<wbr>/202608<wbr>/conversations<wbr>/group_counts</code> |
//! | [`GetConversationMessages`] | Lists the messages of a conversation with a creator. | 202412, <code>GET <wbr>/affiliate_seller<wbr>/202412<wbr>/conversation<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`GetConversations`] | Lists the conversations of the shop with creators. By default, only their IDs are returned; version 202412 can also filter by status. | 202505, <code>GET <wbr>/affiliate_seller<wbr>/202505<wbr>/conversations</code> |
//! | [`GetCreatorPromotions`] | Returns the commission rates of each product of a target collaboration, with the numbers of videos and LIVE sessions that a creator made for it. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/target_collaborations<wbr>/creator_promotion_details<wbr>/query</code> |
//! | [`GetLatestUnreadMessages`] | Lists the unread messages of the last minute. The webhook `NewMessageListener` is the better source of new messages. | 202412, <code>GET <wbr>/affiliate_seller<wbr>/202412<wbr>/conversations<wbr>/messages<wbr>/list<wbr>/newest</code> |
//! | [`GetMarketplaceCreatorPerformance`] | Returns the profile of a creator and figures of the last 30 days, limited to the requested groups of data. [`SearchMarketplaceCreators`] finds creators. | 202608, <code>GET <wbr>/affiliate_seller<wbr>/202608<wbr>/marketplace_creators<wbr>/{creator_user_id}</code> |
//! | [`GetMarketplaceCreatorSearchFilters`] | Returns the values of the requested filters of the creator marketplace, and its sort orders, for [`SearchMarketplaceCreators`]. They depend on the market, and TikTok adds new ones. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/marketplace_creators<wbr>/search<wbr>/filter</code> |
//! | [`GetOpenCollaborationCreatorContent`] | Lists the creators who promote a product of an open collaboration, with the numbers of their videos and LIVE sessions. | 202508, <code>GET <wbr>/affiliate_seller<wbr>/202508<wbr>/open_collaborations<wbr>/creator_content_details</code> |
//! | [`GetOpenCollaborationSampleRules`] | Returns the sample rules of products in open collaborations. Products without a rule are left out. | 202410, <code>GET <wbr>/affiliate_seller<wbr>/202410<wbr>/open_collaborations<wbr>/sample_rules</code> |
//! | [`GetOpenCollaborationSettings`] | Returns whether products join open collaborations automatically, and at which commission rate. | 202409, <code>GET <wbr>/affiliate_seller<wbr>/202409<wbr>/open_collaboration_settings</code> |
//! | [`GetOrCreateConversation`] | Returns the ID of the conversation between the shop and a creator, for [`SendMessage`], and starts one if none exists. The call fails with error 16030002 if the message quota is used up; see [`CheckCreatorOutreachEligibility`]. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/conversations</code> |
//! | [`GetSampleRequestDeepLink`] | Creates a link, valid for up to 14 days, that opens the sample request page of a product in the TikTok app. The seller sends it to a creator, for example as a QR code. | 202512, <code>GET <wbr>/affiliate_seller<wbr>/202512<wbr>/sample_applications<wbr>/deeplink</code> |
//! | [`GetTargetCollaboration`] | Returns one target collaboration with its creators and products. | 202508, <code>GET <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |
//! | [`GetWeeklyCreatorOutreachQuota`] | Returns how many new creators the shop may contact this week by message or invitation, and how many followers they may have. TikTok does not document whether further messages to the same creator count. | 202607, <code>GET <wbr>/affiliate_seller<wbr>/202607<wbr>/creator_outreach<wbr>/quota</code> |
//! | [`GetWeeklyCreatorOutreachRecords`] | Lists the new creators whom the shop contacted this week, by message or invitation. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/creator_outreach<wbr>/records<wbr>/query</code> |
//! | [`MarkConversationsAsRead`] | Marks all messages of up to 20 conversations as read. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/conversatons<wbr>/read</code> |
//! | [`RemoveCreatorFromOpenCollaborationProduct`] | Removes a creator from the open collaboration of a product. The creator can join again, and can then be removed again. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/open_collaborations<wbr>/{open_collaboration_id}<wbr>/remove_creator</code> |
//! | [`RemoveOpenCollaboration`] | Ends the open collaboration of a product; the status of the collaboration must be `NORMAL`. It continues until the returned time, usually the next midnight. | 202409, <code>DELETE <wbr>/affiliate_seller<wbr>/202409<wbr>/open_collaborations<wbr>/products<wbr>/{product_id}</code> |
//! | [`RemoveTargetCollaboration`] | Ends a target collaboration. | 202409, <code>DELETE <wbr>/affiliate_seller<wbr>/202409<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |
//! | [`ResolveTargetCollaborationConflicts`] | Removes creators from existing target collaborations that prevent a new one, as [`CheckTargetCollaborationConflicts`] finds them. The reply also lists the creators who could not be removed. | 202605, <code>POST <wbr>/affiliate_seller<wbr>/202605<wbr>/target_collaborations<wbr>/conflicts<wbr>/resolve</code> |
//! | [`ReviewSampleApplication`] | Approves or rejects a creator's application for a sample in an open collaboration. The application must have the status `PENDING`, and a rejection requires a reason. | 202507, <code>POST <wbr>/affiliate_seller<wbr>/202507<wbr>/sample_applications<wbr>/{application_id}<wbr>/review</code> |
//! | [`SearchAffiliateOrders`] | Searches the orders of the shop that affiliates generated, with the commissions that the seller pays. A search covers at most three months. | 202410, <code>POST <wbr>/affiliate_seller<wbr>/202410<wbr>/orders<wbr>/search</code> |
//! | [`SearchMarketplaceCreators`] | Searches the creator marketplace by keyword, category, sales, content and followers; figures cover the last 30 days, unless stated otherwise. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/marketplace_creators<wbr>/search</code> |
//! | [`SearchOpenCollaborationProducts`] | Searches the affiliate product marketplace for products in open collaborations, in the markets of the seller, by category, commission, price and title. A product must match all filters. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaborations<wbr>/products<wbr>/search</code> |
//! | [`SearchOpenCollaborations`] | Searches the open collaborations of the shop by product or category, with commissions and the numbers of creators who added the products to their showcase or posted about them. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/open_collaborations<wbr>/search</code> |
//! | [`SearchSampleApplicationFulfillments`] | Lists the videos and LIVE sessions that a creator made for a sample, with views and orders. | 202409, <code>POST <wbr>/affiliate_seller<wbr>/202409<wbr>/sample_applications<wbr>/{application_id}<wbr>/fulfillments<wbr>/search</code> |
//! | [`SearchSampleApplications`] | Searches the sample applications of creators by product, creator or status. [`ReviewSampleApplication`] approves or rejects them. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/sample_applications<wbr>/search</code> |
//! | [`SearchTargetCollaborations`] | Searches the target collaborations of the shop by name, product, creator or status. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations<wbr>/search</code> |
//! | [`SendMessage`] | Sends a message in a conversation with a creator. Upload images with [`UploadMessageImage`] first. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`UpdateConversationStatus`] | Stars, unstars or archives a conversation with a creator. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/conversations<wbr>/{conversation_id}<wbr>/status</code> |
//! | [`UpdateTargetCollaboration`] | Replaces creators, products and terms of a `STANDARD` target collaboration. Check `update_failed` and `target_collaboration_conflicts`, even if the call succeeds. | 202508, <code>PUT <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |
//! | [`UploadMessageImage`] | Uploads an image of at most 10 MB for [`SendMessage`]. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/media<wbr>/upload</code> |
//!
//! All versions: [`v202405`](v202405), [`v202406`](v202406), [`v202409`](v202409), [`v202410`](v202410), [`v202412`](v202412), [`v202505`](v202505), [`v202507`](v202507), [`v202508`](v202508), [`v202509`](v202509), [`v202511`](v202511), [`v202512`](v202512), [`v202601`](v202601), [`v202603`](v202603), [`v202605`](v202605), [`v202607`](v202607), [`v202608`](v202608), [`v202610`](v202610).
//!
//! Retired: [`v202405::GenerateProductPromotionLink`](v202405::GenerateProductPromotionLink).

#[expect(deprecated, reason = "users of this operation get the warning")]
#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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

pub use v202610::check_creator_outreach_eligibility;
pub use v202605::check_target_collaboration_conflicts;
pub use v202603::create_compass_export_task;
pub use v202412::create_open_collaboration;
pub use v202508::create_target_collaboration;
pub use v202603::download_compass_export_file;
pub use v202410::edit_open_collaboration_sample_rule;
pub use v202405::edit_open_collaboration_settings;
pub use v202509::generate_target_collaboration_link;
pub use v202603::get_compass_export_tasks;
pub use v202608::get_conversation_counts;
pub use v202412::get_conversation_messages;
pub use v202505::get_conversations;
pub use v202608::get_creator_promotions;
pub use v202412::get_latest_unread_messages;
pub use v202608::get_marketplace_creator_performance;
pub use v202608::get_marketplace_creator_search_filters;
pub use v202508::get_open_collaboration_creator_content;
pub use v202410::get_open_collaboration_sample_rules;
pub use v202409::get_open_collaboration_settings;
pub use v202508::get_or_create_conversation;
pub use v202512::get_sample_request_deep_link;
pub use v202508::get_target_collaboration;
pub use v202607::get_weekly_creator_outreach_quota;
pub use v202608::get_weekly_creator_outreach_records;
pub use v202412::mark_conversations_as_read;
pub use v202508::remove_creator_from_open_collaboration_product;
pub use v202409::remove_open_collaboration;
pub use v202409::remove_target_collaboration;
pub use v202605::resolve_target_collaboration_conflicts;
pub use v202507::review_sample_application;
pub use v202410::search_affiliate_orders;
pub use v202608::search_marketplace_creators;
pub use v202405::search_open_collaboration_products;
pub use v202412::search_open_collaborations;
pub use v202409::search_sample_application_fulfillments;
pub use v202508::search_sample_applications;
pub use v202508::search_target_collaborations;
pub use v202412::send_message;
pub use v202608::update_conversation_status;
pub use v202508::update_target_collaboration;
pub use v202608::upload_message_image;
#[doc(inline)]
pub use v202610::check_creator_outreach_eligibility::{
    CheckCreatorOutreachEligibility, CheckCreatorOutreachEligibilityResponse,
};
#[doc(inline)]
pub use v202605::check_target_collaboration_conflicts::{
    CheckTargetCollaborationConflicts, CheckTargetCollaborationConflictsResponse,
};
#[doc(inline)]
pub use v202603::create_compass_export_task::{
    CreateCompassExportTask, CreateCompassExportTaskResponse,
};
#[doc(inline)]
pub use v202412::create_open_collaboration::{
    CreateOpenCollaboration, CreateOpenCollaborationResponse,
};
#[doc(inline)]
pub use v202508::create_target_collaboration::{
    CreateTargetCollaboration, CreateTargetCollaborationResponse,
};
#[doc(inline)]
pub use v202603::download_compass_export_file::{
    DownloadCompassExportFile, DownloadCompassExportFileResponse,
};
#[doc(inline)]
pub use v202410::edit_open_collaboration_sample_rule::EditOpenCollaborationSampleRule;
#[doc(inline)]
pub use v202405::edit_open_collaboration_settings::EditOpenCollaborationSettings;
#[doc(inline)]
pub use v202509::generate_target_collaboration_link::{
    GenerateTargetCollaborationLink, GenerateTargetCollaborationLinkResponse,
};
#[doc(inline)]
pub use v202603::get_compass_export_tasks::{
    GetCompassExportTasks, GetCompassExportTasksResponse,
};
#[doc(inline)]
pub use v202608::get_conversation_counts::{
    GetConversationCounts, GetConversationCountsResponse,
};
#[doc(inline)]
pub use v202412::get_conversation_messages::{
    GetConversationMessages, GetConversationMessagesResponse,
};
#[doc(inline)]
pub use v202505::get_conversations::{GetConversations, GetConversationsResponse};
#[doc(inline)]
pub use v202608::get_creator_promotions::{
    GetCreatorPromotions, GetCreatorPromotionsResponse,
};
#[doc(inline)]
pub use v202412::get_latest_unread_messages::{
    GetLatestUnreadMessages, GetLatestUnreadMessagesResponse,
};
#[doc(inline)]
pub use v202608::get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
#[doc(inline)]
pub use v202608::get_marketplace_creator_search_filters::{
    GetMarketplaceCreatorSearchFilters, GetMarketplaceCreatorSearchFiltersResponse,
};
#[doc(inline)]
pub use v202508::get_open_collaboration_creator_content::{
    GetOpenCollaborationCreatorContent, GetOpenCollaborationCreatorContentResponse,
};
#[doc(inline)]
pub use v202410::get_open_collaboration_sample_rules::{
    GetOpenCollaborationSampleRules, GetOpenCollaborationSampleRulesResponse,
};
#[doc(inline)]
pub use v202409::get_open_collaboration_settings::{
    GetOpenCollaborationSettings, GetOpenCollaborationSettingsResponse,
};
#[doc(inline)]
pub use v202508::get_or_create_conversation::{
    GetOrCreateConversation, GetOrCreateConversationResponse,
};
#[doc(inline)]
pub use v202512::get_sample_request_deep_link::{
    GetSampleRequestDeepLink, GetSampleRequestDeepLinkResponse,
};
#[doc(inline)]
pub use v202508::get_target_collaboration::{
    GetTargetCollaboration, GetTargetCollaborationResponse,
};
#[doc(inline)]
pub use v202607::get_weekly_creator_outreach_quota::{
    GetWeeklyCreatorOutreachQuota, GetWeeklyCreatorOutreachQuotaResponse,
};
#[doc(inline)]
pub use v202608::get_weekly_creator_outreach_records::{
    GetWeeklyCreatorOutreachRecords, GetWeeklyCreatorOutreachRecordsResponse,
};
#[doc(inline)]
pub use v202412::mark_conversations_as_read::{
    MarkConversationsAsRead, MarkConversationsAsReadResponse,
};
#[doc(inline)]
pub use v202508::remove_creator_from_open_collaboration_product::RemoveCreatorFromOpenCollaborationProduct;
#[doc(inline)]
pub use v202409::remove_open_collaboration::{
    RemoveOpenCollaboration, RemoveOpenCollaborationResponse,
};
#[doc(inline)]
pub use v202409::remove_target_collaboration::RemoveTargetCollaboration;
#[doc(inline)]
pub use v202605::resolve_target_collaboration_conflicts::{
    ResolveTargetCollaborationConflicts, ResolveTargetCollaborationConflictsResponse,
};
#[doc(inline)]
pub use v202507::review_sample_application::ReviewSampleApplication;
#[doc(inline)]
pub use v202410::search_affiliate_orders::{
    SearchAffiliateOrders, SearchAffiliateOrdersResponse,
};
#[doc(inline)]
pub use v202608::search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
#[doc(inline)]
pub use v202405::search_open_collaboration_products::{
    SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
#[doc(inline)]
pub use v202412::search_open_collaborations::{
    SearchOpenCollaborations, SearchOpenCollaborationsResponse,
};
#[doc(inline)]
pub use v202409::search_sample_application_fulfillments::{
    SearchSampleApplicationFulfillments, SearchSampleApplicationFulfillmentsResponse,
};
#[doc(inline)]
pub use v202508::search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
#[doc(inline)]
pub use v202508::search_target_collaborations::{
    SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
#[doc(inline)]
pub use v202412::send_message::{SendMessage, SendMessageResponse};
#[doc(inline)]
pub use v202608::update_conversation_status::UpdateConversationStatus;
#[doc(inline)]
pub use v202508::update_target_collaboration::{
    UpdateTargetCollaboration, UpdateTargetCollaborationResponse,
};
#[doc(inline)]
pub use v202608::upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
