// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202509 of these operations.

pub mod calculate_product_audit_info;
pub mod create_product;

pub use calculate_product_audit_info::{
    CalculateProductAuditInfo, CalculateProductAuditInfoResponse,
};
pub use create_product::{CreateProduct, CreateProductResponse};
