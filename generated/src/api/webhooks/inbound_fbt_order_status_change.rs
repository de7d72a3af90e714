// @generated from specs/webhooks/inbound_fbt_order_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InboundFbtOrderStatusChange` event.

use crate::__private::*;

/// The status of an inbound order to a warehouse of Fulfilled by TikTok changed.
///
/// Sent with `type` 21.
/// TikTok's page: `6708f866a88d1103246fed6a`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundFbtOrderStatusChange {
    /// ID of the inbound order, with the prefix `IBR`; `fbt::GetInboundOrders` requires it without the prefix.
    pub inbound_order_id: Option<String>,
    /// Status of the inbound order.
    pub order_status: Option<InboundOrderStatus>,
    /// When the status changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for InboundFbtOrderStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("inbound_order_id", &mut self.inbound_order_id),
                    ("order_status", &mut self.order_status),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(InboundFbtOrderStatusChange);

impl Webhook for InboundFbtOrderStatusChange {
    const TYPE: i64 = 21;
    const NAME: &'static str = "InboundFbtOrderStatusChange";
}

/// Status of an inbound order to a warehouse.
#[non_exhaustive]
pub enum InboundOrderStatus {
    /// The warehouse has not received the order yet. Sent as `TO_BE_RECEIVED`.
    ToBeReceived,
    /// The order arrived at a hub. Sent as `ARRIVE_HUB`.
    ArriveHub,
    /// The warehouse is receiving the order. Sent as `RECEIVING`.
    Receiving,
    /// The warehouse received a part of the order. Sent as `PARTIALLY_RECEIVED`.
    PartiallyReceived,
    /// The warehouse received the order. Sent as `RECEIVED`.
    Received,
    /// Cancelled. Sent as `CANCELLED`.
    Cancelled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InboundOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "TO_BE_RECEIVED",
        "ARRIVE_HUB",
        "RECEIVING",
        "PARTIALLY_RECEIVED",
        "RECEIVED",
        "CANCELLED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ToBeReceived,
            Ok(1) => Self::ArriveHub,
            Ok(2) => Self::Receiving,
            Ok(3) => Self::PartiallyReceived,
            Ok(4) => Self::Received,
            Ok(_) => Self::Cancelled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ToBeReceived => Ok(0),
            Self::ArriveHub => Ok(1),
            Self::Receiving => Ok(2),
            Self::PartiallyReceived => Ok(3),
            Self::Received => Ok(4),
            Self::Cancelled => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InboundOrderStatus, Read);
