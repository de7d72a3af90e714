// @generated from specs/affiliate_creator/202511/get_video_precheck_result.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetVideoPrecheckResult`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CheckStatus, PrecheckIssue};
use crate::api::ids::VideoPrecheckTaskId;

/// Returns the result of a check that [`CreateVideoPrecheckTask`](crate::affiliate_creator::CreateVideoPrecheckTask) started. Newer versions also return the result of a quality check.
///
/// `GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GetVideoPrecheckResultResponse`].
/// Superseded by a newer version: [`v202601`](crate::affiliate_creator::v202601::get_video_precheck_result::GetVideoPrecheckResult).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::v202511::GetVideoPrecheckResult;

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
    const PATH: &'static str = "/affiliate_creator/202511/videos/precheck_tasks/{task_id}";
    const META: OperationMeta = OperationMeta::NONE.newer("v202601");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_creator/202511/videos/precheck_tasks/");
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
    /// Task ID.
    pub id: Option<VideoPrecheckTaskId>,
    /// Violations that were found; only if `result` is `FAIL`.
    pub issues: Vec<PrecheckIssue>,
    /// Result of the check; while it is `PROCESSING`, ask again later.
    pub result: Option<CheckStatus>,
}

impl Fields for PrecheckTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("issues", &mut self.issues),
                    ("result", &mut self.result),
                ],
            );
    }
}

debug_fields!(PrecheckTask);
