// @generated from the files of specs/customer_service/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::CurrentSession { id, phase });
enum_impls!(super::types::MessageType);
enum_impls!(super::types::Role);
received_impls!(super::types::Sender { avatar, im_user_id, nickname, role });
enum_impls!(super::types::SessionPhase);
sent_impls!(super::v202309::create_conversation::CreateConversation { buyer_user_id });
received_impls!(
    super::v202309::create_conversation::CreateConversationResponse { conversation_id }
);
sent_impls!(super::v202309::get_agent_settings::GetAgentSettings {});
received_impls!(
    super::v202309::get_agent_settings::GetAgentSettingsResponse { can_accept_chat }
);
sent_impls!(
    super::v202309::get_conversation_messages::GetConversationMessages { conversation_id,
    page_token, page_size, locale, sort_order, sort_field, need_data, need_plaintext,
    time_zone }
);
received_impls!(
    super::v202309::get_conversation_messages::GetConversationMessagesResponse {
    messages, next_page_token, unsupported_msg_tips }
);
received_impls!(
    super::v202309::get_conversation_messages::Message { content, create_time, data, id,
    index, is_visible, sender, r#type = "type", plaintext }
);
enum_impls!(super::v202309::get_conversation_messages::MessageSortField);
sent_impls!(
    super::v202309::get_conversations::GetConversations { page_token, page_size, locale,
    need_session_id, need_session_info }
);
received_impls!(
    super::v202309::get_conversations::Conversation { can_send_message, create_time, id,
    latest_message, participant_count, participants, unread_count, current_session_id =
    "cur_session_id", current_session = "cur_session" }
);
received_impls!(
    super::v202309::get_conversations::GetConversationsResponse { conversations,
    next_page_token }
);
received_impls!(
    super::v202309::get_conversations::LatestMessage { content, create_time, id, index,
    is_visible, sender, r#type = "type" }
);
received_impls!(
    super::v202309::get_conversations::Participant { avatar, buyer_platform, im_user_id,
    nickname, role, user_id }
);
sent_impls!(
    super::v202309::mark_buyer_messages_as_read::MarkBuyerMessagesAsRead {
    conversation_id }
);
sent_impls!(
    super::v202309::send_message::SendMessage { conversation_id, content, r#type = "type"
    }
);
received_impls!(super::v202309::send_message::SendMessageResponse { message_id });
sent_impls!(
    super::v202309::update_agent_settings::UpdateAgentSettings { can_accept_chat }
);
received_impls!(
    super::v202309::upload_message_image::UploadMessageImageResponse { height, url, width
    }
);
sent_impls!(
    super::v202407::get_customer_service_performance::GetCustomerServicePerformance {
    support_date_ge, support_date_lt }
);
received_impls!(
    super::v202407::get_customer_service_performance::GetCustomerServicePerformanceResponse
    { performance }
);
received_impls!(
    super::v202407::get_customer_service_performance::Performance { response_percentage,
    response_time_minutes = "response_time_mins", satisfaction_percentage,
    support_session_count, conversion_rate, guided_gmv = "cs_guided_gmv", currency }
);
sent_impls!(
    super::v202601::get_conversation::GetConversation { conversation_id, need_session_id,
    need_session_info }
);
received_impls!(
    super::v202601::get_conversation::ConversationDetails { create_time, id,
    participant_count, participants, unread_count, current_session_id = "cur_session_id",
    current_session = "cur_session" }
);
received_impls!(
    super::v202601::get_conversation::ConversationParticipant { avatar, im_user_id,
    nickname, role, user_id, platform }
);
received_impls!(
    super::v202601::get_conversation::GetConversationResponse { conversation }
);
sent_impls!(
    super::v202602::search_sessions::SearchSessions { page_size, page_token, locale,
    begin_time_ge, begin_time_lt, buyer_nickname }
);
received_impls!(
    super::v202602::search_sessions::SearchSessionsResponse { next_page_token, sessions }
);
received_impls!(
    super::v202602::search_sessions::Session { id, conversation_id, begin_time, end_time,
    buyer_nickname, chat_tags, satisfaction_score, dissatisfaction_reason,
    first_response_late, first_response_time }
);
sent_impls!(super::v202605::end_session::EndSession { conversation_id, session_id });
sent_impls!(
    super::v202606::send_message::SendMessage { conversation_id, r#type = "type",
    content, sender_role }
);
received_impls!(super::v202606::send_message::SendMessageResponse { message_id });
