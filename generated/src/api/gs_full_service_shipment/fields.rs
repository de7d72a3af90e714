// @generated from the files of specs/gs_full_service_shipment/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(
    super::types::AddressNames { city_name, country_name, detail, district_name,
    province_name, town_name }
);
received_impls!(
    super::types::AddressParts { city_id, city_name, country_id, country_name, detail,
    district_id, district_name, province_id, province_name, town_id, town_name }
);
received_impls!(super::types::ArrivalOption { arrived_time, can_reserve });
received_impls!(
    super::types::BatchLogisticsOrder { code, failed_reason, package_weight, status,
    tracking_number, tracking_records }
);
received_impls!(
    super::types::Contact { address_detail, contact_name, email, full_address,
    phone_number, postal_code }
);
received_impls!(
    super::types::ContactWithAddressNames { address_detail, contact_name, email,
    full_address, phone_number, postal_code }
);
received_impls!(
    super::types::DeliveryBatch { code, create_time, logistics, logistics_order_quantity,
    logistics_orders, logistics_package_quantity, logistics_picker_name,
    logistics_picker_phone, predicted_arrive_time, predicted_pick_info,
    predicted_ship_time, receiver_contact, sender_contact, status }
);
enum_impls!(super::types::DeliveryMode);
enum_impls!(super::types::DeliveryOption);
received_impls!(
    super::types::DeliveryOrderLogistics { shipping_provider_code, delivery_option }
);
received_impls!(
    super::types::DeliveryOrderSku { barcode, external_sku_code, platform_sku_code,
    second_key_attribute_name_en, second_key_attribute_name_zh,
    second_key_attribute_value_en, second_key_attribute_value_zh }
);
enum_impls!(super::types::DeliveryOrderStatus);
received_impls!(
    super::types::DeliveryPackage { logistics_order_code, package_code, skus }
);
received_impls!(super::types::DeliveryPackageSku { quantity, sku_code });
enum_impls!(super::types::DeliveryType);
enum_impls!(super::types::EmergencyLevel);
sent_impls!(super::types::LabelSize { height, unit, width });
received_impls!(
    super::types::LegacyAvailableShippingProvider { delivery_option, max_charge_fee,
    min_charge_fee, provider_code, provider_name, reserve_data }
);
received_impls!(
    super::types::Logistics { delivery_option, shipping_provider_code,
    shipping_provider_name }
);
enum_impls!(super::types::LogisticsStatus);
enum_impls!(super::types::ManufactureMode);
sent_impls!(super::types::Package { skus = "items" });
sent_impls!(super::types::PackageSku { platform_sku_code, quantity });
received_impls!(super::types::PickupOption { can_reserve, reserve_segments, ship_time });
received_impls!(super::types::PickupSegment { can_reserve, end_time, start_time });
enum_impls!(super::types::QualityCheckResult);
enum_impls!(super::types::RelativeCodeType);
sent_impls!(
    super::types::Reservation { predicted_arrived_time, predicted_pickup_ge,
    predicted_pickup_lt, predicted_pickup_time, predicted_ship_time }
);
enum_impls!(super::types::ReturnStatus);
enum_impls!(super::types::SampleStatus);
received_impls!(
    super::types::Skc { external_skc_code, first_key_attribute_name_en,
    first_key_attribute_name_zh, first_key_attribute_value_en,
    first_key_attribute_value_zh, image_url, platform_skc_code }
);
received_impls!(
    super::types::SkcSummary { external_skc_code, first_key_attribute_name_en,
    first_key_attribute_name_zh, first_key_attribute_value_en,
    first_key_attribute_value_zh, platform_skc_code }
);
sent_impls!(super::types::SkuLabels { code, quantity });
received_impls!(
    super::types::StockupOrderSku { barcode, delivered_quantity, external_sku_code,
    inbound_quantity, platform_sku_code, received_quantity, returned_quantity,
    second_key_attribute_name_en, second_key_attribute_name_zh,
    second_key_attribute_value_en, second_key_attribute_value_zh, stockup_quantity }
);
enum_impls!(super::types::StockupOrderSource);
enum_impls!(super::types::StockupOrderStatus);
received_impls!(super::types::TrackingRecord { message, title, update_time });
sent_impls!(super::v202405::confirm_delivery::ConfirmDelivery { delivery_order_code });
sent_impls!(
    super::v202405::confirm_delivery_preview::ConfirmDeliveryPreview { supplier_id,
    delivery_order_code }
);
sent_impls!(
    super::v202405::create_delivery_order::CreateDeliveryOrder { delivery_order }
);
sent_impls!(
    super::v202405::create_delivery_order::CreateDeliveryOrderInput { package_quantity,
    packages, stockup_order_code }
);
received_impls!(
    super::v202405::create_delivery_order::CreateDeliveryOrderResponse {
    delivery_order_code, stockup_order_code }
);
sent_impls!(
    super::v202405::create_delivery_order_preview::CreateDeliveryOrderPreview {
    supplier_id, delivery_order }
);
received_impls!(
    super::v202405::create_delivery_order_preview::CreateDeliveryOrderPreviewResponse {
    delivery_order_code, stockup_order_code }
);
sent_impls!(
    super::v202405::create_delivery_order_preview::DeliverySku { platform_sku_code,
    quantity }
);
sent_impls!(
    super::v202405::create_delivery_order_preview::PreviewDeliveryOrderInput { skus =
    "delivery_items", package_quantity, packages, stockup_order_code }
);
sent_impls!(
    super::v202405::get_delivery_batches::GetDeliveryBatches { delivery_batch_codes }
);
received_impls!(
    super::v202405::get_delivery_batches::GetDeliveryBatchesResponse { delivery_batches =
    "delivery_batchs" }
);
sent_impls!(
    super::v202405::get_delivery_batches_preview::GetDeliveryBatchesPreview {
    supplier_id, delivery_batch_codes }
);
received_impls!(
    super::v202405::get_delivery_batches_preview::GetDeliveryBatchesPreviewResponse {
    delivery_batches = "delivery_batchs" }
);
sent_impls!(
    super::v202405::get_delivery_order_print_document::GetDeliveryOrderPrintDocument {
    delivery_order_codes }
);
received_impls!(
    super::v202405::get_delivery_order_print_document::GetDeliveryOrderPrintDocumentResponse
    { document_url }
);
sent_impls!(
    super::v202405::get_delivery_order_print_document_preview::GetDeliveryOrderPrintDocumentPreview
    { supplier_id, delivery_order_codes }
);
received_impls!(
    super::v202405::get_delivery_order_print_document_preview::GetDeliveryOrderPrintDocumentPreviewResponse
    { document_url }
);
sent_impls!(
    super::v202405::get_sku_print_document::GetSkuPrintDocument { dimension, labels =
    "platform_sku_items", print_sku_code, stockup_order_code }
);
received_impls!(
    super::v202405::get_sku_print_document::GetSkuPrintDocumentResponse { document_url }
);
sent_impls!(
    super::v202405::get_sku_print_document::PlatformSkuLabels { platform_sku_code,
    quantity }
);
sent_impls!(
    super::v202405::get_waybill_print_document::GetWaybillPrintDocument { logistics_codes
    }
);
received_impls!(
    super::v202405::get_waybill_print_document::GetWaybillPrintDocumentResponse {
    document_url }
);
sent_impls!(
    super::v202405::get_waybill_print_document_preview::GetWaybillPrintDocumentPreview {
    supplier_id, logistics_codes }
);
received_impls!(
    super::v202405::get_waybill_print_document_preview::GetWaybillPrintDocumentPreviewResponse
    { document_url }
);
sent_impls!(
    super::v202405::reserve_shipment::ReserveShipment { delivery_mode,
    delivery_order_codes, logistics, reservation = "reserve", sender_contact,
    shipping_box_quantity, total_weight, warehouse_code }
);
received_impls!(
    super::v202405::reserve_shipment::ReserveShipmentResponse { delivery_batch_code }
);
sent_impls!(
    super::v202405::reserve_shipment_preview::ReserveShipmentPreview { supplier_id,
    delivery_mode, delivery_order_codes, logistics, reservation = "reserve",
    sender_contact, total_weight, warehouse_code }
);
received_impls!(
    super::v202405::reserve_shipment_preview::ReserveShipmentPreviewResponse {
    delivery_batch_code }
);
sent_impls!(
    super::v202405::search_available_shipping_providers::SearchAvailableShippingProviders
    { delivery_mode, delivery_option, delivery_order_codes, sender_contact, total_weight,
    warehouse_code }
);
received_impls!(
    super::v202405::search_available_shipping_providers::SearchAvailableShippingProvidersResponse
    { arrival_options = "reserve_arrived_times", shipping_providers }
);
sent_impls!(
    super::v202405::search_available_shipping_providers_preview::SearchAvailableShippingProvidersPreview
    { supplier_id, delivery_mode, delivery_option, delivery_order_codes, sender_contact,
    total_weight, warehouse_code }
);
received_impls!(
    super::v202405::search_available_shipping_providers_preview::SearchAvailableShippingProvidersPreviewResponse
    { arrival_options = "reserve_arrived_times", shipping_providers }
);
sent_impls!(
    super::v202405::search_delivery_orders::SearchDeliveryOrders { arrived_time_ge,
    arrived_time_lt, delivery_batch_codes, delivery_order_codes, delivery_types,
    emergency_levels, external_skc_codes, external_sku_codes, is_sample_included,
    latest_status_update_ge, latest_status_update_lt, order_types, page_size, page_token,
    platform_spu_codes, relative_codes, require_arrived_time_ge, require_arrived_time_lt,
    ship_time_ge, ship_time_lt, warehouse_codes }
);
received_impls!(
    super::v202405::search_delivery_orders::DeliveryOrder { arrived_time, category_id,
    code, delivery_batch_code, delivery_packages, delivery_quantity, delivery_type,
    emergency_level, inbound_quantity, is_first_order, is_sample_included,
    latest_status_update_time, logistics, mode, platform_spu_code,
    predicted_arrived_time, predicted_ship_time, qualified_quantity,
    quality_check_result, received_quantity, relative_code, relative_code_type,
    require_arrived_time, returned_quantity, sample_code, sample_status, ship_time, skc,
    skus, status, stockup_type, unqualified_quantity, warehouse_code, warehouse_contact,
    warehouse_name }
);
received_impls!(
    super::v202405::search_delivery_orders::SearchDeliveryOrdersResponse {
    delivery_orders, next_page_token, total_count }
);
sent_impls!(
    super::v202405::search_delivery_orders_preview::SearchDeliveryOrdersPreview {
    supplier_id, arrived_time_ge, arrived_time_lt, delivery_batch_codes,
    delivery_order_codes, delivery_types, emergency_levels, external_skc_codes,
    external_sku_codes, is_sample_included, order_types, page_size, page_token,
    platform_spu_codes, relative_codes, require_arrived_time_ge, require_arrived_time_lt,
    ship_time_ge, ship_time_lt, warehouse_codes }
);
received_impls!(
    super::v202405::search_delivery_orders_preview::DeliveryOrderPreview { arrived_time,
    category_id, code, delivery_batch_code, delivery_packages, delivery_quantity,
    delivery_type, emergency_level, inbound_quantity, is_first_order, is_sample_included,
    logistics, mode, platform_spu_code, predicted_arrived_time, predicted_ship_time,
    qualified_quantity, quality_check_result, received_quantity, relative_code,
    relative_code_type, require_arrived_time, returned_quantity, sample_code,
    sample_status, ship_time, skc, skus, status, stockup_type, unqualified_quantity,
    warehouse_code, warehouse_contact, warehouse_name }
);
received_impls!(
    super::v202405::search_delivery_orders_preview::SearchDeliveryOrdersPreviewResponse {
    delivery_orders, next_page_token, total_count }
);
sent_impls!(
    super::v202405::search_stockup_orders::SearchStockupOrders { can_deliver,
    emergency_levels, external_skc_codes, external_sku_codes, is_delivery_completed,
    is_first_order, is_normal, latest_status_update_ge, latest_status_update_lt,
    order_create_time_ge, order_create_time_lt, order_sources, order_status, order_types,
    page_size, page_token, platform_sku_codes, platform_spu_codes,
    require_arrived_time_ge, require_arrived_time_lt, require_ship_time_ge,
    require_ship_time_lt, stockup_order_codes }
);
received_impls!(
    super::v202405::search_stockup_orders::SearchStockupOrdersResponse { next_page_token,
    stockup_orders, total_count }
);
received_impls!(
    super::v202405::search_stockup_orders::StockupOrder { can_deliver, category_id, code,
    create_time, delivery_quantity, emergency_level, inbound_quantity,
    is_delivery_completed, is_first_order, is_normal, latest_status_update_time,
    manufacture_mode, platform_spu_code, received_quantity, require_arrived_time,
    require_ship_time, returned_quantity, skc, skus, source, status, stockup_quantity,
    r#type = "type" }
);
sent_impls!(
    super::v202405::search_stockup_orders_preview::SearchStockupOrdersPreview {
    supplier_id, can_deliver, emergency_levels, external_skc_codes, external_sku_codes,
    is_delivery_completed, is_first_order, is_normal, order_create_time_ge,
    order_create_time_lt, order_sources, order_status, order_types, page_size,
    page_token, platform_sku_codes, platform_spu_codes, require_arrived_time_ge,
    require_arrived_time_lt, require_ship_time_ge, require_ship_time_lt,
    stockup_order_codes }
);
received_impls!(
    super::v202405::search_stockup_orders_preview::SearchStockupOrdersPreviewResponse {
    next_page_token, stockup_orders, total_count }
);
received_impls!(
    super::v202405::search_stockup_orders_preview::StockupOrderPreview { can_deliver,
    category_id, code, create_time, delivery_quantity, emergency_level, inbound_quantity,
    is_delivery_completed, is_first_order, is_normal, manufacture_mode,
    platform_spu_code, received_quantity, require_arrived_time, require_ship_time,
    returned_quantity, skc, skus, source, status, stockup_quantity, r#type = "type" }
);
sent_impls!(super::v202407::cancel_shipment::CancelShipment { logistics_order });
sent_impls!(
    super::v202407::get_logistics_orders::GetLogisticsOrders { logistics_orders }
);
received_impls!(
    super::v202407::get_logistics_orders::GetLogisticsOrdersResponse { logistics_orders }
);
received_impls!(
    super::v202407::get_logistics_orders::LogisticsOrder { code, completion_time,
    create_time, delivery_time, latest_update_time, logistics,
    logistics_package_quantity, logistics_picker_name, logistics_picker_phone,
    logistics_sub_order_quantity, logistics_sub_orders, pickup_time,
    predicted_arrive_time, predicted_pickup = "predicted_pick_info", predicted_ship_time,
    receiver_contact, sender_contact, sign_time, status, r#type = "type" }
);
enum_impls!(super::v202407::get_logistics_orders::LogisticsOrderType);
received_impls!(
    super::v202407::get_logistics_orders::LogisticsSubOrder { code, completion_time,
    create_time, delivery_time, failed_reason, latest_update_time, loss_suspend_time,
    package_weight, pickup_time, sign_time, status, tracking_number, tracking_records }
);
sent_impls!(
    super::v202407::get_quality_documents::GetQualityDocuments { order_code, order_type }
);
received_impls!(
    super::v202407::get_quality_documents::GetQualityDocumentsResponse { document_url }
);
enum_impls!(super::v202407::get_quality_documents::QualityDocumentOrderType);
sent_impls!(
    super::v202407::reserve_shipment::ReserveShipment { delivery_mode,
    delivery_order_codes, logistics, reservation = "reserve", sender_contact_id,
    shipping_box_quantity, total_weight, warehouse_code }
);
received_impls!(
    super::v202407::reserve_shipment::ReserveShipmentResponse { logistics_order }
);
sent_impls!(
    super::v202407::search_abnormal_orders::SearchAbnormalOrders { abnormal_order_codes,
    abnormal_types, delivery_order_codes, external_skc_codes, external_sku_codes,
    latest_update_time_ge, latest_update_time_lt, order_create_time_ge,
    order_create_time_lt, page_size, page_token, platform_sku_codes, platform_spu_codes,
    relative_return_status, stockup_order_codes }
);
received_impls!(
    super::v202407::search_abnormal_orders::AbnormalOrder { abnormal_quantity,
    abnormality_register_image_url, category_id, code, create_time, delivery_order_code,
    handle_method, inspect_order_code, platform_spu_code, quality_check_result,
    relative_return_status, remark, return_order_code, skc, skus, stockup_order_code,
    r#type = "type" }
);
received_impls!(
    super::v202407::search_abnormal_orders::AbnormalOrderSku { barcode,
    external_sku_code, platform_sku_code, second_key_attribute_name_en,
    second_key_attribute_name_zh, second_key_attribute_value_en,
    second_key_attribute_value_zh, abnormal_quantity }
);
enum_impls!(super::v202407::search_abnormal_orders::AbnormalType);
received_impls!(
    super::v202407::search_abnormal_orders::SearchAbnormalOrdersResponse {
    abnormal_orders, next_page_token, total_count }
);
sent_impls!(
    super::v202407::search_available_shipping_providers::SearchAvailableShippingProviders
    { delivery_mode, delivery_option, delivery_order_codes, sender_contact_id,
    shipping_box_quantity, total_weight, warehouse_code }
);
received_impls!(
    super::v202407::search_available_shipping_providers::AvailableShippingProvider {
    delivery_option, max_charge_fee, min_charge_fee, provider_code, provider_name,
    reserve_datas }
);
received_impls!(
    super::v202407::search_available_shipping_providers::SearchAvailableShippingProvidersResponse
    { arrival_options = "reserve_arrived_times", shipping_providers }
);
sent_impls!(
    super::v202407::search_delivery_orders::SearchDeliveryOrders { arrived_time_ge,
    arrived_time_lt, delivery_order_codes, delivery_types, emergency_levels,
    external_skc_codes, external_sku_codes, is_sample_included, latest_status_update_ge,
    latest_status_update_lt, logistics_orders, order_types, page_size, page_token,
    platform_spu_codes, relative_codes, require_arrived_time_ge, require_arrived_time_lt,
    ship_time_ge, ship_time_lt, warehouse_codes }
);
received_impls!(
    super::v202407::search_delivery_orders::DeliveryOrder { arrived_time, category_id,
    code, delivered_quantity, delivery_packages, delivery_type, emergency_level,
    inbound_quantity, is_first_order, is_sample_included, latest_status_update_time,
    logistics, mode, platform_spu_code, predicted_arrived_time, predicted_ship_time,
    qualified_quantity, quality_check_result, received_quantity, relative_code,
    relative_code_type, require_arrived_time, returned_quantity, sample_code,
    sample_status, ship_time, skc, skus, status, stockup_type, unqualified_quantity,
    warehouse_code, warehouse_contact, warehouse_name }
);
received_impls!(
    super::v202407::search_delivery_orders::SearchDeliveryOrdersResponse {
    delivery_orders, next_page_token, total_count }
);
received_impls!(
    super::v202407::search_delivery_orders::SearchedDeliveryOrderLogistics {
    logistics_order, shipping_provider_code, delivery_option }
);
received_impls!(
    super::v202407::search_delivery_orders::SearchedDeliveryOrderSku { barcode,
    delivered_quantity, external_sku_code, inbound_quantity, platform_sku_code,
    qualified_quantity, received_quantity, returned_quantity,
    second_key_attribute_name_en, second_key_attribute_name_zh,
    second_key_attribute_value_en, second_key_attribute_value_zh, unqualified_quantity }
);
received_impls!(
    super::v202407::search_delivery_orders::SearchedDeliveryPackage { package_code, skus
    }
);
sent_impls!(
    super::v202407::search_return_orders::SearchReturnOrders { external_skc_codes,
    external_sku_codes, order_create_time_ge, order_create_time_lt, page_size,
    page_token, platform_sku_codes, platform_spu_codes, return_methods,
    return_order_codes, return_source, return_status, return_types }
);
enum_impls!(super::v202407::search_return_orders::ReturnMethod);
received_impls!(
    super::v202407::search_return_orders::ReturnOrder { code, detailed_reason, logistics,
    method, outbound_batch_code, reason_type, source, status, r#type = "type",
    warehouse_code }
);
received_impls!(
    super::v202407::search_return_orders::ReturnOrderLogistics { actual_quantity,
    category_id, confirm_quantity, logistics_order, platform_spu_code, request_quantity,
    shipping_provider_code, skus }
);
received_impls!(
    super::v202407::search_return_orders::ReturnOrderSku { actual_quantity, barcode,
    cancel_reason, confirm_quantity, confirm_reason, external_skc_code,
    external_sku_code, first_key_attribute_name_en, first_key_attribute_name_zh,
    first_key_attribute_value_en, first_key_attribute_value_zh, image_url,
    platform_sku_code, request_quantity, second_key_attribute_name_en,
    second_key_attribute_name_zh, second_key_attribute_value_en,
    second_key_attribute_value_zh }
);
enum_impls!(super::v202407::search_return_orders::ReturnSource);
enum_impls!(super::v202407::search_return_orders::ReturnType);
received_impls!(
    super::v202407::search_return_orders::SearchReturnOrdersResponse { next_page_token,
    return_orders, total_count }
);
sent_impls!(
    super::v202407::search_stockup_orders::SearchStockupOrders { can_deliver,
    emergency_levels, external_skc_codes, external_sku_codes, is_delivery_completed,
    is_first_order, is_normal, latest_status_update_ge, latest_status_update_lt,
    order_create_time_ge, order_create_time_lt, order_sources, order_status, order_types,
    page_size, page_token, platform_sku_codes, platform_spu_codes,
    require_arrived_time_ge, require_arrived_time_lt, require_ship_time_ge,
    require_ship_time_lt, stockup_order_codes }
);
received_impls!(
    super::v202407::search_stockup_orders::SearchStockupOrdersResponse { next_page_token,
    stockup_orders, total_count }
);
received_impls!(
    super::v202407::search_stockup_orders::StockupOrder { can_deliver, category_id, code,
    create_time, emergency_level, inbound_quantity, is_delivery_completed,
    is_first_order, is_normal, latest_status_update_time, manufacture_mode,
    platform_spu_code, received_quantity, require_arrived_time, require_ship_time,
    returned_quantity, skc, skus, source, status, stockup_quantity, r#type = "type",
    delivered_quantity }
);
sent_impls!(
    super::v202409::confirm_stockup_order::ConfirmStockupOrder { is_order_confirmed,
    reject_note, reject_reason, skus, stockup_order_code }
);
enum_impls!(super::v202409::confirm_stockup_order::RejectReason);
sent_impls!(
    super::v202409::confirm_stockup_order::SkuConfirmation { code,
    confirm_stockup_quantity }
);
sent_impls!(
    super::v202409::get_sku_print_document::GetSkuPrintDocument { labels =
    "platform_sku_items", size, stockup_order_code }
);
received_impls!(
    super::v202409::get_sku_print_document::GetSkuPrintDocumentResponse { document_url }
);
sent_impls!(
    super::v202410::reserve_shipment::ReserveShipment { delivery_mode,
    delivery_order_codes, logistics, reservation = "reserve", sender_contact_id,
    shipping_box_quantity, total_weight, warehouse_code }
);
received_impls!(
    super::v202410::reserve_shipment::ReserveShipmentResponse { logistics_order }
);
sent_impls!(
    super::v202410::search_available_shipping_providers::SearchAvailableShippingProviders
    { delivery_mode, delivery_option, delivery_order_codes, sender_contact_id,
    shipping_box_quantity, total_weight, warehouse_code }
);
received_impls!(
    super::v202410::search_available_shipping_providers::AvailableShippingProvider {
    delivery_option, max_charge_fee, min_charge_fee, provider_code, provider_name,
    reserve_datas }
);
received_impls!(
    super::v202410::search_available_shipping_providers::PricedArrivalOption {
    accurate_warehouse_code, arrived_time, can_reserve, max_charge_fee, min_charge_fee }
);
received_impls!(
    super::v202410::search_available_shipping_providers::SearchAvailableShippingProvidersResponse
    { arrival_options = "reserve_arrived_times", shipping_providers, warehouses =
    "warehouse_list" }
);
received_impls!(
    super::v202410::search_available_shipping_providers::Warehouse { warehouse_code,
    warehouse_contact, warehouse_name }
);
received_impls!(
    super::v202410::search_available_shipping_providers::WarehousePickupOption {
    can_reserve, reserve_segments, ship_time }
);
received_impls!(
    super::v202410::search_available_shipping_providers::WarehousePickupSegment {
    accurate_warehouse_code, can_reserve, end_time, start_time }
);
sent_impls!(
    super::v202503::get_sku_print_document::GetSkuPrintDocument { need_separator, labels
    = "platform_sku_items", size, stockup_order_code }
);
received_impls!(
    super::v202503::get_sku_print_document::GetSkuPrintDocumentResponse { document_url }
);
