// @generated from the files of specs/open/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

sent_impls!(
    super::v202512::init_file_upload::InitFileUpload { file_name, file_type, file_size,
    total_chunk_count, target_path }
);
received_impls!(
    super::v202512::init_file_upload::InitFileUploadResponse { upload_url, upload_token }
);
