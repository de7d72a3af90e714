// @generated from specs/webhooks/order_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `OrderStatusChange` event.

use crate::__private::*;

/// An order changed its status, or was cancelled.
///
/// Sent with `type` 1; registered as `ORDER_STATUS_CHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderStatusChange {
    /// What `GetOrderDetail` takes.
    pub order_id: Option<String>,
    pub order_status: Option<OrderStatus>,
    /// Whether the order is held back at some time, be it now, earlier or later.
    pub is_on_hold_order: Option<bool>,
    pub update_time: Option<Timestamp>,
}

impl Fields for OrderStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("order_status", &mut self.order_status),
                    ("is_on_hold_order", &mut self.is_on_hold_order),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(OrderStatusChange);

impl Webhook for OrderStatusChange {
    const TYPE: i64 = 1;
    const NAME: &'static str = "OrderStatusChange";
}

/// What `GetOrderDetail` tells too, with one other spelling: a cancelled order is `CANCEL` here.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderStatus {
    Unpaid,
    OnHold,
    AwaitingShipment,
    AwaitingCollection,
    Cancel,
    InTransit,
    Delivered,
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNPAID", Self::Unpaid),
        ("ON_HOLD", Self::OnHold),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("AWAITING_COLLECTION", Self::AwaitingCollection),
        ("CANCEL", Self::Cancel),
        ("IN_TRANSIT", Self::InTransit),
        ("DELIVERED", Self::Delivered),
        ("COMPLETED", Self::Completed),
    ];

    open_enum_methods!();
}

open_enum!(OrderStatus, Read);
