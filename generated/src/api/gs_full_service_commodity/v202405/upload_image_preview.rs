// @generated from specs/gs_full_service_commodity/202405/upload_image_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadImagePreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;

/// Preview API: uploads an image for products, SKUs, size charts or certifications.
///
/// `POST /gs_full_service_commodity/202405/preview/images/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`UploadImagePreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::gs_full_service_commodity::UploadImagePreview;

 let seller = client.seller(token);
 let request = UploadImagePreview::new("576561151188")
     .data(FileUpload::from_path("photo.jpg", "image/jpeg")?);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "ImageUpload")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadImagePreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// The image, from 100 to 20,000 pixels wide and high. Accepts `image/jpeg` or `image/png` of at most 5 MiB.
    pub data: Option<FileUpload>,
}

impl UploadImagePreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            data: None,
        }
    }

    /// The image, from 100 to 20,000 pixels wide and high. Accepts `image/jpeg` or `image/png` of at most 5 MiB.
    #[inline]
    pub fn data(mut self, data: FileUpload) -> Self {
        self.data = Some(data);
        self
    }
}

impl Endpoint for UploadImagePreview {
    type Response = UploadImagePreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadImagePreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202405/preview/images/upload";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[("image/jpeg", 5_242_880), ("image/png", 5_242_880)],
        );
    }
}

/// The response to [`UploadImagePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImagePreviewResponse {
    /// Height of the stored image in pixels, after processing.
    pub height: Option<i64>,
    /// URI of the image, for the pictures and certifications of [`CreateProductPreview`](crate::gs_full_service_commodity::CreateProductPreview).
    pub uri: Option<String>,
    /// URL of the image, which opens in a browser and can be used in product descriptions.
    pub url: Option<String>,
    /// Width of the stored image in pixels, after processing.
    pub width: Option<i64>,
}

impl Fields for UploadImagePreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("uri", &mut self.uri),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(UploadImagePreviewResponse);
