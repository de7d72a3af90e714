// @generated from specs/webhooks/rma_status_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `RmaStatusUpdate` event.

use crate::__private::*;
use crate::api::webhooks::types::InitiatorRole;

/// Goods that a buyer sends back moved on.
///
/// Sent with `type` 65.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RmaStatusUpdate {
    /// What `SearchReturnMerchandiseAuthorizations` takes.
    pub rma_id: Option<String>,
    /// The request that it belongs to.
    pub aftersales_request_id: Option<String>,
    /// Who made the request.
    pub return_role: Option<InitiatorRole>,
    pub rma_status: Option<RmaStatus>,
    pub rma_request_create_time: Option<Timestamp>,
    pub rma_request_update_time: Option<Timestamp>,
    /// Where `rma_request_create_time` is missing.
    pub rma_create_time: Option<Timestamp>,
    /// Where `rma_request_update_time` is missing.
    pub rma_update_time: Option<Timestamp>,
}

impl Fields for RmaStatusUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("rma_id", &mut self.rma_id),
                    ("aftersales_request_id", &mut self.aftersales_request_id),
                    ("return_role", &mut self.return_role),
                    ("rma_status", &mut self.rma_status),
                    ("rma_request_create_time", &mut self.rma_request_create_time),
                    ("rma_request_update_time", &mut self.rma_request_update_time),
                    ("rma_create_time", &mut self.rma_create_time),
                    ("rma_update_time", &mut self.rma_update_time),
                ],
            );
    }
}

debug_fields!(RmaStatusUpdate);

impl Webhook for RmaStatusUpdate {
    const TYPE: i64 = 65;
    const NAME: &'static str = "RmaStatusUpdate";
}

/// The values of `rma_status` in [`RmaStatusUpdate`].
#[non_exhaustive]
pub enum RmaStatus {
    Init,
    AwaitingBuyerShipped,
    ReturnInTransit,
    /// The goods are back, and the seller has a few working days to judge them.
    PendingPackageReview,
    /// The refund was granted or refused.
    PackageReviewCompleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RmaStatus {
    const TEXTS: &'static [&'static str] = &[
        "INIT",
        "AWAITING_BUYER_SHIPPED",
        "RETURN_IN_TRANSIT",
        "PENDING_PACKAGE_REVIEW",
        "PACKAGE_REVIEW_COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Init,
            Ok(1) => Self::AwaitingBuyerShipped,
            Ok(2) => Self::ReturnInTransit,
            Ok(3) => Self::PendingPackageReview,
            Ok(_) => Self::PackageReviewCompleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Init => Ok(0),
            Self::AwaitingBuyerShipped => Ok(1),
            Self::ReturnInTransit => Ok(2),
            Self::PendingPackageReview => Ok(3),
            Self::PackageReviewCompleted => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RmaStatus, Read);
