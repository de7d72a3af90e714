// @generated from the files of specs/webhooks/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::ChangeType);
enum_impls!(super::types::InitiatorRole);
received_impls!(
    super::types::InventoryChange { idempotency_key, trigger_source, occurred_at,
    total_quantity_delta, available_quantity_delta, committed_quantity_delta,
    in_shop_quantity_delta, campaign_locked_quantity_delta, creator_locked_quantity_delta
    }
);
enum_impls!(super::types::InventoryTrigger);
received_impls!(
    super::types::QuantitySnapshot { total_quantity, total_available_quantity,
    total_committed_quantity, in_shop_quantity, campaign_locked_quantity,
    creator_locked_quantity }
);
received_impls!(
    super::activity_change::ActivityChange { activity_id, update_time, change_type,
    product_update_list, product_remove_list }
);
received_impls!(
    super::activity_change::RemovedProducts { product_ids, sku_ids, benefit_product_ids,
    exclude_product_ids }
);
received_impls!(
    super::activity_change::UpdatedProducts { product_ids, exclude_product_ids,
    benefit_product_ids }
);
enum_impls!(super::activity_status_change::ActivityStatus);
received_impls!(
    super::activity_status_change::ActivityStatusChange { activity_id, update_time,
    activity_type, product_level, status }
);
enum_impls!(super::activity_status_change::ActivityType);
enum_impls!(super::activity_status_change::ProductLevel);
enum_impls!(super::aftersales_request_status_update::AftersalesRequestStatus);
received_impls!(
    super::aftersales_request_status_update::AftersalesRequestStatusUpdate {
    aftersales_request_id, return_role, aftersales_request_status,
    aftersales_request_create_time, aftersales_request_update_time }
);
received_impls!(
    super::appeal_completed::AppealAuditResult { indicator_type, status, reject_reason }
);
received_impls!(super::appeal_completed::AppealCompleted { appeal_task, product_id });
received_impls!(
    super::appeal_completed::AppealTask { appeal_audit_result, size_chart_id,
    size_chart_image_uri }
);
enum_impls!(super::cancellation_status_change::CancelStatus);
received_impls!(
    super::cancellation_status_change::CancellationStatusChange { order_id,
    cancellations_role, cancel_status, cancel_id, create_time, update_time }
);
received_impls!(
    super::combined_listing_change::CombinedListingChange { combined_listing_id,
    products, status, change_type, added_product_ids, removed_product_ids }
);
received_impls!(super::combined_listing_change::CombinedListingProduct { id });
enum_impls!(super::combined_listing_change::CombinedListingStatus);
received_impls!(super::creator_deauthorization::CreatorDeauthorization { cancel_time });
received_impls!(
    super::fbt_inventory_update::FbtInventoryUpdate { goods_id, sku_id,
    fbt_warehouse_inventory, update_time }
);
received_impls!(
    super::fbt_inventory_update::FbtWarehouseInventory { fbt_warehouse_id, on_hand_detail
    }
);
received_impls!(
    super::fbt_inventory_update::OnHandDetail { total_quantity, reserved_quantity,
    available_quantity }
);
received_impls!(
    super::fbt_mcf_order_status::ConsignOrder { id, tracking_number, status, goods,
    is_platform_closed, issue, shipping_provider, carrier }
);
enum_impls!(super::fbt_mcf_order_status::ConsignOrderStatus);
received_impls!(super::fbt_mcf_order_status::FbtMcfOrderStatus { mcf_order });
received_impls!(super::fbt_mcf_order_status::Goods { id, quantity });
received_impls!(
    super::fbt_mcf_order_status::McfOrder { external_order_id, mcf_order_id,
    consign_orders, create_time }
);
received_impls!(super::fbt_mcf_order_status::McfShippingProvider { id, name });
received_impls!(
    super::fbt_merchant_onboarding::FbtMerchantOnboarding { onboarded_regions,
    update_time }
);
received_impls!(
    super::global_listing_method_change::GlobalListingMethodChange { global_product_id,
    local_product_id, listing_method }
);
received_impls!(super::global_replication_status_change::FailReason { message });
received_impls!(
    super::global_replication_status_change::GlobalReplicationStatusChange {
    source_product_id, replicated_product }
);
received_impls!(
    super::global_replication_status_change::ReplicatedProduct { product_id, region,
    result, fail_reasons }
);
enum_impls!(super::global_replication_status_change::ReplicationResult);
received_impls!(
    super::goods_match::GoodsMatch { match_type, product_type, goods_id, product_id,
    sku_id, update_time }
);
enum_impls!(super::goods_match::MatchType);
enum_impls!(super::goods_match::MatchedProductType);
received_impls!(
    super::image_translation_completed::ImageTranslationCompleted { translation_task }
);
received_impls!(
    super::image_translation_completed::TranslationTask { id, status, fail_reason,
    target_language, target_lang, original_image, translated_image }
);
received_impls!(
    super::inbound_fbt_order_status_change::InboundFbtOrderStatusChange {
    inbound_order_id, order_status, update_time }
);
enum_impls!(super::inbound_fbt_order_status_change::InboundOrderStatus);
received_impls!(
    super::inventory_changed::InventoryChanged { event_id, occurred_at, seller_id,
    product_id, sku_id, quantity_snapshot_after_change, change_detail }
);
received_impls!(
    super::inventory_changed_by_shop::InventoryChangedByShop { event_id, occurred_at,
    shop_id, product_id, sku_id, quantity_snapshot_after_change, change_detail }
);
enum_impls!(super::inventory_status_change::AlertType);
received_impls!(
    super::inventory_status_change::InventoryDistribution { total_quantity,
    available_quantity, creator_reserved_quantity, campaign_reserved_quantity,
    committed_quantity }
);
received_impls!(
    super::inventory_status_change::InventoryStatusChange { product_id, sku_id,
    trigger_reason, current_inventory_status, inventory_distribution, update_time }
);
enum_impls!(super::inventory_status_change::StockStatus);
received_impls!(
    super::inventory_status_change::TriggerReason { alert_type, lead_days,
    low_stock_threshold }
);
enum_impls!(super::invoice_status_change::InvalidReason);
enum_impls!(super::invoice_status_change::InvoiceStatus);
received_impls!(
    super::invoice_status_change::InvoiceStatusChange { package_id, order_ids,
    invoice_status, invalid_reason }
);
received_impls!(
    super::new_conversation::NewConversation { conversation_id, create_time }
);
enum_impls!(super::new_message::MessageType);
received_impls!(
    super::new_message::NewMessage { message_id, index, conversation_id, r#type = "type",
    content, create_time, is_visible, sender }
);
received_impls!(super::new_message::Sender { im_user_id, role });
enum_impls!(super::new_message::SenderRole);
enum_impls!(super::new_message_listener::ListenerMessageType);
received_impls!(super::new_message_listener::ListenerSender { sender_im_user_id });
received_impls!(
    super::new_message_listener::NewMessageListener { index, message_id, conversation_id,
    msg_type, content, create_time, sender }
);
received_impls!(
    super::opportunity_matching_status_change::OpportunityMatchingStatusChange {
    external_product_id, opportunity_matching_status, opportunity_ids,
    opportunity_matching_end_time, update_time }
);
enum_impls!(super::order_status_change::OrderStatus);
received_impls!(
    super::order_status_change::OrderStatusChange { order_id, order_status,
    is_on_hold_order, update_time }
);
enum_impls!(super::package_update::OperatorRole);
received_impls!(super::package_update::Package { package_id, order_id_list });
received_impls!(
    super::package_update::PackageUpdate { sc_type, role_type, package_list, update_time
    }
);
enum_impls!(super::package_update::SplitOrCombineType);
received_impls!(
    super::product_audit_status_change::Audit { status, pre_approved_reasons,
    pre_approved_reason }
);
enum_impls!(super::product_audit_status_change::IntegratedPlatform);
received_impls!(
    super::product_audit_status_change::IntegratedPlatformStatus { platform, status }
);
received_impls!(
    super::product_audit_status_change::ProductAuditStatusChange { product_id, audit,
    integrated_platform_statuses, update_time }
);
received_impls!(
    super::product_category_change::ProductCategoryChange { product_id,
    previous_category_id, current_category_id, update_time }
);
received_impls!(
    super::product_creation::ProductCreation { product_id, product_types, update_time }
);
enum_impls!(super::product_creation::ProductType);
enum_impls!(super::product_information_change::ChangeSource);
enum_impls!(super::product_information_change::ChangedField);
received_impls!(
    super::product_information_change::ProductInformationChange { product_id,
    change_source, changed_fields, update_time }
);
received_impls!(
    super::product_package_recommended::ProductPackageRecommended { product_id,
    abnormality_types, weight_recommendation, dimension_recommendation }
);
enum_impls!(super::product_status_change::ProductStatus);
received_impls!(
    super::product_status_change::ProductStatusChange { product_id, status,
    suspended_reason, update_time }
);
received_impls!(
    super::recipient_address_update::RecipientAddressUpdate { order_id, update_time }
);
received_impls!(
    super::refund_success::LineItem { main_order_id, return_line_item_id, sku_id,
    sku_return_request_id, sub_return_line_item_id }
);
received_impls!(
    super::refund_success::RefundSuccess { aftersales_request_id, line_items,
    refund_currency, refund_status, refund_timestamp, refund_total, rma_id }
);
enum_impls!(super::return_status_change::ReturnStatus);
received_impls!(
    super::return_status_change::ReturnStatusChange { order_id, return_role, return_type,
    return_status, return_id, create_time, update_time }
);
enum_impls!(super::return_status_change::ReturnType);
enum_impls!(super::reverse_status_update::ReverseEventType);
enum_impls!(super::reverse_status_update::ReverseOrderStatus);
received_impls!(
    super::reverse_status_update::ReverseStatusUpdate { order_id, reverse_order_id,
    reverse_event_type, reverse_order_status, reverse_type, reverse_user, update_time }
);
enum_impls!(super::reverse_status_update::ReverseType);
enum_impls!(super::reverse_status_update::ReverseUser);
enum_impls!(super::rma_status_update::RmaStatus);
received_impls!(
    super::rma_status_update::RmaStatusUpdate { rma_id, aftersales_request_id,
    return_role, rma_status, rma_request_create_time, rma_request_update_time,
    rma_create_time, rma_update_time }
);
received_impls!(super::sample_application_status_change::Creator { creator_open_id });
enum_impls!(super::sample_application_status_change::SampleApplicationProgress);
received_impls!(
    super::sample_application_status_change::SampleApplicationStatusChange {
    application_id, new_status, creator, product }
);
received_impls!(super::sample_application_status_change::SampleProduct { id, sku_id });
received_impls!(super::seller_deauthorization::SellerDeauthorization { message });
received_impls!(
    super::shoppable_content_posting::ContentEvent { r#type = "type", scene, content_id }
);
enum_impls!(super::shoppable_content_posting::ContentEventScene);
enum_impls!(super::shoppable_content_posting::ContentEventType);
received_impls!(
    super::shoppable_content_posting::ShoppableContentPosting { product_id, event }
);
received_impls!(
    super::shoppable_video_precheck_tasks_result::ShoppableVideoPrecheckTasksResult {
    task_id, violation_check_result, good_quality_check_result }
);
received_impls!(
    super::size_chart_change::SizeChartChange { size_chart_template_id,
    size_chart_template_name, event_type, update_time }
);
enum_impls!(super::size_chart_change::SizeChartEventType);
received_impls!(super::sku_status_change::Sku { sku_id, status, deactivation_source });
enum_impls!(super::sku_status_change::SkuStatus);
received_impls!(
    super::sku_status_change::SkuStatusChange { product_id, skus, update_time }
);
received_impls!(
    super::strikethrough_price_expired::StrikethroughPriceExpired { product_id, sku_id }
);
enum_impls!(super::tokopedia_mirror_status_change::MirrorStatus);
received_impls!(
    super::tokopedia_mirror_status_change::TokopediaMirrorStatusChange { tts_shop_id,
    update_time, mirror_status }
);
received_impls!(
    super::upcoming_authorization_expiration::UpcomingAuthorizationExpiration { message,
    expiration_time }
);
received_impls!(super::video_precheck_result::Issue { risk, suggestion });
enum_impls!(super::video_precheck_result::PrecheckResult);
received_impls!(
    super::video_precheck_result::VideoPrecheckResult { precheck_task_id, result, issues
    }
);
event_impls!(
    super::Event { ActivityChange, ActivityStatusChange, AftersalesRequestStatusUpdate,
    AppealCompleted, CancellationStatusChange, CombinedListingChange,
    CreatorDeauthorization, FbtInventoryUpdate, FbtMcfOrderStatus, FbtMerchantOnboarding,
    GlobalListingMethodChange, GlobalReplicationStatusChange, GoodsMatch,
    ImageTranslationCompleted, InboundFbtOrderStatusChange, InventoryChanged,
    InventoryChangedByShop, InventoryStatusChange, InvoiceStatusChange, NewConversation,
    NewMessage, NewMessageListener, OpportunityMatchingStatusChange, OrderStatusChange,
    PackageUpdate, ProductAuditStatusChange, ProductCategoryChange, ProductCreation,
    ProductInformationChange, ProductPackageRecommended, ProductStatusChange,
    RecipientAddressUpdate, RefundSuccess, ReturnStatusChange, ReverseStatusUpdate,
    RmaStatusUpdate, SampleApplicationStatusChange, SellerDeauthorization,
    ShoppableContentPosting, ShoppableVideoPrecheckTasksResult, SizeChartChange,
    SkuStatusChange, StrikethroughPriceExpired, TokopediaMirrorStatusChange,
    UpcomingAuthorizationExpiration, VideoPrecheckResult }
);
