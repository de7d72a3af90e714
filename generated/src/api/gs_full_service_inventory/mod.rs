// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Inventory.
//!
//! Virtual inventory of the full-service model of Global Selling.
//!
//! [`GetVirtualInventory`] returns and [`UpdateVirtualInventory`] sets the stock of just-in-time (JIT) SKUs. Operations whose names end in `Preview` belong to an
//! earlier API in which requests name the supplier.
//!
//! Requires the feature `gs_full_service_inventory`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVirtualInventory`] | Returns the virtual stock of just-in-time (JIT) SKUs in each warehouse. | 202405, <code>POST <wbr>/gs_full_service_inventory<wbr>/202405<wbr>/beta<wbr>/virtual_inventory<wbr>/query</code> |
//! | [`GetVirtualInventoryPreview`] | Preview API: returns the virtual stock of just-in-time (JIT) SKUs in each warehouse. | 202404, <code>POST <wbr>/gs_full_service_inventory<wbr>/202404<wbr>/preview<wbr>/virtual_inventory<wbr>/query</code> |
//! | [`UpdateVirtualInventory`] | Sets the available virtual stock of up to 10 just-in-time (JIT) SKUs. Reserved units come on top, so 100 available and 20 reserved units make a total of 120. | 202405, <code>POST <wbr>/gs_full_service_inventory<wbr>/202405<wbr>/beta<wbr>/virtual_inventory<wbr>/update</code> |
//! | [`UpdateVirtualInventoryPreview`] | Preview API: sets the available virtual stock of up to 10 just-in-time (JIT) SKUs. Reserved units come on top, so 100 available and 20 reserved units make a total of 120. | 202404, <code>POST <wbr>/gs_full_service_inventory<wbr>/202404<wbr>/preview<wbr>/virtual_inventory<wbr>/update</code> |
//!
//! All versions: [`v202404`](v202404), [`v202405`](v202405).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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
