// @generated from specs/affiliate_seller/202511/upload_message_image.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadMessageImage`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image of at most 10 MB for [`SendMessage`](crate::affiliate_seller::SendMessage). Cross-border sellers in the US should use version 202608, which fixes a problem with their images.
///
/// `POST /affiliate_seller/202511/images/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.affiliate_messages.write`.
/// Returns [`UploadMessageImageResponse`].
/// Superseded by a newer version: [`v202608`](crate::affiliate_seller::v202608::upload_message_image::UploadMessageImage).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/upload-message-image-202511>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::affiliate_seller::v202511::UploadMessageImage;

 let seller = client.seller(token);
 let request = UploadMessageImage::new(
     FileUpload::from_path("photo.jpg", "image/jpeg")?,
 );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001).
#[doc(alias = "upload-message-image-202511")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadMessageImage {
    /// Image in JPG, GIF, WebP or PNG format; an empty file is rejected. Accepts `image/jpeg`, `image/gif`, `image/webp` or `image/png` of at most 10 MiB.
    pub data: FileUpload,
}

impl UploadMessageImage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(data: FileUpload) -> Self {
        Self { data }
    }
}

impl Endpoint for UploadMessageImage {
    type Response = UploadMessageImageResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadMessageImage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202511/images/upload";
    const BODY: BodyKind = BodyKind::Multipart;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_messages.write"])
        .errors(&[36009003, 45101001])
        .page("https://partner.tiktokshop.com/docv2/page/upload-message-image-202511")
        .newer("v202608");

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[
                ("image/jpeg", 10_485_760),
                ("image/gif", 10_485_760),
                ("image/webp", 10_485_760),
                ("image/png", 10_485_760),
            ],
        );
    }
}

/// The response to [`UploadMessageImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMessageImageResponse {
    /// Height in pixels.
    pub height: Option<i64>,
    /// URL of the image, for `content` of [`SendMessage`](crate::affiliate_seller::SendMessage), together with `width` and `height`.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
}

impl Fields for UploadMessageImageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(UploadMessageImageResponse);
