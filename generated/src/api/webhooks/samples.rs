// @generated from the deliveries in specs/webhooks/ by `cargo xtask generate`; edit the spec instead.

//! Documented deliveries of these events, for tests.

use crate::testing::WebhookSample;

impl WebhookSample for super::ActivityChange {
    const DELIVERY: &'static str = r#"{"type":63,"timestamp":1678886400,"shop_id":"789000000000000036","tts_notification_id":"000000000000000037","data":{"activity_id":"act_123000000000000038","update_time":1678886400,"change_type":"product_update","product_update_list":{"product_ids":["11111111","22222222"],"exclude_product_ids":["33333333"],"benefit_product_ids":["44444444"]},"product_remove_list":{"product_ids":["55555555"],"sku_ids":["66666666"],"benefit_product_ids":[],"exclude_product_ids":[]}}}"#;
}

impl WebhookSample for super::ActivityStatusChange {
    const DELIVERY: &'static str = r#"{"type":39,"shop_id":"7490000000000000012","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"activity_id":"7130000000000000031","update_time":1644412885,"activity_type":"FIXED_PRICE","product_level":"PRODUCT","status":"ONGOING"}}"#;
}

impl WebhookSample for super::AftersalesRequestStatusUpdate {
    const DELIVERY: &'static str = r#"{"type":64,"tts_notification_id":"1111111111","shop_id":"1234567890","timestamp":1644412885,"data":{"aftersales_request_id":"576000000000000013","return_role":"BUYER","aftersales_request_status":"PENDING_REQUEST_REVIEW","aftersales_request_create_time":1627587600,"aftersales_request_update_time":1644412885}}"#;
}

impl WebhookSample for super::AppealCompleted {
    const DELIVERY: &'static str = r#"{"type":66,"tts_notification_id":"7320000000000000066","shop_id":"7490000000000000012","timestamp":1775122115,"data":{"product_id":1730000000000000011,"appeal_task":{"appeal_audit_result":[{"indicator_type":"size_chart","status":"REJECTED","reject_reason":"The picture cannot be read."}],"size_chart_id":7320000000000000013,"size_chart_image_uri":"bucket/1"}}}"#;
}

impl WebhookSample for super::CancellationStatusChange {
    const DELIVERY: &'static str = r#"{"type":11,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"order_id":"576000000000000013","cancellations_role":"BUYER","cancel_status":"CANCELLATION_REQUEST_PENDING","cancel_id":"4030000000000000018","create_time":1627587600}}"#;
}

impl WebhookSample for super::CombinedListingChange {
    const DELIVERY: &'static str = r#"{"type":42,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"combined_listing_id":"123456789","products":[{"id":"987654321"},{"id":"987654322"}],"status":"LIVE","change_type":"UPDATE","added_product_ids":["987654321"],"removed_product_ids":["987654333"]}}"#;
}

impl WebhookSample for super::CreatorDeauthorization {
    const DELIVERY: &'static str = r#"{"type":20,"creator_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"cancel_time":1644412885}}"#;
}

impl WebhookSample for super::FbtInventoryUpdate {
    const DELIVERY: &'static str = r#"{"type":24,"seller_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"goods_id":"732000000000000000024","sku_id":"123513234","fbt_warehouse_inventory":[{"fbt_warehouse_id":"73800000000000000025","on_hand_detail":{"total_quantity":7,"reserved_quantity":5,"available_quantity":2}}],"update_time":1644412845}}"#;
}

impl WebhookSample for super::FbtMcfOrderStatus {
    const DELIVERY: &'static str = r#"{"type":58,"creator_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"mcf_order":{"external_order_id":"shopify202000000000000000000000035","mcf_order_id":"7130000000000000031","consign_orders":{"id":"OBF00000001","tracking_number":"TN00000001","carrier":"USPS","status":"processing","goods":{"id":"1231231","quantity":1}},"create_time":1661756811}}}"#;
}

impl WebhookSample for super::FbtMerchantOnboarding {
    const DELIVERY: &'static str = r#"{"type":22,"seller_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"onboarded_regions":[{"region_code":"GB"}],"update_time":1644412845}}"#;
}

impl WebhookSample for super::GlobalListingMethodChange {
    const DELIVERY: &'static str = r#"{"type":52,"tts_notification_id":"7320000000000000011","timestamp":1644412885,"seller_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","data":{"global_product_id":"1720000000000000032","local_product_id":["1730000000000000033"],"listing_method":"GLOBAL_PUBLISHING"}}"#;
}

impl WebhookSample for super::GlobalReplicationStatusChange {
    const DELIVERY: &'static str = r#"{"type":51,"shop_id":"7490000000000000012","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"source_product_id":"00000000000000000000000000000001","replicated_product":{"product_id":"576000000000000017","region":"GB","result":"SUCCESS","fail_reasons":{"message":""}}}}"#;
}

