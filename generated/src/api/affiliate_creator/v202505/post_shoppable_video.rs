// @generated from specs/affiliate_creator/202505/post_shoppable_video.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PostShoppableVideo`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ProductId, VideoFileId};
use crate::api::affiliate_creator::types::PostedVideo;

/// Submits a video from [`UploadShoppableVideoFile`](crate::affiliate_creator::UploadShoppableVideoFile) for posting, with a link to a product. [`GetShoppableVideoStatus`](crate::affiliate_creator::GetShoppableVideoStatus) returns the posting status.
///
/// `POST /affiliate_creator/202505/videos`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`PostShoppableVideoResponse`].
/// Superseded by a newer version: [`v202603`](crate::affiliate_creator::v202603::post_shoppable_video::PostShoppableVideo).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::v202505::PostShoppableVideo;
 use tiktok_shop::affiliate_creator::v202505::post_shoppable_video::{ShoppableVideoProductLink, VideoPost};

 let creator = client.creator(token);
 let request = PostShoppableVideo::new()
     .product_link_info(
         ShoppableVideoProductLink::new()
             .product_id("17294069642063424")
             .title("Sample product anchor title"),
     )
     .video_info(
         VideoPost::new()
             .file_id("v12d00gd0024d3nfqr7og65")
             .title("Sample video title"),
     );
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PostShoppableVideo {
    /// Product to which the video links.
    pub product_link_info: Option<ShoppableVideoProductLink>,
    /// Uploaded file and caption of the video.
    pub video_info: Option<VideoPost>,
}

impl PostShoppableVideo {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product to which the video links.
    #[inline]
    pub fn product_link_info(
        mut self,
        product_link_info: ShoppableVideoProductLink,
    ) -> Self {
        self.product_link_info = Some(product_link_info);
        self
    }

    /// Uploaded file and caption of the video.
    #[inline]
    pub fn video_info(mut self, video_info: VideoPost) -> Self {
        self.video_info = Some(video_info);
        self
    }
}

impl Endpoint for PostShoppableVideo {
    type Response = PostShoppableVideoResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "PostShoppableVideo";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202505/videos";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202603");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("product_link_info", &self.product_link_info),
                ("video_info", &self.video_info),
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

/// The product link on a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppableVideoProductLink {
    /// ID of the product, from [`GetShopProducts`](crate::affiliate_creator::GetShopProducts) or [`GetShowcaseProducts`](crate::affiliate_creator::GetShowcaseProducts).
    pub product_id: Option<ProductId>,
    /// Title of the product link, which should have fewer than 30 characters. At most 30 characters.
    pub title: Option<String>,
}

impl ShoppableVideoProductLink {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the product, from [`GetShopProducts`](crate::affiliate_creator::GetShopProducts) or [`GetShowcaseProducts`](crate::affiliate_creator::GetShowcaseProducts).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Title of the product link, which should have fewer than 30 characters. At most 30 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl WriteFields for ShoppableVideoProductLink {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("product_id", &self.product_id),
                    ("title", &within(&self.title, ..=30)),
                ],
            );
    }
}

debug_written!(ShoppableVideoProductLink);

/// An uploaded video to post.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoPost {
    /// ID of the video file, from [`UploadShoppableVideoFile`](crate::affiliate_creator::UploadShoppableVideoFile).
    pub file_id: Option<VideoFileId>,
    /// Caption of the video, whose length is counted in UTF-16 units; without it, the video has no caption. At most 2200 characters.
    pub title: Option<String>,
}

impl VideoPost {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the video file, from [`UploadShoppableVideoFile`](crate::affiliate_creator::UploadShoppableVideoFile).
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<VideoFileId>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Caption of the video, whose length is counted in UTF-16 units; without it, the video has no caption. At most 2200 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl WriteFields for VideoPost {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("file_id", &self.file_id), ("title", &within(&self.title, ..=2_200))],
            );
    }
}

debug_written!(VideoPost);
