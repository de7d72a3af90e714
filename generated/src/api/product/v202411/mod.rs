// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202411.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`DiagnoseAndOptimizeProduct`] | Finds weak spots in the content of a product, live or still to be listed, and suggests better; blocks no listing. | 202411, `POST /product/202411/products/diagnose_optimize` |

pub mod diagnose_and_optimize_product;

pub use diagnose_and_optimize_product::{
    DiagnoseAndOptimizeProduct, DiagnoseAndOptimizeProductResponse,
};
