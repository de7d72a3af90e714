// @generated from the replies in specs/customer_service/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::CreateConversation {
    const REPLY: &'static str = r#"{"code":0,"data":{"conversation_id":"7106888323922608389"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetAgentSettings {
    const REPLY: &'static str = r#"{"code":0,"data":{"can_accept_chat":true},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetConversationMessages {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"162312320","unsupported_msg_tips":"Please check this message in Seller Center.\n","messages":[{"id":"7494560109732334263","type":"TEXT","content":"{\"content\": \"Your order ships today.\"}","create_time":1691411573,"is_visible":true,"sender":{"im_user_id":"7494560109732334261","role":"BUYER","nickname":"Albert","avatar":"https://p16-oec-ttp.tiktokcdn-us.com/tos-useast5-i-omjb5zjo8w-tx/566c497faaaf4491a84d3ce55d9cb095~tplv-omjb5zjo8w-origin-image.image?"},"index":"7494560109732334274"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetConversations {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"1612353423","conversations":[{"id":"7494560109732334261","participant_count":3,"can_send_message":true,"unread_count":0,"create_time":1691411573,"participants":[{"im_user_id":"7494560109732334261","avatar":"https://p16-oec-ttp.tiktokcdn-us.com/tos-useast5-i-omjb5zjo8w-tx/566c497faaaf4491a84d3ce55d9cb095~tplv-omjb5zjo8w-origin-image.image?","user_id":"7494560109732334262","role":"BUYER","nickname":"Albert","buyer_platform":"TIKTOK_SHOP"}],"latest_message":{"id":"7494560109732334263","type":"TEXT","content":"{\"content\": \"Your order ships today.\"}","create_time":1691411573,"is_visible":true,"sender":{"im_user_id":"7494560109732334261","avatar":"https://p16-oec-ttp.tiktokcdn-us.com/tos-useast5-i-omjb5zjo8w-tx/566c497faaaf4491a84d3ce55d9cb095~tplv-omjb5zjo8w-origin-image.image?","role":"BUYER","nickname":"Albert"},"index":"7494560109732334274"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::MarkBuyerMessagesAsRead {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SendMessage {
    const REPLY: &'static str = r#"{"code":0,"data":{"message_id":"7494560109732334261"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdateAgentSettings {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UploadMessageImage {
    const REPLY: &'static str = r#"{"code":0,"data":{"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/2ca53c34ad8443e6b39f4e0153d3aed4~tplv-o3syd03w52-origin-image.image?from=1320446476","width":1280,"height":720},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202407::GetCustomerServicePerformance {
    const REPLY: &'static str = r#"{"code":0,"data":{"performance":{"support_session_count":15,"response_percentage":"93.4","satisfaction_percentage":"95.2","response_time_mins":"3.4"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202601::GetConversation {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"conversation":{"create_time":1691411573,"id":"7494560109732334261","participant_count":3,"participants":[{"avatar":"https://p16-oec-ttp.tiktokcdn-us.com/tos-useast5-i-omjb5zjo8w-tx/566c497faaaf4491a84d3ce55d9cb095~tplv-omjb5zjo8w-origin-image.image?","im_user_id":"7494560109732334261","nickname":"Albert","platform":"TIKTOK_SHOP","role":"BUYER","user_id":"7494560109732334262"}],"unread_count":0}}}"#;
}
