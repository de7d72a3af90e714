// @generated from specs/webhooks/reverse_status_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ReverseStatusUpdate` event.

use crate::__private::*;

/// A cancellation, refund or return changed its status, with the numeric codes of an earlier API; types 11 and 12 have named values.
///
/// Sent with `type` 2; registered as `REVERSE_STATUS_UPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseStatusUpdate {
    pub order_id: Option<String>,
    /// The cancellation's, refund's or return's own id.
    pub reverse_order_id: Option<String>,
    pub reverse_event_type: Option<ReverseEventType>,
    pub reverse_order_status: Option<ReverseOrderStatus>,
    pub reverse_type: Option<ReverseType>,
    pub reverse_user: Option<ReverseUser>,
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

/// The values of `reverse_event_type` in [`ReverseStatusUpdate`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ReverseEventType {
    OrderRequestCancel,
    OrderRefund,
    OrderReturn,
    Unsupported,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseEventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ORDER_REQUEST_CANCEL", Self::OrderRequestCancel),
        ("ORDER_REFUND", Self::OrderRefund),
        ("ORDER_RETURN", Self::OrderReturn),
        ("UNSUPPORTED", Self::Unsupported),
    ];

    open_enum_methods!();
}

open_enum!(ReverseEventType, Read);

/// Sent as a number; `as_str` has its digits.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReverseOrderStatus {
    Applying,
    ApplicationRejected,
    Returning,
    BuyerShipped,
    SellerRefusedParcel,
    Succeeded,
    /// The order was cancelled.
    Cancelled,
    Closed,
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::Applying),
        ("2", Self::ApplicationRejected),
        ("3", Self::Returning),
        ("4", Self::BuyerShipped),
        ("5", Self::SellerRefusedParcel),
        ("50", Self::Succeeded),
        ("51", Self::Cancelled),
        ("99", Self::Closed),
        ("100", Self::Completed),
    ];

    open_enum_methods!();
}

open_enum!(ReverseOrderStatus, Read);

/// Sent as a number; `as_str` has its digits.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReverseType {
    Cancel,
    RefundOnly,
    ReturnAndRefund,
    /// The buyer asks the seller to cancel.
    RequestCancel,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::Cancel),
        ("2", Self::RefundOnly),
        ("3", Self::ReturnAndRefund),
        ("4", Self::RequestCancel),
    ];

    open_enum_methods!();
}

open_enum!(ReverseType, Read);

/// Who asked for it. Sent as a number; `as_str` has its digits.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReverseUser {
    Buyer,
    Seller,
    Operator,
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReverseUser {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::Buyer),
        ("2", Self::Seller),
        ("3", Self::Operator),
        ("4", Self::System),
    ];

    open_enum_methods!();
}

open_enum!(ReverseUser, Read);
