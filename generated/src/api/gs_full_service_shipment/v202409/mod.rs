// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ConfirmStockupOrder`] | Accepts a stock-up order with the quantity of each of its SKUs, or turns it down with a reason. | 202409, `POST /gs_full_service_shipment/202409/stockup_orders/confirm` |
//! | [`GetSkuPrintDocument`] | Returns a link to a PDF of barcode labels for the SKUs of a stock-up order. | 202409, `POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate` |

pub mod confirm_stockup_order;
pub mod get_sku_print_document;

pub use confirm_stockup_order::ConfirmStockupOrder;
pub use get_sku_print_document::{GetSkuPrintDocument, GetSkuPrintDocumentResponse};
