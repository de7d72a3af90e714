// @generated from specs/open/202512/init_file_upload.yaml by `cargo xtask generate`; edit the spec instead.

//! [`InitFileUpload`] and the types that only this operation uses.

use crate::__private::*;

/// Starts the upload of a video, and returns the URL to which the file is sent and the token to send with it; files over 5 MiB are sent in chunks. The upload itself then returns a resource ID for the operation that `target_path` names.
///
/// `POST /open/202512/file/init`
///
/// Requires a seller or partner token (TikTok does not say which): call it on `client.seller(…)` or `client.partner(…)`, with a cipher or without.
/// Returns [`InitFileUploadResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::open::{InitFileUpload, init_file_upload};

 let seller = client.seller(token); // or client.partner(token)
 let request = InitFileUpload::new(init_file_upload::Required {
     file_name: "demo.mp4".into(),
     file_type: "video/mp4".into(),
     file_size: 2_400_000,
     total_chunk_count: 1,
     target_path: "target path".into(),
 });
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "UploadFileInit")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InitFileUpload {
    /// Name of the file. Example: `demo.mp4`.
    pub file_name: String,
    /// Type of the file; only videos are supported. TikTok does not document the accepted values. Example: `video/mp4`.
    pub file_type: String,
    /// Size of the file in bytes. Example: `2400000`.
    pub file_size: i64,
    /// Number of chunks in which the file is sent; must be 1 for a file of at most 5 MiB. At least 1.
    pub total_chunk_count: i64,
    /// Path of the operation that will take the resource ID. TikTok refers to this upload for videos that are too large for `affiliate_creator::UploadShoppableVideoFile`, but documents no operation that takes a resource ID.
    pub target_path: String,
}

/// The required fields of [`InitFileUpload`], for [`InitFileUpload::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Name of the file. Example: `demo.mp4`.
    pub file_name: String,
    /// Type of the file; only videos are supported. TikTok does not document the accepted values. Example: `video/mp4`.
    pub file_type: String,
    /// Size of the file in bytes. Example: `2400000`.
    pub file_size: i64,
    /// Number of chunks in which the file is sent; must be 1 for a file of at most 5 MiB. At least 1.
    pub total_chunk_count: i64,
    /// Path of the operation that will take the resource ID. TikTok refers to this upload for videos that are too large for `affiliate_creator::UploadShoppableVideoFile`, but documents no operation that takes a resource ID.
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
    /// URL to which the file is sent; TikTok's page <https://partner.tiktokshop.com/docv2/page/wfi3nz36> describes how.
    pub upload_url: Option<String>,
    /// Token to send with the file.
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
