// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202411 of these operations.

pub mod diagnose_and_optimize_product;

pub use diagnose_and_optimize_product::{
    DiagnoseAndOptimizeProduct, DiagnoseAndOptimizeProductResponse,
};
