// @generated from specs/product/202309/upload_product_file.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadProductFile`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductFileId;
use crate::api::product::types::FileFormat;

/// Uploads a PDF file of up to 20 MB or a video of up to 100 MB, for the certifications or the video of a product.
///
/// `POST /product/202309/files/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`UploadProductFileResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/upload-product-file-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::product::UploadProductFile;

 let seller = client.seller(token);
 let request = UploadProductFile::new(
     FileUpload::from_path("document.pdf", "application/pdf")?,
     "SNI.pdf",
 );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data.id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019103](crate::errors#code-12019103), [12019104](crate::errors#code-12019104), [12019105](crate::errors#code-12019105), [12019122](crate::errors#code-12019122), [12038002](crate::errors#code-12038002), [12038004](crate::errors#code-12038004),
/// [12038005](crate::errors#code-12038005), [36009003](crate::errors#code-36009003).
#[doc(alias = "upload-product-file-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadProductFile {
    /// The file, which must not be empty. A video has an aspect ratio from 9:16 to 16:9; a square HD video of 20 to 60 seconds is recommended. Accepts `application/pdf` of at most 20 MiB, or `video/mp4`, `video/quicktime`, `video/matroska`, `video/x-ms-wmv`, `video/webm`, `video/x-msvideo`, `video/3gpp`, `video/x-flv` or `video/mpeg` of at most 100 MiB.
    pub data: FileUpload,
    /// File name with its extension, without spaces or other dots; it must not begin with a symbol.
    pub name: String,
}

impl UploadProductFile {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(data: FileUpload, name: impl Into<String>) -> Self {
        Self { data, name: name.into() }
    }
}

impl Endpoint for UploadProductFile {
    type Response = UploadProductFileResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadProductFile";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/files/upload";
    const BODY: BodyKind = BodyKind::Multipart;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12019103, 12019104, 12019105, 12019122, 12038002, 12038004, 12038005,
                36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/upload-product-file-202309");

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[
                ("application/pdf", 20_971_520),
                ("video/mp4", 104_857_600),
                ("video/quicktime", 104_857_600),
                ("video/matroska", 104_857_600),
                ("video/x-ms-wmv", 104_857_600),
                ("video/webm", 104_857_600),
                ("video/x-msvideo", 104_857_600),
                ("video/3gpp", 104_857_600),
                ("video/x-flv", 104_857_600),
                ("video/mpeg", 104_857_600),
            ],
        );
        form.field("name", &self.name);
    }
}

/// The response to [`UploadProductFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadProductFileResponse {
    /// Format of the file.
    pub format: Option<FileFormat>,
    /// ID of the file, by which products refer to it.
    pub id: Option<ProductFileId>,
    /// File name.
    pub name: Option<String>,
    /// URL that shows the file.
    pub url: Option<String>,
}

impl Fields for UploadProductFileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("format", &mut self.format),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("url", &mut self.url),
                ],
            );
    }
}

debug_fields!(UploadProductFileResponse);
