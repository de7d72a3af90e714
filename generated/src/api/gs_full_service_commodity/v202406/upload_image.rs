// @generated from specs/gs_full_service_commodity/202406/upload_image.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadImage`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image for a product or SKU. For documents of certifications, use [`UploadCertificationFile`](crate::gs_full_service_commodity::UploadCertificationFile).
///
/// `POST /gs_full_service_commodity/202406/beta/images/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`UploadImageResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::gs_full_service_commodity::UploadImage;

 let seller = client.seller(token);
 let request = UploadImage::new()
     .data(FileUpload::from_path("photo.jpg", "image/jpeg")?);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsImageUpload")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadImage {
    /// The image; [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements) returns the required sizes and aspect ratio.
    pub data: Option<FileUpload>,
}

impl UploadImage {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The image; [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements) returns the required sizes and aspect ratio.
    #[inline]
    pub fn data(mut self, data: FileUpload) -> Self {
        self.data = Some(data);
        self
    }
}

impl Endpoint for UploadImage {
    type Response = UploadImageResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadImage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202406/beta/images/upload";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file("data", &self.data);
    }
}

/// The response to [`UploadImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// Length of the image in pixels.
    pub length: Option<i64>,
    /// URI of the image, for the pictures and the description of [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub uri: Option<String>,
    /// URL of the image, which opens in a browser.
    pub url: Option<String>,
    /// Width of the image in pixels.
    pub width: Option<i64>,
}

impl Fields for UploadImageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("length", &mut self.length),
                    ("uri", &mut self.uri),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(UploadImageResponse);
