// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202410.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchInventoryRecords`] | Lists stock changes in the warehouses of Fulfilled by TikTok, by time, warehouse and goods. | 202410, <code>POST <wbr>/fbt<wbr>/202410<wbr>/inventory_records<wbr>/search</code> |

pub mod search_inventory_records;

pub use search_inventory_records::{
    SearchInventoryRecords, SearchInventoryRecordsResponse,
};
