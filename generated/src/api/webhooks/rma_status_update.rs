// @generated from specs/webhooks/rma_status_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `RmaStatusUpdate` event.

use crate::__private::*;
use crate::api::ids::{AftersalesRequestId, RmaId};
use crate::api::webhooks::types::InitiatorRole;

/// The status of a return merchandise authorization (RMA) changed.
///
/// Sent with `type` 65.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RmaStatusUpdate {
    /// ID of the return merchandise authorization, as `return_refund::SearchReturnMerchandiseAuthorizations` accepts it.
    pub rma_id: Option<RmaId>,
    /// ID of the after-sales request to which the authorization belongs.
    pub aftersales_request_id: Option<AftersalesRequestId>,
    /// Who made the request.
    pub return_role: Option<InitiatorRole>,
    /// Status of the authorization.
    pub rma_status: Option<RmaStatus>,
    /// When the authorization was created.
    pub rma_request_create_time: Option<Timestamp>,
    /// When the authorization last changed.
    pub rma_request_update_time: Option<Timestamp>,
    /// When the authorization was created, if `rma_request_create_time` is absent.
    pub rma_create_time: Option<Timestamp>,
    /// When the authorization last changed, if `rma_request_update_time` is absent.
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

/// Status of a return merchandise authorization.
#[non_exhaustive]
pub enum RmaStatus {
    /// The authorization was created. Sent as `INIT`.
    Init,
    /// The buyer must send the package. `return_refund::SearchReturnMerchandiseAuthorizations` calls this `AWAITING_BUYER_RETURN`. Sent as `AWAITING_BUYER_SHIPPED`.
    AwaitingBuyerShipped,
    /// The package is on its way to the seller's warehouse. Sent as `RETURN_IN_TRANSIT`.
    ReturnInTransit,
    /// The package has arrived, and the seller must accept or reject it within 2 to 4 business days. Sent as `PENDING_PACKAGE_REVIEW`.
    PendingPackageReview,
    /// The review of the package is complete, and the refund was approved or rejected. Sent as `PACKAGE_REVIEW_COMPLETED`.
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
