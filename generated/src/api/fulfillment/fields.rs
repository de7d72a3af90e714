// @generated from the files of specs/fulfillment/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::BundleError { code, detail, message });
received_impls!(super::types::BundleErrorDetail { order_id });
received_impls!(super::types::Order { id, skus });
sent_impls!(super::types::OrderLine { order_line_id, sub_item_id });
received_impls!(super::types::PackageError { code, detail, message });
received_impls!(
    super::types::PackageShippingService { currency, earliest_delivery_days, id,
    latest_delivery_days, name, price, shipping_provider_id, shipping_provider_name }
);
sent_impls!(super::types::ParcelDimensions { height, length, unit, width });
sent_impls!(super::types::ParcelWeight { unit, value });
received_impls!(
    super::types::PickupSlot { available = "avaliable", end_time, start_time }
);
received_impls!(super::types::RegroupedPackage { id, order_ids });
sent_impls!(super::types::SelfShipment { shipping_provider_id, tracking_number });
sent_impls!(super::types::Shipment { tracking_number, shipping_provider_id, note });
received_impls!(super::types::Sku { id, image_url, name, quantity });
sent_impls!(super::v202309::batch_ship_packages::BatchShipPackages { packages });
sent_impls!(
    super::v202309::batch_ship_packages::BatchShipPackageInput { handover_method, id,
    pickup_slot, self_shipment }
);
received_impls!(
    super::v202309::batch_ship_packages::BatchShipPackagesResponse { errors }
);
sent_impls!(super::v202309::combine_packages::CombinePackages { combinable_packages });
sent_impls!(super::v202309::combine_packages::CombinablePackageInput { id, order_ids });
received_impls!(
    super::v202309::combine_packages::CombinePackagesResponse { errors, packages }
);
sent_impls!(
    super::v202309::create_package::CreatePackage { dimension, order_id,
    order_line_item_ids, shipping_service_id, weight }
);
received_impls!(
    super::v202309::create_package::CreatePackageResponse { create_time, dimension,
    order_id, order_line_item_ids, package_id, shipping_service =
    "shipping_service_info", weight }
);
sent_impls!(
    super::v202309::get_eligible_shipping_services::GetEligibleShippingServices {
    order_id, dimension, order_line_item_ids, weight, order_lines = "order_line_list" }
);
received_impls!(
    super::v202309::get_eligible_shipping_services::GetEligibleShippingServicesResponse {
    dimension, order_id, order_line_ids = "order_line_id", shipping_services, weight }
);
received_impls!(
    super::v202309::get_eligible_shipping_services::ShippingService { currency,
    earliest_delivery_days, id, is_default, latest_delivery_days, name, price,
    shipping_provider_id, shipping_provider_name, shipping_fee, shipping_app_service_fee,
    signature_fee }
);
sent_impls!(
    super::v202309::get_order_handover_time_slots::GetOrderHandoverTimeSlots { order_id,
    order_line_item_ids }
);
received_impls!(
    super::v202309::get_order_handover_time_slots::GetOrderHandoverTimeSlotsResponse {
    can_drop_off, can_pickup, can_van_collection, drop_off_point_url, pickup_slots }
);
sent_impls!(
    super::v202309::get_order_split_attributes::GetOrderSplitAttributes { order_ids }
);
received_impls!(
    super::v202309::get_order_split_attributes::GetOrderSplitAttributesResponse {
    split_attributes }
);
received_impls!(
    super::v202309::get_order_split_attributes::MustSplitReason { category_id, max_count,
    r#type = "type" }
);
received_impls!(
    super::v202309::get_order_split_attributes::SplitAttributes { can_split, must_split,
    must_split_reasons, order_id, reason }
);
enum_impls!(super::v202309::get_order_split_attributes::SplitLimit);
sent_impls!(super::v202309::get_order_tracking::GetOrderTracking { order_id });
received_impls!(
    super::v202309::get_order_tracking::GetOrderTrackingResponse { events = "tracking" }
);
received_impls!(
    super::v202309::get_order_tracking::TrackingEvent { description, update_time_millis,
    action_code }
);
sent_impls!(super::v202309::get_package::GetPackage { package_id });
received_impls!(
    super::v202309::get_package::Address { address_detail, address_line1, address_line2,
    address_line3, address_line4, full_address, name, phone_number, postal_code,
    region_code }
);
enum_impls!(super::v202309::get_package::ClaimStatus);
received_impls!(
    super::v202309::get_package::GetPackageResponse { create_time, delivery_option_id,
    delivery_option_name, dimension, handover_method, has_multi_skus, insurance,
    last_mile_tracking_number, note_tag, order_line_item_ids, orders, package_id,
    package_status, pickup_slot, recipient_address, sender_address, shipping_provider_id,
    shipping_provider_name, shipping_type, split_and_combine_tag, tracking_number,
    update_time, weight, package_sub_status, ship_exception_reason, tags =
    "biz_extension_tags", warehouse_id }
);
received_impls!(
    super::v202309::get_package::Insurance { claim_status, coverage_amount,
    is_claim_eligible, is_purchased }
);
enum_impls!(super::v202309::get_package::NoteTag);
enum_impls!(super::v202309::get_package::PackageSubStatus);
enum_impls!(super::v202309::get_package::PackageTag);
enum_impls!(super::v202309::get_package::ShipExceptionReason);
enum_impls!(super::v202309::get_package::SplitAndCombineTag);
sent_impls!(
    super::v202309::get_package_handover_time_slots::GetPackageHandoverTimeSlots {
    package_id }
);
received_impls!(
    super::v202309::get_package_handover_time_slots::GetPackageHandoverTimeSlotsResponse
    { can_drop_off, can_pickup, can_van_collection, drop_off_point_url, pickup_slots }
);
sent_impls!(
    super::v202309::get_package_shipping_document::GetPackageShippingDocument {
    package_id, document_type, document_size, document_format, shipping_period }
);
enum_impls!(super::v202309::get_package_shipping_document::DocumentFormat);
enum_impls!(super::v202309::get_package_shipping_document::DocumentSize);
enum_impls!(super::v202309::get_package_shipping_document::DocumentType);
received_impls!(
    super::v202309::get_package_shipping_document::GetPackageShippingDocumentResponse {
    document_url = "doc_url", tracking_number }
);
sent_impls!(
    super::v202309::mark_package_as_shipped::MarkPackageAsShipped { order_id,
    order_line_item_ids, shipping_provider_id, tracking_number }
);
received_impls!(
    super::v202309::mark_package_as_shipped::MarkPackageAsShippedResponse { order_id,
    order_line_item_ids, package_id, warning }
);
sent_impls!(
    super::v202309::schedule_package_handover::SchedulePackageHandover { handover_method,
    order_id, order_line_item_ids, pickup_slot }
);
received_impls!(
    super::v202309::schedule_package_handover::SchedulePackageHandoverResponse {
    create_time, dimension, handover_method, order_id, order_line_item_ids, package_id,
    shipping_provider_id, shipping_provider_name, tracking_number, update_time, weight }
);
sent_impls!(
    super::v202309::search_combinable_packages::SearchCombinablePackages { page_token,
    page_size }
);
received_impls!(
    super::v202309::search_combinable_packages::CombinablePackage { id, order_ids }
);
received_impls!(
    super::v202309::search_combinable_packages::SearchCombinablePackagesResponse {
    combinable_packages, next_page_token, total_count }
);
sent_impls!(
    super::v202309::search_packages::SearchPackages { page_size, sort_field, sort_order,
    page_token, create_time_ge, create_time_lt, package_status, update_time_ge,
    update_time_lt }
);
enum_impls!(super::v202309::search_packages::PackageSortField);
received_impls!(
    super::v202309::search_packages::SearchPackagesResponse { next_page_token, packages,
    total_count }
);
received_impls!(
    super::v202309::search_packages::SearchedPackage { create_time, id,
    order_line_item_ids, orders, shipping_provider_id, shipping_provider_name, status,
    tracking_number, update_time }
);
sent_impls!(
    super::v202309::ship_package::ShipPackage { package_id, handover_method, pickup_slot,
    self_shipment }
);
sent_impls!(
    super::v202309::split_order::SplitOrder { order_id, splittable_groups,
    splittable_groups_v2 }
);
received_impls!(super::v202309::split_order::SplitOrderResponse { packages });
received_impls!(super::v202309::split_order::SplitPackage { id, splittable_group_id });
sent_impls!(super::v202309::split_order::SplittableGroup { id, order_line_item_ids });
sent_impls!(
    super::v202309::split_order::SplittableLineGroup { id, order_lines =
    "order_line_list" }
);
sent_impls!(
    super::v202309::uncombine_packages::UncombinePackages { package_id, order_ids }
);
received_impls!(
    super::v202309::uncombine_packages::UncombinePackagesResponse { packages }
);
sent_impls!(
    super::v202309::update_order_shipment::UpdateOrderShipment { order_id,
    shipping_provider_id, tracking_number }
);
sent_impls!(
    super::v202309::update_package_delivery_status::UpdatePackageDeliveryStatus {
    packages }
);
enum_impls!(super::v202309::update_package_delivery_status::DeliveryFailureReason);
enum_impls!(super::v202309::update_package_delivery_status::DeliveryFileType);
enum_impls!(super::v202309::update_package_delivery_status::DeliveryType);
sent_impls!(
    super::v202309::update_package_delivery_status::PackageDeliveryUpdate {
    delivery_type, failure_reason = "fail_delivery_reason", file_type, file_url, id,
    verification_code }
);
received_impls!(
    super::v202309::update_package_delivery_status::UpdatePackageDeliveryStatusResponse {
    errors }
);
sent_impls!(
    super::v202309::update_package_shipment::UpdatePackageShipment { package_id,
    shipping_provider_id, tracking_number }
);
received_impls!(
    super::v202309::upload_proof_of_delivery_file::UploadProofOfDeliveryFileResponse {
    name, url }
);
received_impls!(
    super::v202309::upload_proof_of_delivery_image::UploadProofOfDeliveryImageResponse {
    height, url, width }
);
sent_impls!(
    super::v202407::create_first_mile_bundle::CreateFirstMileBundle { handover_method,
    order_ids, phone_last_digits = "phone_tail_number", shipping_provider_id,
    tracking_number }
);
received_impls!(
    super::v202407::create_first_mile_bundle::CreateFirstMileBundleResponse { errors,
    first_mile_bundle_id, url }
);
sent_impls!(
    super::v202408::create_last_mile_bundle::CreateLastMileBundle { fulfillment_unit_ids,
    last_mile_bundle, logistics_group_id }
);
sent_impls!(
    super::v202408::create_last_mile_bundle::BundleDimensions { height, length, unit,
    width }
);
enum_impls!(super::v202408::create_last_mile_bundle::BundleLengthUnit);
sent_impls!(super::v202408::create_last_mile_bundle::BundleWeight { unit, value });
enum_impls!(super::v202408::create_last_mile_bundle::BundleWeightUnit);
received_impls!(
    super::v202408::create_last_mile_bundle::CreateLastMileBundleResponse {
    last_mile_bundle_id }
);
sent_impls!(
    super::v202408::create_last_mile_bundle::LastMileBundle { dimensions,
    external_bundle_id, fulfillment_unit_count, outbound_time, weight }
);
sent_impls!(super::v202502::upload_invoices::UploadInvoices { invoices });
sent_impls!(
    super::v202502::upload_invoices::Invoice { file, file_type, order_ids, package_id }
);
received_impls!(super::v202502::upload_invoices::InvoiceError { code, detail, message });
received_impls!(
    super::v202502::upload_invoices::InvoiceErrorDetail { order_ids, package_id }
);
enum_impls!(super::v202502::upload_invoices::InvoiceFileType);
received_impls!(super::v202502::upload_invoices::UploadInvoicesResponse { errors });
sent_impls!(
    super::v202508::check_tiktok_shipping_coverage::CheckTiktokShippingCoverage {
    tracking_number }
);
received_impls!(
    super::v202508::check_tiktok_shipping_coverage::CheckTiktokShippingCoverageResponse {
    is_tiktok_collection, is_tiktok_shipping }
);
sent_impls!(
    super::v202510::create_first_mile_bundle::CreateFirstMileBundle { handover_method,
    order_ids, phone_last_digits = "phone_tail_number", shipping_provider_id,
    tracking_number }
);
received_impls!(
    super::v202510::create_first_mile_bundle::CreateFirstMileBundleResponse { errors,
    first_mile_bundle_id, url }
);
sent_impls!(
    super::v202512::create_package::CreatePackage { dimension, order_id, order_lines =
    "order_line_item", order_ids = "order_list_ids", ship_type, shipping_service_id,
    weight }
);
received_impls!(
    super::v202512::create_package::CreatePackageResponse { create_time, dimension,
    package_id, shipping_service = "shipping_service_info", weight }
);
enum_impls!(super::v202512::create_package::ShipType);
sent_impls!(
    super::v202601::submit_redemptions::SubmitRedemptions { order_id, order_lines =
    "order_info_list" }
);
sent_impls!(
    super::v202601::submit_redemptions::OrderLineRedemption { order_line_id, redemption =
    "redeem_info", source_unique_id }
);
received_impls!(
    super::v202601::submit_redemptions::OrderLineStatus { order_line_id, status_code }
);
sent_impls!(
    super::v202601::submit_redemptions::Redemption { data = "redeem_data", r#type =
    "redeem_type", instructions = "redeem_instruction_info" }
);
enum_impls!(super::v202601::submit_redemptions::RedemptionType);
received_impls!(
    super::v202601::submit_redemptions::SubmitRedemptionsResponse { order_statuses }
);
sent_impls!(
    super::v202606::get_pod_customization_details::GetPodCustomizationDetails {
    main_order_id, order_lines = "query_order_lines" }
);
received_impls!(
    super::v202606::get_pod_customization_details::GetPodCustomizationDetailsResponse {
    customizations = "pod_details", status_code }
);
received_impls!(
    super::v202606::get_pod_customization_details::PodCustomization { design_json =
    "pod_info_json", order_line_id }
);
sent_impls!(
    super::v202607::get_order_customs_requirements::GetOrderCustomsRequirements {
    order_ids }
);
received_impls!(
    super::v202607::get_order_customs_requirements::DeclaredSku { product_id, sku_id,
    quantity = "qty", price_percent }
);
received_impls!(
    super::v202607::get_order_customs_requirements::GetOrderCustomsRequirementsResponse {
    orders = "order_clearance_list" }
);
received_impls!(
    super::v202607::get_order_customs_requirements::OrderClearance { order_id,
    needs_clearance = "need_fill_clearance", is_clearance_submitted =
    "already_filled_clearance", target_country, business_type = "biz_type",
    shipment_type, order_lines = "item_list" }
);
received_impls!(
    super::v202607::get_order_customs_requirements::OrderLineClearance { order_line_id,
    product_id, sku_id, is_virtual_unboxing, is_temporary_listing, declared_skus =
    "related_item_detail" }
);
sent_impls!(
    super::v202607::submit_customs_clearance::SubmitCustomsClearance { orders =
    "order_list" }
);
sent_impls!(
    super::v202607::submit_customs_clearance::SubmitClearanceSku { sku_id, quantity =
    "qty", price_percent }
);
sent_impls!(
    super::v202607::submit_customs_clearance::SubmitOrderClearance { order_id,
    order_lines = "item_list" }
);
sent_impls!(
    super::v202607::submit_customs_clearance::SubmitOrderLineClearance { order_line_id,
    sku_id, declared_skus = "item_detail" }
);
sent_impls!(
    super::v202609::update_tracking_status::UpdateTrackingStatus { country, order_id,
    events = "tracks", provider_id, external_tracking_url }
);
sent_impls!(
    super::v202609::update_tracking_status::Location { country, state, city, zip_code }
);
received_impls!(
    super::v202609::update_tracking_status::TrackingEventResult { action_code,
    occurrence_time = "occur_time", description, code, message, tracking_number =
    "tracking_no" }
);
sent_impls!(
    super::v202609::update_tracking_status::TrackingEventUpdate { action_code,
    occurrence_time = "occur_time", description, tracking_number = "tracking_no",
    failure_reason = "failed_reason", proof_url, location }
);
received_impls!(
    super::v202609::update_tracking_status::UpdateTrackingStatusResponse { results =
    "track_results" }
);
sent_impls!(
    super::v202610::mark_package_as_shipped::MarkPackageAsShipped { order_id, order_lines
    = "order_line_list", shipments = "shipping_info_list" }
);
received_impls!(
    super::v202610::mark_package_as_shipped::MarkPackageAsShippedResponse { order_id,
    order_line_item_ids, package_id, warning }
);
sent_impls!(
    super::v202610::update_package_shipment::UpdatePackageShipment { package_id,
    shipments = "shipping_info_list" }
);
