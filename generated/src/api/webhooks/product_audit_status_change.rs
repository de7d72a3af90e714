// @generated from specs/webhooks/product_audit_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductAuditStatusChange` event.

use crate::__private::*;
use crate::api::types::{AuditStatus, PreApprovedReason};

/// TikTok's review of a product came to a result.
///
/// Sent with `type` 37; registered as `PRODUCT_AUDIT_STATUS_CHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductAuditStatusChange {
    pub product_id: Option<String>,
    pub audit: Option<Audit>,
    /// The review by the other platform that the shop sells on.
    pub integrated_platform_statuses: Option<IntegratedPlatformStatus>,
    pub update_time: Option<Timestamp>,
}

impl Fields for ProductAuditStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("audit", &mut self.audit),
                    (
                        "integrated_platform_statuses",
                        &mut self.integrated_platform_statuses,
                    ),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ProductAuditStatusChange);

impl Webhook for ProductAuditStatusChange {
    const TYPE: i64 = 37;
    const NAME: &'static str = "ProductAuditStatusChange";
}

/// The `audit` of [`ProductAuditStatusChange`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("status", &mut self.status),
                    ("pre_approved_reasons", &mut self.pre_approved_reasons),
                    ("pre_approved_reason", &mut self.pre_approved_reason),
                ],
            );
    }
}

debug_fields!(Audit);

/// The values of `platform` in [`IntegratedPlatformStatus`].
#[non_exhaustive]
pub enum IntegratedPlatform {
    Tokopedia,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IntegratedPlatform {
    const TEXTS: &'static [&'static str] = &["TOKOPEDIA"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Tokopedia,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Tokopedia => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(IntegratedPlatform, Read);

/// The `integrated_platform_statuses` of [`ProductAuditStatusChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    pub platform: Option<IntegratedPlatform>,
    pub status: Option<AuditStatus>,
}

impl Fields for IntegratedPlatformStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("platform", &mut self.platform), ("status", &mut self.status)],
            );
    }
}

debug_fields!(IntegratedPlatformStatus);
