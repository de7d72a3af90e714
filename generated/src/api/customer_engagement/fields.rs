// @generated from the files of specs/customer_engagement/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::EngagementChannel);
sent_impls!(
    super::v202412::create_engagement_task::CreateEngagementTask { idempotency_key,
    channel, coupon_ids, end_time, product_ids, task_name, template_id }
);
received_impls!(
    super::v202412::create_engagement_task::CreateEngagementTaskResponse { task_id }
);
sent_impls!(
    super::v202412::get_engagement_task_performances::GetEngagementTaskPerformances {
    task_ids }
);
enum_impls!(super::v202412::get_engagement_task_performances::EngagementTaskStatus);
received_impls!(
    super::v202412::get_engagement_task_performances::GetEngagementTaskPerformancesResponse
    { task_performances }
);
received_impls!(
    super::v202412::get_engagement_task_performances::TaskPerformance {
    claimed_coupons_count, gmv_amount, id, order_count, read_recipient_count,
    sent_recipient_count, status }
);
sent_impls!(super::v202412::get_message_templates::GetMessageTemplates { locale });
received_impls!(
    super::v202412::get_message_templates::CouponCardRules { coupon_types =
    "coupon_type", max_count, min_count }
);
enum_impls!(super::v202412::get_message_templates::CouponType);
received_impls!(
    super::v202412::get_message_templates::GetMessageTemplatesResponse {
    message_templates }
);
received_impls!(
    super::v202412::get_message_templates::MessageTemplate { coupon_card_rules, id,
    message_body, message_title, product_card_rules }
);
received_impls!(
    super::v202412::get_message_templates::ProductCardRules { max_count, min_count }
);
sent_impls!(
    super::v202412::send_engagement_message::SendEngagementMessage { buyer_emails,
    task_id }
);
received_impls!(
    super::v202412::send_engagement_message::MessageError { code, detail, message }
);
received_impls!(
    super::v202412::send_engagement_message::MessageErrorDetail { buyer_email }
);
received_impls!(
    super::v202412::send_engagement_message::SendEngagementMessageResponse { errors }
);
sent_impls!(super::v202501::get_customer_tab_visibility::GetCustomerTabVisibility {});
received_impls!(
    super::v202501::get_customer_tab_visibility::GetCustomerTabVisibilityResponse {
    is_visible }
);
sent_impls!(
    super::v202502::create_custom_engagement_task::CreateCustomEngagementTask {
    idempotency_key, channel, coupon_ids, custom_message, end_time, product_ids,
    task_name }
);
received_impls!(
    super::v202502::create_custom_engagement_task::CreateCustomEngagementTaskResponse {
    task_id }
);
sent_impls!(
    super::v202502::create_custom_engagement_task::CustomMessage { body, title }
);
sent_impls!(
    super::v202502::get_engagement_feature_permissions::GetEngagementFeaturePermissions
    {}
);
received_impls!(
    super::v202502::get_engagement_feature_permissions::Feature { is_authorized, name }
);
enum_impls!(super::v202502::get_engagement_feature_permissions::FeatureName);
received_impls!(
    super::v202502::get_engagement_feature_permissions::GetEngagementFeaturePermissionsResponse
    { features }
);
