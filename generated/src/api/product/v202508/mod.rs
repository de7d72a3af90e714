// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod import_external_products;

pub use import_external_products::{
    ImportExternalProducts, ImportExternalProductsResponse,
};
