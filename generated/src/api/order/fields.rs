// @generated from the files of specs/order/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::AddressLevel);
sent_impls!(
    super::types::BlindBoxResult { blind_open_time, blind_result_product_id,
    blind_result_sku_id, order_line_id }
);
received_impls!(
    super::types::CombinedListingSku { product_id, seller_sku, sku_count, sku_id }
);
received_impls!(super::types::DeliveryPreferences { drop_off_location });
enum_impls!(super::types::DeliveryType);
received_impls!(
    super::types::District { address_level, address_level_name, address_name, iso_code }
);
received_impls!(super::types::ExternalOrder { id, line_items, platform });
received_impls!(super::types::ExternalOrderLineItem { id, origin_id });
enum_impls!(super::types::ExternalPlatform);
enum_impls!(super::types::FastDeliveryProgram);
enum_impls!(super::types::FulfillmentType);
received_impls!(super::types::HandlingDuration { days, r#type = "type" });
enum_impls!(super::types::HandlingDurationType);
enum_impls!(super::types::InvoiceUploadStatus);
received_impls!(super::types::ItemTax { tax_amount, tax_rate, tax_type });
received_impls!(
    super::types::LineItem { buyer_service_fee, cancel_reason, cancel_user,
    combined_listing_skus, currency, display_status, distance_fee, distance_shipping_fee,
    gift_retail_price, handling_duration_days, id, is_dangerous_good, is_gift,
    is_unboxing_item, item_taxes = "item_tax", needs_prescription, original_price,
    package_id, package_status, pfand_fee, platform_discount, product_id, product_name,
    retail_delivery_fee, rts_time, sale_price, seller_discount, seller_sku,
    shipping_provider_id, shipping_provider_name, sku_id, sku_image, sku_name, sku_type,
    small_order_fee, tracking_number, unboxing_sku_code, unboxing_cases =
    "unboxing_case_list", room_id, sub_items = "sub_item_info", shipping_vat_amount,
    shipping_vat_rate, is_pod_customized, pod_info_id, product_listing_type }
);
enum_impls!(super::types::LineItemStatus);
enum_impls!(super::types::OrderStatus);
enum_impls!(super::types::OrderType);
received_impls!(super::types::Package { id });
received_impls!(
    super::types::Payment { buyer_service_fee, currency, distance_fee,
    distance_shipping_fee, handling_fee, item_insurance_fee, item_insurance_tax,
    original_shipping_fee, original_total_product_price, payment_discount_service_fee,
    payment_platform_discount, platform_discount, product_tax, retail_delivery_fee,
    seller_discount, shipping_fee, shipping_fee_cofunded_discount,
    shipping_fee_platform_discount, shipping_fee_seller_discount, shipping_fee_tax,
    shipping_insurance_fee, small_order_fee, sub_total, tax, total_amount }
);
enum_impls!(super::types::PaymentCardType);
enum_impls!(super::types::ProductListingType);
received_impls!(
    super::types::RecipientAddress { address_detail, address_line1, address_line2,
    address_line3, address_line4, delivery_preferences, districts = "district_info",
    first_name, first_name_local_script, full_address, last_name, last_name_local_script,
    name, phone_number, post_town, postal_code, region_code }
);
enum_impls!(super::types::SampleOrderPayer);
enum_impls!(super::types::SkuType);
enum_impls!(super::types::SplitOrCombineTag);
received_impls!(
    super::types::SubItem { id, sku_id, display_status, product_name, seller_sku,
    sku_image, sku_name, product_id, sale_price, platform_discount, seller_discount,
    cancel_reason, original_price, rts_time, package_status, currency,
    shipping_provider_name, cancel_user, shipping_provider_id, item_taxes = "item_tax",
    tracking_number, package_id, retail_delivery_fee, is_dangerous_good, warehouse_id }
);
enum_impls!(super::types::TaxType);
enum_impls!(super::types::UnboxedItemType);
received_impls!(super::types::UnboxingCase { unbox_sku, unbox_sku_type });
sent_impls!(super::v202309::get_order_detail::GetOrderDetail { ids });
received_impls!(super::v202309::get_order_detail::GetOrderDetailResponse { orders });
received_impls!(
    super::v202309::get_order_detail::Order { auto_combine_group_id, buyer_avatar,
    buyer_email, buyer_message, buyer_nickname, cancel_order_sla_time, cancel_reason,
    cancel_time, cancellation_initiator, channel_entity_national_registry_id,
    collection_due_time, collection_time, commerce_platform, consultation_id, cpf,
    cpf_name, create_time, delivery_due_time, delivery_option_id, delivery_option_name,
    delivery_option_required_delivery_time, delivery_sla_time, delivery_time,
    delivery_type, exchange_source_order_id, fast_delivery_program,
    fast_dispatch_sla_time, fulfillment_type, handling_duration,
    has_updated_recipient_address, id, is_buyer_request_cancel, is_cod,
    is_exchange_order, is_on_hold_order, is_replacement_order, is_sample_order,
    line_items, need_upload_invoice, order_rights, order_type, packages, paid_time,
    payment, payment_auth_code, payment_card_type, payment_method_code,
    payment_method_name, pick_up_cut_off_time, recipient_address, release_date,
    replaced_order_id, request_cancel_time, rts_sla_time, rts_time, seller_note,
    shipping_due_time, shipping_provider, shipping_provider_id, shipping_type,
    split_or_combine_tag, status, tracking_number, tts_sla_time, update_time, user_id,
    warehouse_id, fulfillment_priority_level, recommended_shipping_time }
);
received_impls!(
    super::v202309::get_order_detail::OrderDetailLineItem { buyer_service_fee,
    cancel_reason, cancel_user, combined_listing_skus, currency, display_status,
    distance_fee, distance_shipping_fee, gift_retail_price, handling_duration_days, id,
    is_dangerous_good, is_gift, is_unboxing_item, item_taxes = "item_tax",
    needs_prescription, original_price, package_id, package_status, pfand_fee,
    platform_discount, product_id, product_name, retail_delivery_fee, rts_time,
    sale_price, seller_discount, seller_sku, shipping_provider_id,
    shipping_provider_name, sku_id, sku_image, sku_name, sku_type, small_order_fee,
    tracking_number, unboxing_sku_code }
);
sent_impls!(
    super::v202309::get_order_list::GetOrderList { page_size, sort_order, page_token,
    sort_field, buyer_user_id, create_time_ge, create_time_lt, is_buyer_request_cancel,
    order_status, shipping_type, update_time_ge, update_time_lt, warehouse_ids }
);
received_impls!(
    super::v202309::get_order_list::GetOrderListResponse { next_page_token, orders,
    total_count }
);
received_impls!(
    super::v202309::get_order_list::ListedOrder { auto_combine_group_id, buyer_avatar,
    buyer_email, buyer_message, buyer_nickname, cancel_order_sla_time, cancel_reason,
    cancel_time, cancellation_initiator, collection_due_time, collection_time,
    commerce_platform, consultation_id, cpf, cpf_name, create_time, delivery_due_time,
    delivery_option_id, delivery_option_name, delivery_option_required_delivery_time,
    delivery_sla_time, delivery_time, delivery_type, exchange_source_order_id,
    fast_delivery_program, fast_dispatch_sla_time, fulfillment_type, handling_duration,
    has_updated_recipient_address, id, is_buyer_request_cancel, is_cod,
    is_exchange_order, is_on_hold_order, is_replacement_order, is_sample_order,
    line_items, need_upload_invoice, order_rights, order_type, packages, paid_time,
    payment, payment_method_name, pick_up_cut_off_time, recipient_address, release_date,
    replaced_order_id, request_cancel_time, rts_sla_time, rts_time, seller_note,
    shipping_due_time, shipping_provider, shipping_provider_id, shipping_type,
    split_or_combine_tag, status, tracking_number, tts_sla_time, update_time, user_id,
    warehouse_id, is_subscription_order, is_refundable_sample, authentication_required,
    fulfillment_priority_level, recommended_shipping_time, instore_pickup_sla_time,
    fast_rts_sla_time, fast_collection_sla_time }
);
enum_impls!(super::v202309::get_order_list::OrderSortField);
sent_impls!(
    super::v202309::get_privileged_order_detail::GetPrivilegedOrderDetail { ids }
);
received_impls!(
    super::v202309::get_privileged_order_detail::GetPrivilegedOrderDetailResponse {
    orders }
);
received_impls!(
    super::v202309::get_privileged_order_detail::PrivilegedCombinedListingSku {
    product_id, sku_count, sku_id }
);
received_impls!(
    super::v202309::get_privileged_order_detail::PrivilegedDistrict { address_level,
    address_level_name, address_name }
);
received_impls!(
    super::v202309::get_privileged_order_detail::PrivilegedLineItem { cancel_reason,
    cancel_user, combined_listing_skus, currency, display_status, id, is_gift, item_taxes
    = "item_tax", original_price, package_id, package_status, platform_discount,
    product_id, product_name, retail_delivery_fee, rts_time, sale_price, seller_discount,
    seller_sku, shipping_provider_id, shipping_provider_name, sku_id, sku_image,
    sku_name, sku_type, small_order_fee, tracking_number }
);
received_impls!(
    super::v202309::get_privileged_order_detail::PrivilegedOrder { buyer_email,
    buyer_message, cancel_order_sla_time, cancel_reason, cancel_time,
    cancellation_initiator, collection_due_time, collection_time, cpf, create_time,
    delivery_due_time, delivery_option_id, delivery_option_name,
    delivery_option_required_delivery_time, delivery_sla_time, delivery_time,
    fulfillment_type, has_updated_recipient_address, id, is_buyer_request_cancel, is_cod,
    is_on_hold_order, is_replacement_order, is_sample_order, line_items,
    need_upload_invoice, packages, paid_time, payment, payment_method_name,
    recipient_address, replaced_order_id, request_cancel_time, rts_sla_time, rts_time,
    seller_note, shipping_due_time, shipping_provider, shipping_provider_id,
    shipping_type, split_or_combine_tag, status, tracking_number, tts_sla_time,
    update_time, user_id, warehouse_id, sample_order_payer }
);
received_impls!(
    super::v202309::get_privileged_order_detail::PrivilegedPayment { currency,
    original_shipping_fee, original_total_product_price, platform_discount, product_tax,
    retail_delivery_fee, seller_discount, shipping_fee, shipping_fee_platform_discount,
    shipping_fee_seller_discount, shipping_fee_tax, small_order_fee, sub_total, tax,
    total_amount }
);
received_impls!(
    super::v202309::get_privileged_order_detail::PrivilegedRecipientAddress {
    address_detail, address_line1, address_line2, address_line3, address_line4,
    delivery_preferences, districts = "district_info", full_address, name, phone_number,
    postal_code, region_code, email, tokenized_email }
);
sent_impls!(
    super::v202406::add_external_order_references::AddExternalOrderReferences { orders }
);
received_impls!(
    super::v202406::add_external_order_references::AddExternalOrderReferencesResponse {
    errors }
);
received_impls!(
    super::v202406::add_external_order_references::ExternalOrderError { code, detail,
    message }
);
received_impls!(
    super::v202406::add_external_order_references::ExternalOrderErrorDetail {
    external_order, order_id }
);
sent_impls!(
    super::v202406::add_external_order_references::ExternalOrderInput { id, line_items,
    platform }
);
sent_impls!(
    super::v202406::add_external_order_references::ExternalOrderLineItemInput { id,
    origin_id }
);
received_impls!(
    super::v202406::add_external_order_references::FailedExternalOrder { id, platform }
);
sent_impls!(
    super::v202406::add_external_order_references::OrderInput { external_order, id }
);
sent_impls!(
    super::v202406::get_external_order_references::GetExternalOrderReferences { order_id,
    platform }
);
received_impls!(
    super::v202406::get_external_order_references::GetExternalOrderReferencesResponse {
    external_orders }
);
sent_impls!(
    super::v202406::search_orders_by_external_order_reference::SearchOrdersByExternalOrderReference
    { platform, external_order_id }
);
received_impls!(
    super::v202406::search_orders_by_external_order_reference::ReferencedOrder {
    external_order, id }
);
received_impls!(
    super::v202406::search_orders_by_external_order_reference::SearchOrdersByExternalOrderReferenceResponse
    { orders }
);
sent_impls!(super::v202407::get_order_price_detail::GetOrderPriceDetail { order_id });
enum_impls!(super::v202407::get_order_price_detail::DiscountType);
received_impls!(
    super::v202407::get_order_price_detail::GetOrderPriceDetailResponse { cod_fee,
    cod_fee_net_amount, currency, distance_fee, distance_shipping_fee, line_items,
    net_price_amount, payment, shipping_fee_deduction_platform,
    shipping_fee_deduction_platform_voucher, shipping_fee_deduction_seller,
    shipping_list_price, shipping_sale_price, sku_gift_net_price,
    sku_gift_original_price, sku_list_price, sku_sale_price, subtotal,
    subtotal_deduction_platform, subtotal_deduction_seller, subtotal_tax_amount,
    tax_amount, tax_rate, total, voucher_deduction_platform, voucher_deduction_seller }
);
received_impls!(
    super::v202407::get_order_price_detail::LineItemPrice { cod_fee, cod_fee_amount,
    currency, distance_fee, distance_shipping_fee, id, net_price_amount, payment,
    shipping_fee_deduction_platform, shipping_fee_deduction_platform_voucher,
    shipping_fee_deduction_seller, shipping_list_price, shipping_sale_price,
    sku_gift_net_price, sku_gift_original_price, sku_list_price, sku_sale_price,
    subtotal, subtotal_deduction_platform, subtotal_deduction_seller,
    subtotal_tax_amount, tax_amount, tax_rate, total, voucher_deduction_platform,
    voucher_deduction_seller, seller_funded_product_promotions,
    seller_funded_shipping_promotions }
);
received_impls!(
    super::v202407::get_order_price_detail::SellerFundedPromotion { activity_id,
    discount_amount, discount_type }
);
enum_impls!(super::v202407::get_order_price_detail::VoucherType);
sent_impls!(super::v202507::get_order_detail::GetOrderDetail { ids });
received_impls!(super::v202507::get_order_detail::GetOrderDetailResponse { orders });
received_impls!(
    super::v202507::get_order_detail::Order { auto_combine_group_id, buyer_avatar,
    buyer_email, buyer_message, buyer_nickname, cancel_order_sla_time, cancel_reason,
    cancel_time, cancellation_initiator, channel_entity_national_registry_id,
    collection_due_time, collection_time, commerce_platform, consultation_id, cpf,
    cpf_name, create_time, delivery_due_time, delivery_option_id, delivery_option_name,
    delivery_option_required_delivery_time, delivery_sla_time, delivery_time,
    delivery_type, exchange_source_order_id, fast_delivery_program,
    fast_dispatch_sla_time, fulfillment_type, handling_duration,
    has_updated_recipient_address, id, is_buyer_request_cancel, is_cod,
    is_exchange_order, is_on_hold_order, is_replacement_order, is_sample_order,
    line_items, need_upload_invoice, order_rights, order_type, packages, paid_time,
    payment, payment_auth_code, payment_card_type, payment_method_code,
    payment_method_name, pick_up_cut_off_time, recipient_address, release_date,
    replaced_order_id, request_cancel_time, rts_sla_time, rts_time, seller_note,
    shipping_due_time, shipping_provider, shipping_provider_id, shipping_type,
    split_or_combine_tag, status, tracking_number, tts_sla_time, update_time, user_id,
    warehouse_id, is_subscription_order, is_refundable_sample, authentication_required,
    fulfillment_priority_level, recommended_shipping_time, instore_pickup_sla_time,
    fast_rts_sla_time, fast_collection_sla_time }
);
sent_impls!(
    super::v202511::update_blind_box_opening_results::UpdateBlindBoxOpeningResults {
    blind_box_results, main_order_id }
);
sent_impls!(
    super::v202605::update_blind_box_opening_results::UpdateBlindBoxOpeningResults {
    main_order_id, blind_box_results, blind_batch_box_results }
);
sent_impls!(
    super::v202605::update_blind_box_opening_results::BlindBoxBatchResult {
    order_line_id, openings = "blind_box_order_line_list" }
);
sent_impls!(
    super::v202605::update_blind_box_opening_results::BlindBoxOpening {
    blind_result_product_id, blind_result_sku_id, blind_open_time, product_type }
);
sent_impls!(
    super::v202606::search_pod_customization_details::SearchPodCustomizationDetails {
    main_order_id, query_order_lines }
);
received_impls!(
    super::v202606::search_pod_customization_details::PodCustomization { order_line_id,
    pod_detail }
);
received_impls!(
    super::v202606::search_pod_customization_details::SearchPodCustomizationDetailsResponse
    { pod_details, status_code }
);
