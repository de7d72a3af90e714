// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPayments`] | Lists the automatic payments to the seller's bank account, filtered by creation time. | 202605, <code>GET <wbr>/finance<wbr>/202605<wbr>/payments</code> |

pub mod get_payments;

pub use get_payments::{GetPayments, GetPaymentsResponse};
