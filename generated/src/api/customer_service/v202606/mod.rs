// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod send_message;

pub use send_message::{SendMessage, SendMessageResponse};
