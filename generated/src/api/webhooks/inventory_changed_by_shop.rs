// @generated from specs/webhooks/inventory_changed_by_shop.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InventoryChangedByShop` event.

use crate::glue::*;

impl Webhook for InventoryChangedByShop {
    const TYPE: i64 = 71;
    const NAME: &'static str = "InventoryChangedByShop";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InventoryChange {
    pub idempotency_key: Option<String>,
    pub trigger_source: Option<String>,
    pub occurred_at: Option<String>,
    pub total_quantity_delta: Option<i64>,
    pub available_quantity_delta: Option<i64>,
    pub committed_quantity_delta: Option<i64>,
    pub in_shop_quantity_delta: Option<i64>,
    pub campaign_locked_quantity_delta: Option<i64>,
    pub creator_locked_quantity_delta: Option<i64>,
}

impl Fields for InventoryChange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "idempotency_key" => read(map, &mut self.idempotency_key),
            "trigger_source" => read(map, &mut self.trigger_source),
            "occurred_at" => read(map, &mut self.occurred_at),
            "total_quantity_delta" => read(map, &mut self.total_quantity_delta),
            "available_quantity_delta" => read(map, &mut self.available_quantity_delta),
            "committed_quantity_delta" => read(map, &mut self.committed_quantity_delta),
            "in_shop_quantity_delta" => read(map, &mut self.in_shop_quantity_delta),
            "campaign_locked_quantity_delta" => {
                read(map, &mut self.campaign_locked_quantity_delta)
            }
            "creator_locked_quantity_delta" => {
                read(map, &mut self.creator_locked_quantity_delta)
            }
            _ => skip(map),
        }
    }
}

/// Sent with `type` 71.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InventoryChangedByShop {
    pub event_id: Option<String>,
    pub occurred_at: Option<String>,
    pub shop_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku_id: Option<i64>,
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

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuantitySnapshot {
    pub total_quantity: Option<i64>,
    pub total_available_quantity: Option<i64>,
    pub total_committed_quantity: Option<i64>,
    pub in_shop_quantity: Option<i64>,
    pub campaign_locked_quantity: Option<i64>,
    pub creator_locked_quantity: Option<i64>,
}

impl Fields for QuantitySnapshot {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "total_quantity" => read(map, &mut self.total_quantity),
            "total_available_quantity" => read(map, &mut self.total_available_quantity),
            "total_committed_quantity" => read(map, &mut self.total_committed_quantity),
            "in_shop_quantity" => read(map, &mut self.in_shop_quantity),
            "campaign_locked_quantity" => read(map, &mut self.campaign_locked_quantity),
            "creator_locked_quantity" => read(map, &mut self.creator_locked_quantity),
            _ => skip(map),
        }
    }
}
