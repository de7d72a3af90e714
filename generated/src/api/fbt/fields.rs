// @generated from the files of specs/fbt/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(
    super::types::Address { address_line_1, address_line_2, address_line_3, city,
    district, postal_code, region_code, state }
);
received_impls!(super::types::Aerosol { volume, volume_unit });
sent_impls!(
    super::types::ArrivalWindow { start_timestamp = Quoted "start_timestamp",
    end_timestamp = Quoted "end_timestamp" }
);
received_impls!(super::types::Barcode { code, r#type = "type" });
sent_impls!(super::types::BarcodeInput { barcode_type, barcode_value });
enum_impls!(super::types::BarcodeType);
received_impls!(
    super::types::Battery { battery_type, battery_packaging_type, total_battery_weight,
    total_battery_weight_unit, total_battery_capacity, battery_count_per_package,
    needs_un_38_3_test = "is_need_un_38_3_test", un_38_3_test_file_url,
    total_battery_capacity_unit }
);
sent_impls!(
    super::types::BatteryInput { battery_type, battery_packaging_type,
    total_battery_weight, total_battery_weight_unit, total_battery_capacity,
    total_battery_capacity_unit, needs_un_38_3_test = "is_need_un_38_3_test",
    un_38_3_test_file_url, battery_count_per_package }
);
enum_impls!(super::types::BatteryPackagingType);
enum_impls!(super::types::BatteryType);
received_impls!(
    super::types::BoxMeasurements { weight, weight_unit, width, height, length,
    length_unit }
);
sent_impls!(
    super::types::BoxMeasurementsInput { weight, weight_unit, width, height, length,
    length_unit }
);
received_impls!(
    super::types::BulkyItemAttribute { is_bulky_item, is_bulky_item_accessories }
);
sent_impls!(super::types::BulkyItemAttributeInput { is_bulky_item_accessories });
sent_impls!(
    super::types::CartonInput { carton_type, items, quantity, box_measurements,
    carton_numbers = "carton_nums" }
);
sent_impls!(
    super::types::CartonItemInput { goods_id, quantity, lot_code, expiration_timestamp =
    Quoted "expiration_timestamp" }
);
enum_impls!(super::types::CartonType);
enum_impls!(super::types::ConsignOrderStatus);
received_impls!(
    super::types::CreatedMcfOrder { create_time, external_order_id, mcf_order_id }
);
enum_impls!(super::types::DangerousGoodsClass);
sent_impls!(
    super::types::DimensionsAndWeight { weight_value, length_value, width_value,
    height_value, weight_unit, dimension_unit }
);
received_impls!(
    super::types::FlammableLiquid { flammable_liquids_type, flammable_liquids_volume,
    volume_unit }
);
sent_impls!(
    super::types::FlammableLiquidInput { flammable_liquids_type,
    flammable_liquids_volume, volume_unit }
);
enum_impls!(super::types::FlammableLiquidType);
received_impls!(super::types::GoodsMeasurements { dimension, weight });
received_impls!(super::types::GoodsQuantity { goods_id, quantity });
received_impls!(
    super::types::GoodsResult { tts_goods_id, tts_sku_id, is_success, fail_reason }
);
received_impls!(super::types::GoodsSafetyAttributes { is_fragile, is_liquid, is_sharp });
enum_impls!(super::types::HandlingMethod);
enum_impls!(super::types::HazmatApprovalStatus);
received_impls!(
    super::types::HazmatDeclaration { hazmat_type, battery = "battery_extra_info",
    flammable_liquid = "flammable_liquids_extra_info", aerosol = "aerosol_extra_info",
    dangerous_goods_class = "dg_class", un_number = "dg_uncode", msds_file_url }
);
sent_impls!(
    super::types::HazmatDeclarationInput { hazmat_type, dangerous_goods_class =
    "dg_class", un_number = "dg_uncode", msds_file_url, battery = "battery_extra_info",
    flammable_liquid = "flammable_liquids_extra_info", aerosol = "aerosol_extra_info" }
);
enum_impls!(super::types::HazmatType);
enum_impls!(super::types::InboundMethod);
enum_impls!(super::types::InboundOrderStatus);
received_impls!(super::types::LogisticsService { id, name, subscribed });
received_impls!(super::types::McfGoods { id, quantity });
received_impls!(super::types::Merchant { id, name });
received_impls!(super::types::Product { id, image_url, name });
enum_impls!(super::types::ProviderName);
received_impls!(
    super::types::ReturnAddress { address_line_1, address_line_2, address_line_3, city,
    district, name, phone_number, postal_code, region_code, state }
);
enum_impls!(super::types::ReturnCycle);
enum_impls!(super::types::ReturnHandlingMethod);
sent_impls!(
    super::types::ShelfLife { inbound_cutoff_days, expiration_alert_days,
    sales_cutoff_days, shelf_life, handling_method_expired_goods }
);
enum_impls!(super::types::ShippingMethod);
enum_impls!(super::types::SiocApprovalStatus);
received_impls!(super::types::SiocAttribute { sioc_files });
received_impls!(super::types::SiocFile { sioc_certification_url, sioc_file_type });
enum_impls!(super::types::SiocFileType);
received_impls!(super::types::Sku { id, image_url, matched, name, product, regions });
enum_impls!(super::types::UnNumber);
enum_impls!(super::types::WarehouseType);
sent_impls!(super::v202408::get_warehouses::GetWarehouses {});
received_impls!(super::v202408::get_warehouses::GetWarehousesResponse { warehouses });
received_impls!(
    super::v202408::get_warehouses::Warehouse { addresses, fbt_warehouse_id,
    logistics_services, name, subscribed, r#type = "type", warehouse_ids }
);
sent_impls!(
    super::v202408::search_inventory::SearchInventory { page_size, page_token,
    fbt_warehouse_ids, goods_ids, sku_ids }
);
received_impls!(
    super::v202408::search_inventory::Inventory { fbt_warehouse_id, goods,
    in_transit_quantity, on_hand = "on_hand_detail" }
);
received_impls!(
    super::v202408::search_inventory::InventoryGoods { id, name, reference_code, skus }
);
received_impls!(
    super::v202408::search_inventory::InventorySku { id, on_hand = "on_hand_detail" }
);
received_impls!(
    super::v202408::search_inventory::OnHandQuantities { available_quantity,
    reserved_quantity, total_quantity, unfulfillable_quantity }
);
received_impls!(
    super::v202408::search_inventory::SearchInventoryResponse { inventory,
    next_page_token, total_count }
);
received_impls!(
    super::v202408::search_inventory::SkuOnHandQuantities { available_quantity,
    reserved_quantity, total_quantity }
);
sent_impls!(super::v202409::get_inbound_orders::GetInboundOrders { ids });
received_impls!(
    super::v202409::get_inbound_orders::Carrier { carrier_name, tracking_number }
);
received_impls!(
    super::v202409::get_inbound_orders::GetInboundOrdersResponse { inbound_orders }
);
received_impls!(
    super::v202409::get_inbound_orders::InboundOrder { actual_arrival_time =
    "actual_arrive_time", carriers, create_time, expected_arrival_time =
    "expect_arrive_time", id, merchant, operation_logs = "order_operation_logs",
    planned_goods, received_batches, ship_time, r#type = "type", warehouse }
);
enum_impls!(super::v202409::get_inbound_orders::InboundOrderType);
received_impls!(
    super::v202409::get_inbound_orders::InboundWarehouse { fbt_warehouse_id, name, r#type
    = "type", warehouse_ids }
);
received_impls!(
    super::v202409::get_inbound_orders::OrderOperationLog { operate_time, order_status }
);
received_impls!(
    super::v202409::get_inbound_orders::PlannedGoods { id, name, quantity,
    reference_code, sku_ids }
);
received_impls!(
    super::v202409::get_inbound_orders::ReceivedBatch { defective_quantity, goods_id, id,
    normal_quantity, product_ids, sku_ids, total_quantity }
);
sent_impls!(
    super::v202409::get_merchant_onboarded_regions::GetMerchantOnboardedRegions {}
);
received_impls!(
    super::v202409::get_merchant_onboarded_regions::GetMerchantOnboardedRegionsResponse {
    onboarded_regions }
);
sent_impls!(
    super::v202409::search_goods::SearchGoods { page_size, page_token, goods_ids,
    product_ids, reference_codes, sku_ids }
);
received_impls!(
    super::v202409::search_goods::Goods { id, name, barcodes, reference_code, image_url,
    declared_measurements = "merchant_declaration_info", confirmed_measurements =
    "warehouse_confirmation_info", skus, lot_expiration = "lot_expiration_info" }
);
received_impls!(
    super::v202409::search_goods::LotExpiration { has_lot_control = "is_lot_control",
    has_expiration_management = "is_expiration_management", shelf_life_days,
    inbound_cutoff_days, expiration_alert_days, sales_cutoff_days, handling_method,
    addresses, return_cycle }
);
received_impls!(
    super::v202409::search_goods::SearchGoodsResponse { goods, next_page_token,
    total_count }
);
sent_impls!(
    super::v202410::search_inventory_records::SearchInventoryRecords { page_size,
    page_token, create_time_ge, create_time_le, fbt_warehouse_ids, goods_ids }
);
enum_impls!(super::v202410::search_inventory_records::InventoryGoodsType);
received_impls!(
    super::v202410::search_inventory_records::InventoryRecord { changed_quantity,
    create_time, fbt_warehouse_id, final_on_hand_quantity, goods,
    initial_on_hand_quantity, inventory_goods_type, order }
);
received_impls!(
    super::v202410::search_inventory_records::InventoryRecordGoods { id, name,
    reference_code }
);
received_impls!(super::v202410::search_inventory_records::Order { id, r#type = "type" });
enum_impls!(super::v202410::search_inventory_records::OrderType);
received_impls!(
    super::v202410::search_inventory_records::SearchInventoryRecordsResponse {
    inventory_records, next_page_token, total_count }
);
sent_impls!(
    super::v202601::cancel_mcf_order::CancelMcfOrder { consign_orders, mcf_order_id }
);
received_impls!(super::v202601::cancel_mcf_order::CancelMcfOrderResponse { mcf_order });
received_impls!(super::v202601::cancel_mcf_order::CancelledConsignOrder { id, status });
received_impls!(
    super::v202601::cancel_mcf_order::CancelledMcfOrder { consign_orders,
    external_order_id, mcf_order_id }
);
sent_impls!(super::v202601::cancel_mcf_order::ConsignOrderInput { id });
sent_impls!(
    super::v202601::create_mcf_order::CreateMcfOrder { consignee, external_order_id,
    goods }
);
sent_impls!(
    super::v202601::create_mcf_order::Consignee { address, email, name, phone_number }
);
sent_impls!(
    super::v202601::create_mcf_order::ConsigneeAddress { address_line_1, address_line_2,
    city, country_code, district_or_county, postal_code, state_or_region }
);
received_impls!(super::v202601::create_mcf_order::CreateMcfOrderResponse { mcf_order });
sent_impls!(super::v202601::create_mcf_order::McfGoodsInput { id, quantity });
sent_impls!(super::v202601::get_mcf_goods_inventory::GetMcfGoodsInventory { goods });
received_impls!(
    super::v202601::get_mcf_goods_inventory::GetMcfGoodsInventoryResponse {
    goods_inventories = "goods_inventory_list" }
);
sent_impls!(super::v202601::get_mcf_goods_inventory::GoodsInput { goods_id });
received_impls!(
    super::v202601::get_mcf_goods_inventory::GoodsInventory { available_quantity =
    "available_qty", goods_id }
);
sent_impls!(super::v202601::get_mcf_order_status::GetMcfOrderStatus { mcf_order_id });
received_impls!(
    super::v202601::get_mcf_order_status::ConsignOrder { carrier, goods, id,
    is_platform_closed, issue, shipping_provider, status, tracking_number }
);
received_impls!(
    super::v202601::get_mcf_order_status::GetMcfOrderStatusResponse { mcf_order }
);
received_impls!(
    super::v202601::get_mcf_order_status::McfOrder { consign_orders, create_time,
    external_order_id, mcf_order_id }
);
sent_impls!(super::v202601::get_merchant_mcf_status::GetMerchantMcfStatus {});
received_impls!(
    super::v202601::get_merchant_mcf_status::GetMerchantMcfStatusResponse { mcf_status }
);
received_impls!(super::v202601::get_merchant_mcf_status::McfStatus { is_mcf });
sent_impls!(
    super::v202602::cancel_inbound_order::CancelInboundOrder { order_id, cancel_reason }
);
sent_impls!(
    super::v202602::create_or_update_inbound_plan::CreateOrUpdateInboundPlan { plan_id,
    idempotency_key = "idempotent_key", goods_items, cartons }
);
received_impls!(
    super::v202602::create_or_update_inbound_plan::CreateOrUpdateInboundPlanResponse {
    inbound_plan }
);
sent_impls!(
    super::v202602::create_or_update_inbound_plan::GoodsQuantityInput { goods_id,
    quantity }
);
received_impls!(super::v202602::create_or_update_inbound_plan::InboundPlan { plan_id });
sent_impls!(
    super::v202602::get_available_inbound_methods::GetAvailableInboundMethods { plan_id }
);
received_impls!(
    super::v202602::get_available_inbound_methods::AvailableInboundMethod {
    inbound_method, arrival_windows = "available_time_window_list", warehouses =
    "warehouse_list", placement_fee_estimate }
);
received_impls!(
    super::v202602::get_available_inbound_methods::AvailableWindow { start_timestamp,
    end_timestamp }
);
received_impls!(
    super::v202602::get_available_inbound_methods::GetAvailableInboundMethodsResponse {
    available_inbound_methods = "available_inbound_method_list" }
);
received_impls!(
    super::v202602::get_available_inbound_methods::InboundMethodWarehouse {
    warehouse_name, warehouse_id }
);
sent_impls!(
    super::v202602::get_inbound_orders::GetInboundOrders { order_ids,
    include_carton_details }
);
received_impls!(
    super::v202602::get_inbound_orders::GetInboundOrdersResponse { inbound_orders }
);
received_impls!(
    super::v202602::get_inbound_orders::InboundCarton { carton_type, items,
    box_measurements, carton_no }
);
received_impls!(
    super::v202602::get_inbound_orders::InboundOrder { order_id, order_id_string,
    order_plan_id, merchant, create_time, ship_time, expected_arrival_time,
    actual_arrival_time, warehouse, status_logs, tracking = "logistic_info_list", cartons
    = "carton_details", received_lots = "inbound_goods_lot_receive_item_details" }
);
received_impls!(
    super::v202602::get_inbound_orders::InboundOrderWarehouse { fbt_warehouse_id,
    business_warehouse_ids, name, r#type = "type" }
);
enum_impls!(super::v202602::get_inbound_orders::InboundWarehouseType);
received_impls!(
    super::v202602::get_inbound_orders::ParcelTracking { provider_name, tracking_number =
    "waybill_number", carton_number = "related_number" }
);
received_impls!(
    super::v202602::get_inbound_orders::ReceivedGoodsLot { goods_id, lot_code,
    expiration_time, planned_count, normal_received_count, defective_received_count,
    total_received_count }
);
received_impls!(
    super::v202602::get_inbound_orders::StatusLog { operate_time, new_status,
    previous_status, operator }
);
sent_impls!(
    super::v202602::get_inbound_placement_options::GetInboundPlacementOptions { plan_id,
    inbound_method, arrival_window = "estimate_arrival_time" }
);
received_impls!(
    super::v202602::get_inbound_placement_options::CartonItem { goods_id, quantity,
    lot_code, expiration_timestamp }
);
received_impls!(
    super::v202602::get_inbound_placement_options::GetInboundPlacementOptionsResponse {
    placement_options = "info", placement_task_status, expiration_timestamp }
);
received_impls!(
    super::v202602::get_inbound_placement_options::PlacementCarton { carton_type, items,
    quantity, carton_nums, box_measurements }
);
received_impls!(
    super::v202602::get_inbound_placement_options::PlacementOption { shipments =
    "allocation_shipments", placement_option_id, placement_fee_estimate }
);
enum_impls!(super::v202602::get_inbound_placement_options::PlacementTaskStatus);
received_impls!(
    super::v202602::get_inbound_placement_options::Shipment { warehouse_id, goods_items,
    cartons, shipment_options }
);
received_impls!(
    super::v202602::get_inbound_placement_options::ShipmentOption { shipping_method }
);
sent_impls!(
    super::v202602::print_inbound_order_labels::PrintInboundOrderLabels { order_id,
    print_items, carton_label_format, barcode_format }
);
enum_impls!(super::v202602::print_inbound_order_labels::BarcodeFormat);
enum_impls!(super::v202602::print_inbound_order_labels::CartonLabelFormat);
received_impls!(
    super::v202602::print_inbound_order_labels::PrintInboundOrderLabelsResponse {
    download_url, task_status }
);
enum_impls!(super::v202602::print_inbound_order_labels::PrintItem);
enum_impls!(super::v202602::print_inbound_order_labels::TaskStatus);
sent_impls!(
    super::v202602::update_inbound_order_tracking::UpdateInboundOrderTracking { order_id,
    parcels = "parcel_tracking_info" }
);
sent_impls!(
    super::v202602::update_inbound_order_tracking::ParcelTrackingUpdate { provider_name,
    tracking_number, carton_number }
);
sent_impls!(
    super::v202603::confirm_inbound_method::ConfirmInboundMethod { plan_id,
    placement_option_id, inbound_method, arrival_window = "estimate_arrival_time" }
);
received_impls!(
    super::v202603::confirm_inbound_method::ConfirmInboundMethodResponse {
    inbound_order_ids }
);
sent_impls!(
    super::v202603::get_goods_hazmat_and_expiration_rules::GetGoodsHazmatAndExpirationRules
    { sku_ids = "tts_sku_ids" }
);
received_impls!(
    super::v202603::get_goods_hazmat_and_expiration_rules::ExpirationRules {
    inbound_cutoff_days, expiration_alert_days, sales_cutoff_days }
);
received_impls!(
    super::v202603::get_goods_hazmat_and_expiration_rules::GetGoodsHazmatAndExpirationRulesResponse
    { rules = "hazmat_and_expiration_info" }
);
received_impls!(
    super::v202603::get_goods_hazmat_and_expiration_rules::GoodsRules { skus =
    "hazmat_and_expiration_dto_list" }
);
received_impls!(
    super::v202603::get_goods_hazmat_and_expiration_rules::SkuRules { sku_id =
    "tts_sku_id", is_hazmat, requires_lot_code = "is_lot_code",
    requires_expiration_management = "is_expiration_management", expiration_rules =
    "exp_base_info" }
);
sent_impls!(
    super::v202603::ship_inbound_order::ShipInboundOrder { inbound_order_id,
    shipment_option, cartons }
);
enum_impls!(super::v202603::ship_inbound_order::FreightType);
received_impls!(
    super::v202603::ship_inbound_order::ShipInboundOrderResponse { inbound_order_id }
);
sent_impls!(
    super::v202603::ship_inbound_order::ShipmentOptionInput { shipping_method,
    freight_type }
);
sent_impls!(
    super::v202603::update_goods_sku_relations::UpdateGoodsSkuRelations { relations =
    "operate_goods_sku_relation_list", operation_type }
);
sent_impls!(
    super::v202603::update_goods_sku_relations::GoodsSkuRelation { goods_id =
    "tts_goods_id", sku_ids = "tts_sku_ids" }
);
enum_impls!(super::v202603::update_goods_sku_relations::RelationOperation);
received_impls!(
    super::v202603::update_goods_sku_relations::RelationResults { results =
    "operate_result_list" }
);
received_impls!(
    super::v202603::update_goods_sku_relations::UpdateGoodsSkuRelationsResponse {
    relation_results = "operate_goods_sku_relation_info" }
);
sent_impls!(
    super::v202607::create_goods::CreateGoods { goods = "create_goods_dto_list" }
);
received_impls!(
    super::v202607::create_goods::CreateGoodsResponse { results = "create_result_info" }
);
enum_impls!(super::v202607::create_goods::CreateGoodsType);
received_impls!(
    super::v202607::create_goods::CreateResults { results = "create_result_list" }
);
sent_impls!(
    super::v202607::create_goods::NewGoods { sku_id = "tts_sku_id", create_goods_type,
    goods_name, goods_image_url, return_handling_method, measurements =
    "dimension_and_weight_base_info", is_hazmat, has_lot_code = "is_lot_code",
    has_expiration_management = "is_expiration_management", reference_code, barcodes =
    "barcode_infos", hazmat = "hazmat_info", shelf_life = "shelf_life_attribute_info",
    is_sioc, sioc_attribute, bulky_item_attribute, goods_safety_attributes }
);
sent_impls!(
    super::v202607::create_mcf_order::CreateMcfOrder { external_order_id, goods,
    consignee }
);
sent_impls!(
    super::v202607::create_mcf_order::Consignee { name, phone_number, email, address }
);
sent_impls!(
    super::v202607::create_mcf_order::ConsigneeAddress { country_code, state_or_region,
    city, address_line_1, district_or_county, address_line_2, postal_code }
);
received_impls!(super::v202607::create_mcf_order::CreateMcfOrderResponse { mcf_order });
sent_impls!(super::v202607::create_mcf_order::McfGoodsInput { id, quantity });
sent_impls!(
    super::v202607::search_goods::SearchGoods { page_size, page_token, goods_ids,
    product_ids, reference_codes, sku_ids }
);
received_impls!(
    super::v202607::search_goods::Goods { id, name, barcodes, reference_code, image_url,
    declared_measurements = "merchant_declaration_info", confirmed_measurements =
    "warehouse_confirmation_info", skus, lot_expiration = "lot_expiration_info",
    is_hazmat, hazmat = "hazmat_info", sioc_approval_status, hazmat_approval_status,
    bulky_item_attribute, goods_safety_attributes, is_sioc, sioc_attribute }
);
received_impls!(
    super::v202607::search_goods::LotExpiration { has_lot_control = "is_lot_control",
    has_expiration_management = "is_expiration_management", shelf_life_days,
    inbound_cutoff_days, expiration_alert_days, sales_cutoff_days, handling_method }
);
received_impls!(
    super::v202607::search_goods::SearchGoodsResponse { next_page_token, total_count,
    goods }
);
sent_impls!(super::v202607::update_goods::UpdateGoods { goods = "update_goods_dto" });
sent_impls!(
    super::v202607::update_goods::GoodsUpdate { goods_id = "tts_goods_id", goods_name,
    goods_image_url, return_handling_method, measurements =
    "dimension_and_weight_base_info", is_hazmat, has_lot_code = "is_lot_code",
    has_expiration_management = "is_expiration_management", reference_code, barcodes =
    "barcode_infos", hazmat = "hazmat_info", shelf_life = "shelf_life_attribute_info",
    is_sioc, sioc_attribute, bulky_item_attribute, goods_safety_attributes }
);
received_impls!(
    super::v202607::update_goods::GoodsUpdateResult { tts_goods_id, is_success,
    fail_reason }
);
received_impls!(
    super::v202607::update_goods::UpdateGoodsResponse { result = "update_result_info" }
);
