// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory.
//!
//! Virtual inventory of the full-service model of Global Selling.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVirtualInventory`] | Returns the virtual stock of just-in-time SKUs by warehouse, and how much is taken. | 202405, `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query` |
//! | [`GetVirtualInventoryPreview`] | Returns the virtual stock of just-in-time SKUs by warehouse, and how much is taken, on the preview API. | 202404, `POST /gs_full_service_inventory/202404/preview/virtual_inventory/query` |
//! | [`UpdateVirtualInventory`] | Sets what up to 10 just-in-time SKUs have available, on top of what is taken. | 202405, `POST /gs_full_service_inventory/202405/beta/virtual_inventory/update` |
//! | [`UpdateVirtualInventoryPreview`] | Sets what up to 10 just-in-time SKUs have available, on top of what is taken, on the preview API. | 202404, `POST /gs_full_service_inventory/202404/preview/virtual_inventory/update` |
//!
//! All versions: [`v202404`](v202404), [`v202405`](v202405).

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202404;
pub mod v202405;

pub use v202405::get_virtual_inventory;
pub use v202404::get_virtual_inventory_preview;
pub use v202405::update_virtual_inventory;
pub use v202404::update_virtual_inventory_preview;
#[doc(inline)]
pub use v202405::get_virtual_inventory::{
    GetVirtualInventory, GetVirtualInventoryResponse,
};
#[doc(inline)]
pub use v202404::get_virtual_inventory_preview::{
    GetVirtualInventoryPreview, GetVirtualInventoryPreviewResponse,
};
#[doc(inline)]
pub use v202405::update_virtual_inventory::{
    UpdateVirtualInventory, UpdateVirtualInventoryResponse,
};
#[doc(inline)]
pub use v202404::update_virtual_inventory_preview::{
    UpdateVirtualInventoryPreview, UpdateVirtualInventoryPreviewResponse,
};
