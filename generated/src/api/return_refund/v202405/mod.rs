// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UploadReturnShippingDocuments`] | Uploads the shipping label or QR code of returns for the buyer, with the tracking number and the shipping provider. | 202405, <code>POST <wbr>/return_refund<wbr>/202405<wbr>/returns<wbr>/shipping_documents</code> |

pub mod upload_return_shipping_documents;

pub use upload_return_shipping_documents::UploadReturnShippingDocuments;
