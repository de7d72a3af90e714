// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202501.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetTransactionsByOrder`] | Returns the settlement of an order, with revenue, shipping costs, fees and taxes of each SKU; data starts on 1 July 2023, for US cross-border sellers on 30 April 2025. For orders that await settlement, use [`GetUnsettledTransactions`](crate::finance::GetUnsettledTransactions). | 202501, <code>GET <wbr>/finance<wbr>/202501<wbr>/orders<wbr>/{order_id}<wbr>/statement_transactions</code> |
//! | [`GetTransactionsByStatement`] | Lists the orders, adjustments and reserves in a statement; data starts on 1 July 2023, for US cross-border sellers on 30 April 2025. [`GetTransactionsByOrder`] lists the SKUs of an order. | 202501, <code>GET <wbr>/finance<wbr>/202501<wbr>/statements<wbr>/{statement_id}<wbr>/statement_transactions</code> |

pub mod get_transactions_by_order;
pub mod get_transactions_by_statement;

pub use get_transactions_by_order::{
    GetTransactionsByOrder, GetTransactionsByOrderResponse,
};
pub use get_transactions_by_statement::{
    GetTransactionsByStatement, GetTransactionsByStatementResponse,
};
