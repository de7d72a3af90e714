// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UploadInvoices`] | Uploads the fiscal invoices of a Brazilian local seller's packages. | 202502, `POST /fulfillment/202502/invoice/upload` |

pub mod upload_invoices;

pub use upload_invoices::{UploadInvoices, UploadInvoicesResponse};
