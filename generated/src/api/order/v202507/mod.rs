// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202507 of these operations.

pub mod get_order_detail;

pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
