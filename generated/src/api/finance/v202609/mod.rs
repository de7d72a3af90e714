// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202609.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetTradeInAccountBalance`] | Returns the available balance of the trade-in supplier that authorized the app. | 202609, <code>GET <wbr>/finance<wbr>/202609<wbr>/account_balances</code> |
//! | [`GetTradeInAccountTransactions`] | Lists the trade-in transactions in the account of the trade-in supplier that authorized the app; other transactions are not returned. | 202609, <code>GET <wbr>/finance<wbr>/202609<wbr>/account_transactions</code> |

pub mod get_trade_in_account_balance;
pub mod get_trade_in_account_transactions;

pub use get_trade_in_account_balance::{
    GetTradeInAccountBalance, GetTradeInAccountBalanceResponse,
};
pub use get_trade_in_account_transactions::{
    GetTradeInAccountTransactions, GetTradeInAccountTransactionsResponse,
};
