// @generated from specs/webhooks/inventory_changed_by_shop.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InventoryChangedByShop` event.

use crate::__private::*;
use crate::api::webhooks::types::{InventoryChange, QuantitySnapshot};

/// The stock of a SKU in one shop changed, whatever the cause.
///
/// Sent with `type` 71.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryChangedByShop {
    /// The same in a repeated delivery.
    pub event_id: Option<String>,
    /// Deliveries may overtake each other; this tells their order.
    pub occurred_at: Option<DateTime>,
    pub shop_id: Option<String>,
    pub product_id: Option<String>,
    pub sku_id: Option<String>,
    pub quantity_snapshot_after_change: Option<QuantitySnapshot>,
    pub change_detail: Vec<InventoryChange>,
}

impl Fields for InventoryChangedByShop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("event_id", &mut self.event_id),
                    ("occurred_at", &mut self.occurred_at),
                    ("shop_id", &mut self.shop_id),
                    ("product_id", &mut self.product_id),
                    ("sku_id", &mut self.sku_id),
                    (
                        "quantity_snapshot_after_change",
                        &mut self.quantity_snapshot_after_change,
                    ),
                    ("change_detail", &mut self.change_detail),
                ],
            );
    }
}

debug_fields!(InventoryChangedByShop);

impl Webhook for InventoryChangedByShop {
    const TYPE: i64 = 71;
    const NAME: &'static str = "InventoryChangedByShop";
}
