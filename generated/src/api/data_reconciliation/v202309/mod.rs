// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod sync_channel_orders;

pub use sync_channel_orders::{SyncChannelOrders, SyncChannelOrdersResponse};
