// @generated from specs/webhooks/cancellation_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `CancellationStatusChange` event.

use crate::__private::*;
use crate::api::ids::{CancellationId, OrderId};
use crate::api::webhooks::types::InitiatorRole;

/// A cancellation of an order was requested, or its status changed.
///
/// Sent with `type` 11; registered as `CANCELLATION_STATUS_CHANGE`.
/// TikTok's page: `65030150746462028285f657`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancellationStatusChange {
    /// Order ID, as `order::GetOrderDetail` accepts it.
    pub order_id: Option<OrderId>,
    /// Who made the request.
    pub cancellations_role: Option<InitiatorRole>,
    /// Status of the cancellation.
    pub cancel_status: Option<CancelStatus>,
    /// Cancellation ID, as `return_refund::SearchCancellations` and `return_refund::ApproveCancellation` accept it.
    pub cancel_id: Option<CancellationId>,
    /// When the cancellation was requested; deliveries may have `update_time` instead.
    pub create_time: Option<Timestamp>,
    /// When the status changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for CancellationStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("cancellations_role", &mut self.cancellations_role),
                    ("cancel_status", &mut self.cancel_status),
                    ("cancel_id", &mut self.cancel_id),
                    ("create_time", &mut self.create_time),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(CancellationStatusChange);

impl Webhook for CancellationStatusChange {
    const TYPE: i64 = 11;
    const NAME: &'static str = "CancellationStatusChange";
}

/// Status of a cancellation.
#[non_exhaustive]
pub enum CancelStatus {
    /// The buyer asked to cancel, and the seller must answer. Sent as `CANCELLATION_REQUEST_PENDING`.
    Pending,
    /// The cancellation was approved, or made by the seller or TikTok; what the buyer paid will be refunded. Sent as `CANCELLATION_REQUEST_SUCCESS`.
    Success,
    /// The request ended without a cancellation, for example because the buyer withdrew it. `return_refund::SearchCancellations` calls this `CANCELLATION_REQUEST_CANCEL`. Sent as `CANCELLATION_REQUEST_CANCELLED`.
    Cancelled,
    /// The cancellation is complete, and what the buyer paid has been refunded. Sent as `CANCELLATION_REQUEST_COMPLETE`.
    Complete,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CancelStatus {
    const TEXTS: &'static [&'static str] = &[
        "CANCELLATION_REQUEST_PENDING",
        "CANCELLATION_REQUEST_SUCCESS",
        "CANCELLATION_REQUEST_CANCELLED",
        "CANCELLATION_REQUEST_COMPLETE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::Success,
            Ok(2) => Self::Cancelled,
            Ok(_) => Self::Complete,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::Success => Ok(1),
            Self::Cancelled => Ok(2),
            Self::Complete => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CancelStatus, Read);
