// @generated from specs/fulfillment/202309/upload_proof_of_delivery_file.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadProofOfDeliveryFile`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads a PDF that proves a delivery, for [`UpdatePackageDeliveryStatus`](crate::fulfillment::UpdatePackageDeliveryStatus). Only for sellers who deliver with their own fleet (SOF).
///
/// `POST /fulfillment/202309/files/upload`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`UploadProofOfDeliveryFileResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/fulfillment-upload-delivery-file-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::fulfillment::UploadProofOfDeliveryFile;

 let shop = client.seller(token).shop(cipher);
 let request = UploadProofOfDeliveryFile::new(
     FileUpload::from_path("document.pdf", "application/pdf")?,
     "proof-of-delivery.pdf",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12038002](crate::errors#code-12038002), [12038004](crate::errors#code-12038004), [12038005](crate::errors#code-12038005).
#[doc(alias = "fulfillment-upload-delivery-file-202309")]
#[doc(alias = "FulfillmentUploadDeliveryFile")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadProofOfDeliveryFile {
    /// The PDF. Accepts `application/pdf` of at most 10 MiB.
    pub data: FileUpload,
    /// Name of the file, with its extension. Example: `proof-of-delivery.pdf`.
    pub name: String,
}

impl UploadProofOfDeliveryFile {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(data: FileUpload, name: impl Into<String>) -> Self {
        Self { data, name: name.into() }
    }
}

impl Endpoint for UploadProofOfDeliveryFile {
    type Response = UploadProofOfDeliveryFileResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UploadProofOfDeliveryFile";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/files/upload";
    const BODY: BodyKind = BodyKind::Multipart;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(&[12038002, 12038004, 12038005])
        .page(
            "https://partner.tiktokshop.com/docv2/page/fulfillment-upload-delivery-file-202309",
        );

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of("data", &self.data, &[("application/pdf", 10_485_760)]);
        form.field("name", &self.name);
    }
}

/// The response to [`UploadProofOfDeliveryFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadProofOfDeliveryFileResponse {
    /// Name of the file.
    pub name: Option<String>,
    /// URL of the file, for [`UpdatePackageDeliveryStatus`](crate::fulfillment::UpdatePackageDeliveryStatus); a browser can open it.
    pub url: Option<String>,
}

impl Fields for UploadProofOfDeliveryFileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name), ("url", &mut self.url)]);
    }
}

debug_fields!(UploadProofOfDeliveryFileResponse);
