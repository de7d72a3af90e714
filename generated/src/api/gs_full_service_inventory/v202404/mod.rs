// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202404 of these operations.

pub mod get_virtual_inventory_preview;
pub mod update_virtual_inventory_preview;

pub use get_virtual_inventory_preview::{
    GetVirtualInventoryPreview, GetVirtualInventoryPreviewResponse,
};
pub use update_virtual_inventory_preview::{
    UpdateVirtualInventoryPreview, UpdateVirtualInventoryPreviewResponse,
};
