// @generated from specs/webhooks/product_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductStatusChange` event.

use crate::__private::*;
use crate::api::ids::ProductId;

/// A product passed its first review or failed a review, or its status changed.
///
/// Sent with `type` 5; registered as `PRODUCT_STATUS_CHANGE`.
/// TikTok's page: `650956aff1fd3102b90b6261`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductStatusChange {
    /// Product ID, as `product::GetProduct` accepts it.
    pub product_id: Option<ProductId>,
    /// What happened to the product.
    pub status: Option<ProductStatus>,
    /// Why the review failed, or why the product is frozen.
    pub suspended_reason: Option<String>,
    /// When the status changed.
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

/// What happened to a product.
#[non_exhaustive]
pub enum ProductStatus {
    /// The product passed its first review and is live. Sent as `PRODUCT_FIRST_PASS_REVIEW`.
    FirstPassReview,
    /// TikTok changed the status of the product, for example deactivated or froze it; see `product::GetProduct`. Sent as `PRODUCT_STATUS_CHANGED`.
    StatusChanged,
    /// The product failed a review. Sent as `PRODUCT_AUDIT_FAILURE`.
    AuditFailure,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductStatus {
    const TEXTS: &'static [&'static str] = &[
        "PRODUCT_FIRST_PASS_REVIEW",
        "PRODUCT_STATUS_CHANGED",
        "PRODUCT_AUDIT_FAILURE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FirstPassReview,
            Ok(1) => Self::StatusChanged,
            Ok(_) => Self::AuditFailure,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FirstPassReview => Ok(0),
            Self::StatusChanged => Ok(1),
            Self::AuditFailure => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductStatus, Read);
