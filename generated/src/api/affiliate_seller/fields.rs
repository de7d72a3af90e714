// @generated from the files of specs/affiliate_seller/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::AddedProduct { commission_rate, id });
received_impls!(super::types::AdvancedFilters { category_pro, creator_level, language });
sent_impls!(
    super::types::AffiliateFilters { avg_commission_rate, creator_agency_status =
    "creator_agency_staus", is_fast_growing, not_invited_last_90_days =
    "not_invited_l90_days", post_rate }
);
enum_impls!(super::types::AgeRange);
enum_impls!(super::types::AverageCommissionRate);
received_impls!(super::types::AvgCommissionRateRange { maximum_amount, minimum_amount });
sent_impls!(
    super::types::CategoryFilter { child_category_ids = "child_category_id_list",
    parent_category_id }
);
received_impls!(super::types::CategoryGmvDistribution { category_id, value });
enum_impls!(super::types::CategoryPro);
received_impls!(super::types::ChangedCommission { commission_rate, product_id });
enum_impls!(super::types::CollaborationStatus);
enum_impls!(super::types::CompassTaskStatus);
sent_impls!(
    super::types::ContentFilters { avg_engagement_rate, avg_live_avg_viewers_ge,
    avg_shoppable_engagement_rate = "avg_shopable_engagement_rate",
    avg_shoppable_live_avg_viewers_ge, avg_shoppable_video_views, avg_video_views }
);
enum_impls!(super::types::ContentFormat);
received_impls!(super::types::ContentGmvDistribution { content_type, value });
received_impls!(
    super::types::Conversation { avatar, creator_im_id, id, unread_count, username }
);
enum_impls!(super::types::ConversationStatus);
sent_impls!(super::types::CountRange { count_ge, count_le });
received_impls!(
    super::types::CreatedOpenCollaboration { effective_time, id, product_id }
);
received_impls!(super::types::CreatedTargetCollaboration { id });
enum_impls!(super::types::CreatorAcceptStatus);
enum_impls!(super::types::CreatorAgencyStatus);
received_impls!(
    super::types::CreatorConnection { is_paired, is_connected = "is_connect", is_blocked
    }
);
received_impls!(super::types::CreatorContentProduct { id, image_url });
received_impls!(
    super::types::CreatorProfile { is_officially_recommended = "is_official_recommend",
    contact_info_available, mcn_name = "creator_bind_mcn_name", live_engagement_rate_30d,
    video_play_count_30d_median = "video_play_cnt_30d_med", live_view_count_30d_median =
    "live_view_cnt_30d_med", live_like_count_30d = "live_like_cnt_30d",
    live_comment_count_30d_median = "live_comment_cnt_30d_med",
    live_share_count_30d_median = "live_share_cnt_30d_med",
    video_publish_count_30d_median = "video_publish_cnt_30d_med", has_invited_90d,
    is_creator_blocked, creator_level, creator_fulfillment_reviews, is_eligible_flat_fee,
    is_rising_star, creator_fulfillment_score_90d, sample_score, connection =
    "creator_connect_info", trends = "creator_trend_profile" }
);
received_impls!(
    super::types::CreatorTrend { start_timestamp, end_timestamp, gmv, units_sold,
    follower, engagement_rate }
);
received_impls!(super::types::CurrentCommission { end_time, rate, start_time });
enum_impls!(super::types::DataGroup);
enum_impls!(super::types::EffectiveStatus);
received_impls!(super::types::FilterGroup { option_type, options });
received_impls!(super::types::FilterOption { id, name, option_children });
received_impls!(super::types::FilterOptionChild { id, name });
sent_impls!(
    super::types::FollowerDemographics { age_ranges, count_range, gender_distribution }
);
received_impls!(super::types::FollowerShare { key, value });
received_impls!(
    super::types::FormattedCountRange { formatted_range, maximum_amount, minimum_amount }
);
received_impls!(
    super::types::FormattedMoneyRange { currency, formatted_range, maximum_amount,
    minimum_amount }
);
received_impls!(
    super::types::FreeSampleRule { has_free_sample, is_sample_approval_exempt }
);
sent_impls!(
    super::types::FreeSampleRuleInput { has_free_sample, is_sample_approval_exempt }
);
enum_impls!(super::types::FreeSampleSetting);
sent_impls!(super::types::GenderDistribution { gender, percentage_ge });
received_impls!(super::types::Gmv { amount, symbol });
enum_impls!(super::types::GmvRange);
received_impls!(super::types::ImageUrl { url });
enum_impls!(super::types::KeywordType);
received_impls!(
    super::types::LegacySampleApplication { approve_expiration_time, available_quantity,
    commission_rate, creator, unapprovable_reasons = "disapprovable_reasons",
    fulfillment_status, id, is_approvable, order_id, partner_name, product,
    shipment_expiration_time, status, tracking_number }
);
received_impls!(
    super::types::LegacySampleApplicationCreator { avatar_url, content_count,
    ec_video_views = "ec_video_view", follower_count, fulfillment_percentage, gmv,
    nickname, user_id, username }
);
received_impls!(
    super::types::LegacyTargetCollaborationCommission { currency, effective_time,
    maximum_amount, minimum_amount, rate }
);
received_impls!(
    super::types::LegacyTargetCollaborationProduct { commission, id, main_image_url,
    original_price, title, status, collaboration_status, commission_effective_status }
);
received_impls!(super::types::MajorGender { gender, percentage });
enum_impls!(super::types::MessageType);
enum_impls!(super::types::ModuleType);
received_impls!(
    super::types::OpenCollaborationProduct { id, main_image_url, original_price, title,
    inventory, status }
);
enum_impls!(super::types::OpenCollaborationSortField);
enum_impls!(super::types::OpenCollaborationStatus);
enum_impls!(super::types::PostRate);
enum_impls!(super::types::PredictedFulfillmentRank);
enum_impls!(super::types::ProductStatus);
enum_impls!(super::types::RejectReason);
enum_impls!(super::types::ReviewResult);
received_impls!(
    super::types::SampleApplicationProduct { id, sku_id, sku_image_url, sku_name, title }
);
received_impls!(
    super::types::SampleThresholds { avg_ec_video_views, category_ids,
    minimum_follower_count, minimum_gmv, predicted_fulfillment_rank }
);
received_impls!(
    super::types::SellerContact { email, phone_number, whatsapp, telegram, line }
);
received_impls!(super::types::SellerContactEmail { email });
received_impls!(super::types::Shop { name });
received_impls!(
    super::types::TargetCollaborationConflict { creator_user_id, product_id }
);
received_impls!(
    super::types::TargetCollaborationOpenIdConflict { creator_user_open_id, product_id }
);
enum_impls!(super::types::TargetCollaborationStatus);
enum_impls!(super::types::TargetCollaborationType);
received_impls!(super::types::TopFollowerDemographics { age_ranges, major_gender });
received_impls!(super::types::UnitsSoldBounds { maximum_amount, minimum_amount });
enum_impls!(super::types::UnitsSoldRange);
sent_impls!(
    super::v202405::create_open_collaboration::CreateOpenCollaboration { commission_rate,
    product_id, require_seller_approve_creator }
);
received_impls!(
    super::v202405::create_open_collaboration::CreateOpenCollaborationResponse {
    open_collaboration }
);
sent_impls!(
    super::v202405::create_target_collaboration::CreateTargetCollaboration {
    creator_user_ids, end_time = Quoted "end_time", free_sample_rule, message, name,
    products, seller_contact_info }
);
sent_impls!(
    super::v202405::create_target_collaboration::CreateTargetCollaborationProduct { id,
    target_commission_rate }
);
received_impls!(
    super::v202405::create_target_collaboration::CreateTargetCollaborationResponse {
    target_collaboration, target_collaboration_conflicts }
);
sent_impls!(
    super::v202405::edit_open_collaboration_settings::EditOpenCollaborationSettings {
    auto_add_product }
);
sent_impls!(
    super::v202405::edit_open_collaboration_settings::AutoAddProductInput {
    commission_rate, enable }
);
sent_impls!(
    super::v202405::generate_product_promotion_link::GenerateProductPromotionLink {
    product_id }
);
received_impls!(
    super::v202405::generate_product_promotion_link::GenerateProductPromotionLinkResponse
    { product_promotion_link }
);
sent_impls!(
    super::v202405::remove_creator_from_open_collaboration_product::RemoveCreatorFromOpenCollaborationProduct
    { open_collaboration_id, creator_user_id, product_id }
);
sent_impls!(
    super::v202405::search_affiliate_orders::SearchAffiliateOrders { page_token,
    page_size, version }
);
received_impls!(
    super::v202405::search_affiliate_orders::SearchAffiliateOrdersResponse {
    next_page_token, orders, total_count }
);
sent_impls!(
    super::v202405::search_open_collaboration_products::SearchOpenCollaborationProducts {
    sort_order, sort_field, page_token, page_size, category, commission_rate_range,
    sales_price_range, title_keywords }
);
sent_impls!(super::v202405::search_open_collaboration_products::Category { id });
sent_impls!(
    super::v202405::search_open_collaboration_products::CommissionRateRange { rate_ge,
    rate_lt }
);
received_impls!(
    super::v202405::search_open_collaboration_products::PromotableProduct {
    category_chains, commission, detail_link, has_inventory, id, main_image_url,
    original_price, sale_region, sales_price, shop, title, units_sold }
);
received_impls!(
    super::v202405::search_open_collaboration_products::PromotableProductCommission {
    currency, rate, amount }
);
received_impls!(
    super::v202405::search_open_collaboration_products::SearchOpenCollaborationProductsResponse
    { next_page_token, products, total_count }
);
sent_impls!(
    super::v202406::get_marketplace_creator_performance::GetMarketplaceCreatorPerformance
    { creator_user_id }
);
received_impls!(
    super::v202406::get_marketplace_creator_performance::GetMarketplaceCreatorPerformanceResponse
    { creator }
);
received_impls!(
    super::v202406::get_marketplace_creator_performance::MarketplaceCreator { avatar,
    avg_commission_rate, avg_commission_rate_range, avg_ec_live_comment_count,
    avg_ec_live_like_count, avg_ec_live_share_count, avg_ec_live_view_count,
    avg_ec_video_comment_count, avg_ec_video_like_count, avg_ec_video_play_count,
    avg_ec_video_share_count, avg_gmv_per_buyer, avg_gmv_per_buyer_range,
    bio_description, brand_collaboration_count, category_gmv_distribution, category_ids,
    content_gmv_distribution, ec_live_count, ec_live_engagement_rate, ec_video_count,
    follower_count, gmv, gmv_range, gpm, gpm_range, live_gmv, live_gpm, live_gpm_range,
    nickname, product_original_price_range, profile_uri = "profile_tt_uri",
    promoted_product_count = "promoted_product_num", selection_region,
    top_collaborated_brand_ids, units_sold, units_sold_range, username, video_gmv,
    video_gpm, video_gpm_range }
);
sent_impls!(
    super::v202406::search_marketplace_creators::SearchMarketplaceCreators { page_token,
    page_size, follower_demographics, gmv_ranges, keyword, search_key, units_sold_ranges
    }
);
received_impls!(
    super::v202406::search_marketplace_creators::MarketplaceCreatorSummary { avatar,
    category_ids, follower_count, gmv, gmv_range, live_gmv, nickname, selection_region,
    units_sold_range, username, video_gmv, avg_ec_live_uv, avg_ec_video_view_count,
    top_follower_demographics }
);
received_impls!(
    super::v202406::search_marketplace_creators::SearchMarketplaceCreatorsResponse {
    creators, next_page_token, search_key }
);
sent_impls!(
    super::v202409::get_open_collaboration_settings::GetOpenCollaborationSettings {}
);
received_impls!(
    super::v202409::get_open_collaboration_settings::AutoAddProduct { commission_rate,
    enable }
);
received_impls!(
    super::v202409::get_open_collaboration_settings::GetOpenCollaborationSettingsResponse
    { open_collaboration_settings }
);
received_impls!(
    super::v202409::get_open_collaboration_settings::OpenCollaborationSettings {
    auto_add_product }
);
sent_impls!(
    super::v202409::get_target_collaboration::GetTargetCollaboration {
    target_collaboration_id }
);
received_impls!(
    super::v202409::get_target_collaboration::GetTargetCollaborationResponse {
    target_collaboration }
);
received_impls!(
    super::v202409::get_target_collaboration::TargetCollaboration {
    content_creator_count, creator_invited_count, creators, end_time, free_sample_rule,
    id, message, name, product_count, products, seller_contact_info,
    showcase_creator_count, start_time, r#type = "type", update_time }
);
received_impls!(
    super::v202409::get_target_collaboration::TargetCollaborationCreator { avatar,
    collaboration_status, content_product_count, nickname, product_effective_status,
    selection_region, showcase_product_count, user_id, username }
);
sent_impls!(
    super::v202409::remove_open_collaboration::RemoveOpenCollaboration { product_id }
);
received_impls!(
    super::v202409::remove_open_collaboration::RemoveOpenCollaborationResponse {
    terminated_effective_time }
);
sent_impls!(
    super::v202409::remove_target_collaboration::RemoveTargetCollaboration {
    target_collaboration_id }
);
sent_impls!(
    super::v202409::review_sample_application::ReviewSampleApplication { application_id,
    reject_reason, review_result }
);
sent_impls!(
    super::v202409::search_open_collaborations::SearchOpenCollaborations { page_token,
    page_size, sort_order, sort_field, keyword, keyword_type, top_level_category_id }
);
received_impls!(
    super::v202409::search_open_collaborations::OpenCollaboration {
    content_creator_count, current_commission, id, product,
    require_seller_approve_creator, showcase_creator_count, status }
);
received_impls!(
    super::v202409::search_open_collaborations::SearchOpenCollaborationsResponse {
    next_page_token, open_collaborations, total_count }
);
sent_impls!(
    super::v202409::search_sample_application_fulfillments::SearchSampleApplicationFulfillments
    { application_id, content_format }
);
received_impls!(
    super::v202409::search_sample_application_fulfillments::Fulfillment { content,
    product }
);
received_impls!(
    super::v202409::search_sample_application_fulfillments::FulfillmentContent {
    comment_count, create_time, description, format, id, like_count, live_end_time,
    page_link, paid_order_count, url, view_count }
);
received_impls!(
    super::v202409::search_sample_application_fulfillments::FulfillmentProduct { id,
    main_image_url }
);
received_impls!(
    super::v202409::search_sample_application_fulfillments::SearchSampleApplicationFulfillmentsResponse
    { fulfillments }
);
sent_impls!(
    super::v202409::search_sample_applications::SearchSampleApplications { page_token,
    page_size, creator_user_id, order_id, product_id, status, target_collaboration_id =
    "target_collabration_id", title, username }
);
received_impls!(
    super::v202409::search_sample_applications::SearchSampleApplicationsResponse {
    next_page_token, sample_applications, total_count }
);
sent_impls!(
    super::v202409::search_target_collaborations::SearchTargetCollaborations { page_size,
    page_token, collaboration_status, creator_accept_status, creator_user_id,
    free_sample_setting, search_param }
);
sent_impls!(
    super::v202409::search_target_collaborations::SearchParam { keyword, keyword_type }
);
received_impls!(
    super::v202409::search_target_collaborations::SearchTargetCollaborationsResponse {
    next_page_token, target_collaborations, total_count }
);
received_impls!(
    super::v202409::search_target_collaborations::TargetCollaborationSummary {
    content_creator_count, end_time, free_sample_rule, id, message, name, product_count,
    showcase_creator_count, start_time, r#type = "type", update_time,
    invited_creator_count = "creator_inivited_count" }
);
sent_impls!(
    super::v202409::update_target_collaboration::UpdateTargetCollaboration {
    target_collaboration_id, creator_user_ids, end_time = Quoted "end_time",
    free_sample_rule, name, products, seller_contact_info }
);
received_impls!(
    super::v202409::update_target_collaboration::FailedUpdate { add_creator_ids,
    add_products, change_commissions, end_time, name, remove_creator_ids,
    remove_product_ids, seller_contact_info }
);
sent_impls!(
    super::v202409::update_target_collaboration::UpdateTargetCollaborationProduct {
    commission_rate, id }
);
received_impls!(
    super::v202409::update_target_collaboration::UpdateTargetCollaborationResponse {
    target_collaboration_conflicts, update_failed }
);
sent_impls!(
    super::v202410::edit_open_collaboration_sample_rule::EditOpenCollaborationSampleRule
    { product_id, sample_rule }
);
enum_impls!(super::v202410::edit_open_collaboration_sample_rule::SampleRuleActivation);
sent_impls!(
    super::v202410::edit_open_collaboration_sample_rule::SampleRuleInput {
    activate_status, end_time, is_sample_time_unlimited, sample_quota, start_time,
    thresholds }
);
sent_impls!(
    super::v202410::get_open_collaboration_sample_rules::GetOpenCollaborationSampleRules
    { product_ids }
);
received_impls!(
    super::v202410::get_open_collaboration_sample_rules::GetOpenCollaborationSampleRulesResponse
    { sample_rules }
);
received_impls!(
    super::v202410::get_open_collaboration_sample_rules::SampleRule { available_quantity,
    end_time, is_sample_time_unlimited, product_id, sample_quota, start_time, status,
    thresholds }
);
enum_impls!(super::v202410::get_open_collaboration_sample_rules::SampleRuleStatus);
sent_impls!(
    super::v202410::search_affiliate_orders::SearchAffiliateOrders { page_token,
    page_size, create_time_ge, create_time_lt, program_id }
);
received_impls!(
    super::v202410::search_affiliate_orders::Order { create_time, delivery_time, id,
    skus, status }
);
received_impls!(
    super::v202410::search_affiliate_orders::SearchAffiliateOrdersResponse {
    next_page_token, orders, total_count }
);
enum_impls!(super::v202410::search_affiliate_orders::SettlementStatus);
received_impls!(
    super::v202410::search_affiliate_orders::Sku { actual_cofunded_creator_bonus_amount,
    actual_commission_base, actual_paid_commission, actual_paid_shop_ads_commission,
    campaign_id, commission_model, commission_rate, commission_tier_setting, content_id,
    content_type, creator_username, estimated_cofunded_creator_bonus_amount,
    estimated_commission_base, estimated_paid_commission,
    estimated_paid_shop_ads_commission, open_collaboration_id, price, product_id,
    quantity, refunded_quantity, returned_quantity, shop_ads_commission_rate,
    target_collaboration_id, sku_id, settlement_status, partner_commission_rate,
    estimated_paid_partner_commission, actual_paid_partner_commission, fully_returned =
    "fully_return", is_carousel }
);
sent_impls!(
    super::v202412::create_open_collaboration::CreateOpenCollaboration { commission_rate,
    product_id }
);
received_impls!(
    super::v202412::create_open_collaboration::CreateOpenCollaborationResponse {
    open_collaboration }
);
sent_impls!(
    super::v202412::get_conversation_messages::GetConversationMessages { conversation_id,
    page_size, page_token }
);
received_impls!(
    super::v202412::get_conversation_messages::GetConversationMessagesResponse {
    has_more, messages, next_page_token }
);
received_impls!(
    super::v202412::get_conversation_messages::Message { conversation_index, message_body
    }
);
received_impls!(
    super::v202412::get_conversation_messages::MessageBody { content, conversation_id,
    create_time, id, sender_id, r#type = "type" }
);
sent_impls!(
    super::v202412::get_conversations::GetConversations { page_size, page_token,
    only_need_conversation_id, conversation_status, body_only_need_conversation_id }
);
received_impls!(
    super::v202412::get_conversations::GetConversationsResponse { conversations,
    has_more, next_page_token }
);
sent_impls!(super::v202412::get_latest_unread_messages::GetLatestUnreadMessages {});
received_impls!(
    super::v202412::get_latest_unread_messages::GetLatestUnreadMessagesResponse {
    messages = "newest_message_list" }
);
received_impls!(
    super::v202412::get_latest_unread_messages::UnreadMessage { content, conversation_id,
    sender_id, r#type = "type", unread_message_count }
);
sent_impls!(
    super::v202412::get_open_collaboration_creator_content::GetOpenCollaborationCreatorContent
    { page_token, page_size, product_id }
);
received_impls!(
    super::v202412::get_open_collaboration_creator_content::CreatorContent {
    creator_profile, live_count, promotion_end_time, promotion_status, video_count }
);
received_impls!(
    super::v202412::get_open_collaboration_creator_content::CreatorContentProfile {
    avatar, follower_count, nickname, username }
);
received_impls!(
    super::v202412::get_open_collaboration_creator_content::GetOpenCollaborationCreatorContentResponse
    { creator_content_details, next_page_token, product, total_count }
);
sent_impls!(
    super::v202412::get_or_create_conversation::GetOrCreateConversation { creator_id,
    only_need_conversation_id }
);
received_impls!(
    super::v202412::get_or_create_conversation::GetOrCreateConversationResponse { avatar,
    conversation_id, creator_im_id, is_new, unread_count, username }
);
sent_impls!(
    super::v202412::get_target_collaboration::GetTargetCollaboration {
    target_collaboration_id }
);
received_impls!(
    super::v202412::get_target_collaboration::GetTargetCollaborationResponse {
    target_collaboration }
);
received_impls!(
    super::v202412::get_target_collaboration::TargetCollaboration {
    content_creator_count, creator_invited_count, creators, end_time, free_sample_rule,
    id, message, name, product_count, products, seller_contact_info,
    showcase_creator_count, start_time, r#type = "type", update_time }
);
received_impls!(
    super::v202412::get_target_collaboration::TargetCollaborationCreator { avatar,
    collaboration_status, content_product_count, nickname, product_effective_status,
    selection_region, showcase_product_count, username }
);
sent_impls!(
    super::v202412::mark_conversations_as_read::MarkConversationsAsRead {
    conversation_ids }
);
received_impls!(
    super::v202412::mark_conversations_as_read::MarkConversationsAsReadResponse {
    failed_conversation_ids }
);
sent_impls!(
    super::v202412::search_open_collaborations::SearchOpenCollaborations { page_token,
    page_size, sort_order, sort_field, keyword, keyword_type, top_level_category_id }
);
received_impls!(
    super::v202412::search_open_collaborations::OpenCollaboration {
    content_creator_count, current_commission, id, product, showcase_creator_count,
    status }
);
received_impls!(
    super::v202412::search_open_collaborations::SearchOpenCollaborationsResponse {
    next_page_token, open_collaborations, total_count }
);
sent_impls!(
    super::v202412::send_message::SendMessage { conversation_id, content, msg_type }
);
received_impls!(super::v202412::send_message::SendMessageResponse { message_id });
sent_impls!(
    super::v202505::get_conversations::GetConversations { page_size, page_token,
    only_need_conversation_id, body_only_need_conversation_id }
);
received_impls!(
    super::v202505::get_conversations::GetConversationsResponse { conversations,
    has_more, next_page_token }
);
sent_impls!(
    super::v202505::get_marketplace_creator_performance::GetMarketplaceCreatorPerformance
    { creator_user_id }
);
received_impls!(
    super::v202505::get_marketplace_creator_performance::GetMarketplaceCreatorPerformanceResponse
    { creator }
);
received_impls!(
    super::v202505::get_marketplace_creator_performance::MarketplaceCreator { avatar,
    avg_commission_rate, avg_commission_rate_range, avg_ec_live_comment_count,
    avg_ec_live_like_count, avg_ec_live_share_count, avg_ec_live_view_count,
    avg_ec_video_comment_count, avg_ec_video_like_count, avg_ec_video_play_count,
    avg_ec_video_share_count, avg_gmv_per_buyer, avg_gmv_per_buyer_range,
    bio_description, brand_collaboration_count, category_gmv_distribution, category_ids,
    content_gmv_distribution, ec_live_count, ec_live_engagement_rate, ec_video_count,
    follower_count, gmv, gmv_range, gpm, gpm_range, live_gmv, live_gpm, live_gpm_range,
    nickname, product_original_price_range, profile_uri = "profile_tt_uri",
    promoted_product_count = "promoted_product_num", selection_region,
    top_collaborated_brand_ids, units_sold, units_sold_range, username, video_gmv,
    video_gpm, video_gpm_range }
);
sent_impls!(
    super::v202505::search_marketplace_creators::SearchMarketplaceCreators { page_token,
    page_size, follower_demographics, gmv_ranges, keyword, search_key, units_sold_ranges
    }
);
received_impls!(
    super::v202505::search_marketplace_creators::MarketplaceCreatorSummary { avatar,
    category_ids, follower_count, gmv, gmv_range, live_gmv, nickname, selection_region,
    units_sold_range, username, video_gmv, avg_ec_live_uv, avg_ec_video_view_count,
    top_follower_demographics }
);
received_impls!(
    super::v202505::search_marketplace_creators::SearchMarketplaceCreatorsResponse {
    creators, next_page_token, search_key }
);
sent_impls!(
    super::v202507::review_sample_application::ReviewSampleApplication { application_id,
    reject_reason, review_result }
);
sent_impls!(
    super::v202507::search_sample_applications::SearchSampleApplications { page_token,
    page_size, creator_user_id, order_id, product_id, status, target_collaboration_id =
    "target_collabration_id", title, username }
);
received_impls!(
    super::v202507::search_sample_applications::SearchSampleApplicationsResponse {
    next_page_token, sample_applications, total_count }
);
sent_impls!(
    super::v202508::create_target_collaboration::CreateTargetCollaboration {
    creator_user_open_ids, end_time = Quoted "end_time", free_sample_rule, message, name,
    products, seller_contact_info, preferred_content_type }
);
sent_impls!(
    super::v202508::create_target_collaboration::CreateTargetCollaborationProduct { id,
    shop_ads_commission_rate, target_commission_rate }
);
received_impls!(
    super::v202508::create_target_collaboration::CreateTargetCollaborationResponse {
    target_collaboration, target_collaboration_conflicts, invalid_open_ids =
    "invalid_open_id_list", invalid_product_ids = "invalid_product_id_list", create_time
    }
);
sent_impls!(
    super::v202508::get_marketplace_creator_performance::GetMarketplaceCreatorPerformance
    { creator_open_id = "creator_user_id" }
);
received_impls!(
    super::v202508::get_marketplace_creator_performance::GetMarketplaceCreatorPerformanceResponse
    { creator }
);
received_impls!(
    super::v202508::get_marketplace_creator_performance::MarketplaceCreator { avatar,
    avg_commission_rate, avg_commission_rate_range, avg_ec_live_comment_count,
    avg_ec_live_like_count, avg_ec_live_share_count, avg_ec_live_view_count,
    avg_ec_video_comment_count, avg_ec_video_like_count, avg_ec_video_play_count,
    avg_ec_video_share_count, avg_gmv_per_buyer, avg_gmv_per_buyer_range,
    bio_description, brand_collaboration_count, category_gmv_distribution, category_ids,
    content_gmv_distribution, ec_live_count, ec_live_engagement_rate, ec_video_count,
    ec_video_engagement_rate, follower_age, follower_count, follower_gender,
    follower_location, gmv, gmv_range, gpm, gpm_range, live_gmv, live_gpm,
    live_gpm_range, nickname, post_rate, pps, product_original_price_range, profile_uri =
    "profile_tt_uri", promoted_product_count = "promoted_product_num", rating,
    selection_region, top_collaborated_brand_ids, units_sold, units_sold_range, username,
    video_gmv, video_gpm, video_gpm_range }
);
sent_impls!(
    super::v202508::get_open_collaboration_creator_content::GetOpenCollaborationCreatorContent
    { page_token, page_size, product_id }
);
received_impls!(
    super::v202508::get_open_collaboration_creator_content::CreatorContent {
    creator_profile, live_count, promotion_end_time, promotion_status, video_count }
);
received_impls!(
    super::v202508::get_open_collaboration_creator_content::CreatorContentProfile {
    avatar, creator_open_id, follower_count, nickname, username }
);
received_impls!(
    super::v202508::get_open_collaboration_creator_content::GetOpenCollaborationCreatorContentResponse
    { creator_content_details, next_page_token, product, total_count }
);
sent_impls!(
    super::v202508::get_or_create_conversation::GetOrCreateConversation {
    creator_open_id, only_need_conversation_id }
);
received_impls!(
    super::v202508::get_or_create_conversation::GetOrCreateConversationResponse { avatar,
    conversation_id, creator_im_id, is_new, unread_count, username }
);
sent_impls!(
    super::v202508::get_target_collaboration::GetTargetCollaboration {
    target_collaboration_id }
);
received_impls!(
    super::v202508::get_target_collaboration::GetTargetCollaborationResponse {
    target_collaboration }
);
received_impls!(
    super::v202508::get_target_collaboration::TargetCollaboration {
    content_creator_count, creator_invited_count, creators, end_time, free_sample_rule,
    id, message, name, product_count, products, seller_contact_info,
    showcase_creator_count, start_time, r#type = "type", update_time }
);
received_impls!(
    super::v202508::get_target_collaboration::TargetCollaborationCommission { currency,
    effective_time, maximum_amount, minimum_amount, rate, shop_ads_commission_rate }
);
received_impls!(
    super::v202508::get_target_collaboration::TargetCollaborationCreator { avatar,
    collaboration_status, content_product_count, nickname, product_effective_status,
    selection_region, showcase_product_count, username, creator_open_id }
);
received_impls!(
    super::v202508::get_target_collaboration::TargetCollaborationProduct { commission,
    id, main_image_url, original_price, title, status, collaboration_status,
    commission_effective_status }
);
sent_impls!(
    super::v202508::remove_creator_from_open_collaboration_product::RemoveCreatorFromOpenCollaborationProduct
    { open_collaboration_id, creator_user_open_id, product_id }
);
sent_impls!(
    super::v202508::search_marketplace_creators::SearchMarketplaceCreators { page_token,
    page_size, advanced_filters, affiliate_data, category, content_performance,
    follower_demographics, gmv_ranges, keyword, search_key, units_sold_ranges }
);
received_impls!(
    super::v202508::search_marketplace_creators::MarketplaceCreatorSummary { avatar,
    category_ids, follower_count, gmv, gmv_range, live_gmv, nickname, selection_region,
    units_sold_range, username, video_gmv, avg_ec_live_uv, avg_ec_video_view_count,
    creator_open_id, top_follower_demographics }
);
received_impls!(
    super::v202508::search_marketplace_creators::SearchMarketplaceCreatorsResponse {
    creators, next_page_token, search_key }
);
sent_impls!(
    super::v202508::search_sample_applications::SearchSampleApplications { page_token,
    page_size, creator_user_open_id = "creator_user_oepn_id", order_id, product_id,
    status, target_collaboration_id = "target_collabration_id", title, username }
);
received_impls!(
    super::v202508::search_sample_applications::SampleApplication {
    approve_expiration_time, available_quantity, commission_rate, creator,
    unapprovable_reasons = "disapprovable_reasons", fulfillment_status, id,
    is_approvable, order_id, partner_name, product, shipment_expiration_time, status,
    tracking_number }
);
received_impls!(
    super::v202508::search_sample_applications::SampleApplicationCreator { avatar_url,
    content_count, ec_video_views = "ec_video_view", follower_count,
    fulfillment_percentage, gmv, nickname, username, creator_open_id }
);
received_impls!(
    super::v202508::search_sample_applications::SearchSampleApplicationsResponse {
    next_page_token, sample_applications, total_count }
);
sent_impls!(
    super::v202508::search_target_collaborations::SearchTargetCollaborations { page_size,
    page_token, collaboration_status, creator_accept_status, creator_user_open_id,
    free_sample_setting, search_param }
);
sent_impls!(
    super::v202508::search_target_collaborations::SearchParam { keyword, keyword_type }
);
received_impls!(
    super::v202508::search_target_collaborations::SearchTargetCollaborationsResponse {
    next_page_token, target_collaborations, total_count }
);
received_impls!(
    super::v202508::search_target_collaborations::TargetCollaborationSummary {
    content_creator_count, end_time, free_sample_rule, id, message, name, product_count,
    showcase_creator_count, start_time, r#type = "type", update_time,
    invited_creator_count = "creator_inivited_count", create_time }
);
sent_impls!(
    super::v202508::update_target_collaboration::UpdateTargetCollaboration {
    target_collaboration_id, creator_user_open_ids, end_time = Quoted "end_time",
    free_sample_rule, name, products, seller_contact_info }
);
received_impls!(
    super::v202508::update_target_collaboration::FailedUpdate { add_creator_open_ids,
    add_products, change_commissions, end_time, name, remove_creator_open_ids,
    remove_product_ids, seller_contact_info, invalid_product_ids =
    "invalid_product_id_list", invalid_open_ids = "invalid_open_id_list" }
);
sent_impls!(
    super::v202508::update_target_collaboration::SellerContactInput { email,
    phone_number, whatsapp, telegram, line }
);
sent_impls!(
    super::v202508::update_target_collaboration::UpdateTargetCollaborationProduct {
    commission_rate, id, target_ad_commission_rate }
);
received_impls!(
    super::v202508::update_target_collaboration::UpdateTargetCollaborationResponse {
    target_collaboration_conflicts, update_failed }
);
sent_impls!(
    super::v202509::generate_target_collaboration_link::GenerateTargetCollaborationLink {
    target_collaboration_id }
);
received_impls!(
    super::v202509::generate_target_collaboration_link::GenerateTargetCollaborationLinkResponse
    { link }
);
received_impls!(
    super::v202511::upload_message_image::UploadMessageImageResponse { height, url, width
    }
);
sent_impls!(
    super::v202512::get_sample_request_deep_link::GetSampleRequestDeepLink { product_id,
    sku_id, campaign_id, collaboration_id, valid_days }
);
received_impls!(
    super::v202512::get_sample_request_deep_link::GetSampleRequestDeepLinkResponse {
    deep_link = "deeplink" }
);
sent_impls!(
    super::v202601::get_marketplace_creator_search_filters::GetMarketplaceCreatorSearchFilters
    {}
);
received_impls!(
    super::v202601::get_marketplace_creator_search_filters::GetMarketplaceCreatorSearchFiltersResponse
    { advanced_filters }
);
sent_impls!(
    super::v202603::create_compass_export_task::CreateCompassExportTask { module_type,
    window_type, end_day, plan_type }
);
received_impls!(
    super::v202603::create_compass_export_task::CreateCompassExportTaskResponse { task }
);
received_impls!(super::v202603::create_compass_export_task::CreatedCompassTask { id });
enum_impls!(super::v202603::create_compass_export_task::PlanType);
enum_impls!(super::v202603::create_compass_export_task::WindowType);
sent_impls!(
    super::v202603::download_compass_export_file::DownloadCompassExportFile { task_id }
);
received_impls!(
    super::v202603::download_compass_export_file::CompassTaskFile { base64 }
);
received_impls!(
    super::v202603::download_compass_export_file::DownloadCompassExportFileResponse {
    file }
);
sent_impls!(
    super::v202603::get_compass_export_tasks::GetCompassExportTasks { doc_type }
);
received_impls!(
    super::v202603::get_compass_export_tasks::CompassTask { module_type, id, file_name,
    status }
);
received_impls!(
    super::v202603::get_compass_export_tasks::GetCompassExportTasksResponse { tasks }
);
sent_impls!(
    super::v202605::check_target_collaboration_conflicts::CheckTargetCollaborationConflicts
    { creator_open_ids = "creator_open_id_list", product_ids = "product_id_list" }
);
received_impls!(
    super::v202605::check_target_collaboration_conflicts::CheckTargetCollaborationConflictsResponse
    { has_conflict, conflicts = "conflict_items" }
);
received_impls!(
    super::v202605::check_target_collaboration_conflicts::Conflict { creator_open_id,
    product_id, existing_collaboration_id }
);
sent_impls!(
    super::v202605::resolve_target_collaboration_conflicts::ResolveTargetCollaborationConflicts
    { conflicts = "conflict_items" }
);
sent_impls!(
    super::v202605::resolve_target_collaboration_conflicts::ConflictInput {
    existing_collaboration_id, creator_open_id }
);
received_impls!(
    super::v202605::resolve_target_collaboration_conflicts::ConflictOutcome {
    creator_open_id, existing_collaboration_id }
);
received_impls!(
    super::v202605::resolve_target_collaboration_conflicts::ResolveTargetCollaborationConflictsResponse
    { resolved = "success_items", failed = "failed_items" }
);
sent_impls!(
    super::v202607::get_weekly_creator_outreach_quota::GetWeeklyCreatorOutreachQuota {}
);
received_impls!(
    super::v202607::get_weekly_creator_outreach_quota::CreatorLevelQuota {
    creator_levels, period_quota = "quota_period_sum", used_period_quota =
    "quota_period_use", bonus_quota = "quota_bonus_sum", used_bonus_quota =
    "quota_bonus_use" }
);
received_impls!(
    super::v202607::get_weekly_creator_outreach_quota::GetWeeklyCreatorOutreachQuotaResponse
    { data }
);
received_impls!(
    super::v202607::get_weekly_creator_outreach_quota::GmvLevelQuota { creator_levels,
    period_quota = "quota_period_sum", bonus_quota = "quota_bonus_sum" }
);
received_impls!(
    super::v202607::get_weekly_creator_outreach_quota::GmvLevelRule { max_follower_count
    = "reached_max_follower_cnt", gmv_tier, min_gmv = "left_gmv", max_gmv = "right_gmv",
    quota_details }
);
received_impls!(
    super::v202607::get_weekly_creator_outreach_quota::OutreachQuota { shop_id,
    quota_type, gmv_tier, total_quota = "quota_sum", used_quota = "quota_use", unlimited,
    max_follower_count = "reached_max_follower_cnt", new_connect_count,
    pair_connect_count, start_time, end_time, gmv_level_rules = "gmv_level_rule",
    quota_details, bonus_exposure_post_percentile_threshold }
);
sent_impls!(super::v202608::get_conversation_counts::GetConversationCounts {});
received_impls!(
    super::v202608::get_conversation_counts::ConversationCount { group_type, count }
);
received_impls!(
    super::v202608::get_conversation_counts::ConversationCounts { group_counts }
);
received_impls!(
    super::v202608::get_conversation_counts::GetConversationCountsResponse { data }
);
sent_impls!(
    super::v202608::get_creator_promotions::GetCreatorPromotions { creator_user_open_id,
    invitation_group_id, query, query_type, invitation_id, product_filter }
);
enum_impls!(super::v202608::get_creator_promotions::AddedType);
received_impls!(
    super::v202608::get_creator_promotions::CreatorPromotions { products =
    "product_details" }
);
received_impls!(
    super::v202608::get_creator_promotions::GetCreatorPromotionsResponse { data }
);
received_impls!(
    super::v202608::get_creator_promotions::PriceRange { min_price, max_price }
);
sent_impls!(super::v202608::get_creator_promotions::ProductFilter { added_types });
received_impls!(
    super::v202608::get_creator_promotions::ProductTerms { product_id, title, image,
    price, promotion_price, target_commission, open_commission, target_ads_commission,
    old_target_commission, old_target_ads_commission, commission_effective_time,
    ads_commission_effective_time, product_status }
);
received_impls!(
    super::v202608::get_creator_promotions::PromotedProduct { product =
    "product_base_info", is_added = "product_add_status", video_count, live_count,
    is_commission_effective }
);
enum_impls!(super::v202608::get_creator_promotions::PromotedProductStatus);
sent_impls!(
    super::v202608::get_marketplace_creator_performance::GetMarketplaceCreatorPerformance
    { creator_open_id = "creator_user_id", data_groups }
);
received_impls!(
    super::v202608::get_marketplace_creator_performance::GetMarketplaceCreatorPerformanceResponse
    { creator }
);
received_impls!(
    super::v202608::get_marketplace_creator_performance::MarketplaceCreator { avatar,
    avg_commission_rate, avg_commission_rate_range, avg_ec_live_comment_count,
    avg_ec_live_like_count, avg_ec_live_share_count, avg_ec_live_view_count,
    avg_ec_video_comment_count, avg_ec_video_like_count, avg_ec_video_play_count,
    avg_ec_video_share_count, avg_gmv_per_buyer, avg_gmv_per_buyer_range,
    bio_description, brand_collaboration_count, category_gmv_distribution, category_ids,
    content_gmv_distribution, ec_live_count, ec_live_engagement_rate, ec_video_count,
    ec_video_engagement_rate, follower_age, follower_count, follower_gender,
    follower_location, gmv, gmv_range, gpm, gpm_range, live_gmv, live_gpm,
    live_gpm_range, nickname, post_rate, pps, product_original_price_range, profile_uri =
    "profile_tt_uri", promoted_product_count = "promoted_product_num", rating,
    selection_region, top_collaborated_brand_ids, units_sold, units_sold_range, username,
    video_gmv, video_gpm, video_gpm_range, creator_profile }
);
sent_impls!(
    super::v202608::get_marketplace_creator_search_filters::GetMarketplaceCreatorSearchFilters
    { options }
);
sent_impls!(
    super::v202608::get_marketplace_creator_search_filters::FilterRequest { option_type }
);
received_impls!(
    super::v202608::get_marketplace_creator_search_filters::GetMarketplaceCreatorSearchFiltersResponse
    { data }
);
enum_impls!(super::v202608::get_marketplace_creator_search_filters::OptionType);
received_impls!(
    super::v202608::get_marketplace_creator_search_filters::SearchFilters { filters =
    "option_list", sorters }
);
received_impls!(
    super::v202608::get_marketplace_creator_search_filters::Sorter { algorithm_id, name }
);
sent_impls!(
    super::v202608::get_weekly_creator_outreach_records::GetWeeklyCreatorOutreachRecords
    { page_index, page_size }
);
received_impls!(
    super::v202608::get_weekly_creator_outreach_records::GetWeeklyCreatorOutreachRecordsResponse
    { data }
);
received_impls!(
    super::v202608::get_weekly_creator_outreach_records::OutreachRecord { id,
    creator_open_id, has_sent_im_message, has_sent_invitation, is_paired }
);
received_impls!(
    super::v202608::get_weekly_creator_outreach_records::OutreachRecords { total, records
    = "connect_list" }
);
sent_impls!(
    super::v202608::search_marketplace_creators::SearchMarketplaceCreators { page_token,
    page_size, search_key, keyword, follower_demographics, gmv_ranges, units_sold_ranges,
    category, content_performance, affiliate_data, advanced_filters, data_groups }
);
sent_impls!(
    super::v202608::search_marketplace_creators::AdvancedFiltersInput {
    content_preference_type, is_eligible_flat_fee = "eligible_flat_fee", option_list,
    sorter_algorithm_id }
);
received_impls!(
    super::v202608::search_marketplace_creators::FoundCreator { username, nickname,
    avatar, selection_region, category_ids, avg_ec_live_uv, avg_ec_video_view_count,
    follower_count, gmv, live_gmv, video_gmv, gmv_range, units_sold_range,
    top_follower_demographics, creator_open_id, creator_profile }
);
received_impls!(
    super::v202608::search_marketplace_creators::FoundCreatorProfile {
    is_officially_recommended = "is_official_recommend", mcn_name =
    "creator_bind_mcn_name", is_fast_growing, has_collaborated, user_type_tag,
    has_invited_90d, is_creator_blocked, pps_score, is_eligible_flat_fee, is_rising_star,
    creator_level }
);
received_impls!(
    super::v202608::search_marketplace_creators::SearchMarketplaceCreatorsResponse {
    next_page_token, search_key, creators }
);
sent_impls!(
    super::v202608::update_conversation_status::UpdateConversationStatus {
    conversation_id, action }
);
enum_impls!(super::v202608::update_conversation_status::ConversationAction);
received_impls!(
    super::v202608::upload_message_image::UploadMessageImageResponse { url, width, height
    }
);
sent_impls!(
    super::v202610::check_creator_outreach_eligibility::CheckCreatorOutreachEligibility {
    creators = "creator_infos" }
);
received_impls!(
    super::v202610::check_creator_outreach_eligibility::CheckCreatorOutreachEligibilityResponse
    { creator_eligibility_results, ineligible_creator_levels, is_batch_quota_consumable }
);
received_impls!(
    super::v202610::check_creator_outreach_eligibility::CreatorEligibility {
    creator_level, creator_open_id, is_blocked, is_connected,
    is_creator_follower_count_threshold_met, is_creator_level_quota_available, is_paired
    }
);
sent_impls!(
    super::v202610::check_creator_outreach_eligibility::CreatorRef { creator_open_id }
);
