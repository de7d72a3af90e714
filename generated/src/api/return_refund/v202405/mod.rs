// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UploadReturnShippingDocuments`] | Uploads the label or QR code and the tracking number of returns whose shipping the seller arranges, for the buyer. | 202405, <code>POST <wbr>/return_refund<wbr>/202405<wbr>/returns<wbr>/shipping_documents</code> |

pub mod upload_return_shipping_documents;

pub use upload_return_shipping_documents::UploadReturnShippingDocuments;
