// @generated from specs/webhooks/product_audit_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductAuditStatusChange` event.

use crate::__private::*;
use crate::api::types::{AuditStatus, PreApprovedReason};
use crate::api::ids::ProductId;

/// The state of TikTok's review of a product changed.
///
/// Sent with `type` 37; registered as `PRODUCT_AUDIT_STATUS_CHANGE`.
/// TikTok's page: `67b5c6cba42623049abe5062`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductAuditStatusChange {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Review by TikTok.
    pub audit: Option<Audit>,
    /// Review by the other platform on which the shop sells.
    pub integrated_platform_statuses: Option<IntegratedPlatformStatus>,
    /// When the state of the review changed.
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

/// The state of TikTok's review of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audit {
    /// Status of the review. `FAILED` also means that the review was cancelled.
    pub status: Option<AuditStatus>,
    /// Why the product is not live yet, with the status `PRE_APPROVED`. `RESTRICTED_CATEGORY_PENDING` occurs only in the US.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// Why the product is not live yet, if `pre_approved_reasons` is absent.
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

/// Another platform on which a shop sells.
#[non_exhaustive]
pub enum IntegratedPlatform {
    /// Tokopedia. Sent as `TOKOPEDIA`.
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

/// The state of the review on another platform on which the product is listed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    /// The other platform.
    pub platform: Option<IntegratedPlatform>,
    /// Status of the review, never `PRE_APPROVED`. `FAILED` also means that the review was cancelled.
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
