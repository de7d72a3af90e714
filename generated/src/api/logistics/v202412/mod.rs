// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202412.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`StandardizeWarehouseAddress`] | Returns the best standardized form of a US address. Call it before [`CreateWarehouse`](crate::logistics::CreateWarehouse). | 202412, <code>POST <wbr>/logistics<wbr>/202412<wbr>/addresses<wbr>/standardize</code> |

pub mod standardize_warehouse_address;

pub use standardize_warehouse_address::{
    StandardizeWarehouseAddress, StandardizeWarehouseAddressResponse,
};
