// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments, version 202409.
//!
//! Requires the feature `gs_full_service_shipment`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ConfirmStockupOrder`] | Accepts a stock-up order with the quantity of each SKU, or rejects it with a reason. In both cases, `skus` must include all SKUs of the order. | 202409, <code>POST <wbr>/gs_full_service_shipment<wbr>/202409<wbr>/stockup_orders<wbr>/confirm</code> |
//! | [`GetSkuPrintDocument`] | Returns a link to a PDF of barcode labels for the SKUs of a stock-up order. | 202409, <code>POST <wbr>/gs_full_service_shipment<wbr>/202409<wbr>/delivery_orders<wbr>/sku_documents<wbr>/generate</code> |

pub mod confirm_stockup_order;
pub mod get_sku_print_document;

pub use confirm_stockup_order::ConfirmStockupOrder;
pub use get_sku_print_document::{GetSkuPrintDocument, GetSkuPrintDocumentResponse};
