// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod search_fbt_inventory_record;

pub use search_fbt_inventory_record::{
    SearchFbtInventoryRecord, SearchFbtInventoryRecordResponse,
};
