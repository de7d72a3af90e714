// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod import_external_product_info;

pub use import_external_product_info::{
    ImportExternalProductInfo, ImportExternalProductInfoResponse,
};
