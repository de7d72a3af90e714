// @generated from specs/customer_service/202309/upload_message_image.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadMessageImage`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image of at most 10 MB for [`SendMessage`](crate::customer_service::SendMessage).
///
/// `POST /customer_service/202309/images/upload`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`UploadMessageImageResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/upload-buyer-messages-image-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::customer_service::UploadMessageImage;

 let shop = client.seller(token).shop(cipher);
 let request = UploadMessageImage::new(
     FileUpload::from_path("photo.jpg", "image/jpeg")?,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001), [45101008](crate::errors#code-45101008).
#[doc(alias = "upload-buyer-messages-image-202309")]
#[doc(alias = "UploadImageForBuyerMessages")]
#[doc(alias = "UploadBuyerMessagesImage")]
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
    const PATH: &'static str = "/customer_service/202309/images/upload";
    const BODY: BodyKind = BodyKind::Multipart;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003, 45101001, 45101008])
        .page(
            "https://partner.tiktokshop.com/docv2/page/upload-buyer-messages-image-202309",
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
    /// Height in pixels.
    pub height: Option<i64>,
    /// URL of the image, for `content` of [`SendMessage`](crate::customer_service::SendMessage), together with `width` and `height`.
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
