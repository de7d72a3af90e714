// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVirtualInventory`] | Returns the virtual stock of just-in-time SKUs by warehouse, and how much is taken. | 202405, `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query` |
//! | [`UpdateVirtualInventory`] | Sets what up to 10 just-in-time SKUs have available, on top of what is taken. | 202405, `POST /gs_full_service_inventory/202405/beta/virtual_inventory/update` |

pub mod get_virtual_inventory;
pub mod update_virtual_inventory;

pub use get_virtual_inventory::{GetVirtualInventory, GetVirtualInventoryResponse};
pub use update_virtual_inventory::{
    UpdateVirtualInventory, UpdateVirtualInventoryResponse,
};
