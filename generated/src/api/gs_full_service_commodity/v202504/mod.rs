// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202504 of these operations.

pub mod search_products;

pub use search_products::{SearchProducts, SearchProductsResponse};
