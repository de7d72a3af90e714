// @generated from specs/webhooks/inbound_fbt_order_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InboundFbtOrderStatusChange` event.

use crate::__private::*;

/// A shipment to a warehouse of Fulfilled by TikTok changed its status.
///
/// Sent with `type` 21.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundFbtOrderStatusChange {
    /// With the prefix `IBR`, which `GetInboundOrders` does not take.
    pub inbound_order_id: Option<String>,
    pub order_status: Option<InboundOrderStatus>,
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

/// The values of `order_status` in [`InboundFbtOrderStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundOrderStatus {
    ToBeReceived,
    ArriveHub,
    Receiving,
    PartiallyReceived,
    Received,
    Cancelled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InboundOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TO_BE_RECEIVED", Self::ToBeReceived),
        ("ARRIVE_HUB", Self::ArriveHub),
        ("RECEIVING", Self::Receiving),
        ("PARTIALLY_RECEIVED", Self::PartiallyReceived),
        ("RECEIVED", Self::Received),
        ("CANCELLED", Self::Cancelled),
    ];

    open_enum_methods!();
}

open_enum!(InboundOrderStatus, Read);
