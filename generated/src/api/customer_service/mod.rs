// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service.
//!
//! Conversations with buyers: messages, images, agent settings and performance.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateConversation`] | Opens a conversation with a buyer, or reopens the one that exists. | 202309, `POST /customer_service/202309/conversations` |
//! | [`EndSession`] | Closes the running service session that an agent has with a buyer. | 202605, `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end` |
//! | [`GetAgentSettings`] | Tells whether the agent takes new chats. | 202309, `GET /customer_service/202309/agents/settings` |
//! | [`GetConversation`] | Returns one conversation with its participants and latest message. | 202601, `GET /customer_service/202601/conversations/{conversation_id}` |
//! | [`GetConversationMessages`] | Lists the messages of a conversation, page by page, without marking them as read. | 202309, `GET /customer_service/202309/conversations/{conversation_id}/messages` |
//! | [`GetConversations`] | Lists the shop's conversations with buyers, page by page. | 202309, `GET /customer_service/202309/conversations` |
//! | [`GetCustomerServicePerformance`] | Reports response time, satisfaction and guided sales over a range of days. | 202407, `GET /customer_service/202407/performance` |
//! | [`MarkBuyerMessagesAsRead`] | Marks what the buyer wrote in a conversation as read. | 202309, `POST /customer_service/202309/conversations/{conversation_id}/messages/read` |
//! | [`SearchSessions`] | Searches service sessions of the last 90 days by their start and the buyer's nickname. | 202602, `POST /customer_service/202602/sessions/search` |
//! | [`SendMessage`] | Posts a message to a conversation. | 202606, `POST /customer_service/202606/conversations/{conversation_id}/messages` |
//! | [`UpdateAgentSettings`] | Sets whether the shop owner's account takes chats automatically; a lone agent must. | 202309, `PUT /customer_service/202309/agents/settings` |
//! | [`UploadMessageImage`] | Uploads a picture of at most 10 MB for use in messages to buyers. | 202309, `POST /customer_service/202309/images/upload` |
//!
//! All versions: [`v202309`](v202309), [`v202407`](v202407), [`v202601`](v202601), [`v202602`](v202602), [`v202605`](v202605), [`v202606`](v202606).

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202407;
pub mod v202601;
pub mod v202602;
pub mod v202605;
pub mod v202606;

pub use v202309::create_conversation;
pub use v202605::end_session;
pub use v202309::get_agent_settings;
pub use v202601::get_conversation;
pub use v202309::get_conversation_messages;
pub use v202309::get_conversations;
pub use v202407::get_customer_service_performance;
pub use v202309::mark_buyer_messages_as_read;
pub use v202602::search_sessions;
pub use v202606::send_message;
pub use v202309::update_agent_settings;
pub use v202309::upload_message_image;
#[doc(inline)]
pub use v202309::create_conversation::{CreateConversation, CreateConversationResponse};
#[doc(inline)]
pub use v202605::end_session::EndSession;
#[doc(inline)]
pub use v202309::get_agent_settings::{GetAgentSettings, GetAgentSettingsResponse};
#[doc(inline)]
pub use v202601::get_conversation::{GetConversation, GetConversationResponse};
#[doc(inline)]
pub use v202309::get_conversation_messages::{
    GetConversationMessages, GetConversationMessagesResponse,
};
#[doc(inline)]
pub use v202309::get_conversations::{GetConversations, GetConversationsResponse};
#[doc(inline)]
pub use v202407::get_customer_service_performance::{
    GetCustomerServicePerformance, GetCustomerServicePerformanceResponse,
};
#[doc(inline)]
pub use v202309::mark_buyer_messages_as_read::MarkBuyerMessagesAsRead;
#[doc(inline)]
pub use v202602::search_sessions::{SearchSessions, SearchSessionsResponse};
#[doc(inline)]
pub use v202606::send_message::{SendMessage, SendMessageResponse};
#[doc(inline)]
pub use v202309::update_agent_settings::UpdateAgentSettings;
#[doc(inline)]
pub use v202309::upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
