// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202412.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateOpenCollaboration`] | Opens a product to all creators for a commission. [`RemoveOpenCollaboration`](crate::affiliate_seller::RemoveOpenCollaboration) ends it. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/open_collaborations</code> |
//! | [`GetConversationMessages`] | Lists the messages of a conversation with a creator. | 202412, <code>GET <wbr>/affiliate_seller<wbr>/202412<wbr>/conversation<wbr>/{conversation_id}<wbr>/messages</code> |
//! | [`GetConversations`] | Lists the conversations of the shop with creators. By default, only their IDs are returned. | 202412, <code>GET <wbr>/affiliate_seller<wbr>/202412<wbr>/conversations</code> |
//! | [`GetLatestUnreadMessages`] | Lists the unread messages of the last minute. The webhook `NewMessageListener` is the better source of new messages. | 202412, <code>GET <wbr>/affiliate_seller<wbr>/202412<wbr>/conversations<wbr>/messages<wbr>/list<wbr>/newest</code> |
//! | [`GetOpenCollaborationCreatorContent`] | Lists the creators who promote a product of an open collaboration, with the numbers of their videos and LIVE sessions. | 202412, <code>GET <wbr>/affiliate_seller<wbr>/202412<wbr>/open_collaborations<wbr>/creator_content_details</code> |
//! | [`GetOrCreateConversation`] | Returns the ID of the conversation between the shop and a creator, for [`SendMessage`]. Starts a conversation if none exists. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/conversations</code> |
//! | [`GetTargetCollaboration`] | Returns one target collaboration with its creators and products. | 202412, <code>GET <wbr>/affiliate_seller<wbr>/202412<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |
//! | [`MarkConversationsAsRead`] | Marks all messages of up to 20 conversations as read. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/conversatons<wbr>/read</code> |
//! | [`SearchOpenCollaborations`] | Searches the open collaborations of the shop by product or category, with commissions and the numbers of creators who added the products to their showcase or posted about them. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/open_collaborations<wbr>/search</code> |
//! | [`SendMessage`] | Sends a message in a conversation with a creator. Upload images with [`UploadMessageImage`](crate::affiliate_seller::UploadMessageImage) first. | 202412, <code>POST <wbr>/affiliate_seller<wbr>/202412<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |

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
