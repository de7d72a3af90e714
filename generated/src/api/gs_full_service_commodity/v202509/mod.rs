// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202509 of these operations.

pub mod check_product_publishability;
pub mod create_product;

pub use check_product_publishability::{
    CheckProductPublishability, CheckProductPublishabilityResponse,
};
pub use create_product::{CreateProduct, CreateProductResponse};
