// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod search_inventory_records;

pub use search_inventory_records::{
    SearchInventoryRecords, SearchInventoryRecordsResponse,
};
