// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202608 of these operations.

pub mod update_stock_operation_settings;

pub use update_stock_operation_settings::{
    UpdateStockOperationSettings, UpdateStockOperationSettingsResponse,
};
