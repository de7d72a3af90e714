// @generated from specs/affiliate_creator/202511/create_video_precheck_task.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateVideoPrecheckTask`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{VideoFileId, VideoPrecheckTaskId};
use crate::api::affiliate_creator::types::ProductLink;

/// Starts a check of an uploaded video and its product link for violations before they are posted. [`GetVideoPrecheckResult`](crate::affiliate_creator::GetVideoPrecheckResult) and the webhook `ShoppableVideoPrecheckTasksResult` return the result.
///
/// `POST /affiliate_creator/202511/videos/precheck_task`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`CreateVideoPrecheckTaskResponse`].
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/precheck-video-content-202511>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::CreateVideoPrecheckTask;
 use tiktok_shop::affiliate_creator::create_video_precheck_task::PrecheckVideo;
 use tiktok_shop::affiliate_creator::types::ProductLink;

 let creator = client.creator(token);
 let request = CreateVideoPrecheckTask::new(
     ProductLink::new("17294069642063424", "Sample product anchor title"),
     PrecheckVideo::new("v12d00gd0024d3nfqr7og65"),
 );
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "precheck-video-content-202511")]
#[doc(alias = "PrecheckVideoContent")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateVideoPrecheckTask {
    /// Product to which the video links.
    pub product_link_info: ProductLink,
    /// Video file to check.
    pub video_info: PrecheckVideo,
}

impl CreateVideoPrecheckTask {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_link_info: ProductLink, video_info: PrecheckVideo) -> Self {
        Self {
            product_link_info,
            video_info,
        }
    }
}

impl Endpoint for CreateVideoPrecheckTask {
    type Response = CreateVideoPrecheckTaskResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateVideoPrecheckTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202511/videos/precheck_task";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .page("https://partner.tiktokshop.com/docv2/page/precheck-video-content-202511");

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

/// The response to [`CreateVideoPrecheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoPrecheckTaskResponse {
    /// The check that was started.
    pub precheck: Option<Precheck>,
}

impl Fields for CreateVideoPrecheckTaskResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("precheck", &mut self.precheck)]);
    }
}

debug_fields!(CreateVideoPrecheckTaskResponse);

/// A check of a video that was just started.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Precheck {
    /// Task ID, as accepted by [`GetVideoPrecheckResult`](crate::affiliate_creator::GetVideoPrecheckResult).
    pub task_id: Option<VideoPrecheckTaskId>,
}

impl Fields for Precheck {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("task_id", &mut self.task_id)]);
    }
}

debug_fields!(Precheck);

/// A video file to check.
#[derive(Clone)]
#[non_exhaustive]
pub struct PrecheckVideo {
    /// ID of the video file, from [`UploadShoppableVideoFile`](crate::affiliate_creator::UploadShoppableVideoFile).
    pub file_id: VideoFileId,
}

impl PrecheckVideo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(file_id: impl Into<VideoFileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

impl WriteFields for PrecheckVideo {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("file_id", &self.file_id)]);
    }
}

debug_written!(PrecheckVideo);
