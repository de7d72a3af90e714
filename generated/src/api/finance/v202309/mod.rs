// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPayments`] | Lists payments to the seller's bank account by time, for shops outside Southeast Asia. **TikTok retires it on 2026-08-15.** | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/payments</code> |
//! | [`GetStatements`] | Lists a shop's daily statements by time and payment status, from July 2023 on. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/statements</code> |
//! | [`GetTransactionsByOrder`] | Returns an order's sales, fees, shipping and refunds SKU by SKU, for shops of the US and the UK. **TikTok announced its retirement.** | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/statement_transactions</code> |
//! | [`GetTransactionsByStatement`] | Lists a statement's transactions order by order, for local sellers of the US and the UK. **TikTok announced its retirement.** | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/statements<wbr>/{statement_id}<wbr>/statement_transactions</code> |
//! | [`GetWithdrawals`] | Lists withdrawals, settlements, transfers and the like of a seller's account by type and time. | 202309, <code>GET <wbr>/finance<wbr>/202309<wbr>/withdrawals</code> |

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
