// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod create_product;
pub mod query_skus_and_approval_status_of_skus;

pub use create_product::{CreateProduct, CreateProductResponse};
pub use query_skus_and_approval_status_of_skus::{
    QuerySkusAndApprovalStatusOfSkus, QuerySkusAndApprovalStatusOfSkusResponse,
};
