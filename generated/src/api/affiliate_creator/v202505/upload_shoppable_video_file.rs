// @generated from specs/affiliate_creator/202505/upload_shoppable_video_file.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadShoppableVideoFile`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::VideoFileId;

/// Uploads a video file of at most 10 MB for [`PostShoppableVideo`](crate::affiliate_creator::PostShoppableVideo). For larger files, TikTok refers to `open::InitFileUpload`.
///
/// `POST /affiliate_creator/202505/videos/video_files`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`UploadShoppableVideoFileResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::affiliate_creator::UploadShoppableVideoFile;

 let creator = client.creator(token);
 let request = UploadShoppableVideoFile::new(
     FileUpload::from_path("video.mp4", "video/mp4")?,
 );
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadShoppableVideoFile {
    /// Video file with an aspect ratio from 9:16 to 16:9. TikTok recommends a resolution of at least 720p and a length of more than 30 seconds. Accepts `video/mp4`, `video/quicktime`, `video/matroska`, `video/x-ms-wmv`, `video/webm`, `video/x-msvideo`, `video/3gpp`, `video/x-flv` or `video/mpeg` of at most 10 MiB.
    pub data: FileUpload,
}

impl UploadShoppableVideoFile {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(data: FileUpload) -> Self {
        Self { data }
    }
}

impl Endpoint for UploadShoppableVideoFile {
    type Response = UploadShoppableVideoFileResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadShoppableVideoFile";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202505/videos/video_files";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[
                ("video/mp4", 10_485_760),
                ("video/quicktime", 10_485_760),
                ("video/matroska", 10_485_760),
                ("video/x-ms-wmv", 10_485_760),
                ("video/webm", 10_485_760),
                ("video/x-msvideo", 10_485_760),
                ("video/3gpp", 10_485_760),
                ("video/x-flv", 10_485_760),
                ("video/mpeg", 10_485_760),
            ],
        );
    }
}

/// The response to [`UploadShoppableVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadShoppableVideoFileResponse {
    /// The uploaded file.
    pub video_file: Option<VideoFile>,
}

impl Fields for UploadShoppableVideoFileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("video_file", &mut self.video_file)]);
    }
}

debug_fields!(UploadShoppableVideoFileResponse);

/// An uploaded video file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoFile {
    /// ID of the file, as accepted in `file_id` by [`PostShoppableVideo`](crate::affiliate_creator::PostShoppableVideo) and [`CreateVideoPrecheckTask`](crate::affiliate_creator::CreateVideoPrecheckTask).
    pub id: Option<VideoFileId>,
    /// MD5 checksum of the file.
    pub md5: Option<String>,
}

impl Fields for VideoFile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("md5", &mut self.md5)]);
    }
}

debug_fields!(VideoFile);
