// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202408 of these operations.

pub mod get_warehouses;
pub mod search_inventory;

pub use get_warehouses::{GetWarehouses, GetWarehousesResponse};
pub use search_inventory::{SearchInventory, SearchInventoryResponse};
