// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Open. The newest version of each operation is here too.

pub mod v202512;

pub use v202512::init_file_upload::{self, InitFileUpload, InitFileUploadResponse};
