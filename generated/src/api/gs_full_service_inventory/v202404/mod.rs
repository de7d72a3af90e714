// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202404 of these operations.

pub mod query_virtual_inventory_preview;
pub mod update_virtual_inventory_preview;

pub use query_virtual_inventory_preview::{
    QueryVirtualInventoryPreview, QueryVirtualInventoryPreviewResponse,
};
pub use update_virtual_inventory_preview::{
    UpdateVirtualInventoryPreview, UpdateVirtualInventoryPreviewResponse,
};