impl WebhookSample for super::GoodsMatch {
    const DELIVERY: &'static str = r#"{"type":23,"seller_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"match_type":"MATCH","product_type":"LOCAL","goods_id":"732000000000000000024","product_id":"123513234","sku_id":"123563781","update_time":1644412845}}"#;
}

impl WebhookSample for super::ImageTranslationCompleted {
    const DELIVERY: &'static str = r#"{"type":46,"shop_id":"7490000000000000012","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"translation_task":{"id":"00000000000000000000000000000001","status":"COMPLETED","fail_reason":"","target_lang":"it-IT","original_image":{"uri":"bucket/00000000000000000000000000000001","url":"https://example.com/1.jpeg"},"translated_image":{"uri":"bucket/00000000000000000000000000000002","url":"https://example.com/2.jpeg"}}}}"#;
}

impl WebhookSample for super::InboundFbtOrderStatusChange {
    const DELIVERY: &'static str = r#"{"type":21,"seller_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"inbound_order_id":"IBR577000000000000023","order_status":"CANCELLED","update_time":1644412845}}"#;
}

impl WebhookSample for super::InventoryChanged {
    const DELIVERY: &'static str = r#"{"type":68,"tts_notification_id":"7320000000000000068","shop_id":"7490000000000000012","timestamp":1775122115,"data":{"event_id":"00000000-0000-4000-8000-000000000068","occurred_at":"2026-04-02T09:28:34.979101552Z","seller_id":"7490000000000000041","product_id":"1890000000000000042","sku_id":"1720000000000000043","quantity_snapshot_after_change":{"total_quantity":7,"total_available_quantity":7,"total_committed_quantity":0,"in_shop_quantity":7,"campaign_locked_quantity":0,"creator_locked_quantity":0},"change_detail":[{"idempotency_key":"00000000-0000-4000-8000-000000000068","trigger_source":"manual_adjustment","occurred_at":"2026-04-02T09:28:34.979101552Z","total_quantity_delta":4,"available_quantity_delta":4,"committed_quantity_delta":0,"in_shop_quantity_delta":4,"campaign_locked_quantity_delta":0,"creator_locked_quantity_delta":0}]}}"#;
}

impl WebhookSample for super::InventoryChangedByShop {
    const DELIVERY: &'static str = r#"{"type":71,"tts_notification_id":"7320000000000000071","shop_id":"7490000000000000012","timestamp":1775122115,"data":{"event_id":"00000000-0000-4000-8000-000000000071","occurred_at":"2026-04-02T09:28:34.979101552Z","shop_id":7490000000000000013,"product_id":1730000000000000011,"sku_id":1730000000000000013,"quantity_snapshot_after_change":{"total_quantity":9,"total_available_quantity":8,"total_committed_quantity":1,"in_shop_quantity":5,"campaign_locked_quantity":2,"creator_locked_quantity":1},"change_detail":[{"idempotency_key":"00000000-0000-4000-8000-000000000072","trigger_source":"order_created","occurred_at":"2026-04-02T09:28:34.9791Z","total_quantity_delta":0,"available_quantity_delta":-1,"committed_quantity_delta":1,"in_shop_quantity_delta":-1,"campaign_locked_quantity_delta":0,"creator_locked_quantity_delta":0}]}}"#;
}

impl WebhookSample for super::InventoryStatusChange {
    const DELIVERY: &'static str = r#"{"type":27,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"product_id":"732000000000000000024","sku_id":"73200000000000000026","trigger_reason":{"alert_type":"PREDICTION","lead_days":21},"current_inventory_status":"LOW_STOCK","inventory_distribution":{"total_quantity":100,"available_quantity":50,"creator_reserved_quantity":20,"campaign_reserved_quantity":20,"committed_quantity":10},"update_time":1627587600}}"#;
}

impl WebhookSample for super::InvoiceStatusChange {
    const DELIVERY: &'static str = r#"{"type":36,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"package_id":"1152921504606846980","order_ids":["152523","532123"],"invoice_status":"INVALID","invalid_reason":"NOT_FOUND"}}"#;
}

impl WebhookSample for super::NewConversation {
    const DELIVERY: &'static str = r#"{"type":13,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"conversation_id":"576000000000000013","create_time":1627587506}}"#;
}

impl WebhookSample for super::NewMessage {
    const DELIVERY: &'static str = r#"{"type":14,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"content":"{\"content\":\"When does my order arrive?\"}","conversation_id":"710000000000000019","create_time":1681790246,"is_visible":true,"message_id":"722000000000000020","index":"7490000000000000021","type":"TEXT","sender":{"im_user_id":"707000000000000022","role":"BUYER"}}}"#;
}

