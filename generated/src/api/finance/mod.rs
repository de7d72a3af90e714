// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202501;
pub mod v202504;
pub mod v202507;
pub mod v202605;
pub mod v202609;

pub use v202605::get_payments::{self, GetPayments, GetPaymentsResponse};
pub use v202309::get_statements::{self, GetStatements, GetStatementsResponse};
pub use v202504::get_tax_information::{
    self, GetTaxInformation, GetTaxInformationResponse,
};
pub use v202609::get_trade_in_account_balance::{
    self, GetTradeInAccountBalance, GetTradeInAccountBalanceResponse,
};
pub use v202609::get_trade_in_account_transactions::{
    self, GetTradeInAccountTransactions, GetTradeInAccountTransactionsResponse,
};
pub use v202501::get_transactions_by_order::{
    self, GetTransactionsByOrder, GetTransactionsByOrderResponse,
};
pub use v202501::get_transactions_by_statement::{
    self, GetTransactionsByStatement, GetTransactionsByStatementResponse,
};
pub use v202507::get_unsettled_transactions::{
    self, GetUnsettledTransactions, GetUnsettledTransactionsResponse,
};
pub use v202309::get_withdrawals::{self, GetWithdrawals, GetWithdrawalsResponse};
