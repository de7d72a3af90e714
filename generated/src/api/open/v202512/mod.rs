// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Open, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`InitFileUpload`] | Starts the upload of a video, and returns the URL to which the file is sent and the token to send with it; files over 5 MiB are sent in chunks. The upload itself then returns a resource ID for the operation that `target_path` names. | 202512, <code>POST <wbr>/open<wbr>/202512<wbr>/file<wbr>/init</code> |

pub mod init_file_upload;

pub use init_file_upload::{InitFileUpload, InitFileUploadResponse};
