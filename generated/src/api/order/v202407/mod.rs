// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod get_order_price_detail;

pub use get_order_price_detail::{GetOrderPriceDetail, GetOrderPriceDetailResponse};
