// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202501.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetTransactionsByOrder`] | Returns what an order was settled for SKU by SKU, with revenue, shipping costs, fees and taxes, from July 2023 on. | 202501, `GET /finance/202501/orders/{order_id}/statement_transactions` |
//! | [`GetTransactionsByStatement`] | Lists the orders, adjustments and reserves that make up a statement, from July 2023 on. | 202501, `GET /finance/202501/statements/{statement_id}/statement_transactions` |

pub mod get_transactions_by_order;
pub mod get_transactions_by_statement;

pub use get_transactions_by_order::{
    GetTransactionsByOrder, GetTransactionsByOrderResponse,
};
pub use get_transactions_by_statement::{
    GetTransactionsByStatement, GetTransactionsByStatementResponse,
};
