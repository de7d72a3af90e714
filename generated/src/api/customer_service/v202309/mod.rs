// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

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
