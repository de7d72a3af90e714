// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202412 of these operations.

pub mod create_open_collaboration;
pub mod get_conversation_messages;
pub mod get_conversations;
pub mod get_latest_unread_messages;
pub mod get_open_collaboration_creator_content;
pub mod get_or_create_conversation;
pub mod get_target_collaboration;
pub mod mark_conversations_as_read;
pub mod search_open_collaborations;
pub mod send_message;

pub use create_open_collaboration::{
    CreateOpenCollaboration, CreateOpenCollaborationResponse,
};
pub use get_conversation_messages::{
    GetConversationMessages, GetConversationMessagesResponse,
};
pub use get_conversations::{GetConversations, GetConversationsResponse};
pub use get_latest_unread_messages::{
    GetLatestUnreadMessages, GetLatestUnreadMessagesResponse,
};
pub use get_open_collaboration_creator_content::{
    GetOpenCollaborationCreatorContent, GetOpenCollaborationCreatorContentResponse,
};
pub use get_or_create_conversation::{
    GetOrCreateConversation, GetOrCreateConversationResponse,
};
pub use get_target_collaboration::{
    GetTargetCollaboration, GetTargetCollaborationResponse,
};
pub use mark_conversations_as_read::{
    MarkConversationsAsRead, MarkConversationsAsReadResponse,
};
pub use search_open_collaborations::{
    SearchOpenCollaborations, SearchOpenCollaborationsResponse,
};
pub use send_message::{SendMessage, SendMessageResponse};
