// @generated from specs/open/202512/init_file_upload.yaml by `cargo xtask generate`; edit the spec instead.

//! `InitFileUpload` and the types that only this operation uses.

use crate::__private::*;

/// Opens the upload of a video, and returns where to send it and with which token; files over 5 MiB go in chunks.
///
/// `POST /open/202512/file/init`
///
/// Requires a seller or partner token (TikTok does not say which): call it on `client.seller(…)` or `client.partner(…)`, with a cipher or without.
/// Returns [`InitFileUploadResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "UploadFileInit")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InitFileUpload {
    pub file_name: String,
    /// Videos only.
    pub file_type: String,
    /// Bytes.
    pub file_size: i64,
    /// 1 for files up to 5 MiB. At least 1.
    pub total_chunk_count: i64,
    /// Of the operation that takes the file.
    pub target_path: String,
}

/// The required fields of [`InitFileUpload`], for [`InitFileUpload::new`].
#[derive(Clone, Debug)]
pub struct Required {
    pub file_name: String,
    /// Videos only.
    pub file_type: String,
    /// Bytes.
    pub file_size: i64,
    /// 1 for files up to 5 MiB. At least 1.
    pub total_chunk_count: i64,
    /// Of the operation that takes the file.
    pub target_path: String,
}

impl InitFileUpload {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            file_name: required.file_name,
            file_type: required.file_type,
            file_size: required.file_size,
            total_chunk_count: required.total_chunk_count,
            target_path: required.target_path,
        }
    }
}

impl Endpoint for InitFileUpload {
    type Response = InitFileUploadResponse;
    type Token = token::SellerOrPartner;
    type Cipher = cipher::Optional;

    const NAME: &'static str = "InitFileUpload";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/open/202512/file/init";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("file_name", &self.file_name),
                ("file_type", &self.file_type),
                ("file_size", &self.file_size),
                ("total_chunk_count", &within(&self.total_chunk_count, 1..)),
                ("target_path", &self.target_path),
            ],
        );
    }
}

/// The response to [`InitFileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitFileUploadResponse {
    /// Where to send the file.
    pub upload_url: Option<String>,
    /// Goes with the file to `upload_url`.
    pub upload_token: Option<Secret>,
}

impl Fields for InitFileUploadResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("upload_url", &mut self.upload_url),
                    ("upload_token", &mut self.upload_token),
                ],
            );
    }
}

debug_fields!(InitFileUploadResponse);
