// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UploadInvoices`] | Uploads the fiscal invoices of a Brazilian local seller's packages. | 202502, <code>POST <wbr>/fulfillment<wbr>/202502<wbr>/invoice<wbr>/upload</code> |

pub mod upload_invoices;

pub use upload_invoices::{UploadInvoices, UploadInvoicesResponse};
