// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202507.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetUnsettledTransactions`] | Lists the orders and adjustments created since 1 January 2025 that await settlement, with estimated amounts that may still change. An entry disappears when it is settled; [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement) then returns it with the final amounts. | 202507, <code>GET <wbr>/finance<wbr>/202507<wbr>/orders<wbr>/unsettled</code> |

pub mod get_unsettled_transactions;

pub use get_unsettled_transactions::{
    GetUnsettledTransactions, GetUnsettledTransactionsResponse,
};
