// @generated from specs/product/202508/import_external_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ImportExternalProducts`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads a file of raw product data from another platform, such as Shopify or Amazon.
///
/// `POST /product/202508/import_external`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`ImportExternalProductsResponse`].
/// The reply can report failures in `import_result`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::product::ImportExternalProducts;

 let seller = client.seller(token);
 let request = ImportExternalProducts::new()
     .data(FileUpload::from_path("photo.jpg", "image/jpeg")?);
 let reply = seller.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "ImportExternalProductInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportExternalProducts {
    /// File with the data and the ID of each product.
    pub data: Option<FileUpload>,
}

impl ImportExternalProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// File with the data and the ID of each product.
    #[inline]
    pub fn data(mut self, data: FileUpload) -> Self {
        self.data = Some(data);
        self
    }
}

impl Endpoint for ImportExternalProducts {
    type Response = ImportExternalProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "ImportExternalProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202508/import_external";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file("data", &self.data);
    }
}

/// The response to [`ImportExternalProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportExternalProductsResponse {
    /// Result of the import.
    pub import_result: Option<ImportResult>,
}

impl Fields for ImportExternalProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("import_result", &mut self.import_result)]);
    }
}

debug_fields!(ImportExternalProductsResponse);

impl CollectFailures for ImportExternalProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.import_result);
    }
}

impl PartialFailures for ImportExternalProductsResponse {}

/// Whether the import succeeded, and if not, why.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportResult {
    /// Code of the result.
    pub code: Option<String>,
    /// Text about the result, with the reason if the import failed.
    pub message: Option<String>,
}

impl Fields for ImportResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("message", &mut self.message)]);
    }
}

debug_fields!(ImportResult);

impl CollectFailures for ImportResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}
