// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod get_virtual_inventory;
pub mod update_virtual_inventory;

pub use get_virtual_inventory::{GetVirtualInventory, GetVirtualInventoryResponse};
pub use update_virtual_inventory::{
    UpdateVirtualInventory, UpdateVirtualInventoryResponse,
};
