// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod sync_order_status_data;

pub use sync_order_status_data::{SyncOrderStatusData, SyncOrderStatusDataResponse};
