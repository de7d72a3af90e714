// @generated from specs/webhooks/appeal_completed.yaml by `cargo xtask generate`; edit the spec instead.

//! The `AppealCompleted` event.

use crate::__private::*;

/// A seller's appeal against a verdict on a product was decided.
///
/// Sent with `type` 66.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppealCompleted {
    pub appeal_task: Option<AppealTask>,
    pub product_id: Option<String>,
}

impl Fields for AppealCompleted {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "appeal_task" => read(map, &mut self.appeal_task),
            "product_id" => read(map, &mut self.product_id),
            _ => skip(map),
        }
    }
}

impl Webhook for AppealCompleted {
    const TYPE: i64 = 66;
    const NAME: &'static str = "AppealCompleted";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppealAuditResult {
    pub indicator_type: Option<String>,
    pub status: Option<String>,
    pub reject_reason: Option<String>,
}

impl Fields for AppealAuditResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "indicator_type" => read(map, &mut self.indicator_type),
            "status" => read(map, &mut self.status),
            "reject_reason" => read(map, &mut self.reject_reason),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppealTask {
    pub appeal_audit_result: Vec<AppealAuditResult>,
    pub size_chart_id: Option<String>,
    pub size_chart_image_uri: Option<String>,
}

impl Fields for AppealTask {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "appeal_audit_result" => read(map, &mut self.appeal_audit_result),
            "size_chart_id" => read(map, &mut self.size_chart_id),
            "size_chart_image_uri" => read(map, &mut self.size_chart_image_uri),
            _ => skip(map),
        }
    }
}
