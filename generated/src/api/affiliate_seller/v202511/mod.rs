// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202511 of these operations.

pub mod upload_message_image;

pub use upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
