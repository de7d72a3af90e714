// @generated from specs/webhooks/product_audit_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductAuditStatusChange` event.

use crate::__private::*;
use crate::api::types::{AuditStatus, PreApprovedReason};

/// TikTok's review of a product came to a result.
///
/// Sent with `type` 37; registered as `PRODUCT_AUDIT_STATUS_CHANGE`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductAuditStatusChange {
    pub product_id: Option<String>,
    pub audit: Option<Audit>,
    /// The review by the other platform that the shop sells on.
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

impl Webhook for ProductAuditStatusChange {
    const TYPE: i64 = 37;
    const NAME: &'static str = "ProductAuditStatusChange";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Audit {
    /// `NONE` also of drafts, and of products that are frozen or deactivated.
    pub status: Option<AuditStatus>,
    /// What is still missing for an approved product to be listed.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// One of them, where no list comes.
    pub pre_approved_reason: Option<PreApprovedReason>,
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
            "pre_approved_reason" => read(map, &mut self.pre_approved_reason),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum IntegratedPlatform {
    Tokopedia,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IntegratedPlatform {
    const VALUES: &'static [(&'static str, Self)] = &[("TOKOPEDIA", Self::Tokopedia)];

    open_enum_methods!();
}

open_enum!(IntegratedPlatform, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    pub platform: Option<IntegratedPlatform>,
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
