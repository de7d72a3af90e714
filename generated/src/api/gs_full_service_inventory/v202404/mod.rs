// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory, version 202404.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVirtualInventoryPreview`] | Returns the virtual stock of just-in-time SKUs by warehouse, and how much is taken, on the preview API. | 202404, <code>POST <wbr>/gs_full_service_inventory<wbr>/202404<wbr>/preview<wbr>/virtual_inventory<wbr>/query</code> |
//! | [`UpdateVirtualInventoryPreview`] | Sets what up to 10 just-in-time SKUs have available, on top of what is taken, on the preview API. | 202404, <code>POST <wbr>/gs_full_service_inventory<wbr>/202404<wbr>/preview<wbr>/virtual_inventory<wbr>/update</code> |

pub mod get_virtual_inventory_preview;
pub mod update_virtual_inventory_preview;

pub use get_virtual_inventory_preview::{
    GetVirtualInventoryPreview, GetVirtualInventoryPreviewResponse,
};
pub use update_virtual_inventory_preview::{
    UpdateVirtualInventoryPreview, UpdateVirtualInventoryPreviewResponse,
};
