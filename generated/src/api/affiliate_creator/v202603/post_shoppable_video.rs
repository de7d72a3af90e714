// @generated from specs/affiliate_creator/202603/post_shoppable_video.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PostShoppableVideo`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::VideoFileId;
use crate::api::affiliate_creator::types::{PostedVideo, ProductLink};

/// Submits a video from [`UploadShoppableVideoFile`](crate::affiliate_creator::UploadShoppableVideoFile) for posting, with a link to a product. [`GetShoppableVideoStatus`](crate::affiliate_creator::GetShoppableVideoStatus) returns the posting status.
///
/// `POST /affiliate_creator/202603/videos`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`PostShoppableVideoResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::PostShoppableVideo;
 use tiktok_shop::affiliate_creator::post_shoppable_video::VideoPost;
 use tiktok_shop::affiliate_creator::types::ProductLink;

 let creator = client.creator(token);
 let request = PostShoppableVideo::new(
     VideoPost::new("v12d00gd0024d3nfqr7og65", "Sample video title"),
     ProductLink::new("17294069642063424", "Sample product anchor title"),
 );
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PostShoppableVideo {
    /// Uploaded file and caption of the video.
    pub video_info: VideoPost,
    /// Product to which the video links.
    pub product_link_info: ProductLink,
}

impl PostShoppableVideo {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(video_info: VideoPost, product_link_info: ProductLink) -> Self {
        Self {
            video_info,
            product_link_info,
        }
    }
}

impl Endpoint for PostShoppableVideo {
    type Response = PostShoppableVideoResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "PostShoppableVideo";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202603/videos";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("video_info", &self.video_info),
                ("product_link_info", &self.product_link_info),
            ],
        );
    }
}

/// The response to [`PostShoppableVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostShoppableVideoResponse {
    /// The submitted video.
    pub video: Option<PostedVideo>,
}

impl Fields for PostShoppableVideoResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("video", &mut self.video)]);
    }
}

debug_fields!(PostShoppableVideoResponse);

/// An uploaded video to post.
#[derive(Clone)]
#[non_exhaustive]
pub struct VideoPost {
    /// ID of the video file, from [`UploadShoppableVideoFile`](crate::affiliate_creator::UploadShoppableVideoFile).
    pub file_id: VideoFileId,
    /// Caption of the video, whose length is counted in UTF-16 units. At most 2200 characters.
    pub title: String,
    /// URI of the cover image, from [`UploadShoppablePhotoFile`](crate::affiliate_creator::UploadShoppablePhotoFile); takes precedence over `cover_timestamp_ms`.
    pub cover_uri: Option<String>,
    /// Position in the video, in milliseconds, of the frame to use as the cover. Without it and without `cover_uri`, the cover is the first frame.
    pub cover_timestamp_ms: Option<i64>,
    /// ID of the background music, from TikTok's music search (`GET /affiliate_creator/202602/music/search`). Without it, the video has no background music.
    pub music_id: Option<String>,
}

impl VideoPost {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(file_id: impl Into<VideoFileId>, title: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            title: title.into(),
            cover_uri: None,
            cover_timestamp_ms: None,
            music_id: None,
        }
    }

    /// URI of the cover image, from [`UploadShoppablePhotoFile`](crate::affiliate_creator::UploadShoppablePhotoFile); takes precedence over `cover_timestamp_ms`.
    #[inline]
    pub fn cover_uri(mut self, cover_uri: impl Into<String>) -> Self {
        self.cover_uri = Some(cover_uri.into());
        self
    }

    /// Position in the video, in milliseconds, of the frame to use as the cover. Without it and without `cover_uri`, the cover is the first frame.
    #[inline]
    pub fn cover_timestamp_ms(mut self, cover_timestamp_ms: i64) -> Self {
        self.cover_timestamp_ms = Some(cover_timestamp_ms);
        self
    }

    /// ID of the background music, from TikTok's music search (`GET /affiliate_creator/202602/music/search`). Without it, the video has no background music.
    #[inline]
    pub fn music_id(mut self, music_id: impl Into<String>) -> Self {
        self.music_id = Some(music_id.into());
        self
    }
}

impl WriteFields for VideoPost {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("file_id", &self.file_id),
                    ("title", &within(&self.title, ..=2_200)),
                    ("cover_uri", &self.cover_uri),
                    ("cover_timestamp_ms", &self.cover_timestamp_ms),
                    ("music_id", &self.music_id),
                ],
            );
    }
}

debug_written!(VideoPost);