impl WebhookSample for super::NewMessageListener {
    const DELIVERY: &'static str = r#"{"type":33,"shop_id":"7490000000000000012","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"index":"1730000000000027","message_id":"7450000000000000028","conversation_id":"7450000000000000029","msg_type":"TEXT","content":"Hello","create_time":"1691411573","sender":{"sender_im_user_id":"2360000000000000030"}}}"#;
}

impl WebhookSample for super::OpportunityMatchingStatusChange {
    const DELIVERY: &'static str = r#"{"type":25,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1730458800,"data":{"external_product_id":"576000000000000017","opportunity_matching_status":"PENDING","opportunity_ids":["213231","213233"],"opportunity_matching_end_time":1735603200,"update_time":1730458800}}"#;
}

impl WebhookSample for super::OrderStatusChange {
    const DELIVERY: &'static str = r#"{"type":1,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"order_id":"576000000000000013","order_status":"UNPAID","is_on_hold_order":false,"update_time":1644412885}}"#;
}

impl WebhookSample for super::PackageUpdate {
    const DELIVERY: &'static str = r#"{"type":4,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"sc_type":"COMBINE","role_type":"ROLE_USER","package_list":[{"package_id":"1152921504606846980","order_id_list":["152523","532123"]}],"update_time":1644412885}}"#;
}

impl WebhookSample for super::ProductAuditStatusChange {
    const DELIVERY: &'static str = r#"{"type":37,"shop_id":"7490000000000000012","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"product_id":789078671231,"audit":{"status":"PRE_APPROVED","pre_approved_reason":"KYC_PENDING"},"integrated_platform_statuses":{"platform":"TOKOPEDIA","status":"AUDITING"},"update_time":1644412885}}"#;
}

impl WebhookSample for super::ProductCategoryChange {
    const DELIVERY: &'static str = r#"{"type":18,"shop_id":"7490000000000000012","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"product_id":"789078671231","previous_category_id":"600001","current_category_id":"600002","update_time":1644412845}}"#;
}

impl WebhookSample for super::ProductCreation {
    const DELIVERY: &'static str = r#"{"type":16,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"product_id":576000000000000017,"product_types":["GPR_PRODUCT"],"update_time":1644412885}}"#;
}

impl WebhookSample for super::ProductInformationChange {
    const DELIVERY: &'static str = r#"{"type":15,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"product_id":"123456789","change_source":"SELLER_CENTER","changed_fields":["title","description","main_images","product_attributes","size_chart_image","size_chart_template","others"],"update_time":1627587600}}"#;
}

impl WebhookSample for super::ProductPackageRecommended {
    const DELIVERY: &'static str = r#"{"type":62,"tts_notification_id":"7320000000000000062","shop_id":"7490000000000000012","timestamp":1775122115,"data":{"product_id":"1730000000000000011","abnormality_types":["WEIGHT"],"weight_recommendation":{"unit":"GRAM","weight":{"min_value":"100","max_value":"250.5"}},"dimension_recommendation":{"unit":"CENTIMETER","length":{"min_value":"10","max_value":"12"},"width":{"min_value":"4","max_value":"5"},"height":{"min_value":"1","max_value":"2"}}}}"#;
}

impl WebhookSample for super::ProductStatusChange {
    const DELIVERY: &'static str = r#"{"type":5,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"product_id":576000000000000017,"status":"PRODUCT_FIRST_PASS_REVIEW","suspended_reason":"","update_time":1644412885}}"#;
}

impl WebhookSample for super::RecipientAddressUpdate {
    const DELIVERY: &'static str = r#"{"type":3,"shop_id":"7490000000000000012","timestamp":1644412885,"data":{"order_id":"576000000000000013","update_time":1644412885}}"#;
}

impl WebhookSample for super::RefundSuccess {
    const DELIVERY: &'static str = r#"{"type":67,"tts_notification_id":"7620000000000000040","shop_id":"7490000000000000012","timestamp":1776107052,"data":{"aftersales_request_id":"111111111","line_items":[{"main_order_id":"789456123","return_line_item_id":"999999","sku_id":"147852","sku_return_request_id":"321654987","sub_return_line_item_id":"888888"},{"main_order_id":"789456123","return_line_item_id":"999999","sku_id":"147853","sku_return_request_id":"321654987","sub_return_line_item_id":"777777"},{"main_order_id":"789456123","return_line_item_id":"666666","sku_id":"147853","sku_return_request_id":"321654987"}],"refund_currency":"USD","refund_status":"REFUND_SUCCESS","refund_timestamp":1776102211,"refund_total":"1.25","rma_id":"222222222"}}"#;
}

