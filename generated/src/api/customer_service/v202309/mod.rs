// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateConversation`] | Opens a conversation with a buyer; an earlier one, even if closed, is reopened and keeps its ID. The buyer must have had a conversation with the shop in the last 30 days, an order in the last 60 days, or any return or refund. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/conversations</code> |
//! | [`GetAgentSettings`] | Returns whether the shop owner, as a customer service agent, receives new chats automatically. Settings of subaccounts are not available. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/agents<wbr>/settings</code> |
//! | [`GetConversationMessages`] | Lists the messages of a conversation, without marking them as read; see [`MarkBuyerMessagesAsRead`]. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`GetConversations`] | Lists the conversations of the shop with buyers, with participants, latest message and number of unread messages. | 202309, <code>GET <wbr>/customer_service<wbr>/202309<wbr>/conversations</code> |
//! | [`MarkBuyerMessagesAsRead`] | Marks all messages of the buyer in a conversation as read. TikTok recommends doing so before a reply. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages<wbr>/read</code> |
//! | [`SendMessage`] | Sends a message in a conversation with a buyer. Upload images with [`UploadMessageImage`] first. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`UpdateAgentSettings`] | Sets whether the shop owner, as a customer service agent, receives new chats automatically. Settings of subaccounts cannot be changed. | 202309, <code>PUT <wbr>/customer_service<wbr>/202309<wbr>/agents<wbr>/settings</code> |
//! | [`UploadMessageImage`] | Uploads an image of at most 10 MB for [`SendMessage`]. | 202309, <code>POST <wbr>/customer_service<wbr>/202309<wbr>/images<wbr>/upload</code> |

pub mod create_conversation;
pub mod get_agent_settings;
pub mod get_conversation_messages;
pub mod get_conversations;
pub mod mark_buyer_messages_as_read;
pub mod send_message;
pub mod update_agent_settings;
pub mod upload_message_image;

pub use create_conversation::{CreateConversation, CreateConversationResponse};
pub use get_agent_settings::{GetAgentSettings, GetAgentSettingsResponse};
pub use get_conversation_messages::{
    GetConversationMessages, GetConversationMessagesResponse,
};
pub use get_conversations::{GetConversations, GetConversationsResponse};
pub use mark_buyer_messages_as_read::MarkBuyerMessagesAsRead;
pub use send_message::{SendMessage, SendMessageResponse};
pub use update_agent_settings::UpdateAgentSettings;
pub use upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
