// @generated from specs/webhooks/appeal_completed.yaml by `cargo xtask generate`; edit the spec instead.

//! The `AppealCompleted` event.

use crate::__private::*;
use crate::api::ids::{ProductId, SizeChartId};

/// TikTok decided on the seller's appeal about the size chart of a product; see `product::SubmitSizeChartAppeal`.
///
/// Sent with `type` 66.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppealCompleted {
    /// The appeal and its results.
    pub appeal_task: Option<AppealTask>,
    /// Product ID.
    pub product_id: Option<ProductId>,
}

impl Fields for AppealCompleted {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("appeal_task", &mut self.appeal_task),
                    ("product_id", &mut self.product_id),
                ],
            );
    }
}

debug_fields!(AppealCompleted);

impl Webhook for AppealCompleted {
    const TYPE: i64 = 66;
    const NAME: &'static str = "AppealCompleted";
}

/// TikTok's decision on one disputed finding.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppealAuditResult {
    /// Check whose finding the seller disputed, such as `REQUIRED_DIMENSION`.
    pub indicator_type: Option<String>,
    /// Result of the appeal against this finding.
    pub status: Option<String>,
    /// Why TikTok rejected the appeal against this finding.
    pub reject_reason: Option<String>,
}

impl Fields for AppealAuditResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("indicator_type", &mut self.indicator_type),
                    ("status", &mut self.status),
                    ("reject_reason", &mut self.reject_reason),
                ],
            );
    }
}

debug_fields!(AppealAuditResult);

/// The appeal about a size chart, with its results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppealTask {
    /// Results, one for each disputed finding.
    pub appeal_audit_result: Vec<AppealAuditResult>,
    /// Size chart ID.
    pub size_chart_id: Option<SizeChartId>,
    /// URI of the image of the size chart.
    pub size_chart_image_uri: Option<String>,
}

impl Fields for AppealTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("appeal_audit_result", &mut self.appeal_audit_result),
                    ("size_chart_id", &mut self.size_chart_id),
                    ("size_chart_image_uri", &mut self.size_chart_image_uri),
                ],
            );
    }
}

debug_fields!(AppealTask);
