// @generated from specs/webhooks/video_precheck_result.yaml by `cargo xtask generate`; edit the spec instead.

//! The `VideoPrecheckResult` event.

use crate::__private::*;

/// A creator's video was checked for what would get it removed.
///
/// Sent with `type` 55.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VideoPrecheckResult {
    /// Of the check.
    pub precheck_task_id: Option<String>,
    pub result: Option<PrecheckResult>,
    /// Only of a failed check.
    pub issues: Vec<Issue>,
}

impl Fields for VideoPrecheckResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "precheck_task_id" => read(map, &mut self.precheck_task_id),
            "result" => read(map, &mut self.result),
            "issues" => read(map, &mut self.issues),
            _ => skip(map),
        }
    }
}

impl Webhook for VideoPrecheckResult {
    const TYPE: i64 = 55;
    const NAME: &'static str = "VideoPrecheckResult";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Issue {
    pub risk: Option<String>,
    /// What to do about it.
    pub suggestion: Option<String>,
}

impl Fields for Issue {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "risk" => read(map, &mut self.risk),
            "suggestion" => read(map, &mut self.suggestion),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum PrecheckResult {
    Pass,
    Fail,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PrecheckResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PASS", Self::Pass),
        ("FAIL", Self::Fail),
    ];

    open_enum_methods!();
}

open_enum!(PrecheckResult, Read);
