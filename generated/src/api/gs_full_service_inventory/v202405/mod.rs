// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory, version 202405.
//!
//! Requires the feature `gs_full_service_inventory`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVirtualInventory`] | Returns the virtual stock of just-in-time (JIT) SKUs in each warehouse. | 202405, <code>POST <wbr>/gs_full_service_inventory<wbr>/202405<wbr>/beta<wbr>/virtual_inventory<wbr>/query</code> |
//! | [`UpdateVirtualInventory`] | Sets the available virtual stock of up to 10 just-in-time (JIT) SKUs. Reserved units come on top, so 100 available and 20 reserved units make a total of 120. | 202405, <code>POST <wbr>/gs_full_service_inventory<wbr>/202405<wbr>/beta<wbr>/virtual_inventory<wbr>/update</code> |

pub mod get_virtual_inventory;
pub mod update_virtual_inventory;

pub use get_virtual_inventory::{GetVirtualInventory, GetVirtualInventoryResponse};
pub use update_virtual_inventory::{
    UpdateVirtualInventory, UpdateVirtualInventoryResponse,
};
