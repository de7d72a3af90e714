// @generated from the files of specs/affiliate_partner/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::AttributionType);
enum_impls!(super::types::CampaignContentType);
enum_impls!(super::types::CampaignStatus);
received_impls!(super::types::Contact { email, line, phone, viber, whatsapp, zalo });
received_impls!(
    super::types::CreatorContentStatistics { comment_count = "comment_num",
    content_end_date, content_type, cover_image_url = "cover_img_url", like_count,
    linked_tiktok_video, paid_amount, paid_order_count = "paid_order_num",
    published_date, source_url, view_count }
);
enum_impls!(super::types::DeliveryOption);
enum_impls!(super::types::FreeSampleStatus);
received_impls!(
    super::types::SampleStatus { delivery_option, estimated_earliest_delivery_date,
    estimated_latest_delivery_date, quantity, shipping_provider_name, tracking_results }
);
enum_impls!(super::types::SettlementStatus);
enum_impls!(super::types::TrackingEvent);
received_impls!(
    super::types::TrackingResult { tracking_event_description,
    tracking_event_description_extended, tracking_event_update_date }
);
sent_impls!(
    super::v202405::create_campaign::CreateCampaign { campaign_end_time,
    campaign_start_time, commission_rate, contact_info, description, name,
    registration_end_time, registration_start_time, target_seller_types,
    target_shop_codes }
);
sent_impls!(
    super::v202405::create_campaign::ContactInput { email, line, phone, viber, whatsapp,
    zalo }
);
received_impls!(super::v202405::create_campaign::CreateCampaignResponse { campaign_id });
sent_impls!(
    super::v202405::edit_campaign::EditCampaign { campaign_id, campaign_end_time,
    campaign_start_time, commission_rate, contact_info, description, name,
    registration_end_time, registration_start_time, target_seller_types,
    target_shop_codes }
);
sent_impls!(
    super::v202405::generate_campaign_product_promotion_link::GenerateCampaignProductPromotionLink
    { campaign_id, product_id, creator_commission_rate }
);
received_impls!(
    super::v202405::generate_campaign_product_promotion_link::GenerateCampaignProductPromotionLinkResponse
    { product_promotion_link }
);
sent_impls!(super::v202405::get_campaign::GetCampaign { campaign_id });
received_impls!(
    super::v202405::get_campaign::GetCampaignResponse { campaign_end_time,
    campaign_start_time, commission_rate, contact_info, description, id, name, region,
    registration_end_time, registration_start_time, status, target_seller_types,
    target_shops }
);
received_impls!(super::v202405::get_campaign::TargetShop { code, name });
sent_impls!(
    super::v202405::get_campaign_products::GetCampaignProducts { campaign_id, page_size,
    page_token, review_status, product_name, product_id, shop_name, category_id }
);
enum_impls!(super::v202405::get_campaign_products::CampaignProductReviewStatus);
received_impls!(super::v202405::get_campaign_products::Category { id, name });
received_impls!(
    super::v202405::get_campaign_products::GetCampaignProductsResponse { next_page_token,
    products, total_count }
);
received_impls!(super::v202405::get_campaign_products::Inventory { available_quantity });
received_impls!(
    super::v202405::get_campaign_products::Product { category, creator_commission_rate,
    highest_price, id, inventory, is_available, lowest_price, main_image_url, name,
    open_collaboration_commission_rate, partner_commission_rate, product_description,
    product_sales, review_status, sample_quota, shop_name, skus = "sku_information_list",
    total_commission_rate }
);
received_impls!(
    super::v202405::get_campaign_products::RegionPrice { currency, list_price,
    localized_dutiable_price, region_code, sale_price }
);
received_impls!(
    super::v202405::get_campaign_products::Sku { base_price, inventory, properties,
    region_prices, sku_id, sku_name }
);
received_impls!(super::v202405::get_campaign_products::SkuProperty { name, value_name });
sent_impls!(
    super::v202405::get_campaigns::GetCampaigns { page_size, page_token, status, r#type =
    "type", query_type_filter }
);
received_impls!(
    super::v202405::get_campaigns::Campaign { campaign_end_time, campaign_start_time, id,
    name, registration_end_time, registration_start_time, status }
);
enum_impls!(super::v202405::get_campaigns::CampaignQueryType);
enum_impls!(super::v202405::get_campaigns::CampaignType);
received_impls!(
    super::v202405::get_campaigns::GetCampaignsResponse { campaigns, next_page_token,
    total_count }
);
sent_impls!(super::v202405::publish_campaign::PublishCampaign { campaign_id });
sent_impls!(
    super::v202405::review_campaign_product::ReviewCampaignProduct { campaign_id,
    product_id, reject_reasons, review_result }
);
enum_impls!(super::v202405::review_campaign_product::RejectReason);
enum_impls!(super::v202405::review_campaign_product::ReviewResult);
sent_impls!(
    super::v202411::search_tap_affiliate_orders::SearchTapAffiliateOrders { page_token,
    page_size, campaign_id, create_time_ge, create_time_lt }
);
received_impls!(
    super::v202411::search_tap_affiliate_orders::SearchTapAffiliateOrdersResponse {
    next_page_token, orders, total_count }
);
received_impls!(
    super::v202411::search_tap_affiliate_orders::TapAffiliateOrder { create_time,
    delivery_time, id, skus, status }
);
received_impls!(
    super::v202411::search_tap_affiliate_orders::TapAffiliateOrderSku {
    actual_commission_base, actual_creator_commission,
    actual_creator_commission_reward_fee, actual_partner_commission_reward_fee,
    actual_tap_commission, campaign_id, content_id, content_type,
    creator_commission_rate, creator_commission_reward_rate, creator_username,
    estimated_commission_base, estimated_creator_commission,
    estimated_creator_commission_reward_fee, estimated_partner_commission_reward_fee,
    estimated_tap_commission, id, partner_commission_reward_rate, price, product_id,
    product_name, quantity, refunded_quantity, returned_quantity, tap_commission_rate }
);
sent_impls!(
    super::v202501::get_campaign_creator_content_statistics::GetCampaignCreatorContentStatistics
    { campaign_id, product_id, creator_temp_id, affiliate_product_id, content_type }
);
received_impls!(
    super::v202501::get_campaign_creator_content_statistics::GetCampaignCreatorContentStatisticsResponse
    { creator_content_statistics }
);
sent_impls!(
    super::v202501::get_campaign_creator_sample_status::GetCampaignCreatorSampleStatus {
    campaign_id, product_id, creator_temp_id }
);
received_impls!(
    super::v202501::get_campaign_creator_sample_status::GetCampaignCreatorSampleStatusResponse
    { sample_status }
);
sent_impls!(
    super::v202501::get_campaign_product_creator_performance::GetCampaignProductCreatorPerformance
    { campaign_id, product_id, page_size, page_token }
);
received_impls!(
    super::v202501::get_campaign_product_creator_performance::Creator { avatar_url,
    creator_temp_id, follower_count = "follower_num", nickname = "nick_name", username =
    "user_name" }
);
received_impls!(
    super::v202501::get_campaign_product_creator_performance::GetCampaignProductCreatorPerformanceResponse
    { next_page_token, promotion_creators, total_creator_count }
);
received_impls!(
    super::v202501::get_campaign_product_creator_performance::PromotionCreator {
    affiliate_product_id, commission, creator, effective_end_time, effective_start_time,
    free_sample_status, paid_amount, room_count, video_count }
);
sent_impls!(
    super::v202501::get_campaign_product_performance_list::GetCampaignProductPerformanceList
    { campaign_id, page_size, page_token }
);
received_impls!(
    super::v202501::get_campaign_product_performance_list::CampaignProduct {
    creator_commission_percent, indicators = "indicator_data",
    partner_commission_percent, plan_commission_percent, product_id, product_name,
    product_price, product_status, product_stock_count, product_thumbnail,
    total_commission_percent }
);
received_impls!(
    super::v202501::get_campaign_product_performance_list::CampaignProductStatistics {
    campaign_product = "campaign_product_detail", collaborated_creator_count =
    "collaborated_creators_num", selling_creator_count = "creator_sales_num",
    data_update_time, promoting_creator_count = "promoted_creator_num",
    sample_requesting_creator_count = "sample_requested_creator_num" }
);
received_impls!(
    super::v202501::get_campaign_product_performance_list::GetCampaignProductPerformanceListResponse
    { campaign_product_statistics, next_page_token, total_count }
);
received_impls!(
    super::v202501::get_campaign_product_performance_list::Indicators { actual_amount,
    actual_order_count = "actual_order_num", actual_partner_commission,
    collaborated_creator_count = "collaborated_creators_num", selling_creator_count =
    "creator_sales_num", estimated_amount, estimated_partner_commission, paid_order_count
    = "paid_order_num", promoting_creator_count = "promoted_creator_num",
    sample_requesting_creator_count = "sample_requested_creator_num" }
);
received_impls!(
    super::v202501::get_campaign_product_performance_list::ProductPriceRange { currency,
    max_price, min_price }
);
enum_impls!(super::v202501::get_campaign_product_performance_list::ProductStatus);
received_impls!(
    super::v202501::get_campaign_product_performance_list::ProductThumbnail { uri,
    url_list }
);
sent_impls!(
    super::v202504::search_cap_affiliate_orders::SearchCapAffiliateOrders { page_token,
    page_size, create_time_ge, create_time_lt, order_id, order_status, product_id }
);
received_impls!(
    super::v202504::search_cap_affiliate_orders::CapAffiliateOrder { create_time,
    delivery_time, id, skus, status, tags }
);
received_impls!(
    super::v202504::search_cap_affiliate_orders::CapAffiliateOrderSku {
    actual_bonus_commission, actual_commission, actual_commission_base,
    actual_shop_ads_commission, agency_bonus_commission, agency_commission,
    agency_commission_rate, agency_shop_ads_commission, attribution_type,
    commission_bonus_rate, commission_model, commission_rate, commission_tier_setting,
    content_id, content_type, creator_username, estimated_bonus_commission,
    estimated_commission, estimated_commission_base, estimated_shop_ads_commission, id,
    isr, iva, open_collaboration_id, price, product_id, product_name, quantity,
    refunded_quantity, returned_quantity, shop_ads_commission_rate, shop_name,
    target_collaboration_id, total_agency_commission }
);
received_impls!(
    super::v202504::search_cap_affiliate_orders::SearchCapAffiliateOrdersResponse {
    next_page_token, orders, total_count }
);
sent_impls!(
    super::v202505::generate_campaign_product_promotion_links::GenerateCampaignProductPromotionLinks
    { campaign_id, product_ids }
);
received_impls!(
    super::v202505::generate_campaign_product_promotion_links::GenerateCampaignProductPromotionLinksResponse
    { failed_product_ids, product_promotion_links }
);
received_impls!(
    super::v202505::generate_campaign_product_promotion_links::ProductPromotionLink {
    link, product_id }
);
sent_impls!(
    super::v202508::get_campaign_creator_content_statistics::GetCampaignCreatorContentStatistics
    { campaign_id, product_id, creator_open_id = "creator_temp_id", affiliate_product_id,
    content_type }
);
received_impls!(
    super::v202508::get_campaign_creator_content_statistics::GetCampaignCreatorContentStatisticsResponse
    { creator_content_statistics }
);
sent_impls!(
    super::v202508::get_campaign_creator_sample_status::GetCampaignCreatorSampleStatus {
    campaign_id, product_id, creator_open_id = "creator_temp_id" }
);
received_impls!(
    super::v202508::get_campaign_creator_sample_status::GetCampaignCreatorSampleStatusResponse
    { sample_status }
);
sent_impls!(
    super::v202508::get_campaign_product_creator_performance::GetCampaignProductCreatorPerformance
    { campaign_id, product_id, page_size, page_token }
);
received_impls!(
    super::v202508::get_campaign_product_creator_performance::Creator { avatar_url,
    follower_count = "follower_num", nickname = "nick_name", username = "user_name",
    creator_open_id }
);
received_impls!(
    super::v202508::get_campaign_product_creator_performance::GetCampaignProductCreatorPerformanceResponse
    { total_creator_count, promotion_creators, next_page_token }
);
received_impls!(
    super::v202508::get_campaign_product_creator_performance::PromotionCreator {
    affiliate_product_id, commission, creator, effective_end_time, effective_start_time,
    free_sample_status, paid_amount, room_count, video_count }
);
sent_impls!(
    super::v202603::search_cap_affiliate_orders::SearchCapAffiliateOrders { page_token,
    page_size, order_id, product_id, settle_status, create_time_ge, create_time_lt }
);
received_impls!(
    super::v202603::search_cap_affiliate_orders::CapSkuOrder { id, tags, create_time,
    delivery_time, settle_status, sku_id, open_collaboration_id, target_collaboration_id,
    creator_username, product_name, product_id, price, quantity, shop_name, content_type,
    content_id, attribution_type, commission_model, commission_tier_setting,
    standard_commission_rate, commission_bonus_rate, shop_ads_commission_rate,
    tap_bonus_commission_rate, revenue_sharing_portion_rate, estimated_commission_base,
    estimated_standard_commission, estimated_bonus_commission,
    estimated_shop_ads_commission, estimated_tap_bonus_commission,
    estimated_creator_tax_isr, estimated_creator_tax_iva, estimated_creator_tax_pit,
    estimated_creator_total_earnings_after_tax, estimated_total_agency_earnings,
    estimated_agency_isr, estimated_agency_iva, actual_commission_base,
    actual_standard_commission, actual_bonus_commission, actual_shop_ads_commission,
    actual_tap_bonus_commission, actual_creator_tax_isr, actual_creator_tax_iva,
    actual_creator_tax_pit, actual_creator_total_earnings_after_tax,
    actual_total_agency_commission, actual_agency_isr, actual_agency_iva, fully_returned
    = "fully_return", settlement_time, last_update_time, is_carousel }
);
received_impls!(
    super::v202603::search_cap_affiliate_orders::SearchCapAffiliateOrdersResponse {
    sku_orders, next_page_token, total_count }
);
sent_impls!(
    super::v202603::search_tap_affiliate_orders::SearchTapAffiliateOrders { page_token,
    page_size, create_time_ge, create_time_lt, campaign_id }
);
received_impls!(
    super::v202603::search_tap_affiliate_orders::SearchTapAffiliateOrdersResponse {
    sku_orders, next_page_token, total_count }
);
received_impls!(
    super::v202603::search_tap_affiliate_orders::TapSkuOrder { id, create_time,
    delivery_time, settle_status, sku_id, campaign_id, creator_username, product_name,
    product_id, price, quantity, content_type, content_id,
    creator_standard_commission_rate, partner_standard_commission_rate,
    creator_shop_ads_commission_rate, partner_shop_ads_commission_rate,
    partner_tap_bonus_commission_rate, creator_tap_bonus_commission_rate,
    estimated_commission_base, estimated_creator_standard_commission,
    estimated_partner_standard_commission, estimated_creator_shop_ads_commission,
    estimated_partner_shop_ads_commission, estimated_partner_tap_bonus_commission,
    estimated_creator_tap_bonus_commission, estimated_partner_isr, estimated_partner_iva,
    actual_commission_base, actual_creator_standard_commission,
    actual_partner_standard_commission, actual_creator_shop_ads_commission,
    actual_partner_shop_ads_commission, actual_partner_isr, actual_partner_iva,
    actual_partner_tap_bonus_commission, actual_creator_tap_bonus_commission,
    fully_returned = "fully_return", settlement_time, last_update_time, is_carousel }
);
