// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202503 of these operations.

pub mod bind_local_products;

pub use bind_local_products::{BindLocalProducts, BindLocalProductsResponse};
