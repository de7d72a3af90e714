// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202605 of these operations.

pub mod get_payments;

pub use get_payments::{GetPayments, GetPaymentsResponse};
