// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202409 of these operations.

pub mod confirm_stockup_order;
pub mod get_sku_print_document;

pub use confirm_stockup_order::ConfirmStockupOrder;
pub use get_sku_print_document::{GetSkuPrintDocument, GetSkuPrintDocumentResponse};
