// @generated from specs/finance/202609/get_trade_in_account_transactions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTradeInAccountTransactions` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;

/// Lists what moved in the account of the trade-in supplier who authorized the app.
///
/// `GET /finance/202609/account_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetTradeInAccountTransactionsResponse`]; `flows` is paginated.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTradeInAccountTransactions {
    /// RFC 3339.
    pub start_time: Option<DateTime>,
    /// RFC 3339.
    pub end_time: Option<DateTime>,
    /// JSON name: `flow_type`.
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

    /// RFC 3339.
    #[inline]
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// RFC 3339.
    #[inline]
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// JSON name: `flow_type`.
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
    /// Empty, where nothing matches. JSON name: `flows`.
    pub transactions: Vec<AccountTransaction>,
    pub has_more: Option<bool>,
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    /// Over all pages.
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

/// An item of `flows` in [`GetTradeInAccountTransactionsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTransaction {
    pub amount: Option<Money>,
    /// RFC 3339.
    pub create_time: Option<DateTime>,
    /// `IN` or `OUT`.
    pub direction: Option<FlowDirection>,
    /// What a `REVERSE` took back.
    pub origin_transaction_id: Option<String>,
    /// The trade-in order.
    pub reference_id: Option<String>,
    pub transaction_id: Option<String>,
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

/// Money put in, paid out, or returned after a payout failed.
#[non_exhaustive]
pub enum AccountTransactionType {
    Recharge,
    Reverse,
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

/// The values of `direction` in [`AccountTransaction`].
#[non_exhaustive]
pub enum FlowDirection {
    In,
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
