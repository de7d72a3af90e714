// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod get_payments;
pub mod get_statements;
pub mod get_transactions_by_order;
pub mod get_transactions_by_statement;
pub mod get_withdrawals;

pub use get_payments::{GetPayments, GetPaymentsResponse};
pub use get_statements::{GetStatements, GetStatementsResponse};
pub use get_transactions_by_order::{
    GetTransactionsByOrder, GetTransactionsByOrderResponse,
};
pub use get_transactions_by_statement::{
    GetTransactionsByStatement, GetTransactionsByStatementResponse,
};
pub use get_withdrawals::{GetWithdrawals, GetWithdrawalsResponse};
