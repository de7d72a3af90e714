// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance.
//!
//! Statements, payments, withdrawals, and settled and unsettled transactions.
//!
//! Every day at 00:00 UTC, TikTok makes a statement of the shop. [`GetStatements`] lists the statements, [`GetTransactionsByStatement`] what a statement
//! consists of, and [`GetTransactionsByOrder`] the SKUs of one order. Until an order settles, [`GetUnsettledTransactions`] has estimates. [`GetPayments`]
//! lists the transfers to the bank account, [`GetWithdrawals`] the transactions of the seller's account.
//!
//! Amounts are signed, and everything is added: costs, refunds to buyers and discounts of the seller are negative. A settlement is the sum of
//! revenue, shipping costs, fees, taxes and adjustments. Sums of breakdowns leave out `supplementary_component`, whose amounts are included in others, and
//! can differ by a few hundredths because of rounding. The totals of a statement are in the pages of [`GetTransactionsByStatement`]: read it with
//! `Handle::pages`, and with strict decoding, so that no amount is left out.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPayments`] | Lists the automatic payments to the seller's bank account, filtered by creation time. | 202605, <code>GET <wbr>/finance<wbr>/202605<wbr>/payments</code> |
//! | [`GetStatements`] | Lists the daily statements of a shop since July 2023, by time and payment status. [`GetTransactionsByStatement`] lists what a statement consists of. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/statements</code> |
//! | [`GetTaxInformation`] | Returns the tax numbers and the business entity that are registered for a shop, and whether its tax information is complete. | 202504, <code>GET <wbr>/finance<wbr>/202504<wbr>/tax_information</code> |
//! | [`GetTradeInAccountBalance`] | Returns the available balance of the trade-in supplier that authorized the app. | 202609, <code>GET <wbr>/finance<wbr>/202609<wbr>/account_balances</code> |
//! | [`GetTradeInAccountTransactions`] | Lists the trade-in transactions in the account of the trade-in supplier that authorized the app; other transactions are not returned. | 202609, <code>GET <wbr>/finance<wbr>/202609<wbr>/account_transactions</code> |
//! | [`GetTransactionsByOrder`] | Returns the settlement of an order, with revenue, shipping costs, fees and taxes of each SKU; data starts on 1 July 2023, for US cross-border sellers on 30 April 2025. For orders that await settlement, use [`GetUnsettledTransactions`]. | 202501, <code>GET <wbr>/finance<wbr>/202501<wbr>/orders<wbr>/{order_id}<wbr>/statement_transactions</code> |
//! | [`GetTransactionsByStatement`] | Lists the orders, adjustments and reserves in a statement; data starts on 1 July 2023, for US cross-border sellers on 30 April 2025. [`GetTransactionsByOrder`] lists the SKUs of an order. | 202501, <code>GET <wbr>/finance<wbr>/202501<wbr>/statements<wbr>/{statement_id}<wbr>/statement_transactions</code> |
//! | [`GetUnsettledTransactions`] | Lists the orders and adjustments created since 1 January 2025 that await settlement, with estimated amounts that may still change. An entry disappears when it is settled; [`GetTransactionsByStatement`] then returns it with the final amounts. | 202507, <code>GET <wbr>/finance<wbr>/202507<wbr>/orders<wbr>/unsettled</code> |
//! | [`GetWithdrawals`] | Lists transactions of the seller's account, such as withdrawals, settlements and transfers, by kind and time. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/withdrawals</code> |
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
