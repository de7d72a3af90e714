// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202412 of these operations.

pub mod standardize_warehouse_address;

pub use standardize_warehouse_address::{
    StandardizeWarehouseAddress, StandardizeWarehouseAddressResponse,
};
