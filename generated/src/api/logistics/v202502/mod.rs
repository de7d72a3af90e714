// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202502 of these operations.

pub mod create_warehouse;
pub mod update_warehouse;

pub use create_warehouse::{CreateWarehouse, CreateWarehouseResponse};
pub use update_warehouse::{UpdateWarehouse, UpdateWarehouseResponse};
