// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance.
//!
//! Statements, payments, withdrawals, and settled and unsettled transactions.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPayments`] | Lists payments to the seller's bank account by time, for shops outside Southeast Asia. | 202605, <code>GET <wbr>/finance<wbr>/202605<wbr>/payments</code> |
//! | [`GetStatements`] | Lists a shop's daily statements by time and payment status, from July 2023 on. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/statements</code> |
//! | [`GetTaxInformation`] | Returns the tax numbers and legal entity that a shop outside the EU has registered, and whether any are missing. | 202504, <code>GET <wbr>/finance<wbr>/202504<wbr>/tax_information</code> |
//! | [`GetTradeInAccountBalance`] | Returns what the trade-in supplier who authorized the app has available, in one currency. | 202609, <code>GET <wbr>/finance<wbr>/202609<wbr>/account_balances</code> |
//! | [`GetTradeInAccountTransactions`] | Lists what moved in the account of the trade-in supplier who authorized the app. | 202609, <code>GET <wbr>/finance<wbr>/202609<wbr>/account_transactions</code> |
//! | [`GetTransactionsByOrder`] | Returns what an order was settled for SKU by SKU, with revenue, shipping costs, fees and taxes, from July 2023 on. | 202501, <code>GET <wbr>/finance<wbr>/202501<wbr>/orders<wbr>/{order_id}<wbr>/statement_transactions</code> |
//! | [`GetTransactionsByStatement`] | Lists the orders, adjustments and reserves that make up a statement, from July 2023 on. | 202501, <code>GET <wbr>/finance<wbr>/202501<wbr>/statements<wbr>/{statement_id}<wbr>/statement_transactions</code> |
//! | [`GetUnsettledTransactions`] | Lists orders and adjustments since 2025 that await settlement, with amounts that are estimates. | 202507, <code>GET <wbr>/finance<wbr>/202507<wbr>/orders<wbr>/unsettled</code> |
//! | [`GetWithdrawals`] | Lists withdrawals, settlements, transfers and the like of a seller's account by type and time. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/withdrawals</code> |
//!
//! All versions: [`v202309`](v202309), [`v202501`](v202501), [`v202504`](v202504), [`v202507`](v202507), [`v202605`](v202605), [`v202609`](v202609).

#[expect(deprecated, reason = "users of this operation get the warning")]
#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202501;
pub mod v202504;
pub mod v202507;
pub mod v202605;
pub mod v202609;

pub use v202605::get_payments;
pub use v202309::get_statements;
pub use v202504::get_tax_information;
pub use v202609::get_trade_in_account_balance;
pub use v202609::get_trade_in_account_transactions;
pub use v202501::get_transactions_by_order;
pub use v202501::get_transactions_by_statement;
pub use v202507::get_unsettled_transactions;
pub use v202309::get_withdrawals;
#[doc(inline)]
pub use v202605::get_payments::{GetPayments, GetPaymentsResponse};
#[doc(inline)]
pub use v202309::get_statements::{GetStatements, GetStatementsResponse};
#[doc(inline)]
pub use v202504::get_tax_information::{GetTaxInformation, GetTaxInformationResponse};
#[doc(inline)]
pub use v202609::get_trade_in_account_balance::{
    GetTradeInAccountBalance, GetTradeInAccountBalanceResponse,
};
#[doc(inline)]
pub use v202609::get_trade_in_account_transactions::{
    GetTradeInAccountTransactions, GetTradeInAccountTransactionsResponse,
};
#[doc(inline)]
pub use v202501::get_transactions_by_order::{
    GetTransactionsByOrder, GetTransactionsByOrderResponse,
};
#[doc(inline)]
pub use v202501::get_transactions_by_statement::{
    GetTransactionsByStatement, GetTransactionsByStatementResponse,
};
#[doc(inline)]
pub use v202507::get_unsettled_transactions::{
    GetUnsettledTransactions, GetUnsettledTransactionsResponse,
};
#[doc(inline)]
pub use v202309::get_withdrawals::{GetWithdrawals, GetWithdrawalsResponse};
