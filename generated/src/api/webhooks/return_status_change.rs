// @generated from specs/webhooks/return_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ReturnStatusChange` event.

use crate::__private::*;
use crate::api::webhooks::types::InitiatorRole;

/// A return, refund or replacement changed its status.
///
/// Sent with `type` 12; registered as `RETURN_STATUS_CHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnStatusChange {
    /// What `GetOrderDetail` takes.
    pub order_id: Option<String>,
    /// Who asked for it.
    pub return_role: Option<InitiatorRole>,
    pub return_type: Option<ReturnType>,
    pub return_status: Option<ReturnStatus>,
    /// What `SearchReturns` and `ApproveReturn` take.
    pub return_id: Option<String>,
    /// When it was asked for.
    pub create_time: Option<Timestamp>,
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

/// The values of `return_status` in [`ReturnStatusChange`].
#[non_exhaustive]
pub enum ReturnStatus {
    AwaitingBuyerShip,
    BuyerShippedItem,
    RefundOrReturnRequestReject,
    RejectReceivePackage,
    ReplacementRequestCancel,
    ReplacementRequestComplete,
    ReplacementRequestPending,
    ReplacementRequestRefundSuccess,
    ReplacementRequestReject,
    ReturnOrRefundRequestCancel,
    ReturnOrRefundRequestComplete,
    ReturnOrRefundRequestPending,
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

/// The values of `return_type` in [`ReturnStatusChange`].
#[non_exhaustive]
pub enum ReturnType {
    Refund,
    Replacement,
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
