// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory, version 202404.
//!
//! Requires the feature `gs_full_service_inventory`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVirtualInventoryPreview`] | Preview API: returns the virtual stock of just-in-time (JIT) SKUs in each warehouse. | 202404, <code>POST <wbr>/gs_full_service_inventory<wbr>/202404<wbr>/preview<wbr>/virtual_inventory<wbr>/query</code> |
//! | [`UpdateVirtualInventoryPreview`] | Preview API: sets the available virtual stock of up to 10 just-in-time (JIT) SKUs. Reserved units come on top, so 100 available and 20 reserved units make a total of 120. | 202404, <code>POST <wbr>/gs_full_service_inventory<wbr>/202404<wbr>/preview<wbr>/virtual_inventory<wbr>/update</code> |

pub mod get_virtual_inventory_preview;
pub mod update_virtual_inventory_preview;

pub use get_virtual_inventory_preview::{
    GetVirtualInventoryPreview, GetVirtualInventoryPreviewResponse,
};
pub use update_virtual_inventory_preview::{
    UpdateVirtualInventoryPreview, UpdateVirtualInventoryPreviewResponse,
};
