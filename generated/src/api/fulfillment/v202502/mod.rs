// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UploadInvoices`] | Uploads the invoices of packages of a local seller in Brazil, where packages cannot ship without an accepted invoice. The webhook `InvoiceStatusChange` reports the result; check `errors` too, even if the call succeeds. | 202502, <code>POST <wbr>/fulfillment<wbr>/202502<wbr>/invoice<wbr>/upload</code> |

pub mod upload_invoices;

pub use upload_invoices::{UploadInvoices, UploadInvoicesResponse};
