// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202509 of these operations.

pub mod edit_product;
pub mod partial_edit_global_product;
pub mod partial_edit_product;

pub use edit_product::{EditProduct, EditProductResponse};
pub use partial_edit_global_product::{
    PartialEditGlobalProduct, PartialEditGlobalProductResponse,
};
pub use partial_edit_product::{PartialEditProduct, PartialEditProductResponse};
