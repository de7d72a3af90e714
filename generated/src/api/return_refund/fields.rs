// @generated from the files of specs/return_refund/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::AftersalesError { code, message });
enum_impls!(super::types::ArbitrationStatus);
received_impls!(
    super::types::CalculatedRefund { currency, refund_shipping_fee, refund_subtotal,
    refund_tax, refund_total, retail_delivery_fee }
);
enum_impls!(super::types::CancellationStatus);
received_impls!(
    super::types::CancellationSubLineItem { cancel_sub_line_item_id, cancel_line_item_id,
    sub_order_line_item_id, order_line_item_id, sku_id, sku_name, product_image,
    product_name, seller_sku, refund_amount }
);
enum_impls!(super::types::CancellationType);
enum_impls!(super::types::Decision);
sent_impls!(super::types::EvidenceImage { height, image_id, mime_type, width });
received_impls!(
    super::types::ExchangeOrderLine { order_line_id, sku_id, sku_name, product_name,
    seller_sku_name, product_image, price_detail }
);
received_impls!(
    super::types::ExchangePriceDetail { currency, refund_shipping_fee, refund_subtotal,
    refund_tax, refund_total }
);
enum_impls!(super::types::IncludedField);
received_impls!(
    super::types::LineItem { return_line_item_id, sub_return_line_item_id, sku_id,
    main_order_id, sku_return_request_id }
);
received_impls!(super::types::OrderLine { order_line_item_id, sub_order_line_item_id });
sent_impls!(super::types::Pagination { page_size, page_token });
received_impls!(super::types::PartialRefundAmount { partial_refund_total, currency });
received_impls!(
    super::types::PartialRefundAmountRange { min_amount, max_amount, currency }
);
received_impls!(
    super::types::RefundAmount { buyer_service_fee, currency, refund_shipping_fee,
    refund_subtotal, refund_tax, refund_total, retail_delivery_fee }
);
received_impls!(
    super::types::RefundedDiscount { currency, product_platform_discount,
    product_seller_discount, shipping_fee_platform_discount, shipping_fee_seller_discount
    }
);
received_impls!(super::types::RejectReason { name, text });
enum_impls!(super::types::RequestSortField);
enum_impls!(super::types::RequestType);
received_impls!(
    super::types::ReturnLineItem { return_line_item_id, order_line_item_id, sku_id,
    sku_name, product_name, seller_sku, product_image, refund_amount,
    return_sub_line_items }
);
enum_impls!(super::types::ReturnMethod);
enum_impls!(super::types::ReturnShippingDocumentType);
enum_impls!(super::types::ReturnStatus);
received_impls!(
    super::types::ReturnSubLineItem { return_sub_line_item_id, return_line_item_id,
    sub_order_line_item_id, order_line_item_id, sku_id, sku_name, product_image,
    product_name, seller_sku, refund_amount }
);
enum_impls!(super::types::ReturnType);
received_impls!(super::types::ReturnWarehouseAddress { full_address });
enum_impls!(super::types::RmaStatus);
enum_impls!(super::types::SellerAction);
received_impls!(super::types::SellerNextAction { action, deadline });
enum_impls!(super::types::SellerProposedReturnType);
enum_impls!(super::types::ShipmentType);
received_impls!(
    super::types::ShippingFee { seller_paid_return_shipping_fee_amount,
    buyer_paid_return_shipping_fee_amount, platform_paid_return_shipping_fee_amount }
);
received_impls!(
    super::types::ShippingFeeAmount { buyer_paid_return_shipping_fee, currency,
    platform_paid_return_shipping_fee, seller_paid_return_shipping_fee }
);
sent_impls!(super::types::SkuQuantity { quantity, sku_id });
received_impls!(
    super::types::SkuRefundedDiscount { product_platform_discount,
    product_seller_discount, shipping_fee_platform_discount, shipping_fee_seller_discount
    }
);
received_impls!(
    super::types::SkuReturnRequest { order_id, return_id, return_type, return_status,
    arbitration_status, role, return_reason, return_reason_text, seller_next_actions =
    "seller_next_action_response", shipment_type, handover_method,
    return_tracking_number, return_provider_name, return_provider_id, previous_return_id
    = "pre_return_id", next_return_id, refund_amount, return_line_items, create_time,
    update_time, discount, shipping_fee, buyer_keep_item, return_shipping_document_type,
    return_method, is_combined_return, combined_return_id, seller_proposed_return_type,
    partial_refund_amount, buyer_rejected_partial_refund, return_warehouse_address,
    exchange_order_lines, reshipment_order_id, is_quick_refund, return_sub_line_items }
);
sent_impls!(super::types::Sort { sort_field, sort_order });
enum_impls!(super::types::SortField);
sent_impls!(super::types::TimeFilter { create_time, update_time });
sent_impls!(
    super::types::UnixTimeRange { min_time_inclusive = "min_unix_time_inclusive",
    max_time_exclusive = "max_unix_time_exclusive" }
);
sent_impls!(
    super::v202309::approve_cancellation::ApproveCancellation { cancel_id,
    idempotency_key }
);
sent_impls!(
    super::v202309::approve_return::ApproveReturn { return_id, idempotency_key,
    buyer_keep_item, decision, partial_refund }
);
sent_impls!(
    super::v202309::calculate_refund::CalculateRefund { handover_method, order_id,
    order_line_item_ids, reason_name, request_type, shipment_type, skus }
);
received_impls!(
    super::v202309::calculate_refund::CalculateRefundResponse { order_refund_amount }
);
sent_impls!(
    super::v202309::cancel_order::CancelOrder { cancel_reason, order_id,
    order_line_item_ids, skus }
);
received_impls!(
    super::v202309::cancel_order::CancelOrderResponse { cancel_id, cancel_status }
);
sent_impls!(
    super::v202309::create_return::CreateReturn { idempotency_key, currency,
    handover_method, order_id, order_line_item_ids, refund_total, return_reason,
    return_type, shipment_type, skus }
);
received_impls!(
    super::v202309::create_return::CreateReturnResponse { return_id, return_status }
);
sent_impls!(
    super::v202309::get_aftersales_eligibility::GetAftersalesEligibility { order_id,
    initiator = "initiate_aftersale_user" }
);
received_impls!(
    super::v202309::get_aftersales_eligibility::GetAftersalesEligibilityResponse {
    sku_eligibility }
);
received_impls!(
    super::v202309::get_aftersales_eligibility::LineItemEligibility { request_type,
    order_line_item_ids = "order_line_items_ids", eligible, ineligible_code,
    ineligible_reason }
);
received_impls!(
    super::v202309::get_aftersales_eligibility::SkuEligibility { line_item_eligibility,
    sku_id }
);
sent_impls!(
    super::v202309::get_reject_reasons::GetRejectReasons { locale, return_or_cancel_id }
);
received_impls!(
    super::v202309::get_reject_reasons::GetRejectReasonsResponse { reasons }
);
sent_impls!(super::v202309::get_return_records::GetReturnRecords { return_id, locale });
received_impls!(
    super::v202309::get_return_records::GetReturnRecordsResponse { records }
);
enum_impls!(super::v202309::get_return_records::ReturnEvent);
received_impls!(
    super::v202309::get_return_records::ReturnRecord { create_time, description, event,
    images, note, reason_text, role, videos }
);
received_impls!(
    super::v202309::get_return_records::Video { cover, duration_millis, height, url,
    width }
);
sent_impls!(
    super::v202309::reject_cancellation::RejectCancellation { cancel_id, idempotency_key,
    comment, images, reject_reason }
);
sent_impls!(
    super::v202309::reject_return::RejectReturn { return_id, idempotency_key, comment,
    decision, images, reject_reason }
);
sent_impls!(
    super::v202309::search_cancellations::SearchCancellations { sort_field, sort_order,
    page_size, page_token, buyer_user_ids, cancel_ids, cancel_status, cancel_types,
    create_time_ge, create_time_lt, locale, order_ids, update_time_ge, update_time_lt }
);
received_impls!(
    super::v202309::search_cancellations::Cancellation { order_id, cancel_type,
    cancel_status, role, cancel_reason, cancel_reason_text, create_time, update_time,
    seller_next_actions = "seller_next_action_response", refund_amount,
    cancel_line_items, cancel_id }
);
received_impls!(
    super::v202309::search_cancellations::CancellationLineItem { cancel_line_item_id,
    order_line_item_id, sku_id, sku_name, product_image, product_name, seller_sku,
    refund_amount }
);
received_impls!(
    super::v202309::search_cancellations::SearchCancellationsResponse { cancellations,
    next_page_token, total_count }
);
sent_impls!(
    super::v202309::search_returns::SearchReturns { sort_field, sort_order, page_size,
    page_token, arbitration_status, buyer_user_ids, create_time_ge, create_time_lt,
    locale, order_ids, return_ids, return_status, return_types,
    seller_proposed_return_type, update_time_ge, update_time_lt }
);
received_impls!(
    super::v202309::search_returns::ReturnOrder { order_id, return_id, return_type,
    return_status, arbitration_status, role, return_reason, return_reason_text,
    shipment_type, handover_method, return_tracking_number, return_provider_name,
    return_provider_id, previous_return_id = "pre_return_id", next_return_id,
    can_buyer_keep_item, update_time, seller_next_actions =
    "seller_next_action_response", create_time, return_line_items, discount_amounts =
    "discount_amount", shipping_fee_amounts = "shipping_fee_amount", refund_amount,
    return_shipping_document_type, return_method, is_combined_return, combined_return_id,
    seller_proposed_return_type, partial_refund, buyer_rejected_partial_refund,
    return_warehouse_address }
);
received_impls!(
    super::v202309::search_returns::SearchReturnsResponse { next_page_token,
    return_orders, total_count }
);
received_impls!(
    super::v202309::search_returns::SearchedReturnLineItem { return_line_item_id,
    order_line_item_id, sku_id, sku_name, product_name, seller_sku, product_image,
    refund_amount }
);
enum_impls!(super::v202405::upload_return_shipping_documents::ReturnIdType);
sent_impls!(
    super::v202512::get_aftersales_eligibility::GetAftersalesEligibility { order_id,
    initiator = "initiate_aftersale_user", request_types }
);
received_impls!(
    super::v202512::get_aftersales_eligibility::GetAftersalesEligibilityResponse {
    sku_eligibility }
);
received_impls!(
    super::v202512::get_aftersales_eligibility::LineItemEligibility { request_type,
    order_line_item_ids = "order_line_items_ids", eligible, ineligible_code,
    ineligible_reason, available_reason_names }
);
received_impls!(
    super::v202512::get_aftersales_eligibility::SkuEligibility { line_item_eligibility,
    sku_id }
);
sent_impls!(
    super::v202601::get_decision_eligibility::GetDecisionEligibility {
    return_or_cancel_id, check_decisions, locale }
);
received_impls!(
    super::v202601::get_decision_eligibility::DecisionEligibility { decision, eligible,
    ineligible_code, ineligible_reason, available_reject_reasons }
);
received_impls!(
    super::v202601::get_decision_eligibility::GetDecisionEligibilityResponse { decisions
    }
);
sent_impls!(
    super::v202602::calculate_refund::CalculateRefund { order_id, request_type,
    reason_name, shipment_type, handover_method, order_line_item_ids, skus, order_lines =
    "order_line_list" }
);
received_impls!(
    super::v202602::calculate_refund::CalculateRefundResponse { order_refund_amount }
);
sent_impls!(
    super::v202602::cancel_order::CancelOrder { order_id, cancel_reason, skus,
    order_line_item_ids, order_lines = "order_line_list" }
);
received_impls!(
    super::v202602::cancel_order::CancelOrderResponse { cancel_id, cancel_status }
);
sent_impls!(
    super::v202602::create_return::CreateReturn { idempotency_key, order_id,
    return_reason, return_type, skus, order_line_item_ids, refund_total, currency,
    shipment_type, handover_method, order_lines = "order_line_list" }
);
received_impls!(
    super::v202602::create_return::CreateReturnResponse { return_id, return_status }
);
sent_impls!(
    super::v202602::get_aftersales_eligibility::GetAftersalesEligibility { order_id,
    initiator = "initiate_aftersale_user", request_types }
);
received_impls!(
    super::v202602::get_aftersales_eligibility::GetAftersalesEligibilityResponse {
    sku_eligibility }
);
received_impls!(
    super::v202602::get_aftersales_eligibility::LineItemEligibility { request_type,
    order_line_item_ids = "order_line_items_ids", eligible, ineligible_code,
    ineligible_reason, available_reason_names, order_lines = "order_line_list" }
);
received_impls!(
    super::v202602::get_aftersales_eligibility::SkuEligibility { line_item_eligibility,
    sku_id }
);
sent_impls!(
    super::v202602::search_cancellations::SearchCancellations { sort_field, sort_order,
    page_size, page_token, cancel_ids, order_ids, buyer_user_ids, cancel_types,
    cancel_status, create_time_ge, create_time_lt, update_time_ge, update_time_lt, locale
    }
);
received_impls!(
    super::v202602::search_cancellations::Cancellation { order_id, cancel_type,
    cancel_status, role, cancel_reason, cancel_reason_text, create_time, update_time,
    seller_next_actions = "seller_next_action_response", refund_amount,
    cancel_line_items, cancel_id, should_replenish_stock }
);
received_impls!(
    super::v202602::search_cancellations::CancellationLineItem { cancel_line_item_id,
    order_line_item_id, sku_id, sku_name, product_image, product_name, seller_sku,
    refund_amount, cancel_sub_line_items }
);
received_impls!(
    super::v202602::search_cancellations::SearchCancellationsResponse { cancellations,
    total_count, next_page_token }
);
sent_impls!(
    super::v202602::search_returns::SearchReturns { sort_field, sort_order, page_size,
    page_token, return_ids, order_ids, buyer_user_ids, return_types, return_status,
    seller_proposed_return_type, create_time_ge, arbitration_status, update_time_ge,
    update_time_lt, locale, create_time_lt }
);
received_impls!(
    super::v202602::search_returns::ReturnOrder { order_id, return_id, return_type,
    return_status, arbitration_status, role, return_reason, return_reason_text,
    shipment_type, handover_method, return_tracking_number, return_provider_name,
    return_provider_id, previous_return_id = "pre_return_id", next_return_id,
    can_buyer_keep_item, update_time, seller_next_actions =
    "seller_next_action_response", create_time, return_line_items, discount_amounts =
    "discount_amount", shipping_fee_amounts = "shipping_fee_amount", refund_amount,
    return_shipping_document_type, return_method, is_combined_return, combined_return_id,
    seller_proposed_return_type, partial_refund, buyer_rejected_partial_refund,
    return_warehouse_address, is_quick_refund }
);
received_impls!(
    super::v202602::search_returns::SearchReturnsResponse { return_orders, total_count,
    next_page_token }
);
sent_impls!(
    super::v202603::search_aftersales_requests::SearchAftersalesRequests { locale,
    included_fields = "whitelisted_data_fields", filters, sort, pagination }
);
received_impls!(
    super::v202603::search_aftersales_requests::AftersalesRequest { id, line_items,
    status, sku_return_requests, return_merchandise_authorizations }
);
sent_impls!(
    super::v202603::search_aftersales_requests::AftersalesRequestFilters {
    aftersales_request_ids, aftersales_request_statuses, return_types, main_order_ids,
    buyer_ids, time }
);
enum_impls!(super::v202603::search_aftersales_requests::AftersalesRequestStatus);
received_impls!(
    super::v202603::search_aftersales_requests::AftersalesReturnAuthorization { id,
    package_id, aftersales_request_id, status, line_items }
);
received_impls!(
    super::v202603::search_aftersales_requests::SearchAftersalesRequestsResponse {
    aftersales_requests, total_count, next_page_token }
);
sent_impls!(
    super::v202604::search_return_merchandise_authorizations::SearchReturnMerchandiseAuthorizations
    { locale, included_fields = "whitelisted_data_fields", filters, sort, pagination }
);
received_impls!(
    super::v202604::search_return_merchandise_authorizations::ReturnMerchandiseAuthorization
    { id, package_id, aftersales_request_id, status, line_items, sku_return_requests }
);
sent_impls!(
    super::v202604::search_return_merchandise_authorizations::RmaFilters { rma_ids,
    package_ids, statuses, aftersales_request_ids, main_order_ids, time }
);
received_impls!(
    super::v202604::search_return_merchandise_authorizations::SearchReturnMerchandiseAuthorizationsResponse
    { return_merchandise_authorizations, total_count, next_page_token }
);
sent_impls!(
    super::v202606::get_available_review_decisions::GetAvailableReviewDecisions {
    seller_id, return_or_cancel_id, locale, check_decisions }
);
received_impls!(
    super::v202606::get_available_review_decisions::GetAvailableReviewDecisionsResponse {
    line_items, request_log_id, errors }
);
received_impls!(
    super::v202606::get_available_review_decisions::LineItemDecisionEligibility {
    decision, eligible, ineligible_code, ineligible_reason, available_reject_reasons,
    partial_refund_amount_range }
);
received_impls!(
    super::v202606::get_available_review_decisions::ReviewLineItem { return_line_item_id,
    sub_return_line_item_id, decisions }
);
sent_impls!(
    super::v202606::reject_return::RejectReturn { return_id, idempotency_key, decision,
    reject_reason, comment, images, partial_refund_amount }
);
sent_impls!(
    super::v202609::review_aftersales_requests::ReviewAftersalesRequests {
    aftersales_request_decisions }
);
sent_impls!(
    super::v202609::review_aftersales_requests::AftersalesRequestDecision { request_id,
    line_item_decisions, request_id_type, action_time = "action_unix_time",
    idempotency_key }
);
sent_impls!(
    super::v202609::review_aftersales_requests::AlternativeSolution {
    partial_refund_amount, currency }
);
sent_impls!(
    super::v202609::review_aftersales_requests::LineItemDecision { line_items, action,
    alternative_solution_details, reason }
);
sent_impls!(
    super::v202609::review_aftersales_requests::LineItemInput { return_line_item_id,
    sub_return_line_item_id }
);
enum_impls!(super::v202609::review_aftersales_requests::RequestIdType);
enum_impls!(super::v202609::review_aftersales_requests::ReviewAction);
received_impls!(
    super::v202609::review_aftersales_requests::ReviewAftersalesRequestsResponse { errors
    }
);
sent_impls!(super::v202609::review_aftersales_requests::ReviewMedia { uri, mime_type });
sent_impls!(
    super::v202609::review_aftersales_requests::ReviewReason { reason_id, text, media }
);
