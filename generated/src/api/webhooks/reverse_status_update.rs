// @generated from specs/webhooks/reverse_status_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ReverseStatusUpdate` event.

use crate::__private::*;
use crate::api::ids::OrderId;

/// The status of a cancellation, refund or return changed; it is reported with the numeric codes of an older API. The webhooks `CancellationStatusChange` and `ReturnStatusChange` have named values.
///
/// Sent with `type` 2; registered as `REVERSE_STATUS_UPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseStatusUpdate {
    /// Order ID, as `order::GetOrderDetail` accepts it.
    pub order_id: Option<OrderId>,
    /// Cancellation ID of a cancellation, return ID of a refund or return.
    pub reverse_order_id: Option<String>,
    /// Kind of the event.
    pub reverse_event_type: Option<ReverseEventType>,
    /// Status of the cancellation, refund or return.
    pub reverse_order_status: Option<ReverseOrderStatus>,
    /// Whether the request is a cancellation, refund or return.
    pub reverse_type: Option<ReverseType>,
    /// Who made the request.
    pub reverse_user: Option<ReverseUser>,
    /// When the status changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for ReverseStatusUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("reverse_order_id", &mut self.reverse_order_id),
                    ("reverse_event_type", &mut self.reverse_event_type),
                    ("reverse_order_status", &mut self.reverse_order_status),
                    ("reverse_type", &mut self.reverse_type),
                    ("reverse_user", &mut self.reverse_user),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ReverseStatusUpdate);

impl Webhook for ReverseStatusUpdate {
    const TYPE: i64 = 2;
    const NAME: &'static str = "ReverseStatusUpdate";
}

/// The kind of an event.
#[non_exhaustive]
pub enum ReverseEventType {
    /// The buyer asked to cancel. Sent as `ORDER_REQUEST_CANCEL`.
    OrderRequestCancel,
    /// A refund changed. Sent as `ORDER_REFUND`.
    OrderRefund,
    /// A return changed. Sent as `ORDER_RETURN`.
    OrderReturn,
    /// Another event, such as a cancellation by TikTok. Sent as `UNSUPPORTED`.
    Unsupported,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseEventType {
    const TEXTS: &'static [&'static str] = &[
        "ORDER_REQUEST_CANCEL",
        "ORDER_REFUND",
        "ORDER_RETURN",
        "UNSUPPORTED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OrderRequestCancel,
            Ok(1) => Self::OrderRefund,
            Ok(2) => Self::OrderReturn,
            Ok(_) => Self::Unsupported,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OrderRequestCancel => Ok(0),
            Self::OrderRefund => Ok(1),
            Self::OrderReturn => Ok(2),
            Self::Unsupported => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReverseEventType, Read);

/// Status of a cancellation, refund or return. Sent as a number; `as_str` returns its digits.
#[non_exhaustive]
pub enum ReverseOrderStatus {
    /// The request was made. Sent as `1`.
    Applying,
    /// The request was rejected. Sent as `2`.
    ApplicationRejected,
    /// The items are being returned. Sent as `3`.
    Returning,
    /// The buyer has sent the items. Sent as `4`.
    BuyerShipped,
    /// The seller rejected the package that came back. Sent as `5`.
    SellerRefusedParcel,
    /// The request succeeded. Sent as `50`.
    Succeeded,
    /// The cancellation succeeded. Sent as `51`.
    Cancelled,
    /// The request was closed. Sent as `99`.
    Closed,
    /// The request is completed. Sent as `100`.
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "1",
        "2",
        "3",
        "4",
        "5",
        "50",
        "51",
        "99",
        "100",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Applying,
            Ok(1) => Self::ApplicationRejected,
            Ok(2) => Self::Returning,
            Ok(3) => Self::BuyerShipped,
            Ok(4) => Self::SellerRefusedParcel,
            Ok(5) => Self::Succeeded,
            Ok(6) => Self::Cancelled,
            Ok(7) => Self::Closed,
            Ok(_) => Self::Completed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Applying => Ok(0),
            Self::ApplicationRejected => Ok(1),
            Self::Returning => Ok(2),
            Self::BuyerShipped => Ok(3),
            Self::SellerRefusedParcel => Ok(4),
            Self::Succeeded => Ok(5),
            Self::Cancelled => Ok(6),
            Self::Closed => Ok(7),
            Self::Completed => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReverseOrderStatus, Read);

/// Whether a request is a cancellation, refund or return. Sent as a number; `as_str` returns its digits.
#[non_exhaustive]
pub enum ReverseType {
    /// A cancellation. Sent as `1`.
    Cancel,
    /// A refund without a return. Sent as `2`.
    RefundOnly,
    /// A return with a refund. Sent as `3`.
    ReturnAndRefund,
    /// The buyer asked the seller to cancel. Sent as `4`.
    RequestCancel,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseType {
    const TEXTS: &'static [&'static str] = &["1", "2", "3", "4"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Cancel,
            Ok(1) => Self::RefundOnly,
            Ok(2) => Self::ReturnAndRefund,
            Ok(_) => Self::RequestCancel,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Cancel => Ok(0),
            Self::RefundOnly => Ok(1),
            Self::ReturnAndRefund => Ok(2),
            Self::RequestCancel => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReverseType, Read);

/// Who made a request. Sent as a number; `as_str` returns its digits.
#[non_exhaustive]
pub enum ReverseUser {
    /// The buyer. Sent as `1`.
    Buyer,
    /// The seller. Sent as `2`.
    Seller,
    /// TikTok's staff. Sent as `3`.
    Operator,
    /// TikTok's systems. Sent as `4`.
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseUser {
    const TEXTS: &'static [&'static str] = &["1", "2", "3", "4"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Buyer,
            Ok(1) => Self::Seller,
            Ok(2) => Self::Operator,
            Ok(_) => Self::System,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Buyer => Ok(0),
            Self::Seller => Ok(1),
            Self::Operator => Ok(2),
            Self::System => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReverseUser, Read);
