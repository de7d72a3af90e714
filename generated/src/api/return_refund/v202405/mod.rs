// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod upload_return_shipping_documents;

pub use upload_return_shipping_documents::UploadReturnShippingDocuments;
