// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPayments`] | Lists the automatic payments to the seller's bank account, filtered by creation time. **TikTok retires it on 2026-08-15.** | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/payments</code> |
//! | [`GetStatements`] | Lists the daily statements of a shop since July 2023, by time and payment status. [`GetTransactionsByStatement`] lists what a statement consists of. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/statements</code> |
//! | [`GetTransactionsByOrder`] | Returns the settled transactions of an order, with sales, fees, commissions, shipping costs, taxes, adjustments and refunds, in total and for each SKU. **TikTok announced its retirement.** | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/statement_transactions</code> |
//! | [`GetTransactionsByStatement`] | Lists the transactions of a statement, one for each order or adjustment; only for local sellers. [`GetTransactionsByOrder`] lists the SKUs of an order. **TikTok announced its retirement.** | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/statements<wbr>/{statement_id}<wbr>/statement_transactions</code> |
//! | [`GetWithdrawals`] | Lists transactions of the seller's account, such as withdrawals, settlements and transfers, by kind and time. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/withdrawals</code> |

#[expect(deprecated, reason = "users of this operation get the warning")]
pub mod get_payments;
pub mod get_statements;
#[expect(deprecated, reason = "users of this operation get the warning")]
pub mod get_transactions_by_order;
#[expect(deprecated, reason = "users of this operation get the warning")]
pub mod get_transactions_by_statement;
pub mod get_withdrawals;

#[expect(deprecated, reason = "users of this operation get the warning")]
pub use get_payments::{GetPayments, GetPaymentsResponse};
pub use get_statements::{GetStatements, GetStatementsResponse};
#[expect(deprecated, reason = "users of this operation get the warning")]
pub use get_transactions_by_order::{
    GetTransactionsByOrder, GetTransactionsByOrderResponse,
};
#[expect(deprecated, reason = "users of this operation get the warning")]
pub use get_transactions_by_statement::{
    GetTransactionsByStatement, GetTransactionsByStatementResponse,
};
pub use get_withdrawals::{GetWithdrawals, GetWithdrawalsResponse};
