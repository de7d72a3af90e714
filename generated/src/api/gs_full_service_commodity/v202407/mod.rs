// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod get_supplier_addresses;

pub use get_supplier_addresses::{GetSupplierAddresses, GetSupplierAddressesResponse};
