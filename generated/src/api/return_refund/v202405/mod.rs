// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UploadReturnShippingDocuments`] | Hands in the label or QR code and tracking number of a return whose shipping the seller arranges. | 202405, `POST /return_refund/202405/returns/shipping_documents` |

pub mod upload_return_shipping_documents;

pub use upload_return_shipping_documents::UploadReturnShippingDocuments;
