// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202411.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`DiagnoseAndOptimizeProduct`] | Diagnoses the content of a product, live or not yet listed, and suggests improvements; the result never blocks a listing. [`GetProductDiagnoses`](crate::product::GetProductDiagnoses) diagnoses several live products, and [`CheckProductListing`](crate::product::CheckProductListing) checks the rules for listings. | 202411, <code>POST <wbr>/product<wbr>/202411<wbr>/products<wbr>/diagnose_optimize</code> |

pub mod diagnose_and_optimize_product;

pub use diagnose_and_optimize_product::{
    DiagnoseAndOptimizeProduct, DiagnoseAndOptimizeProductResponse,
};
