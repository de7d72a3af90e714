// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetConversation`] | Returns one conversation with its participants, the number of unread messages and, if requested, the open session. | 202601, <code>GET <wbr>/customer_service<wbr>/202601<wbr>/conversations<wbr>/{conversation_id}</code> |

pub mod get_conversation;

pub use get_conversation::{GetConversation, GetConversationResponse};
