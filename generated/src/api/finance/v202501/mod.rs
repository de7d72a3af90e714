// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202501 of these operations.

pub mod get_transactions_by_order;
pub mod get_transactions_by_statement;

pub use get_transactions_by_order::{
    GetTransactionsByOrder, GetTransactionsByOrderResponse,
};
pub use get_transactions_by_statement::{
    GetTransactionsByStatement, GetTransactionsByStatementResponse,
};
