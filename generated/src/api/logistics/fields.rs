// @generated from the files of specs/logistics/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

sent_impls!(
    super::types::WarehouseAddress { address_line_1, address_line_2, address_line_3,
    address_line_4, city, district, postal_code = "postcode", region, state }
);
sent_impls!(
    super::types::WarehouseInput { address, contact_person, covered_addresses =
    "cover_address_detail", covered_region_code = "cover_region_code", is_default =
    "default_warehouse", external_warehouse_id, first_name, first_name_local_script,
    last_name, last_name_local_script, name, phone_number, r#type = "type" }
);
enum_impls!(super::types::WarehouseType);
sent_impls!(super::v202309::get_global_warehouses::GetGlobalWarehouses {});
received_impls!(
    super::v202309::get_global_warehouses::GetGlobalWarehousesResponse {
    global_warehouses }
);
received_impls!(
    super::v202309::get_global_warehouses::GlobalWarehouse { id, name, ownership }
);
enum_impls!(super::v202309::get_global_warehouses::Ownership);
sent_impls!(
    super::v202309::get_shipping_providers::GetShippingProviders { delivery_option_id,
    warehouse_region, buyer_region }
);
received_impls!(
    super::v202309::get_shipping_providers::GetShippingProvidersResponse {
    shipping_providers }
);
sent_impls!(
    super::v202309::get_warehouse_delivery_options::GetWarehouseDeliveryOptions {
    warehouse_id, scope }
);
received_impls!(
    super::v202309::get_warehouse_delivery_options::DeliveryOption { description,
    dimension_limit, id, name, platforms = "platform", r#type = "type", weight_limit }
);
enum_impls!(super::v202309::get_warehouse_delivery_options::DeliveryOptionScope);
enum_impls!(super::v202309::get_warehouse_delivery_options::DeliveryOptionType);
received_impls!(
    super::v202309::get_warehouse_delivery_options::DimensionLimit { max_height,
    max_length, max_width, unit }
);
received_impls!(
    super::v202309::get_warehouse_delivery_options::GetWarehouseDeliveryOptionsResponse {
    delivery_options }
);
received_impls!(
    super::v202309::get_warehouse_delivery_options::WeightLimit { max_weight, min_weight,
    unit }
);
sent_impls!(super::v202309::get_warehouses::GetWarehouses {});
received_impls!(super::v202309::get_warehouses::Geolocation { latitude, longitude });
received_impls!(super::v202309::get_warehouses::GetWarehousesResponse { warehouses });
received_impls!(
    super::v202309::get_warehouses::ListedWarehouseAddress { address_line1,
    address_line2, address_line3, address_line4, city, contact_person, district =
    "distict", first_name, first_name_local_script, full_address, geolocation, last_name,
    last_name_local_script, phone_number, postal_code, region, region_code, state, town }
);
received_impls!(
    super::v202309::get_warehouses::Warehouse { address, effect_status, entity_id, id,
    is_default, name, sub_type, r#type = "type" }
);
enum_impls!(super::v202309::get_warehouses::WarehouseStatus);
enum_impls!(super::v202309::get_warehouses::WarehouseSubType);
sent_impls!(
    super::v202412::standardize_warehouse_address::StandardizeWarehouseAddress { address
    }
);
received_impls!(
    super::v202412::standardize_warehouse_address::StandardizationResult {
    standardized_address, updated }
);
received_impls!(
    super::v202412::standardize_warehouse_address::StandardizeWarehouseAddressResponse {
    standardization_result }
);
received_impls!(
    super::v202412::standardize_warehouse_address::StandardizedAddress { address_line1,
    address_line2, city, district, postal_code, region_code, state, town }
);
sent_impls!(super::v202502::create_warehouse::CreateWarehouse { warehouse });
received_impls!(
    super::v202502::create_warehouse::CreateWarehouseResponse { errors = "error_list",
    warehouse_id }
);
sent_impls!(
    super::v202502::update_warehouse::UpdateWarehouse { warehouse_id, warehouse }
);
received_impls!(
    super::v202502::update_warehouse::UpdateWarehouseResponse { errors = "error_list" }
);
sent_impls!(
    super::v202510::get_shipping_template_availability::GetShippingTemplateAvailability {
    product_attribute }
);
received_impls!(
    super::v202510::get_shipping_template_availability::FilterReason { filter_type,
    reason }
);
enum_impls!(super::v202510::get_shipping_template_availability::FilterType);
received_impls!(
    super::v202510::get_shipping_template_availability::GetShippingTemplateAvailabilityResponse
    { templates }
);
sent_impls!(
    super::v202510::get_shipping_template_availability::ProductDimensions { height,
    length, unit, width }
);
sent_impls!(
    super::v202510::get_shipping_template_availability::ProductMeasurements { dimension,
    weight }
);
sent_impls!(
    super::v202510::get_shipping_template_availability::ProductWeight { unit, weight }
);
received_impls!(
    super::v202510::get_shipping_template_availability::ServiceUnreachableReason {
    filter_reasons = "filter_reason", service_id }
);
received_impls!(
    super::v202510::get_shipping_template_availability::ShippingTemplate { is_default,
    template_id, template_name, template_party }
);
received_impls!(
    super::v202510::get_shipping_template_availability::TemplateAvailability {
    service_unreachable_reasons = "service_unreachable_reason", template,
    template_is_available }
);
sent_impls!(super::v202604::get_order_tracking::GetOrderTracking { order_id });
received_impls!(
    super::v202604::get_order_tracking::GetOrderTrackingResponse { order_id, shipments =
    "logistics_details" }
);
received_impls!(
    super::v202604::get_order_tracking::TrackedShipment { tracking_number =
    "newest_tracking_no", carrier_name, events = "track_list" }
);
received_impls!(
    super::v202604::get_order_tracking::TrackingEvent { description, tracking_number =
    "tracking_no", update_time_millis, action_code, action_code_name }
);
sent_impls!(
    super::v202606::check_shipping_template_existence::CheckShippingTemplateExistence {
    shop_id, warehouse_id = "biz_warehouse_id" }
);
received_impls!(
    super::v202606::check_shipping_template_existence::CheckShippingTemplateExistenceResponse
    { template_exists = "template_exist" }
);
