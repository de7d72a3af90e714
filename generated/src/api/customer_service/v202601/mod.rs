// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod get_conversation;

pub use get_conversation::{GetConversation, GetConversationResponse};