impl WebhookSample for super::ReturnStatusChange {
    const DELIVERY: &'static str = r#"{"type":12,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"order_id":"576000000000000013","return_role":"BUYER","return_type":"REFUND","return_status":"RETURN_OR_REFUND_REQUEST_PENDING","return_id":"576000000000000013","create_time":1627587600,"update_time":1644412885}}"#;
}

impl WebhookSample for super::ReverseStatusUpdate {
    const DELIVERY: &'static str = r#"{"type":2,"tts_notification_id":"7320000000000000002","shop_id":"7490000000000000012","timestamp":1775122115,"data":{"order_id":"580000000000000011","reverse_order_id":"4030000000000000012","reverse_event_type":"ORDER_REQUEST_CANCEL","reverse_order_status":51,"reverse_type":4,"reverse_user":1,"update_time":1644412885}}"#;
}

impl WebhookSample for super::RmaStatusUpdate {
    const DELIVERY: &'static str = r#"{"type":65,"tts_notification_id":"1111111113","shop_id":"1234567890","timestamp":1644412889,"data":{"rma_id":"576000000000000039","aftersales_request_id":"576000000000000013","return_role":"BUYER","rma_status":"RMA_CREATED","rma_create_time":1627587601,"rma_update_time":1644412889}}"#;
}

impl WebhookSample for super::SampleApplicationStatusChange {
    const DELIVERY: &'static str = r#"{"type":56,"tts_notification_id":"7320000000000000056","shop_id":"7490000000000000012","timestamp":1775122115,"data":{"application_id":"7320000000000000011","new_status":"CONTENT_PENDING","creator":[{"creator_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA"}],"product":[{"id":"1730000000000000011","sku_id":"1730000000000000012"}]}}"#;
}

impl WebhookSample for super::SellerDeauthorization {
    const DELIVERY: &'static str = r#"{"type":6,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"message":"Shop_id 7490000000000000012 is deauthorized from your APP by merchant."}}"#;
}

impl WebhookSample for super::ShoppableContentPosting {
    const DELIVERY: &'static str = r#"{"type":17,"creator_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"product_id":"789078671231","event":{"type":"ADD","scene":"VIDEO","content_id":"789078671231"}}}"#;
}

impl WebhookSample for super::ShoppableVideoPrecheckTasksResult {
    const DELIVERY: &'static str = r#"{"type":59,"tts_notification_id":"7320000000000000059","creator_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","timestamp":1775122115,"data":{"task_id":"7490000000000000011","violation_check_result":{"status":"FAIL","issues":[{"risk":"Loud music","suggestions":"Turn it down."}]},"good_quality_check_result":{"status":"PROCESSING","issues":[{"code":"DARK","suggestions":"Add light."}]}}}"#;
}

impl WebhookSample for super::SizeChartChange {
    const DELIVERY: &'static str = r#"{"type":19,"seller_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"size_chart_template_id":"789078671231","size_chart_template_name":"600001","event_type":"EDIT","update_time":1644412845}}"#;
}

impl WebhookSample for super::SkuStatusChange {
    const DELIVERY: &'static str = r#"{"type":50,"tts_notification_id":"7320000000000000050","shop_id":"7490000000000000012","timestamp":1775122115,"data":{"product_id":"1730000000000000011","skus":[{"sku_id":"1730000000000000012","status":"DEACTIVATED","deactivation_source":"SELLER"},{"sku_id":"1730000000000000013","status":"CREATED"}],"update_time":1775122114}}"#;
}

impl WebhookSample for super::StrikethroughPriceExpired {
    const DELIVERY: &'static str = r#"{"type":38,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"product_id":"732000000000000000024","sku_id":"73200000000000000026"}}"#;
}

impl WebhookSample for super::TokopediaMirrorStatusChange {
    const DELIVERY: &'static str = r#"{"type":35,"tts_notification_id":"7320000000000000011","seller_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","timestamp":1644412885,"data":{"tts_shop_id":"7490000000000000012","mirror_status":"MIRRORED","update_time":1627587600}}"#;
}

impl WebhookSample for super::UpcomingAuthorizationExpiration {
    const DELIVERY: &'static str = r#"{"type":7,"tts_notification_id":"7320000000000000011","shop_id":"7490000000000000012","timestamp":1644412885,"data":{"message":"Authorization of shop_id 7490000000000000012 is expiring in 30 days. Please direct the merchant to re-authorize.","expiration_time":"1627587506"}}"#;
}

impl WebhookSample for super::VideoPrecheckResult {
    const DELIVERY: &'static str = r#"{"type":55,"creator_open_id":"AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA","tts_notification_id":"7320000000000000011","timestamp":1644412885,"data":{"precheck_task_id":"7490000000000000034","result":"FAIL","issues":[{"risk":"Pirated Content","suggestion":"Film something of your own."}]}}"#;
}
