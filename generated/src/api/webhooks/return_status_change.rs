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
#[derive(Clone)]
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
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AWAITING_BUYER_SHIP", Self::AwaitingBuyerShip),
        ("BUYER_SHIPPED_ITEM", Self::BuyerShippedItem),
        ("REFUND_OR_RETURN_REQUEST_REJECT", Self::RefundOrReturnRequestReject),
        ("REJECT_RECEIVE_PACKAGE", Self::RejectReceivePackage),
        ("REPLACEMENT_REQUEST_CANCEL", Self::ReplacementRequestCancel),
        ("REPLACEMENT_REQUEST_COMPLETE", Self::ReplacementRequestComplete),
        ("REPLACEMENT_REQUEST_PENDING", Self::ReplacementRequestPending),
        ("REPLACEMENT_REQUEST_REFUND_SUCCESS", Self::ReplacementRequestRefundSuccess),
        ("REPLACEMENT_REQUEST_REJECT", Self::ReplacementRequestReject),
        ("RETURN_OR_REFUND_REQUEST_CANCEL", Self::ReturnOrRefundRequestCancel),
        ("RETURN_OR_REFUND_REQUEST_COMPLETE", Self::ReturnOrRefundRequestComplete),
        ("RETURN_OR_REFUND_REQUEST_PENDING", Self::ReturnOrRefundRequestPending),
        ("RETURN_OR_REFUND_REQUEST_SUCCESS", Self::ReturnOrRefundRequestSuccess),
    ];

    open_enum_methods!();
}

open_enum!(ReturnStatus, Read);

/// The values of `return_type` in [`ReturnStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ReturnType {
    Refund,
    Replacement,
    ReturnAndRefund,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("REFUND", Self::Refund),
        ("REPLACEMENT", Self::Replacement),
        ("RETURN_AND_REFUND", Self::ReturnAndRefund),
    ];

    open_enum_methods!();
}

open_enum!(ReturnType, Read);
