// @generated from specs/webhooks/inventory_changed.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InventoryChanged` event.

use crate::__private::*;
use crate::api::ids::{ProductId, SkuId};
use crate::api::webhooks::types::{InventoryChange, QuantitySnapshot};

/// The stock of a SKU changed, for whatever reason.
///
/// Sent with `type` 68.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryChanged {
    /// ID of the event, the same in a repeated delivery.
    pub event_id: Option<String>,
    /// When the stock changed, in UTC. Deliveries can arrive in a different order.
    pub occurred_at: Option<DateTime>,
    /// Seller ID.
    pub seller_id: Option<String>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Stock of the SKU after the changes.
    pub quantity_snapshot_after_change: Option<QuantitySnapshot>,
    /// Changes of the event.
    pub change_detail: Vec<InventoryChange>,
}

impl Fields for InventoryChanged {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("event_id", &mut self.event_id),
                    ("occurred_at", &mut self.occurred_at),
                    ("seller_id", &mut self.seller_id),
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

debug_fields!(InventoryChanged);

impl Webhook for InventoryChanged {
    const TYPE: i64 = 68;
    const NAME: &'static str = "InventoryChanged";
}
