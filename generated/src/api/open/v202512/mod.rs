// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod init_file_upload;

pub use init_file_upload::{InitFileUpload, InitFileUploadResponse};
