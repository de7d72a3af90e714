// @generated from specs/affiliate_creator/202601/get_video_precheck_result.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetVideoPrecheckResult`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{GoodQualityCheck, ViolationCheck};
use crate::api::ids::VideoPrecheckTaskId;

/// Returns the results of the checks that [`CreateVideoPrecheckTask`](crate::affiliate_creator::CreateVideoPrecheckTask) started, for violations and, where enabled, for quality. Call it again later while a status is `PROCESSING`.
///
/// `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GetVideoPrecheckResultResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetVideoPrecheckResult;

 let creator = client.creator(token);
 let reply = creator.send(&GetVideoPrecheckResult::new("7493990579714164574")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetShoppableVideoPrecheckResult")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVideoPrecheckResult {
    /// Task ID, from [`CreateVideoPrecheckTask`](crate::affiliate_creator::CreateVideoPrecheckTask).
    pub task_id: VideoPrecheckTaskId,
}

impl GetVideoPrecheckResult {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(task_id: impl Into<VideoPrecheckTaskId>) -> Self {
        Self { task_id: task_id.into() }
    }
}

impl Endpoint for GetVideoPrecheckResult {
    type Response = GetVideoPrecheckResultResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetVideoPrecheckResult";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202601/videos/precheck_tasks/{task_id}";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_creator/202601/videos/precheck_tasks/");
        path.id("task_id", &self.task_id);
    }
}

/// The response to [`GetVideoPrecheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoPrecheckResultResponse {
    /// Result of the check.
    pub precheck_task: Option<PrecheckTask>,
}

impl Fields for GetVideoPrecheckResultResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("precheck_task", &mut self.precheck_task)]);
    }
}

debug_fields!(GetVideoPrecheckResultResponse);

/// A check of a video and its result.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckTask {
    /// Result of the quality check; only where that check is enabled.
    pub good_quality_check_result: Option<GoodQualityCheck>,
    /// Task ID.
    pub id: Option<VideoPrecheckTaskId>,
    /// Result of the check for violations.
    pub violation_check_result: Option<ViolationCheck>,
}

impl Fields for PrecheckTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("good_quality_check_result", &mut self.good_quality_check_result),
                    ("id", &mut self.id),
                    ("violation_check_result", &mut self.violation_check_result),
                ],
            );
    }
}

debug_fields!(PrecheckTask);
