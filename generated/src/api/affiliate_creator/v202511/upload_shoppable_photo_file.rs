// @generated from specs/affiliate_creator/202511/upload_shoppable_photo_file.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadShoppablePhotoFile`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image of at most 10 MiB for [`PostShoppablePhotos`](crate::affiliate_creator::PostShoppablePhotos) or for the cover of a video.
///
/// `POST /affiliate_creator/202511/photos/photo_files`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`UploadShoppablePhotoFileResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::affiliate_creator::UploadShoppablePhotoFile;

 let creator = client.creator(token);
 let request = UploadShoppablePhotoFile::new(
     FileUpload::from_path("photo.jpg", "image/jpeg")?,
 );
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadShoppablePhotoFile {
    /// Image with an aspect ratio from 9:16 to 16:9; an empty file is rejected. Accepts `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `image/bmp` of at most 10 MiB.
    pub data: FileUpload,
}

impl UploadShoppablePhotoFile {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(data: FileUpload) -> Self {
        Self { data }
    }
}

impl Endpoint for UploadShoppablePhotoFile {
    type Response = UploadShoppablePhotoFileResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadShoppablePhotoFile";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202511/photos/photo_files";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[
                ("image/jpeg", 10_485_760),
                ("image/png", 10_485_760),
                ("image/webp", 10_485_760),
                ("image/heic", 10_485_760),
                ("image/bmp", 10_485_760),
            ],
        );
    }
}

/// The response to [`UploadShoppablePhotoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadShoppablePhotoFileResponse {
    /// The uploaded image.
    pub photo_file: Option<PhotoFile>,
}

impl Fields for UploadShoppablePhotoFileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("photo_file", &mut self.photo_file)]);
    }
}

debug_fields!(UploadShoppablePhotoFileResponse);

/// An uploaded image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhotoFile {
    /// URI of the image, for `photo_file_uris` of [`PostShoppablePhotos`](crate::affiliate_creator::PostShoppablePhotos) and `cover_uri` of [`PostShoppableVideo`](crate::affiliate_creator::PostShoppableVideo).
    pub photo_uri: Option<String>,
}

impl Fields for PhotoFile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("photo_uri", &mut self.photo_uri)]);
    }
}

debug_fields!(PhotoFile);
