// @generated from the replies in specs/event/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::DeleteShopWebhook {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetShopWebhooks {
    const REPLY: &'static str = r#"{"code":0,"data":{"webhooks":[{"event_type":"ORDER_STATUS_CHANGE","address":"https://partner.tiktokshop.com","create_time":1635338186,"update_time":1635338186}],"total_count":1},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdateShopWebhook {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}
