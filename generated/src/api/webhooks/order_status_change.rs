// @generated from specs/webhooks/order_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `OrderStatusChange` event.

use crate::__private::*;
use crate::api::ids::OrderId;

/// An order was placed, or its status changed.
///
/// Sent with `type` 1; registered as `ORDER_STATUS_CHANGE`.
/// TikTok's page: `650300b8a57708028b430b4a`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderStatusChange {
    /// Order ID, as `order::GetOrderDetail` accepts it.
    pub order_id: Option<OrderId>,
    /// New status of the order.
    pub order_status: Option<OrderStatus>,
    /// Whether the order is, was or will be `ON_HOLD`.
    pub is_on_hold_order: Option<bool>,
    /// When the status changed.
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

/// Status of an order, from placement to completion. A cancelled order is `CANCEL` here, but `CANCELLED` in `order::GetOrderDetail`.
#[non_exhaustive]
pub enum OrderStatus {
    /// Placed, but not paid. Sent as `UNPAID`.
    Unpaid,
    /// Accepted, but not released for shipping; the buyer can cancel without the seller's approval. Sent as `ON_HOLD`.
    OnHold,
    /// Can be shipped. Sent as `AWAITING_SHIPMENT`.
    AwaitingShipment,
    /// Shipped by the seller; the shipping provider has not collected all packages. Sent as `AWAITING_COLLECTION`.
    AwaitingCollection,
    /// Cancelled. Sent as `CANCEL`.
    Cancel,
    /// All packages are collected and on their way. Sent as `IN_TRANSIT`.
    InTransit,
    /// All packages are delivered. Sent as `DELIVERED`.
    Delivered,
    /// Completed; it can no longer be returned or refunded. Sent as `COMPLETED`.
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "UNPAID",
        "ON_HOLD",
        "AWAITING_SHIPMENT",
        "AWAITING_COLLECTION",
        "CANCEL",
        "IN_TRANSIT",
        "DELIVERED",
        "COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unpaid,
            Ok(1) => Self::OnHold,
            Ok(2) => Self::AwaitingShipment,
            Ok(3) => Self::AwaitingCollection,
            Ok(4) => Self::Cancel,
            Ok(5) => Self::InTransit,
            Ok(6) => Self::Delivered,
            Ok(_) => Self::Completed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unpaid => Ok(0),
            Self::OnHold => Ok(1),
            Self::AwaitingShipment => Ok(2),
            Self::AwaitingCollection => Ok(3),
            Self::Cancel => Ok(4),
            Self::InTransit => Ok(5),
            Self::Delivered => Ok(6),
            Self::Completed => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OrderStatus, Read);
