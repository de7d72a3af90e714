// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments, version 202503.
//!
//! Requires the feature `gs_full_service_shipment`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSkuPrintDocument`] | Returns a link to a PDF of barcode labels for the SKUs of a stock-up order. | 202503, <code>POST <wbr>/gs_full_service_shipment<wbr>/202503<wbr>/delivery_orders<wbr>/sku_documents<wbr>/generate</code> |

pub mod get_sku_print_document;

pub use get_sku_print_document::{GetSkuPrintDocument, GetSkuPrintDocumentResponse};
