// @generated from specs/webhooks/fbt_inventory_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `FbtInventoryUpdate` event.

use crate::__private::*;

/// The stock of goods in the warehouses of Fulfilled by TikTok changed.
///
/// Sent with `type` 24.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FbtInventoryUpdate {
    /// What the warehouses call it.
    pub goods_id: Option<String>,
    /// Given by TikTok Shop.
    pub sku_id: Option<String>,
    /// One for each warehouse.
    pub fbt_warehouse_inventory: Vec<FbtWarehouseInventory>,
    pub update_time: Option<Timestamp>,
}

impl Fields for FbtInventoryUpdate {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "goods_id" => read(map, &mut self.goods_id),
            "sku_id" => read(map, &mut self.sku_id),
            "fbt_warehouse_inventory" => read(map, &mut self.fbt_warehouse_inventory),
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}

impl Webhook for FbtInventoryUpdate {
    const TYPE: i64 = 24;
    const NAME: &'static str = "FbtInventoryUpdate";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FbtWarehouseInventory {
    /// From `GetWarehouses`.
    pub fbt_warehouse_id: Option<String>,
    pub on_hand_detail: Option<OnHandDetail>,
}

impl Fields for FbtWarehouseInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "fbt_warehouse_id" => read(map, &mut self.fbt_warehouse_id),
            "on_hand_detail" => read(map, &mut self.on_hand_detail),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OnHandDetail {
    pub total_quantity: Option<i64>,
    /// Sold, and still in the warehouse.
    pub reserved_quantity: Option<i64>,
    /// For sale.
    pub available_quantity: Option<i64>,
}

impl Fields for OnHandDetail {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "total_quantity" => read(map, &mut self.total_quantity),
            "reserved_quantity" => read(map, &mut self.reserved_quantity),
            "available_quantity" => read(map, &mut self.available_quantity),
            _ => skip(map),
        }
    }
}
