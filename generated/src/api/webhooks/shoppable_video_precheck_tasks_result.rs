// @generated from specs/webhooks/shoppable_video_precheck_tasks_result.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ShoppableVideoPrecheckTasksResult` event.

use crate::__private::*;
use crate::api::types::{GoodQualityCheck, ViolationCheck};

/// A creator's shoppable video was checked for violations and for quality.
///
/// Sent with `type` 59.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShoppableVideoPrecheckTasksResult {
    /// Of the check.
    pub task_id: Option<String>,
    pub violation_check_result: Option<ViolationCheck>,
    pub good_quality_check_result: Option<GoodQualityCheck>,
}

impl Fields for ShoppableVideoPrecheckTasksResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "task_id" => read(map, &mut self.task_id),
            "violation_check_result" => read(map, &mut self.violation_check_result),
            "good_quality_check_result" => read(map, &mut self.good_quality_check_result),
            _ => skip(map),
        }
    }
}

impl Webhook for ShoppableVideoPrecheckTasksResult {
    const TYPE: i64 = 59;
    const NAME: &'static str = "ShoppableVideoPrecheckTasksResult";
}
