// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202404;
pub mod v202405;

pub use v202405::get_virtual_inventory::{
    self, GetVirtualInventory, GetVirtualInventoryResponse,
};
pub use v202404::get_virtual_inventory_preview::{
    self, GetVirtualInventoryPreview, GetVirtualInventoryPreviewResponse,
};
pub use v202405::update_virtual_inventory::{
    self, UpdateVirtualInventory, UpdateVirtualInventoryResponse,
};
pub use v202404::update_virtual_inventory_preview::{
    self, UpdateVirtualInventoryPreview, UpdateVirtualInventoryPreviewResponse,
};
