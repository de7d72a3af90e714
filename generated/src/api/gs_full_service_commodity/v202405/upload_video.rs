// @generated from specs/gs_full_service_commodity/202405/upload_video.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadVideo`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads a video for a product.
///
/// `POST /gs_full_service_commodity/202405/beta/videos/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`UploadVideoResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::gs_full_service_commodity::UploadVideo;

 let seller = client.seller(token);
 let request = UploadVideo::new()
     .data(FileUpload::from_path("photo.jpg", "image/jpeg")?);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsVideoUpload")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadVideo {
    /// The video.
    pub data: Option<FileUpload>,
}

impl UploadVideo {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The video.
    #[inline]
    pub fn data(mut self, data: FileUpload) -> Self {
        self.data = Some(data);
        self
    }
}

impl Endpoint for UploadVideo {
    type Response = UploadVideoResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadVideo";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202405/beta/videos/upload";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file("data", &self.data);
    }
}

/// The response to [`UploadVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadVideoResponse {
    /// URI of the video, for [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub uri: Option<String>,
}

impl Fields for UploadVideoResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri)]);
    }
}

debug_fields!(UploadVideoResponse);
