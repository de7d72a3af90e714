// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202507 of these operations.

pub mod get_unsettled_transactions;

pub use get_unsettled_transactions::{
    GetUnsettledTransactions, GetUnsettledTransactionsResponse,
};
