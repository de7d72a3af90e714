// @generated from specs/webhooks/inventory_changed_by_shop.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InventoryChangedByShop` event.

use crate::__private::*;
use crate::api::webhooks::types::{InventoryChange, QuantitySnapshot};

/// The stock of a SKU in one shop changed, whatever the cause.
///
/// Sent with `type` 71.
#[derive(Clone, Debug, Default)]
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
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "event_id" => read(map, &mut self.event_id),
            "occurred_at" => read(map, &mut self.occurred_at),
            "shop_id" => read(map, &mut self.shop_id),
            "product_id" => read(map, &mut self.product_id),
            "sku_id" => read(map, &mut self.sku_id),
            "quantity_snapshot_after_change" => {
                read(map, &mut self.quantity_snapshot_after_change)
            }
            "change_detail" => read(map, &mut self.change_detail),
            _ => skip(map),
        }
    }
}

impl Webhook for InventoryChangedByShop {
    const TYPE: i64 = 71;
    const NAME: &'static str = "InventoryChangedByShop";
}
