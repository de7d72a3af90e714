// @generated from specs/affiliate_creator/202601/get_video_precheck_result.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetVideoPrecheckResult` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{GoodQualityCheck, ViolationCheck};

/// Returns what a precheck of a video found on violations and, where enabled, on quality; ask again while it is processing.
///
/// `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GetVideoPrecheckResultResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GetShoppableVideoPrecheckResult")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVideoPrecheckResult {
    /// Of `CreateVideoPrecheckTask`.
    pub task_id: String,
}

impl GetVideoPrecheckResult {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(task_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_creator/202601/videos/precheck_tasks/");
        path.id("task_id", &self.task_id);
    }
}

/// The response to [`GetVideoPrecheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoPrecheckResultResponse {
    pub precheck_task: Option<PrecheckTask>,
}

impl Fields for GetVideoPrecheckResultResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("precheck_task", &mut self.precheck_task)]);
    }
}

debug_fields!(GetVideoPrecheckResultResponse);

/// The `precheck_task` of [`GetVideoPrecheckResultResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckTask {
    pub good_quality_check_result: Option<GoodQualityCheck>,
    pub id: Option<String>,
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
