// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateWarehouse`] | Creates a sales or return warehouse of the shop. In the US, standardize the address with [`StandardizeWarehouseAddress`](crate::logistics::StandardizeWarehouseAddress) first. | 202502, <code>POST <wbr>/logistics<wbr>/202502<wbr>/warehouses</code> |
//! | [`UpdateWarehouse`] | Changes the data of a warehouse, such as its name, address, contact person or covered region. | 202502, <code>POST <wbr>/logistics<wbr>/202502<wbr>/warehouses<wbr>/{warehouse_id}</code> |

pub mod create_warehouse;
pub mod update_warehouse;

pub use create_warehouse::{CreateWarehouse, CreateWarehouseResponse};
pub use update_warehouse::{UpdateWarehouse, UpdateWarehouseResponse};
