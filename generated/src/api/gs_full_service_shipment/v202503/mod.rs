// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202503 of these operations.

pub mod get_sku_print_document;

pub use get_sku_print_document::{GetSkuPrintDocument, GetSkuPrintDocumentResponse};
