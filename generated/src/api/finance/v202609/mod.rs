// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202609 of these operations.

pub mod get_trade_in_account_balance;
pub mod get_trade_in_account_transactions;

pub use get_trade_in_account_balance::{
    GetTradeInAccountBalance, GetTradeInAccountBalanceResponse,
};
pub use get_trade_in_account_transactions::{
    GetTradeInAccountTransactions, GetTradeInAccountTransactionsResponse,
};
