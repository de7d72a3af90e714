// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202604 of these operations.

pub mod get_order_tracking;

pub use get_order_tracking::{GetOrderTracking, GetOrderTrackingResponse};
