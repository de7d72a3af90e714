// @generated from specs/webhooks/shoppable_video_precheck_tasks_result.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ShoppableVideoPrecheckTasksResult` event.

use crate::__private::*;
use crate::api::types::{GoodQualityCheck, ViolationCheck};
use crate::api::ids::VideoPrecheckTaskId;

/// A shoppable video of a creator was checked for violations and quality.
///
/// Sent with `type` 59.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppableVideoPrecheckTasksResult {
    /// ID of the check, from `affiliate_creator::CreateVideoPrecheckTask`.
    pub task_id: Option<VideoPrecheckTaskId>,
    /// Whether the video breaks TikTok's rules.
    pub violation_check_result: Option<ViolationCheck>,
    /// Whether the video has the quality of good shoppable content.
    pub good_quality_check_result: Option<GoodQualityCheck>,
}

impl Fields for ShoppableVideoPrecheckTasksResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("task_id", &mut self.task_id),
                    ("violation_check_result", &mut self.violation_check_result),
                    ("good_quality_check_result", &mut self.good_quality_check_result),
                ],
            );
    }
}

debug_fields!(ShoppableVideoPrecheckTasksResult);

impl Webhook for ShoppableVideoPrecheckTasksResult {
    const TYPE: i64 = 59;
    const NAME: &'static str = "ShoppableVideoPrecheckTasksResult";
}
