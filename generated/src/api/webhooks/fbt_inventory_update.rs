// @generated from specs/webhooks/fbt_inventory_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `FbtInventoryUpdate` event.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, FbtWarehouseId, SkuId};

/// The stock of goods in the warehouses of Fulfilled by TikTok changed.
///
/// Sent with `type` 24.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FbtInventoryUpdate {
    /// ID of the goods in the warehouses of Fulfilled by TikTok.
    pub goods_id: Option<FbtGoodsId>,
    /// SKU ID on TikTok Shop.
    pub sku_id: Option<SkuId>,
    /// Stock, one item for each warehouse.
    pub fbt_warehouse_inventory: Vec<FbtWarehouseInventory>,
    /// When the stock changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for FbtInventoryUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("goods_id", &mut self.goods_id),
                    ("sku_id", &mut self.sku_id),
                    ("fbt_warehouse_inventory", &mut self.fbt_warehouse_inventory),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(FbtInventoryUpdate);

impl Webhook for FbtInventoryUpdate {
    const TYPE: i64 = 24;
    const NAME: &'static str = "FbtInventoryUpdate";
}

/// The stock of the goods in one warehouse of Fulfilled by TikTok.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FbtWarehouseInventory {
    /// Warehouse ID, from `fbt::GetWarehouses`.
    pub fbt_warehouse_id: Option<FbtWarehouseId>,
    /// Stock in the warehouse.
    pub on_hand_detail: Option<OnHandDetail>,
}

impl Fields for FbtWarehouseInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fbt_warehouse_id", &mut self.fbt_warehouse_id),
                    ("on_hand_detail", &mut self.on_hand_detail),
                ],
            );
    }
}

debug_fields!(FbtWarehouseInventory);

/// Units in the warehouse, by whether they can be sold.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnHandDetail {
    /// Number of all units in the warehouse.
    pub total_quantity: Option<i64>,
    /// Number of units that are reserved for confirmed orders and still in the warehouse.
    pub reserved_quantity: Option<i64>,
    /// Number of units that can be sold, without reserved ones.
    pub available_quantity: Option<i64>,
}

impl Fields for OnHandDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("total_quantity", &mut self.total_quantity),
                    ("reserved_quantity", &mut self.reserved_quantity),
                    ("available_quantity", &mut self.available_quantity),
                ],
            );
    }
}

debug_fields!(OnHandDetail);
