// @generated from the files of specs/gs_full_service_inventory/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

sent_impls!(super::types::AvailableStock { code, quantity, warehouse_code });
received_impls!(
    super::types::Inventory { occupied_quantity, quantity, sku_code, warehouse_code }
);
received_impls!(
    super::types::VirtualInventoryError { code, message, sku_code, warehouse_code }
);
sent_impls!(
    super::v202404::get_virtual_inventory_preview::GetVirtualInventoryPreview { skus,
    supplier_id }
);
received_impls!(
    super::v202404::get_virtual_inventory_preview::GetVirtualInventoryPreviewResponse {
    inventory }
);
sent_impls!(
    super::v202404::update_virtual_inventory_preview::UpdateVirtualInventoryPreview {
    skus, supplier_id }
);
received_impls!(
    super::v202404::update_virtual_inventory_preview::UpdateVirtualInventoryPreviewResponse
    { errors }
);
sent_impls!(super::v202405::get_virtual_inventory::GetVirtualInventory { skus });
received_impls!(
    super::v202405::get_virtual_inventory::GetVirtualInventoryResponse { inventory }
);
sent_impls!(super::v202405::update_virtual_inventory::UpdateVirtualInventory { skus });
received_impls!(
    super::v202405::update_virtual_inventory::UpdateVirtualInventoryResponse { errors }
);
