// @generated from specs/webhooks/fbt_mcf_order_status.yaml by `cargo xtask generate`; edit the spec instead.

//! The `FbtMcfOrderStatus` event.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, FbtMcfOrderId, ShippingProviderId};

/// The status of a multi-channel fulfillment (MCF) order changed. Fulfilled by TikTok ships such an order for another sales channel.
///
/// Sent with `type` 58.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FbtMcfOrderStatus {
    /// The MCF order and its consign orders (packages).
    pub mcf_order: Option<McfOrder>,
}

impl Fields for FbtMcfOrderStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_order", &mut self.mcf_order)]);
    }
}

debug_fields!(FbtMcfOrderStatus);

impl Webhook for FbtMcfOrderStatus {
    const TYPE: i64 = 58;
    const NAME: &'static str = "FbtMcfOrderStatus";
}

/// A consign order, one package of an MCF order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsignOrder {
    /// ID of the consign order, with the prefix `OBF`; `fbt::CancelMcfOrder` requires it without the prefix.
    pub id: Option<String>,
    /// Tracking number; may be absent before the handover to the shipping provider.
    pub tracking_number: Option<String>,
    /// Status of the consign order.
    pub status: Option<ConsignOrderStatus>,
    /// Goods in the consign order.
    pub goods: Vec<Goods>,
    /// Whether TikTok cancelled the consign order; if false, the seller's order management system did. Only matters if `status` is `CLOSED`.
    pub is_platform_closed: Option<bool>,
    /// Why the consign order cannot proceed, for a status such as `ABNORMAL` or `LOST`.
    pub issue: Option<String>,
    /// Shipping provider; may be absent before the handover.
    pub shipping_provider: Option<McfShippingProvider>,
    /// Name of the shipping provider, if `shipping_provider` is absent.
    pub carrier: Option<String>,
}

impl Fields for ConsignOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("tracking_number", &mut self.tracking_number),
                    ("status", &mut self.status),
                    ("goods", &mut self.goods),
                    ("is_platform_closed", &mut self.is_platform_closed),
                    ("issue", &mut self.issue),
                    ("shipping_provider", &mut self.shipping_provider),
                    ("carrier", &mut self.carrier),
                ],
            );
    }
}

debug_fields!(ConsignOrder);

/// Status of a consign order, one package of an MCF order.
#[non_exhaustive]
pub enum ConsignOrderStatus {
    /// The package left the warehouse. Sent as `SHIPPED`.
    Shipped,
    /// The shipping provider received the package, which is in transit. Sent as `HANDOVER`.
    Handover,
    /// The package was cancelled; see `is_platform_closed`. Sent as `CLOSED`.
    Closed,
    /// The package was lost. Sent as `LOST`.
    Lost,
    /// The package was damaged. Sent as `DAMAGE`.
    Damage,
    /// The consign order is complete. Sent as `COMPLETED`.
    Completed,
    /// The package cannot be fulfilled; see `issue`. Sent as `ABNORMAL`.
    Abnormal,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ConsignOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "SHIPPED",
        "HANDOVER",
        "CLOSED",
        "LOST",
        "DAMAGE",
        "COMPLETED",
        "ABNORMAL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Shipped,
            Ok(1) => Self::Handover,
            Ok(2) => Self::Closed,
            Ok(3) => Self::Lost,
            Ok(4) => Self::Damage,
            Ok(5) => Self::Completed,
            Ok(_) => Self::Abnormal,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Shipped => Ok(0),
            Self::Handover => Ok(1),
            Self::Closed => Ok(2),
            Self::Lost => Ok(3),
            Self::Damage => Ok(4),
            Self::Completed => Ok(5),
            Self::Abnormal => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ConsignOrderStatus, Read);

/// Goods in a consign order, with their quantity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Goods {
    /// ID of the goods in the warehouses of Fulfilled by TikTok.
    pub id: Option<FbtGoodsId>,
    /// Number of units in this consign order.
    pub quantity: Option<i64>,
}

impl Fields for Goods {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("quantity", &mut self.quantity)]);
    }
}

debug_fields!(Goods);

/// A multi-channel fulfillment (MCF) order, with which Fulfilled by TikTok ships an order of another sales channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McfOrder {
    /// ID of the order in the seller's order management system.
    pub external_order_id: Option<String>,
    /// ID of the MCF order, as `fbt::GetMcfOrderStatus` accepts it.
    pub mcf_order_id: Option<FbtMcfOrderId>,
    /// Consign orders, one for each package; only after the order was shipped.
    pub consign_orders: Vec<ConsignOrder>,
    /// When the MCF order was created.
    pub create_time: Option<Timestamp>,
}

impl Fields for McfOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_order_id", &mut self.external_order_id),
                    ("mcf_order_id", &mut self.mcf_order_id),
                    ("consign_orders", &mut self.consign_orders),
                    ("create_time", &mut self.create_time),
                ],
            );
    }
}

debug_fields!(McfOrder);

/// The shipping provider that carries the package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McfShippingProvider {
    /// Shipping provider ID.
    pub id: Option<ShippingProviderId>,
    /// Name of the shipping provider.
    pub name: Option<String>,
}

impl Fields for McfShippingProvider {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(McfShippingProvider);
