// @generated from specs/affiliate_creator/202509/get_shoppable_video_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShoppableVideoStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::VideoId;
use crate::api::affiliate_creator::types::PostStatus;

/// Returns whether a shoppable video is still being processed, was posted or failed.
///
/// `GET /affiliate_creator/202509/videos/{video_id}/status`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GetShoppableVideoStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetShoppableVideoStatus;

 let creator = client.creator(token);
 let reply = creator.send(&GetShoppableVideoStatus::new("7548431509997292816")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShoppableVideoStatus {
    /// Video ID, from [`PostShoppableVideo`](crate::affiliate_creator::PostShoppableVideo).
    pub video_id: VideoId,
}

impl GetShoppableVideoStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(video_id: impl Into<VideoId>) -> Self {
        Self { video_id: video_id.into() }
    }
}

impl Endpoint for GetShoppableVideoStatus {
    type Response = GetShoppableVideoStatusResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetShoppableVideoStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202509/videos/{video_id}/status";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_creator/202509/videos/");
        path.id("video_id", &self.video_id);
        path.literal("/status");
    }
}

/// The response to [`GetShoppableVideoStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShoppableVideoStatusResponse {
    /// The video and its posting status.
    pub video: Option<Video>,
}

impl Fields for GetShoppableVideoStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("video", &mut self.video)]);
    }
}

debug_fields!(GetShoppableVideoStatusResponse);

/// A shoppable video and its posting status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Video {
    /// Video ID.
    pub id: Option<VideoId>,
    /// Posting status of the video; while it is `PROCESSING`, ask again later.
    pub post_status: Option<PostStatus>,
    /// When the video was posted; absent until then.
    pub post_time: Option<Timestamp>,
}

impl Fields for Video {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("post_status", &mut self.post_status),
                    ("post_time", &mut self.post_time),
                ],
            );
    }
}

debug_fields!(Video);
