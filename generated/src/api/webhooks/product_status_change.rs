// @generated from specs/webhooks/product_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductStatusChange` event.

use crate::__private::*;

/// A product was reviewed, or its status changed.
///
/// Sent with `type` 5; registered as `PRODUCT_STATUS_CHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductStatusChange {
    /// What `GetProduct` takes.
    pub product_id: Option<String>,
    pub status: Option<ProductStatus>,
    /// Why the review failed, or why the product is frozen.
    pub suspended_reason: Option<String>,
    pub update_time: Option<Timestamp>,
}

impl Fields for ProductStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("status", &mut self.status),
                    ("suspended_reason", &mut self.suspended_reason),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ProductStatusChange);

impl Webhook for ProductStatusChange {
    const TYPE: i64 = 5;
    const NAME: &'static str = "ProductStatusChange";
}

/// The values of `status` in [`ProductStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductStatus {
    FirstPassReview,
    StatusChanged,
    AuditFailure,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_FIRST_PASS_REVIEW", Self::FirstPassReview),
        ("PRODUCT_STATUS_CHANGED", Self::StatusChanged),
        ("PRODUCT_AUDIT_FAILURE", Self::AuditFailure),
    ];

    open_enum_methods!();
}

open_enum!(ProductStatus, Read);
