// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod create_product;
pub mod search_products;

pub use create_product::{CreateProduct, CreateProductResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
