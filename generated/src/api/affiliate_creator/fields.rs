// @generated from the files of specs/affiliate_creator/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::AffiliateSharingLink { affiliate_sharing_link, tag });
received_impls!(super::types::AffiliateSharingLinkError { code, detail, message });
received_impls!(super::types::AffiliateSharingLinkErrorDetail { fail_reason, tag });
enum_impls!(super::types::BoundProductStatus);
received_impls!(super::types::Commission { amount, currency, rate });
received_impls!(super::types::FailedMaterial { fail_reason, material_id });
enum_impls!(super::types::LinkType);
sent_impls!(super::types::Material { ids, r#type = "type", promotion_campaign_schema });
enum_impls!(super::types::MaterialType);
enum_impls!(super::types::OrderStatus);
enum_impls!(super::types::Permission);
enum_impls!(super::types::PostStatus);
received_impls!(super::types::PostedVideo { id });
sent_impls!(super::types::ProductLink { product_id, title });
received_impls!(
    super::types::ProductMapping { tokopedia_product_id = "toko_pid",
    tiktok_shop_product_id = "tts_pid" }
);
received_impls!(super::types::ProductShop { name });
enum_impls!(super::types::SampleApplicationType);
received_impls!(
    super::types::SampleProduct { id, sku_id, sku_sale_property_value_names }
);
received_impls!(super::types::ShopAdsCommission { rate });
received_impls!(super::types::Trace { id, r#type = "type" });
enum_impls!(super::types::TraceType);
sent_impls!(
    super::v202405::add_showcase_products::AddShowcaseProducts { add_type, product_ids,
    product_link }
);
received_impls!(
    super::v202405::add_showcase_products::AddShowcaseProductsResponse { errors }
);
enum_impls!(super::v202405::add_showcase_products::AddType);
sent_impls!(super::v202405::get_creator_profile::GetCreatorProfile {});
received_impls!(
    super::v202405::get_creator_profile::GetCreatorProfileResponse { avatar,
    creator_user_id, permissions, register_region, selection_region, seller_type,
    user_type, username }
);
sent_impls!(
    super::v202405::get_showcase_products::GetShowcaseProducts { page_size, page_token,
    origin }
);
received_impls!(
    super::v202405::get_showcase_products::Collaboration { id, partner, r#type = "type" }
);
received_impls!(
    super::v202405::get_showcase_products::CustomizedImages { customized_main_images }
);
received_impls!(
    super::v202405::get_showcase_products::GetShowcaseProductsResponse { next_page_token,
    products, total_count }
);
received_impls!(super::v202405::get_showcase_products::Partner { id, name });
received_impls!(
    super::v202405::get_showcase_products::ProductImage { height = "heigth", url, width }
);
received_impls!(
    super::v202405::get_showcase_products::ShowcaseCommission { rate, reward_rate }
);
received_impls!(
    super::v202405::get_showcase_products::ShowcaseProduct { addition, collaboration,
    commission, detail_link, id, main_images, price, sale_regions, shop, source, status,
    third_party_link, title }
);
received_impls!(
    super::v202405::get_showcase_products::ShowcaseProductPrice { original_price,
    platform_discount_price, seller_discount_price }
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
    page_token, page_size, sort_field, sort_order, category, commission_rate_range,
    sales_price_range, title_keywords }
);
sent_impls!(super::v202405::search_open_collaboration_products::Category { id });
sent_impls!(
    super::v202405::search_open_collaboration_products::OpenCollaborationCommissionRateRange
    { rate_ge, rate_lt }
);
received_impls!(
    super::v202405::search_open_collaboration_products::SearchOpenCollaborationProductsResponse
    { next_page_token, products, total_count }
);
received_impls!(
    super::v202405::search_open_collaboration_products::SearchedProduct {
    category_chains, commission, detail_link, has_inventory, id, main_image_url,
    original_price, sale_region, sales_price, shop, title, units_sold }
);
sent_impls!(
    super::v202405::search_target_collaborations::SearchTargetCollaborations {
    page_token, page_size, keyword, keyword_type, shop_id }
);
enum_impls!(super::v202405::search_target_collaborations::KeywordType);
received_impls!(
    super::v202405::search_target_collaborations::SearchTargetCollaborationsResponse {
    next_page_token, target_collaborations, total_count }
);
received_impls!(
    super::v202405::search_target_collaborations::TargetCollaboration { id, name,
    products, status }
);
received_impls!(
    super::v202405::search_target_collaborations::TargetCollaborationCommission { amount,
    currency, rate }
);
received_impls!(
    super::v202405::search_target_collaborations::TargetCollaborationProduct {
    commission, id, main_image_url, title }
);
enum_impls!(super::v202405::search_target_collaborations::TargetCollaborationStatus);
sent_impls!(
    super::v202407::generate_affiliate_sharing_links::GenerateAffiliateSharingLinks {
    channel, material, tags }
);
sent_impls!(
    super::v202407::generate_affiliate_sharing_links::AffiliateSharingMaterial { id,
    r#type = "type" }
);
received_impls!(
    super::v202407::generate_affiliate_sharing_links::GenerateAffiliateSharingLinksResponse
    { affiliate_sharing_links, errors }
);
sent_impls!(
    super::v202409::move_showcase_products_to_top::MoveShowcaseProductsToTop {
    product_ids }
);
received_impls!(
    super::v202409::move_showcase_products_to_top::MoveShowcaseProductsToTopResponse {
    code, message, request_id }
);
sent_impls!(
    super::v202409::remove_showcase_products::RemoveShowcaseProducts { product_ids }
);
received_impls!(
    super::v202409::remove_showcase_products::RemoveShowcaseProductsResponse { code,
    message, request_id }
);
sent_impls!(
    super::v202409::search_sample_application_fulfillments::SearchSampleApplicationFulfillments
    { sort_order, sort_field, fulfillment_statuses }
);
received_impls!(
    super::v202409::search_sample_application_fulfillments::Fulfillment { application_id,
    bound_product_status, expiration_time, id, product_id, sample_application_type,
    shop_id, status, total_suspend_duration }
);
enum_impls!(
    super::v202409::search_sample_application_fulfillments::FulfillmentSortField
);
received_impls!(
    super::v202409::search_sample_application_fulfillments::SearchSampleApplicationFulfillmentsResponse
    { fulfillments }
);
sent_impls!(
    super::v202410::search_affiliate_orders::SearchAffiliateOrders { page_token,
    page_size, create_time_ge, create_time_lt }
);
received_impls!(
    super::v202410::search_affiliate_orders::SearchAffiliateOrdersResponse {
    next_page_token, orders, total_count }
);
received_impls!(
    super::v202410::search_affiliate_orders::SearchedAffiliateOrder { create_time,
    delivery_time, id, skus, status }
);
received_impls!(
    super::v202410::search_affiliate_orders::Sku { actual_bonus_commission,
    actual_commission, actual_commission_base, actual_creator_commission_reward_fee,
    actual_shop_ads_commission, campaign_id, commission_bonus_rate, commission_model,
    commission_rate, commission_tier_setting, content_id, content_type,
    creator_commission_reward_rate, estimated_bonus_commission, estimated_commission,
    estimated_commission_base, estimated_creator_commission_reward_fee,
    estimated_shop_ads_commission, id, open_collaboration_id, price, product_id,
    product_name, quantity, refunded_quantity, returned_quantity,
    shop_ads_commission_rate, shop_name, tag, target_collaboration_id,
    standard_commission_rate, estimated_standard_commission, actual_standard_commission,
    isr, iva, pit, shared_with_partner, trace_info, last_update_time, is_carousel }
);
sent_impls!(
    super::v202412::check_sample_eligibility::CheckSampleEligibility { product_id }
);
received_impls!(
    super::v202412::check_sample_eligibility::CheckSampleEligibilityResponse { label }
);
received_impls!(
    super::v202412::check_sample_eligibility::SaleProperty { id, name, value_id,
    value_name }
);
received_impls!(
    super::v202412::check_sample_eligibility::SampleEligibility { application_id,
    can_apply, has_reached_limit = "reach_limit", sample_product, status }
);
received_impls!(
    super::v202412::check_sample_eligibility::SampleEligibilityProduct { skus =
    "sample_sku_list" }
);
enum_impls!(super::v202412::check_sample_eligibility::SampleProgress);
received_impls!(
    super::v202412::check_sample_eligibility::SampleSku { id, is_available, price,
    sale_properties, sale_property_value_ids, unavailable_reason }
);
enum_impls!(super::v202412::check_sample_eligibility::UnavailableReason);
sent_impls!(
    super::v202412::get_sample_application::GetSampleApplication { application_id,
    application_type, main_order_id, product_id }
);
received_impls!(
    super::v202412::get_sample_application::GetSampleApplicationResponse {
    sample_application }
);
received_impls!(
    super::v202412::get_sample_application::SampleApplication { activity_id, create_time,
    creator_fulfillment, id, main_order_id, sample_product, status, r#type = "type" }
);
received_impls!(
    super::v202412::get_sample_application::SampleFulfillmentProgress { expiration_time,
    id, status, total_suspend_duration }
);
sent_impls!(
    super::v202412::search_sample_applications::SearchSampleApplications { page_token,
    page_size, application_statuses }
);
received_impls!(
    super::v202412::search_sample_applications::SampleApplicationSummary { activity_id,
    creator_fulfillment, id, main_order_id, sample_product, status }
);
received_impls!(
    super::v202412::search_sample_applications::SampleFulfillment { bound_product_status,
    expiration_time, id, status, total_suspend_duration }
);
received_impls!(
    super::v202412::search_sample_applications::SearchSampleApplicationsResponse {
    next_page_token, sample_applications }
);
sent_impls!(
    super::v202501::generate_affiliate_sharing_links::GenerateAffiliateSharingLinks {
    channel, material, tags }
);
sent_impls!(
    super::v202501::generate_affiliate_sharing_links::AffiliateSharingMaterial {
    campaign_url, id, r#type = "type" }
);
received_impls!(
    super::v202501::generate_affiliate_sharing_links::GenerateAffiliateSharingLinksResponse
    { affiliate_sharing_links, errors }
);
sent_impls!(
    super::v202501::search_selection_products::SearchSelectionProducts { page_token,
    page_size, filter_params, sort_params }
);
received_impls!(
    super::v202501::search_selection_products::MarketPerformance {
    historical_sold_quantity }
);
sent_impls!(
    super::v202501::search_selection_products::PriceRange { price_ge, price_le }
);
sent_impls!(
    super::v202501::search_selection_products::ProductFilter { category_ids,
    commission_rate_range, pool_ids, price_range, product_ids, shop_rating_range,
    sold_quantity_range, title_keyword }
);
sent_impls!(super::v202501::search_selection_products::ProductSort { sort_type });
enum_impls!(super::v202501::search_selection_products::ProductSortType);
received_impls!(
    super::v202501::search_selection_products::Review { count, overall_score }
);
received_impls!(
    super::v202501::search_selection_products::SearchSelectionProductsResponse {
    next_page_token, products, total_count }
);
sent_impls!(
    super::v202501::search_selection_products::SelectionCommissionRateRange { rate_ge,
    rate_le }
);
received_impls!(
    super::v202501::search_selection_products::SelectionProduct { brand_name, commission,
    id, main_image_url, market_performance, price, review, shop, stock, title }
);
received_impls!(
    super::v202501::search_selection_products::SelectionProductCommission { amount, rate
    }
);
received_impls!(
    super::v202501::search_selection_products::SelectionProductPrice { ceiling_price,
    currency, floor_price }
);
received_impls!(
    super::v202501::search_selection_products::Shop { logo_url, name, rating }
);
sent_impls!(
    super::v202501::search_selection_products::ShopRatingRange { rating_ge, rating_le }
);
sent_impls!(
    super::v202501::search_selection_products::SoldQuantityRange { quantity_ge,
    quantity_le }
);
received_impls!(super::v202501::search_selection_products::Stock { quantity });
sent_impls!(
    super::v202504::generate_publisher_sharing_links::GeneratePublisherSharingLinks {
    publisher_id, campaign_id, link_type, material }
);
received_impls!(
    super::v202504::generate_publisher_sharing_links::GeneratePublisherSharingLinksResponse
    { failed_materials, sharing_links }
);
received_impls!(
    super::v202504::generate_publisher_sharing_links::PublisherSharingLink { deep_link,
    material_id, one_link, sharing_link }
);
sent_impls!(
    super::v202505::generate_general_sharing_links::GenerateGeneralSharingLinks {
    campaign_id, link_type, material }
);
received_impls!(
    super::v202505::generate_general_sharing_links::GeneralSharingLink { deep_link,
    material_id, one_link, sharing_link }
);
received_impls!(
    super::v202505::generate_general_sharing_links::GenerateGeneralSharingLinksResponse {
    failed_materials, sharing_links }
);
sent_impls!(
    super::v202505::post_shoppable_video::PostShoppableVideo { product_link_info,
    video_info }
);
received_impls!(
    super::v202505::post_shoppable_video::PostShoppableVideoResponse { video }
);
sent_impls!(
    super::v202505::post_shoppable_video::ShoppableVideoProductLink { product_id, title }
);
sent_impls!(super::v202505::post_shoppable_video::VideoPost { file_id, title });
sent_impls!(
    super::v202505::search_traced_affiliate_orders::SearchTracedAffiliateOrders {
    page_token, page_size, time_ge, time_lt, time_type }
);
received_impls!(
    super::v202505::search_traced_affiliate_orders::SearchTracedAffiliateOrdersResponse {
    next_page_token, orders, total_count }
);
enum_impls!(super::v202505::search_traced_affiliate_orders::TimeType);
received_impls!(
    super::v202505::search_traced_affiliate_orders::TracedAffiliateOrder { create_time,
    delivery_time, id, skus, status }
);
received_impls!(
    super::v202505::search_traced_affiliate_orders::TracedOrderSku {
    actual_bonus_commission, actual_commission, actual_commission_base,
    actual_creator_commission_reward_fee, actual_shop_ads_commission, campaign_id,
    commission_bonus_rate, commission_rate, content_id, content_type,
    creator_commission_reward_rate, estimated_bonus_commission, estimated_commission,
    estimated_commission_base, estimated_creator_commission_reward_fee,
    estimated_shop_ads_commission, id, price, product_id, product_name, quantity,
    refunded_quantity, returned_quantity, shop_ads_commission_rate, shop_name,
    delivery_time, trace }
);
received_impls!(
    super::v202505::upload_shoppable_video_file::UploadShoppableVideoFileResponse {
    video_file }
);
received_impls!(super::v202505::upload_shoppable_video_file::VideoFile { id, md5 });
sent_impls!(super::v202508::get_creator_profile::GetCreatorProfile {});
received_impls!(
    super::v202508::get_creator_profile::GetCreatorProfileResponse { avatar,
    creator_user_open_id, permissions, register_region, selection_region, seller_type,
    user_type, username }
);
sent_impls!(
    super::v202509::get_open_collaboration_products::GetOpenCollaborationProducts {
    product_ids }
);
received_impls!(
    super::v202509::get_open_collaboration_products::GetOpenCollaborationProductsResponse
    { products }
);
received_impls!(
    super::v202509::get_open_collaboration_products::Product { category_chains,
    commission, detail_link, has_inventory, id, main_image_url, original_price,
    sale_region, sales_price, shop, shop_ads_commission, title, units_sold }
);
sent_impls!(
    super::v202509::get_shop_products::GetShopProducts { title_keyword, sort_field,
    sort_order, page_size, page_token }
);
received_impls!(
    super::v202509::get_shop_products::GetShopProductsResponse { next_page_token,
    products, total_count }
);
sent_impls!(
    super::v202509::get_shoppable_video_status::GetShoppableVideoStatus { video_id }
);
received_impls!(
    super::v202509::get_shoppable_video_status::GetShoppableVideoStatusResponse { video }
);
received_impls!(
    super::v202509::get_shoppable_video_status::Video { id, post_status, post_time }
);
sent_impls!(
    super::v202511::create_video_precheck_task::CreateVideoPrecheckTask {
    product_link_info, video_info }
);
received_impls!(
    super::v202511::create_video_precheck_task::CreateVideoPrecheckTaskResponse {
    precheck }
);
received_impls!(super::v202511::create_video_precheck_task::Precheck { task_id });
sent_impls!(super::v202511::create_video_precheck_task::PrecheckVideo { file_id });
sent_impls!(
    super::v202511::get_video_precheck_result::GetVideoPrecheckResult { task_id }
);
received_impls!(
    super::v202511::get_video_precheck_result::GetVideoPrecheckResultResponse {
    precheck_task }
);
received_impls!(
    super::v202511::get_video_precheck_result::PrecheckTask { id, issues, result }
);
received_impls!(super::v202511::upload_shoppable_photo_file::PhotoFile { photo_uri });
received_impls!(
    super::v202511::upload_shoppable_photo_file::UploadShoppablePhotoFileResponse {
    photo_file }
);
sent_impls!(
    super::v202512::get_sample_request_deep_link::GetSampleRequestDeepLink { product_id,
    sku_id, redirect_schema, campaign_id, collaboration_id }
);
received_impls!(
    super::v202512::get_sample_request_deep_link::GetSampleRequestDeepLinkResponse {
    deep_link = "deeplink" }
);
sent_impls!(
    super::v202601::get_video_precheck_result::GetVideoPrecheckResult { task_id }
);
received_impls!(
    super::v202601::get_video_precheck_result::GetVideoPrecheckResultResponse {
    precheck_task }
);
received_impls!(
    super::v202601::get_video_precheck_result::PrecheckTask { good_quality_check_result,
    id, violation_check_result }
);
sent_impls!(
    super::v202603::post_shoppable_video::PostShoppableVideo { video_info,
    product_link_info }
);
received_impls!(
    super::v202603::post_shoppable_video::PostShoppableVideoResponse { video }
);
sent_impls!(
    super::v202603::post_shoppable_video::VideoPost { file_id, title, cover_uri,
    cover_timestamp_ms, music_id }
);
sent_impls!(
    super::v202606::map_tokopedia_product_ids::MapTokopediaProductIds {
    tokopedia_product_ids = "toko_pids" }
);
received_impls!(
    super::v202606::map_tokopedia_product_ids::MapTokopediaProductIdsResponse { error,
    products = "product" }
);
sent_impls!(
    super::v202607::map_tokopedia_product_ids::MapTokopediaProductIds {
    tokopedia_product_ids = "toko_pids" }
);
received_impls!(
    super::v202607::map_tokopedia_product_ids::MapTokopediaProductIdsResponse { error,
    products = "product" }
);
sent_impls!(
    super::v202610::post_shoppable_photos::PostShoppablePhotos { photos = "photos_info",
    music_id, title, links = "link_info", is_ai_generated }
);
sent_impls!(
    super::v202610::post_shoppable_photos::LinkedProduct { product_id, link_title }
);
sent_impls!(
    super::v202610::post_shoppable_photos::LinkedShop { shop_id, group_type, group_id }
);
enum_impls!(super::v202610::post_shoppable_photos::LinkedShopPage);
sent_impls!(super::v202610::post_shoppable_photos::Photo { photo_file_uris });
received_impls!(super::v202610::post_shoppable_photos::PhotoPost { photo_post_id });
enum_impls!(super::v202610::post_shoppable_photos::PostLinkType);
sent_impls!(
    super::v202610::post_shoppable_photos::PostLinks { post_type, shop_info, links }
);
received_impls!(
    super::v202610::post_shoppable_photos::PostShoppablePhotosResponse { photo, quota }
);
