// @generated from specs/webhooks/return_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ReturnStatusChange` event.

use crate::__private::*;
use crate::api::ids::{OrderId, ReturnId};
use crate::api::webhooks::types::InitiatorRole;

/// The status of a return, refund or replacement changed.
///
/// Sent with `type` 12; registered as `RETURN_STATUS_CHANGE`.
/// TikTok's page: `65030162bb2a4d028d50cc51`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnStatusChange {
    /// Order ID, as `order::GetOrderDetail` accepts it.
    pub order_id: Option<OrderId>,
    /// Who made the request.
    pub return_role: Option<InitiatorRole>,
    /// What the buyer gets.
    pub return_type: Option<ReturnType>,
    /// Status of the return.
    pub return_status: Option<ReturnStatus>,
    /// Return ID, as `return_refund::SearchReturns` and `return_refund::ApproveReturn` accept it.
    pub return_id: Option<ReturnId>,
    /// When the return was requested.
    pub create_time: Option<Timestamp>,
    /// When the status changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for ReturnStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("return_role", &mut self.return_role),
                    ("return_type", &mut self.return_type),
                    ("return_status", &mut self.return_status),
                    ("return_id", &mut self.return_id),
                    ("create_time", &mut self.create_time),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ReturnStatusChange);

impl Webhook for ReturnStatusChange {
    const TYPE: i64 = 12;
    const NAME: &'static str = "ReturnStatusChange";
}

/// Status of a return, refund or replacement.
#[non_exhaustive]
pub enum ReturnStatus {
    /// The return was approved, and the buyer must send the items in time; otherwise TikTok closes the request. Sent as `AWAITING_BUYER_SHIP`.
    AwaitingBuyerShip,
    /// The buyer has sent the items; the seller must accept or reject the package. Sent as `BUYER_SHIPPED_ITEM`.
    BuyerShippedItem,
    /// The seller rejected the request; the buyer can dispute this. Sent as `REFUND_OR_RETURN_REQUEST_REJECT`.
    RefundOrReturnRequestReject,
    /// The seller rejected the package that came back; the buyer can dispute this. Sent as `REJECT_RECEIVE_PACKAGE`.
    RejectReceivePackage,
    /// The buyer cancelled the request for a replacement. Sent as `REPLACEMENT_REQUEST_CANCEL`.
    ReplacementRequestCancel,
    /// The replacement was approved, and TikTok creates a new order, which the seller must fulfill. Sent as `REPLACEMENT_REQUEST_COMPLETE`.
    ReplacementRequestComplete,
    /// The buyer asked for a replacement, and the seller must answer. Sent as `REPLACEMENT_REQUEST_PENDING`.
    ReplacementRequestPending,
    /// The buyer gets a refund instead of the replacement, for example because the stock is insufficient. Sent as `REPLACEMENT_REQUEST_REFUND_SUCCESS`.
    ReplacementRequestRefundSuccess,
    /// The seller rejected the replacement. Sent as `REPLACEMENT_REQUEST_REJECT`.
    ReplacementRequestReject,
    /// The buyer or TikTok cancelled the request. Sent as `RETURN_OR_REFUND_REQUEST_CANCEL`.
    ReturnOrRefundRequestCancel,
    /// The buyer has been refunded. Sent as `RETURN_OR_REFUND_REQUEST_COMPLETE`.
    ReturnOrRefundRequestComplete,
    /// A return or refund was requested, and the seller or TikTok must answer. Sent as `RETURN_OR_REFUND_REQUEST_PENDING`.
    ReturnOrRefundRequestPending,
    /// The request was granted, and the buyer will be refunded. Sent as `RETURN_OR_REFUND_REQUEST_SUCCESS`.
    ReturnOrRefundRequestSuccess,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnStatus {
    const TEXTS: &'static [&'static str] = &[
        "AWAITING_BUYER_SHIP",
        "BUYER_SHIPPED_ITEM",
        "REFUND_OR_RETURN_REQUEST_REJECT",
        "REJECT_RECEIVE_PACKAGE",
        "REPLACEMENT_REQUEST_CANCEL",
        "REPLACEMENT_REQUEST_COMPLETE",
        "REPLACEMENT_REQUEST_PENDING",
        "REPLACEMENT_REQUEST_REFUND_SUCCESS",
        "REPLACEMENT_REQUEST_REJECT",
        "RETURN_OR_REFUND_REQUEST_CANCEL",
        "RETURN_OR_REFUND_REQUEST_COMPLETE",
        "RETURN_OR_REFUND_REQUEST_PENDING",
        "RETURN_OR_REFUND_REQUEST_SUCCESS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AwaitingBuyerShip,
            Ok(1) => Self::BuyerShippedItem,
            Ok(2) => Self::RefundOrReturnRequestReject,
            Ok(3) => Self::RejectReceivePackage,
            Ok(4) => Self::ReplacementRequestCancel,
            Ok(5) => Self::ReplacementRequestComplete,
            Ok(6) => Self::ReplacementRequestPending,
            Ok(7) => Self::ReplacementRequestRefundSuccess,
            Ok(8) => Self::ReplacementRequestReject,
            Ok(9) => Self::ReturnOrRefundRequestCancel,
            Ok(10) => Self::ReturnOrRefundRequestComplete,
            Ok(11) => Self::ReturnOrRefundRequestPending,
            Ok(_) => Self::ReturnOrRefundRequestSuccess,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AwaitingBuyerShip => Ok(0),
            Self::BuyerShippedItem => Ok(1),
            Self::RefundOrReturnRequestReject => Ok(2),
            Self::RejectReceivePackage => Ok(3),
            Self::ReplacementRequestCancel => Ok(4),
            Self::ReplacementRequestComplete => Ok(5),
            Self::ReplacementRequestPending => Ok(6),
            Self::ReplacementRequestRefundSuccess => Ok(7),
            Self::ReplacementRequestReject => Ok(8),
            Self::ReturnOrRefundRequestCancel => Ok(9),
            Self::ReturnOrRefundRequestComplete => Ok(10),
            Self::ReturnOrRefundRequestPending => Ok(11),
            Self::ReturnOrRefundRequestSuccess => Ok(12),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnStatus, Read);

/// What the buyer gets.
#[non_exhaustive]
pub enum ReturnType {
    /// A refund; the buyer need not send the items back. Sent as `REFUND`.
    Refund,
    /// The same items again. Sent as `REPLACEMENT`.
    Replacement,
    /// A refund, after the buyer has sent the items back and the seller has reviewed them. Sent as `RETURN_AND_REFUND`.
    ReturnAndRefund,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnType {
    const TEXTS: &'static [&'static str] = &[
        "REFUND",
        "REPLACEMENT",
        "RETURN_AND_REFUND",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Refund,
            Ok(1) => Self::Replacement,
            Ok(_) => Self::ReturnAndRefund,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Refund => Ok(0),
            Self::Replacement => Ok(1),
            Self::ReturnAndRefund => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnType, Read);
