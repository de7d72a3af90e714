// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod calculate_product_audit_info;
pub mod create_product;
pub mod get_supplier_responsible_persons;
pub mod list_supplier_manufacturers;

pub use calculate_product_audit_info::{
    CalculateProductAuditInfo, CalculateProductAuditInfoResponse,
};
pub use create_product::{CreateProduct, CreateProductResponse};
pub use get_supplier_responsible_persons::{
    GetSupplierResponsiblePersons, GetSupplierResponsiblePersonsResponse,
};
pub use list_supplier_manufacturers::{
    ListSupplierManufacturers, ListSupplierManufacturersResponse,
};
