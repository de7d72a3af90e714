// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202408 of these operations.

pub mod get_fbt_warehouse_list;
pub mod search_fbt_inventory;

pub use get_fbt_warehouse_list::{GetFbtWarehouseList, GetFbtWarehouseListResponse};
pub use search_fbt_inventory::{SearchFbtInventory, SearchFbtInventoryResponse};
