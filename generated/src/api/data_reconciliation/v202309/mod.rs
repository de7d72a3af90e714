// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod exchange_order_status_data;

pub use exchange_order_status_data::{
    ExchangeOrderStatusData, ExchangeOrderStatusDataResponse,
};
