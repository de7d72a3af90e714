// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod check_product_publishability;
pub mod create_product;
pub mod get_supplier_manufacturers;
pub mod get_supplier_responsible_persons;

pub use check_product_publishability::{
    CheckProductPublishability, CheckProductPublishabilityResponse,
};
pub use create_product::{CreateProduct, CreateProductResponse};
pub use get_supplier_manufacturers::{
    GetSupplierManufacturers, GetSupplierManufacturersResponse,
};
pub use get_supplier_responsible_persons::{
    GetSupplierResponsiblePersons, GetSupplierResponsiblePersonsResponse,
};
