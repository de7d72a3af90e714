// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory. The newest version of each operation is here too.

pub mod types;
pub mod v202404;
pub mod v202405;

pub use v202405::query_virtual_inventory::{
    self, QueryVirtualInventory, QueryVirtualInventoryResponse,
};
pub use v202404::query_virtual_inventory_preview::{
    self, QueryVirtualInventoryPreview, QueryVirtualInventoryPreviewResponse,
};
pub use v202405::update_virtual_inventory::{
    self, UpdateVirtualInventory, UpdateVirtualInventoryResponse,
};
pub use v202404::update_virtual_inventory_preview::{
    self, UpdateVirtualInventoryPreview, UpdateVirtualInventoryPreviewResponse,
};
