// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SendMessage`] | Sends a message in a conversation with a buyer, from an agent, the system or a chatbot. Upload images with [`UploadMessageImage`](crate::customer_service::UploadMessageImage) first. | 202606, <code>POST <wbr>/customer_service<wbr>/202606<wbr>/conversations<wbr>/{conversation_id}<wbr>/messages</code> |

pub mod send_message;

pub use send_message::{SendMessage, SendMessageResponse};
