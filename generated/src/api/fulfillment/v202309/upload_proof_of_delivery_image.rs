// @generated from specs/fulfillment/202309/upload_proof_of_delivery_image.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadProofOfDeliveryImage`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image that proves a delivery, for [`UpdatePackageDeliveryStatus`](crate::fulfillment::UpdatePackageDeliveryStatus).
///
/// `POST /fulfillment/202309/images/upload`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`UploadProofOfDeliveryImageResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/fulfillment-upload-delivery-image-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::fulfillment::UploadProofOfDeliveryImage;

 let shop = client.seller(token).shop(cipher);
 let request = UploadProofOfDeliveryImage::new(
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
/// Documented error codes: [12019116](crate::errors#code-12019116), [12038002](crate::errors#code-12038002), [12038004](crate::errors#code-12038004), [12038005](crate::errors#code-12038005).
#[doc(alias = "fulfillment-upload-delivery-image-202309")]
#[doc(alias = "FulfillmentUploadDeliveryImage")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadProofOfDeliveryImage {
    /// The image, from 100 to 20,000 pixels wide and high. Accepts `image/jpeg` or `image/png` of at most 5 MiB.
    pub data: FileUpload,
}

impl UploadProofOfDeliveryImage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(data: FileUpload) -> Self {
        Self { data }
    }
}

impl Endpoint for UploadProofOfDeliveryImage {
    type Response = UploadProofOfDeliveryImageResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UploadProofOfDeliveryImage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/images/upload";
    const BODY: BodyKind = BodyKind::Multipart;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(&[12019116, 12038002, 12038004, 12038005])
        .page(
            "https://partner.tiktokshop.com/docv2/page/fulfillment-upload-delivery-image-202309",
        );

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[("image/jpeg", 5_242_880), ("image/png", 5_242_880)],
        );
    }
}

/// The response to [`UploadProofOfDeliveryImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadProofOfDeliveryImageResponse {
    /// Height in pixels of the processed image, not of the original.
    pub height: Option<i64>,
    /// URL of the image, for [`UpdatePackageDeliveryStatus`](crate::fulfillment::UpdatePackageDeliveryStatus); a browser can open it.
    pub url: Option<String>,
    /// Width in pixels of the processed image, not of the original.
    pub width: Option<i64>,
}

impl Fields for UploadProofOfDeliveryImageResponse {
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

debug_fields!(UploadProofOfDeliveryImageResponse);
