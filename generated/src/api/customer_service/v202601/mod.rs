// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetConversation`] | Returns one conversation with its participants and latest message. | 202601, `GET /customer_service/202601/conversations/{conversation_id}` |

pub mod get_conversation;

pub use get_conversation::{GetConversation, GetConversationResponse};
