// @generated from the replies in specs/customer_engagement/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202412::CreateEngagementTask {
    const REPLY: &'static str = r#"{"code":0,"data":{"task_id":"475910475643"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::GetEngagementTaskPerformances {
    const REPLY: &'static str = r#"{"code":0,"data":{"task_performances":[{"id":"8646958016719848812","status":"SENDING","sent_recipient_count":100,"read_recipient_count":20,"order_count":10,"gmv_amount":"5.5","claimed_coupons_count":1}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::GetMessageTemplates {
    const REPLY: &'static str = r#"{"code":0,"data":{"message_templates":[{"id":"8646958016719848812","message_title":"Meet your next favorite thing!","message_body":"We strive to create products with you in mind. Check out our newest drop to find your perfect fit that’s built for a confidence boost.","product_card_rules":{"min_count":0,"max_count":4},"coupon_card_rules":{"min_count":1,"max_count":1,"coupon_type":["REGULAR_ALL,REGULAR_REPEAT"]}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::SendEngagementMessage {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":68009003,"message":"The user adresss is invalid","detail":{"buyer_email":"v4bXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX@scs.tiktokw.us"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202501::GetCustomerTabVisibility {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"is_visible":true}}"#;
}

impl Sample for super::v202502::CreateCustomEngagementTask {
    const REPLY: &'static str = r#"{"code":0,"data":{"task_id":"475910475643"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202502::GetEngagementFeaturePermissions {
    const REPLY: &'static str = r#"{"code":0,"data":{"features":[{"name":"CUSTOM_MSG","is_authorized":true}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}
