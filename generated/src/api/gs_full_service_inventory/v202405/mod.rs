// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod query_virtual_inventory;
pub mod update_virtual_inventory;

pub use query_virtual_inventory::{QueryVirtualInventory, QueryVirtualInventoryResponse};
pub use update_virtual_inventory::{
    UpdateVirtualInventory, UpdateVirtualInventoryResponse,
};
