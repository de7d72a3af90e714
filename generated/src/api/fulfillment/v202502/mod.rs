// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202502 of these operations.

pub mod upload_invoices;

pub use upload_invoices::{UploadInvoices, UploadInvoicesResponse};
