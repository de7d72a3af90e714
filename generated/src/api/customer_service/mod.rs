// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service.
//!
//! Conversations with buyers: messages, images, agent settings and performance.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateConversation`] | Opens a conversation with a buyer, or reopens the one that exists. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/conversations</code> |
//! | [`EndSession`] | Closes the running service session that an agent has with a buyer. | 202605, <code>POST <wbr>/customer_service<wbr>/202605<wbr>/conversations<wbr>/{conversation_id}<wbr>/sessions<wbr>/{session_id}<wbr>/end</code> |
//! | [`GetAgentSettings`] | Tells whether the agent takes new chats. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/agents<wbr>/settings</code> |
//! | [`GetConversation`] | Returns one conversation with its participants and latest message. | 202601, <code>GET <wbr>/customer_service<wbr>/202601<wbr>/conversations<wbr>/{conversation_id}</code> |
//! | [`GetConversationMessages`] | Lists the messages of a conversation, page by page, without marking them as read. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`GetConversations`] | Lists the shop's conversations with buyers, page by page. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/conversations</code> |
//! | [`GetCustomerServicePerformance`] | Reports response time, satisfaction and guided sales over a range of days. | 202407, <code>GET <wbr>/customer_service<wbr>/202407<wbr>/performance</code> |
//! | [`MarkBuyerMessagesAsRead`] | Marks what the buyer wrote in a conversation as read. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages<wbr>/read</code> |
//! | [`SearchSessions`] | Searches service sessions of the last 90 days by their start and the buyer's nickname. | 202602, <code>POST <wbr>/customer_service<wbr>/202602<wbr>/sessions<wbr>/search</code> |
//! | [`SendMessage`] | Posts a message to a conversation. | 202606, <code>POST <wbr>/customer_service<wbr>/202606<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`UpdateAgentSettings`] | Sets whether the shop owner's account takes chats automatically; a lone agent must. | 202309, <code>PUT <wbr>/customer_service<wbr>/202309<wbr>/agents<wbr>/settings</code> |
//! | [`UploadMessageImage`] | Uploads a picture of at most 10 MB for use in messages to buyers. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/images<wbr>/upload</code> |
//!
//! All versions: [`v202309`](v202309), [`v202407`](v202407), [`v202601`](v202601), [`v202602`](v202602), [`v202605`](v202605), [`v202606`](v202606).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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
