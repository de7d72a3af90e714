// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod upload_file_init;

pub use upload_file_init::{UploadFileInit, UploadFileInitResponse};
