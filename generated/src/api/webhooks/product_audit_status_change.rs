// @generated from specs/webhooks/product_audit_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductAuditStatusChange` event.

use crate::glue::*;
use crate::api::types::{AuditStatus, PreApprovedReason};

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
pub struct IntegratedPlatformStatuses {
    pub platform: Option<String>,
    pub status: Option<IntegratedPlatformStatusesStatus>,
}

impl Fields for IntegratedPlatformStatuses {
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

#[derive(Clone)]
#[non_exhaustive]
pub enum IntegratedPlatformStatusesStatus {
    None,
    Auditing,
    Failed,
    Approved,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IntegratedPlatformStatusesStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("AUDITING", Self::Auditing),
        ("FAILED", Self::Failed),
        ("APPROVED", Self::Approved),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(IntegratedPlatformStatusesStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductAuditStatusChange {
    pub product_id: Option<i64>,
    pub audit: Option<Audit>,
    pub integrated_platform_statuses: Option<IntegratedPlatformStatuses>,
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
