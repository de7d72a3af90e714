// @generated from specs/webhooks/video_precheck_result.yaml by `cargo xtask generate`; edit the spec instead.

//! The `VideoPrecheckResult` event.

use crate::__private::*;
use crate::api::ids::VideoPrecheckTaskId;

/// A creator's video was checked for violations.
///
/// Sent with `type` 55.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoPrecheckResult {
    /// ID of the check, from `affiliate_creator::CreateVideoPrecheckTask`.
    pub precheck_task_id: Option<VideoPrecheckTaskId>,
    /// Whether the video passed.
    pub result: Option<PrecheckResult>,
    /// Rules that the video breaks; only if `result` is `FAIL`.
    pub issues: Vec<Issue>,
}

impl Fields for VideoPrecheckResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("precheck_task_id", &mut self.precheck_task_id),
                    ("result", &mut self.result),
                    ("issues", &mut self.issues),
                ],
            );
    }
}

debug_fields!(VideoPrecheckResult);

impl Webhook for VideoPrecheckResult {
    const TYPE: i64 = 55;
    const NAME: &'static str = "VideoPrecheckResult";
}

/// A violation that was found in the video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Issue {
    /// Rule that the video breaks.
    pub risk: Option<String>,
    /// What the creator can do about it.
    pub suggestion: Option<String>,
}

impl Fields for Issue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("risk", &mut self.risk), ("suggestion", &mut self.suggestion)],
            );
    }
}

debug_fields!(Issue);

/// Whether a video passed a check.
#[non_exhaustive]
pub enum PrecheckResult {
    /// The video passed. Sent as `PASS`.
    Pass,
    /// The video did not pass; see `issues`. Sent as `FAIL`.
    Fail,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PrecheckResult {
    const TEXTS: &'static [&'static str] = &["PASS", "FAIL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pass,
            Ok(_) => Self::Fail,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pass => Ok(0),
            Self::Fail => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PrecheckResult, Read);
