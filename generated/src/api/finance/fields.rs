// @generated from the files of specs/finance/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::Amount { currency, value });
received_impls!(
    super::types::Fee { affiliate_ads_commission_amount, affiliate_commission_amount,
    affiliate_commission_amount_before_pit, affiliate_commission_deposit,
    affiliate_commission_release, affiliate_partner_commission_amount,
    bonus_cashback_service_fee_amount, campaign_resource_fee,
    cofunded_creator_bonus_amount, cofunded_promotion_service_fee_amount,
    credit_card_handling_fee_amount, dilayani_tokopedia_handling_fee_amount =
    "dt_handling_fee_amount", dynamic_commission_amount, epr_pob_service_fee_amount,
    external_affiliate_marketing_fee_amount, fee_per_item_sold_amount,
    flash_sales_service_fee_amount, installation_service_fee, live_specials_fee_amount,
    mall_service_fee_amount, platform_commission_amount, pre_order_service_fee_amount,
    referral_fee_amount, refund_administration_fee_amount,
    seller_paylater_handling_fee_amount, sfp_service_fee_amount,
    shipping_fee_guarantee_service_fee, tap_shop_ads_commission, transaction_fee_amount,
    tsp_commission_amount, vietnam_infrastructure_fee = "vn_fix_infrastructure_fee",
    voucher_xtra_service_fee_amount, platform_special_service_fee_amount,
    smart_promotion_fee_amount, gmv_max_ad_fee_amount,
    platform_semi_managed_commission_fee, platform_semi_managed_commission_fee_tax,
    campaign_period_fee_cfp_amount, campaign_period_fee_sp_amount,
    campaign_period_fee_sp_tax_amount, campaign_period_fee_cfp_tax_amount,
    seller_growth_fee_amount, category_led_campaign_fee_amount,
    category_led_campaign_fee_tax_amount, brand_amplification_program_commission,
    brand_amplification_program_fee_tax, brand_campaign_fee, brand_campaign_fee_tax,
    failed_delivery_shipping_fee, buyer_fault_return_shipping_fee, insurance_fee,
    gmv_max_coupon_fee, cps_shop_ads_commission_tax_amount,
    shipping_insurance_fee_tax_amount, new_customer_growth_package_fee,
    target_product_gmv_growth_package_fee, store_gmv_growth_package_fee,
    auto_post_shoppable_video_commission_fee, seller_funded_s_point_service_fee =
    "seller_funded_user_spoint_service_fee" }
);
received_impls!(super::types::FeeTaxBreakdown { fee, tax });
enum_impls!(super::types::PaymentSortField);
enum_impls!(super::types::PaymentStatus);
received_impls!(
    super::types::RevenueBreakdown { cod_service_fee_amount,
    refund_cod_service_fee_amount, refund_subtotal_before_discount_amount,
    seller_discount_amount, seller_discount_refund_amount,
    subtotal_before_discount_amount, distant_item_fee_amount }
);
enum_impls!(super::types::SettlementStatus);
received_impls!(
    super::types::SkuStatementTransaction { actual_return_shipping_fee_amount,
    actual_shipping_fee_amount, adjustment_amount, affiliate_ads_commission_amount,
    affiliate_commission_amount, affiliate_commission_before_pit,
    affiliate_partner_commission_amount, after_seller_discounts_subtotal_amount,
    currency, customer_order_refund_amount, customer_paid_shipping_fee_amount,
    customer_paid_shipping_fee_refund_amount, customer_payment_amount,
    customer_refund_amount, customer_shipping_fee_amount,
    customer_shipping_fee_offset_amount, fbm_shipping_cost_amount,
    fbt_fulfillment_fee_amount, fbt_shipping_cost_amount, fee_amount, gross_sales_amount,
    gross_sales_refund_amount, isr_income_tax_amount, iva_vat_amount, net_sales_amount,
    pit_amount, platform_commission_amount, platform_discount_amount,
    platform_discount_refund_amount, platform_refund_subsidy_amount,
    platform_shipping_fee_discount_amount, product_name, promo_shipping_incentive_amount,
    quantity, referral_fee_amount, refund_administration_fee_amount,
    refund_shipping_cost_discount_amount, retail_delivery_fee_amount,
    retail_delivery_fee_payment_amount, retail_delivery_fee_refund_amount,
    return_shipping_fee_amount, revenue_amount, sales_tax_amount,
    sales_tax_payment_amount, sales_tax_refund_amount, seller_discount_amount,
    seller_discount_refund_amount, settlement_amount, shipping_cost_amount,
    shipping_cost_discount_amount, shipping_fee_amount, shipping_fee_subsidy_amount,
    shipping_insurance_fee_amount, signature_confirmation_fee_amount, sku_id, sku_name,
    transaction_fee_amount }
);
received_impls!(
    super::types::Tax { anti_dumping_duty_amount, customs_clearance_amount,
    customs_duty_amount, gst_amount, import_vat_amount, isr_amount, iva_amount,
    local_vat_amount, pit_amount, sst_amount, vat_amount, sales_tax_referral_fee_amount,
    smart_promotion_fee_tax_amount, cedular_tax, new_customer_growth_package_fee_tax,
    store_gmv_growth_package_fee_sales_tax, target_product_gmv_growth_package_tax,
    auto_post_shoppable_video_sales_tax, article_22_income_tax_withheld }
);
enum_impls!(super::types::TransactionSortField);
enum_impls!(super::types::TransactionType);
sent_impls!(
    super::v202309::get_payments::GetPayments { create_time_lt, page_size, page_token,
    sort_field, sort_order, create_time_ge }
);
received_impls!(
    super::v202309::get_payments::GetPaymentsResponse { next_page_token, payments }
);
received_impls!(
    super::v202309::get_payments::Payment { amount, bank_account, create_time,
    exchange_rate, id, paid_time, payment_amount_before_exchange, reserve_amount,
    settlement_amount, status }
);
sent_impls!(
    super::v202309::get_statements::GetStatements { statement_time_lt, payment_status,
    page_size, page_token, sort_field, sort_order, statement_time_ge }
);
received_impls!(
    super::v202309::get_statements::GetStatementsResponse { next_page_token, statements }
);
received_impls!(
    super::v202309::get_statements::Statement { adjustment_amount, currency, fee_amount,
    id, net_sales_amount, payment_id, payment_status, payment_time, revenue_amount,
    settlement_amount, shipping_cost_amount, statement_time }
);
enum_impls!(super::v202309::get_statements::StatementSortField);
sent_impls!(
    super::v202309::get_transactions_by_order::GetTransactionsByOrder { order_id }
);
received_impls!(
    super::v202309::get_transactions_by_order::GetTransactionsByOrderResponse {
    order_create_time, order_id, statement_transactions }
);
received_impls!(
    super::v202309::get_transactions_by_order::OrderStatementTransaction {
    actual_return_shipping_fee_amount, actual_shipping_fee_amount, adjustment_amount,
    affiliate_ads_commission_amount, affiliate_commission_amount,
    affiliate_commission_before_pit, affiliate_partner_commission_amount,
    after_seller_discounts_subtotal_amount, currency, customer_order_refund_amount,
    customer_paid_shipping_fee_amount, customer_paid_shipping_fee_refund_amount,
    customer_payment_amount, customer_refund_amount, customer_shipping_fee_amount,
    customer_shipping_fee_offset_amount, fbm_shipping_cost_amount,
    fbt_fulfillment_fee_amount, fbt_fulfillment_fee_reimbursement_amount,
    fbt_shipping_cost_amount, fee_amount, gross_sales_amount, gross_sales_refund_amount,
    id, isr_income_tax_amount, iva_vat_amount, net_sales_amount, pit_amount,
    platform_commission_amount, platform_discount_amount,
    platform_discount_refund_amount, platform_refund_subsidy_amount,
    platform_shipping_fee_discount_amount, promo_shipping_incentive_amount,
    referral_fee_amount, refund_administration_fee_amount,
    refund_shipping_cost_discount_amount, retail_delivery_fee_amount,
    retail_delivery_fee_payment_amount, retail_delivery_fee_refund_amount,
    return_shipping_fee_amount, revenue_amount, sales_tax_amount,
    sales_tax_payment_amount, sales_tax_refund_amount, seller_discount_amount,
    seller_discount_refund_amount, settlement_amount, shipping_cost_amount,
    shipping_cost_discount_amount, shipping_fee_amount, shipping_fee_subsidy_amount,
    shipping_insurance_fee_amount, signature_confirmation_fee_amount,
    transaction_fee_amount, sku_statement_transactions, statement_id, statement_time,
    status }
);
sent_impls!(
    super::v202309::get_transactions_by_statement::GetTransactionsByStatement {
    statement_id, page_token, sort_field, sort_order, page_size }
);
received_impls!(
    super::v202309::get_transactions_by_statement::GetTransactionsByStatementResponse {
    adjustment_amount, currency, fee_amount, net_sales_amount, next_page_token,
    revenue_amount, settlement_amount, shipping_cost_amount, statement_id,
    statement_time, statement_transactions, total_count }
);
received_impls!(
    super::v202309::get_transactions_by_statement::StatementTransaction {
    actual_return_shipping_fee_amount, actual_shipping_fee_amount, adjustment_amount,
    adjustment_id, adjustment_order_id, affiliate_ads_commission_amount,
    affiliate_commission_amount, affiliate_commission_before_pit,
    affiliate_partner_commission_amount, after_seller_discounts_subtotal_amount,
    currency, customer_order_refund_amount, customer_paid_shipping_fee_amount,
    customer_paid_shipping_fee_refund_amount, customer_payment_amount,
    customer_refund_amount, customer_shipping_fee_amount,
    customer_shipping_fee_offset_amount, fbm_shipping_cost_amount,
    fbt_fulfillment_fee_amount, fbt_fulfillment_fee_reimbursement_amount,
    fbt_shipping_cost_amount, fee_amount, gross_sales_amount, gross_sales_refund_amount,
    id, isr_income_tax_amount, iva_vat_amount, net_sales_amount, order_create_time,
    order_id, pit_amount, platform_commission_amount, platform_discount_amount,
    platform_discount_refund_amount, platform_refund_subsidy_amount,
    platform_shipping_fee_discount_amount, promo_shipping_incentive_amount,
    referral_fee_amount, refund_administration_fee_amount,
    refund_shipping_cost_discount_amount, retail_delivery_fee_amount,
    retail_delivery_fee_payment_amount, retail_delivery_fee_refund_amount,
    return_shipping_fee_amount, revenue_amount, sales_tax_amount,
    sales_tax_payment_amount, sales_tax_refund_amount, seller_discount_amount,
    seller_discount_refund_amount, settlement_amount, shipping_cost_amount,
    shipping_cost_discount_amount, shipping_fee_amount, shipping_fee_subsidy_amount,
    shipping_insurance_fee_amount, signature_confirmation_fee_amount,
    transaction_fee_amount, r#type = "type" }
);
sent_impls!(
    super::v202309::get_withdrawals::GetWithdrawals { create_time_lt, types, page_size,
    page_token, create_time_ge }
);
received_impls!(
    super::v202309::get_withdrawals::GetWithdrawalsResponse { next_page_token,
    total_count, withdrawals }
);
received_impls!(
    super::v202309::get_withdrawals::Withdrawal { amount, create_time, currency, id,
    status, r#type = "type" }
);
enum_impls!(super::v202309::get_withdrawals::WithdrawalStatus);
enum_impls!(super::v202309::get_withdrawals::WithdrawalType);
sent_impls!(
    super::v202501::get_transactions_by_order::GetTransactionsByOrder { order_id }
);
received_impls!(
    super::v202501::get_transactions_by_order::GetTransactionsByOrderResponse { currency,
    fee_tax_amount = "fee_and_tax_amount", order_create_time, order_id, revenue_amount,
    settlement_amount, shipping_cost_amount, sku_transactions, total_count }
);
received_impls!(
    super::v202501::get_transactions_by_order::OrderShippingCostBreakdown {
    actual_shipping_fee_amount, customer_paid_shipping_fee_amount,
    exchange_shipping_fee_amount, failed_delivery_subsidy_amount,
    fbt_free_shipping_fee_amount, fbt_fulfillment_fee_reimbursement_amount,
    free_return_subsidy_amount, replacement_shipping_fee_amount,
    return_shipping_fee_amount, return_shipping_fee_paid_buyer_amount,
    return_shipping_label_fee_amount, seller_self_shipping_service_fee_amount,
    shipping_fee_discount_amount, shipping_insurance_fee_amount,
    signature_confirmation_fee_amount, supplementary_component,
    international_leg_logistics_amount, distant_shipping_fee_amount,
    shipping_app_service_fee_amount, logistics_service_fee, fbt_overall_merchant_subsidy,
    fbt_key_merchant_subsidy, tiktok_shop_shipping_incentive_amount,
    hazmat_noncompliance_fee, hazmat_handling_fee, non_standard_weight_fee,
    non_standard_dimension_fee }
);
received_impls!(
    super::v202501::get_transactions_by_order::OrderShippingCostSupplement {
    customer_shipping_fee_offset_amount, fbm_shipping_cost_amount,
    fbt_fulfillment_fee_amount, fbt_fulfillment_fee_reimbursement_amount,
    fbt_shipping_cost_amount, platform_shipping_fee_discount_amount,
    promo_shipping_incentive_amount, refunded_customer_shipping_fee_amount,
    return_refund_subsidy_amount, seller_shipping_fee_discount_amount,
    shipping_fee_subsidy_amount, shipping_fee_guarantee_reimbursement }
);
received_impls!(
    super::v202501::get_transactions_by_order::SkuTransaction { fee_tax_amount,
    fee_tax_breakdown, product_name, quantity, revenue_amount, revenue_breakdown,
    settlement_amount, shipping_cost_amount, shipping_cost_breakdown, sku_id, sku_name,
    statement_id }
);
sent_impls!(
    super::v202501::get_transactions_by_statement::GetTransactionsByStatement {
    statement_id, page_token, sort_field, sort_order, page_size }
);
received_impls!(
    super::v202501::get_transactions_by_statement::GetTransactionsByStatementResponse {
    create_time, currency, id, next_page_token, payable_amount, status, total_count,
    total_reserve_amount, total_settlement_amount, total_settlement_breakdown,
    transactions }
);
enum_impls!(super::v202501::get_transactions_by_statement::ReserveStatus);
received_impls!(
    super::v202501::get_transactions_by_statement::StatementShippingCostBreakdown {
    actual_shipping_fee_amount, customer_paid_shipping_fee_amount,
    exchange_shipping_fee_amount, failed_delivery_subsidy_amount,
    fbt_free_shipping_fee_amount, fbt_fulfillment_fee_reimbursement_amount,
    free_return_subsidy_amount, replacement_shipping_fee_amount,
    return_shipping_fee_amount, return_shipping_fee_paid_buyer_amount,
    return_shipping_label_fee_amount, seller_self_shipping_service_fee_amount,
    shipping_fee_discount_amount, shipping_fee_guarantee_reimbursement,
    shipping_insurance_fee_amount, signature_confirmation_fee_amount,
    supplementary_component, international_leg_logistics_amount,
    distant_shipping_fee_amount, shipping_app_service_fee_amount, logistics_service_fee,
    fbt_overall_merchant_subsidy, fbt_key_merchant_subsidy,
    tiktok_shop_shipping_incentive_amount, hazmat_noncompliance_fee, hazmat_handling_fee,
    non_standard_weight_fee, non_standard_dimension_fee }
);
received_impls!(
    super::v202501::get_transactions_by_statement::StatementShippingCostSupplement {
    customer_shipping_fee, customer_shipping_fee_offset_amount, fbm_shipping_cost_amount,
    fbt_fulfillment_fee_amount, fbt_fulfillment_fee_reimbursement_amount,
    fbt_shipping_cost_amount, platform_shipping_fee_discount_amount,
    promo_shipping_incentive_amount, refund_customer_shipping_fee,
    refunded_customer_shipping_fee_amount, return_refund_subsidy_amount,
    seller_shipping_fee_discount_amount, shipping_fee_subsidy_amount }
);
received_impls!(
    super::v202501::get_transactions_by_statement::StatementTransaction {
    adjustment_amount, adjustment_id, adjustment_order_id, associated_order_id,
    estimated_release_time, fee_tax_amount, fee_tax_breakdown, id, order_create_time,
    order_id, reserve_amount, reserve_id, reserve_status, revenue_amount,
    revenue_breakdown, settlement_amount, shipping_cost_amount, shipping_cost_breakdown,
    supplementary_component, r#type = "type" }
);
received_impls!(
    super::v202501::get_transactions_by_statement::TotalSettlementBreakdown {
    total_adjustment_amount, total_fee_tax_amount, total_revenue_amount,
    total_shipping_cost_amount }
);
received_impls!(
    super::v202501::get_transactions_by_statement::TransactionSupplement {
    customer_payment_amount, customer_refund_amount, platform_cofunded_discount_amount,
    platform_cofunded_discount_refund_amount, platform_discount_amount,
    platform_discount_refund_amount, retail_delivery_fee_amount,
    retail_delivery_fee_payment_amount, retail_delivery_fee_refund_amount,
    sales_tax_amount, sales_tax_payment_amount, sales_tax_refund_amount,
    seller_cofunded_discount_amount, seller_cofunded_discount_refund_amount }
);
sent_impls!(super::v202504::get_tax_information::GetTaxInformation {});
received_impls!(
    super::v202504::get_tax_information::BusinessEntity { address, branch_number,
    business_name, fiscal_regime, organization_level, postal_code }
);
enum_impls!(super::v202504::get_tax_information::FiscalRegime);
received_impls!(
    super::v202504::get_tax_information::GetTaxInformationResponse { tax_information }
);
enum_impls!(super::v202504::get_tax_information::OrganizationLevel);
enum_impls!(super::v202504::get_tax_information::RegistrationStatus);
enum_impls!(super::v202504::get_tax_information::RejectionReason);
received_impls!(
    super::v202504::get_tax_information::TaxAudit { rejection_reasons, status, tax_number
    }
);
enum_impls!(super::v202504::get_tax_information::TaxAuditStatus);
received_impls!(
    super::v202504::get_tax_information::TaxInformation { business_entity,
    overall_status, tax_numbers }
);
received_impls!(
    super::v202504::get_tax_information::TaxNumber { recent_audit, registration_status,
    tax_form_audit_status, tax_number, r#type = "type" }
);
enum_impls!(super::v202504::get_tax_information::TaxNumberType);
received_impls!(
    super::v202504::get_tax_information::TaxStatus { is_tax_information_complete =
    "is_tax_infomation_complete", is_tax_number_submitted }
);
sent_impls!(
    super::v202507::get_unsettled_transactions::GetUnsettledTransactions { page_token,
    page_size, sort_field, sort_order, search_time_ge, search_time_lt }
);
received_impls!(
    super::v202507::get_unsettled_transactions::GetUnsettledTransactionsResponse {
    next_page_token, total_estimated_adjustment_amount = "sum_est_adjustment_amount",
    total_estimated_fee_amount = "sum_est_fee_amount", total_estimated_revenue_amount =
    "sum_est_revenue_amount", total_estimated_settlement_amount =
    "sum_est_settlement_amount", total_count, transactions }
);
received_impls!(
    super::v202507::get_unsettled_transactions::UnsettledFee {
    affiliate_ads_commission_amount, affiliate_commission_amount,
    affiliate_partner_commission_amount, bonus_cashback_service_fee_amount,
    credit_card_handling_fee_amount, dynamic_commission_amount,
    flash_sales_service_fee_amount, live_specials_fee_amount, mall_service_fee_amount,
    platform_commission_amount, referral_fee_amount, refund_administration_fee_amount,
    sfp_service_fee_amount, transaction_fee_amount, vietnam_infrastructure_fee =
    "vn_fix_infrastructure_fee", platform_special_service_fee_amount,
    smart_promotion_fee_amount, campaign_period_fee_cfp_amount,
    campaign_period_fee_sp_amount, campaign_period_fee_sp_tax_amount,
    campaign_period_fee_cfp_tax_amount, seller_growth_fee_amount,
    failed_delivery_shipping_fee, buyer_fault_return_shipping_fee, insurance_fee,
    cps_shop_ads_commission_tax_amount, shipping_insurance_fee_tax_amount,
    new_customer_growth_package_fee, target_product_gmv_growth_package_fee,
    store_gmv_growth_package_fee, auto_post_shoppable_video_commission_fee,
    seller_funded_s_point_service_fee = "seller_funded_user_spoint_service_fee",
    affiliate_commission_before_pit_amount, pit_withheld_from_ads_commission_amount,
    retail_delivery_fee_amount, retail_delivery_fee_payment_amount,
    retail_delivery_fee_refund_amount }
);
received_impls!(
    super::v202507::get_unsettled_transactions::UnsettledFeeTaxBreakdown { fee, tax }
);
received_impls!(
    super::v202507::get_unsettled_transactions::UnsettledShippingCostBreakdown {
    actual_shipping_fee_amount, customer_paid_shipping_fee_amount,
    exchange_shipping_fee_amount, replacement_shipping_fee_amount,
    return_shipping_fee_amount, shipping_fee_discount_amount,
    shipping_insurance_fee_amount, signature_confirmation_fee_amount,
    supplementary_component, international_leg_logistics_amount,
    distant_shipping_fee_amount, shipping_app_service_fee_amount, logistics_service_fee,
    fbt_overall_merchant_subsidy, fbt_key_merchant_subsidy,
    tiktok_shop_shipping_incentive_amount, hazmat_noncompliance_fee, hazmat_handling_fee,
    non_standard_weight_fee, non_standard_dimension_fee, sfr_reimbursement }
);
received_impls!(
    super::v202507::get_unsettled_transactions::UnsettledShippingCostSupplement {
    customer_shipping_fee_offset_amount, fbm_shipping_cost_amount,
    fbt_fulfillment_fee_amount, fbt_shipping_cost_amount,
    platform_shipping_fee_discount_amount, promo_shipping_incentive_amount,
    seller_shipping_fee_discount_amount, shipping_fee_subsidy_amount }
);
received_impls!(
    super::v202507::get_unsettled_transactions::UnsettledTax { customs_clearance_amount,
    customs_duty_amount, gst_amount, import_vat_amount, sst_amount, vat_amount,
    sales_tax_referral_fee_amount, smart_promotion_fee_tax_amount, cedular_tax,
    new_customer_growth_package_fee_tax, store_gmv_growth_package_fee_sales_tax,
    target_product_gmv_growth_package_tax, auto_post_shoppable_video_sales_tax,
    sales_tax_amount, sales_tax_payment_amount, sales_tax_refund_amount }
);
received_impls!(
    super::v202507::get_unsettled_transactions::UnsettledTransaction { adjustment_id,
    adjustment_order_id, currency, estimated_adjustment_amount = "est_adjustment_amount",
    estimated_fee_tax_amount = "est_fee_tax_amount", estimated_revenue_amount =
    "est_revenue_amount", estimated_settlement_amount = "est_settlement_amount",
    estimated_shipping_cost_amount = "est_shipping_cost_amount",
    estimated_settlement_time = "estimated_settlement", fee_tax_breakdown, id,
    order_create_time, order_delivery_time, order_id, revenue_breakdown,
    shipping_cost_breakdown, status, r#type = "type", unsettled_reason }
);
sent_impls!(
    super::v202605::get_payments::GetPayments { create_time_lt, page_size, page_token,
    sort_field, sort_order, create_time_ge }
);
received_impls!(
    super::v202605::get_payments::GetPaymentsResponse { next_page_token, payments }
);
received_impls!(
    super::v202605::get_payments::Payment { amount, bank_account, create_time,
    exchange_rate, id, paid_time, payment_amount_before_exchange, settlement_amount,
    status }
);
sent_impls!(
    super::v202609::get_trade_in_account_balance::GetTradeInAccountBalance { currency }
);
received_impls!(
    super::v202609::get_trade_in_account_balance::GetTradeInAccountBalanceResponse {
    available_balance }
);
sent_impls!(
    super::v202609::get_trade_in_account_transactions::GetTradeInAccountTransactions {
    start_time, end_time, transaction_type = "flow_type", page_size, page_token }
);
received_impls!(
    super::v202609::get_trade_in_account_transactions::AccountTransaction { amount,
    create_time, direction, origin_transaction_id, reference_id, transaction_id, r#type =
    "type" }
);
enum_impls!(super::v202609::get_trade_in_account_transactions::AccountTransactionType);
enum_impls!(super::v202609::get_trade_in_account_transactions::FlowDirection);
received_impls!(
    super::v202609::get_trade_in_account_transactions::GetTradeInAccountTransactionsResponse
    { transactions = "flows", has_more, next_page_token, total_count }
);
