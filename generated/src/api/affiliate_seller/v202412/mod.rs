// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202412 of these operations.

pub mod create_open_collaboration;
pub mod get_conversation_list;
pub mod get_creator_conversation_messages;
pub mod get_latest_unread_messages;
pub mod get_open_collaboration_creator_content_details;
pub mod get_or_create_creator_conversation;
pub mod get_target_collaboration;
pub mod mark_conversations_as_read;
pub mod search_open_collaborations;
pub mod send_im_message;

pub use create_open_collaboration::{
    CreateOpenCollaboration, CreateOpenCollaborationResponse,
};
pub use get_conversation_list::{GetConversationList, GetConversationListResponse};
pub use get_creator_conversation_messages::{
    GetCreatorConversationMessages, GetCreatorConversationMessagesResponse,
};
pub use get_latest_unread_messages::{
    GetLatestUnreadMessages, GetLatestUnreadMessagesResponse,
};
pub use get_open_collaboration_creator_content_details::{
    GetOpenCollaborationCreatorContentDetails,
    GetOpenCollaborationCreatorContentDetailsResponse,
};
pub use get_or_create_creator_conversation::{
    GetOrCreateCreatorConversation, GetOrCreateCreatorConversationResponse,
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
pub use send_im_message::{SendImMessage, SendImMessageResponse};
