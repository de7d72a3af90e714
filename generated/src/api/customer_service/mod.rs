// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service.
//!
//! Conversations with buyers: messages, images, agent settings and performance.
//!
//! [`GetConversations`] lists conversations, and [`CreateConversation`] opens one with the buyer of an order. [`GetConversationMessages`] and
//! [`SendMessage`] read and write messages, and [`MarkBuyerMessagesAsRead`] marks them as read. The webhooks `NewConversation` and
//! `NewMessage` save you from polling. A session is the part of a conversation that an agent handles: [`SearchSessions`] finds sessions, and
//! [`EndSession`] ends one.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateConversation`] | Opens a conversation with a buyer; an earlier one, even if closed, is reopened and keeps its ID. The buyer must have had a conversation with the shop in the last 30 days, an order in the last 60 days, or any return or refund. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/conversations</code> |
//! | [`EndSession`] | Ends an open customer service session that is assigned to an agent. | 202605, <code>POST <wbr>/customer_service<wbr>/202605<wbr>/conversations<wbr>/{conversation_id}<wbr>/sessions<wbr>/{session_id}<wbr>/end</code> |
//! | [`GetAgentSettings`] | Returns whether the shop owner, as a customer service agent, receives new chats automatically. Settings of subaccounts are not available. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/agents<wbr>/settings</code> |
//! | [`GetConversation`] | Returns one conversation with its participants, the number of unread messages and, if requested, the open session. | 202601, <code>GET <wbr>/customer_service<wbr>/202601<wbr>/conversations<wbr>/{conversation_id}</code> |
//! | [`GetConversationMessages`] | Lists the messages of a conversation, without marking them as read; see [`MarkBuyerMessagesAsRead`]. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`GetConversations`] | Lists the conversations of the shop with buyers, with participants, latest message and number of unread messages. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/conversations</code> |
//! | [`GetCustomerServicePerformance`] | Returns customer service figures of a shop for a range of days, such as response times, satisfaction and the sales that followed chats. | 202407, <code>GET <wbr>/customer_service<wbr>/202407<wbr>/performance</code> |
//! | [`MarkBuyerMessagesAsRead`] | Marks all messages of the buyer in a conversation as read. TikTok recommends doing so before a reply. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages<wbr>/read</code> |
//! | [`SearchSessions`] | Searches the customer service sessions of the last 90 days by start time and, optionally, by the nickname of the buyer. | 202602, <code>POST <wbr>/customer_service<wbr>/202602<wbr>/sessions<wbr>/search</code> |
//! | [`SendMessage`] | Sends a message in a conversation with a buyer, from an agent, the system or a chatbot. Upload images with [`UploadMessageImage`] first. | 202606, <code>POST <wbr>/customer_service<wbr>/202606<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`UpdateAgentSettings`] | Sets whether the shop owner, as a customer service agent, receives new chats automatically. Settings of subaccounts cannot be changed. | 202309, <code>PUT <wbr>/customer_service<wbr>/202309<wbr>/agents<wbr>/settings</code> |
//! | [`UploadMessageImage`] | Uploads an image of at most 10 MB for [`SendMessage`]. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/images<wbr>/upload</code> |
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
