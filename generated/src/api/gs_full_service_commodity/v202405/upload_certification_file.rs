// @generated from specs/gs_full_service_commodity/202405/upload_certification_file.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadCertificationFile`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads a document for the certifications of a product.
///
/// `POST /gs_full_service_commodity/202405/beta/certification_files/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`UploadCertificationFileResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::gs_full_service_commodity::UploadCertificationFile;

 let seller = client.seller(token);
 let request = UploadCertificationFile::new()
     .data(FileUpload::from_path("photo.jpg", "image/jpeg")?);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsQualificationFileUpload")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadCertificationFile {
    /// The document; [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications) returns the accepted file types.
    pub data: Option<FileUpload>,
}

impl UploadCertificationFile {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The document; [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications) returns the accepted file types.
    #[inline]
    pub fn data(mut self, data: FileUpload) -> Self {
        self.data = Some(data);
        self
    }
}

impl Endpoint for UploadCertificationFile {
    type Response = UploadCertificationFileResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadCertificationFile";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202405/beta/certification_files/upload";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file("data", &self.data);
    }
}

/// The response to [`UploadCertificationFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertificationFileResponse {
    /// URI of the file, for [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub uri: Option<String>,
}

impl Fields for UploadCertificationFileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri)]);
    }
}

debug_fields!(UploadCertificationFileResponse);
