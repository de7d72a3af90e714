// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Open.
//!
//! Files that other operations refer to.
//!
//! [`InitFileUpload`] starts the upload of a video; the file itself is then sent to the returned address.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`InitFileUpload`] | Starts the upload of a video, and returns the URL to which the file is sent and the token to send with it; files over 5 MiB are sent in chunks. The upload itself then returns a resource ID for the operation that `target_path` names. | 202512, <code>POST <wbr>/open<wbr>/202512<wbr>/file<wbr>/init</code> |
//!
//! All versions: [`v202512`](v202512).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod v202512;

pub use v202512::init_file_upload;
#[doc(inline)]
pub use v202512::init_file_upload::{InitFileUpload, InitFileUploadResponse};
