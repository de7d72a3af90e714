// @generated from specs/affiliate_seller/202608/upload_message_image.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadMessageImage`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image of at most 10 MB for [`SendMessage`](crate::affiliate_seller::SendMessage).
///
/// `POST /affiliate_seller/202608/media/upload`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UploadMessageImageResponse`].
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/upload-message-image-v2-202608>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::affiliate_seller::UploadMessageImage;

 let shop = client.seller(token).shop(cipher);
 let request = UploadMessageImage::new(
     FileUpload::from_path("photo.jpg", "image/jpeg")?,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "upload-message-image-v2-202608")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadMessageImage {
    /// Image in JPG, GIF, WebP or PNG format. Accepts `image/jpeg`, `image/gif`, `image/webp` or `image/png` of at most 10 MiB.
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
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UploadMessageImage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202608/media/upload";
    const BODY: BodyKind = BodyKind::Multipart;
    const META: OperationMeta = OperationMeta::NONE
        .page(
            "https://partner.tiktokshop.com/docv2/page/upload-message-image-v2-202608",
        );

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
    /// URL of the image, for `content` of [`SendMessage`](crate::affiliate_seller::SendMessage), together with `width` and `height`.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
}

impl Fields for UploadMessageImageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                    ("height", &mut self.height),
                ],
            );
    }
}

debug_fields!(UploadMessageImageResponse);
