// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202310 of these operations.

pub mod import_channel_orders;

pub use import_channel_orders::{ImportChannelOrders, ImportChannelOrdersResponse};
