// @generated from specs/webhooks/product_audit_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductAuditStatusChange` event.

use crate::glue::*;
use crate::api::types::{AuditStatus, Platform, PreApprovedReason};

impl Webhook for ProductAuditStatusChange {
    const TYPE: i64 = 37;
    const NAME: &'static str = "ProductAuditStatusChange";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Audit {
    pub status: Option<AuditStatus>,
    pub pre_approved_reasons: Vec<PreApprovedReason>,
}

impl Fields for Audit {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "status" => read(map, &mut self.status),
            "pre_approved_reasons" => read(map, &mut self.pre_approved_reasons),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    pub platform: Option<Platform>,
    pub status: Option<AuditStatus>,
}

impl Fields for IntegratedPlatformStatus {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "platform" => read(map, &mut self.platform),
            "status" => read(map, &mut self.status),
            _ => skip(map),
        }
    }
}

/// Sent with `type` 37; registered as `PRODUCT_AUDIT_STATUS_CHANGE`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductAuditStatusChange {
    pub product_id: Option<i64>,
    pub audit: Option<Audit>,
    pub integrated_platform_statuses: Option<IntegratedPlatformStatus>,
    pub update_time: Option<Timestamp>,
}

impl Fields for ProductAuditStatusChange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "audit" => read(map, &mut self.audit),
            "integrated_platform_statuses" => {
                read(map, &mut self.integrated_platform_statuses)
            }
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}
