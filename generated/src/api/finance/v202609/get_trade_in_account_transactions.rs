// @generated from specs/finance/202609/get_trade_in_account_transactions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTradeInAccountTransactions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;

/// Lists the trade-in transactions in the account of the trade-in supplier that authorized the app; other transactions are not returned.
///
/// `GET /finance/202609/account_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetTradeInAccountTransactionsResponse`]; `flows` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::GetTradeInAccountTransactions;

 let shop = client.seller(token).shop(cipher);
 let mut flows = shop.items(GetTradeInAccountTransactions::new(10));
 while let Some(flow) = flows.try_next().await? {
     println!("{flow:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTradeInAccountTransactions {
    /// Lower bound of the creation time.
    pub start_time: Option<DateTime>,
    /// Upper bound of the creation time.
    pub end_time: Option<DateTime>,
    /// Kind of transactions to list. JSON name: `flow_type`.
    pub transaction_type: Option<AccountTransactionType>,
    /// Largest number of items on a page.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetTradeInAccountTransactions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            start_time: None,
            end_time: None,
            transaction_type: None,
            page_size,
            page_token: None,
        }
    }

    /// Lower bound of the creation time.
    #[inline]
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Upper bound of the creation time.
    #[inline]
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Kind of transactions to list. JSON name: `flow_type`.
    #[inline]
    pub fn transaction_type(
        mut self,
        transaction_type: impl Into<AccountTransactionType>,
    ) -> Self {
        self.transaction_type = Some(transaction_type.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetTradeInAccountTransactions {
    type Response = GetTradeInAccountTransactionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetTradeInAccountTransactions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202609/account_transactions";
    const META: OperationMeta = OperationMeta::NONE.pages("flows");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("end_time", &self.end_time);
        query.param("flow_type", &self.transaction_type);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("start_time", &self.start_time);
        query.timestamp();
    }
}

impl Paged for GetTradeInAccountTransactions {
    type Item = AccountTransaction;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.transactions
    }
}

/// The response to [`GetTradeInAccountTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTradeInAccountTransactionsResponse {
    /// Transactions that match; empty if there are none. JSON name: `flows`.
    pub transactions: Vec<AccountTransaction>,
    /// Whether there are more transactions.
    pub has_more: Option<bool>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching transactions, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetTradeInAccountTransactionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("flows", &mut self.transactions),
                    ("has_more", &mut self.has_more),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetTradeInAccountTransactionsResponse);

/// A transaction in a trade-in supplier's account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTransaction {
    /// Amount that was credited or debited; see `direction`.
    pub amount: Option<Money>,
    /// When the transaction was created.
    pub create_time: Option<DateTime>,
    /// Whether money was credited or debited.
    pub direction: Option<FlowDirection>,
    /// ID of the transaction that was reversed, if available; only for `REVERSE`.
    pub origin_transaction_id: Option<String>,
    /// ID of the trade-in order of the transaction.
    pub reference_id: Option<String>,
    /// Unique ID of the transaction.
    pub transaction_id: Option<String>,
    /// Kind of transaction.
    pub r#type: Option<AccountTransactionType>,
}

impl Fields for AccountTransaction {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.amount),
                    ("create_time", &mut self.create_time),
                    ("direction", &mut self.direction),
                    ("origin_transaction_id", &mut self.origin_transaction_id),
                    ("reference_id", &mut self.reference_id),
                    ("transaction_id", &mut self.transaction_id),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(AccountTransaction);

/// Kind of transaction in a trade-in supplier's account.
#[non_exhaustive]
pub enum AccountTransactionType {
    /// Money that was paid into the account. Sent as `RECHARGE`.
    Recharge,
    /// Money that came back after a payout was reversed. Sent as `REVERSE`.
    Reverse,
    /// Money that was paid out. Sent as `WITHDRAW`.
    Withdraw,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AccountTransactionType {
    const TEXTS: &'static [&'static str] = &["RECHARGE", "REVERSE", "WITHDRAW"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Recharge,
            Ok(1) => Self::Reverse,
            Ok(_) => Self::Withdraw,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Recharge => Ok(0),
            Self::Reverse => Ok(1),
            Self::Withdraw => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AccountTransactionType, Read, Write);

/// Direction of a transaction in an account.
#[non_exhaustive]
pub enum FlowDirection {
    /// Credited to the account. Sent as `IN`.
    In,
    /// Debited from the account. Sent as `OUT`.
    Out,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FlowDirection {
    const TEXTS: &'static [&'static str] = &["IN", "OUT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::In,
            Ok(_) => Self::Out,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::In => Ok(0),
            Self::Out => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FlowDirection, Read);
