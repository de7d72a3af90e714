// @generated from specs/finance/202309/get_transactions_by_statement.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTransactionsByStatement` and what only it uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::finance::types::{StatementTransaction, TransactionSortField};

/// Lists a statement's transactions order by order, for local sellers of the US and the UK.
///
/// `GET /finance/202309/statements/{statement_id}/statement_transactions`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetTransactionsByStatementResponse`], whose `statement_transactions` come in pages.
/// There is a newer version: [`v202501`](crate::finance::v202501::get_transactions_by_statement::GetTransactionsByStatement).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransactionsByStatement {
    /// Of `GetStatements`.
    pub statement_id: String,
    pub page_token: Option<String>,
    /// `order_create_time`.
    pub sort_field: TransactionSortField,
    /// `ASC` when left out.
    pub sort_order: Option<SortOrder>,
    /// From 1 to 100. `20` when left out.
    pub page_size: Option<i64>,
}

impl GetTransactionsByStatement {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        statement_id: impl Into<String>,
        sort_field: impl Into<TransactionSortField>,
    ) -> Self {
        Self {
            statement_id: statement_id.into(),
            page_token: None,
            sort_field: sort_field.into(),
            sort_order: None,
            page_size: None,
        }
    }
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    /// `ASC` when left out.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
    /// From 1 to 100. `20` when left out.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for GetTransactionsByStatement {
    type Response = GetTransactionsByStatementResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetTransactionsByStatement";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202309/statements/{statement_id}/statement_transactions";
    const META: OperationMeta = OperationMeta {
        pages: Some("statement_transactions"),
        newer: Some("v202501"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/finance/202309/statements/");
        path.id("statement_id", &self.statement_id);
        path.literal("/statement_transactions");
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }
}

impl Paged for GetTransactionsByStatement {
    type Item = StatementTransaction;
    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }
    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
    #[inline]
    fn items(response: Self::Response) -> Vec<StatementTransaction> {
        response.statement_transactions
    }
    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// What [`GetTransactionsByStatement`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTransactionsByStatementResponse {
    /// Of all transactions; their `type` gives the reasons.
    pub adjustment_amount: Option<Decimal>,
    pub currency: Option<Currency>,
    /// Without shipping.
    pub fee_amount: Option<Decimal>,
    /// Gross sales less refunds and the seller's discounts, of local sellers.
    pub net_sales_amount: Option<Decimal>,
    pub next_page_token: Option<String>,
    /// What was earned by the time orders were paid.
    pub revenue_amount: Option<Decimal>,
    /// Sales (or revenue), shipping costs, fees and adjustments together.
    pub settlement_amount: Option<Decimal>,
    /// All costs of shipping, of local sellers.
    pub shipping_cost_amount: Option<Decimal>,
    pub statement_id: Option<String>,
    /// In UTC.
    pub statement_time: Option<Timestamp>,
    pub statement_transactions: Vec<StatementTransaction>,
    pub total_count: Option<i64>,
}

impl Fields for GetTransactionsByStatementResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "adjustment_amount" => read(map, &mut self.adjustment_amount),
            "currency" => read(map, &mut self.currency),
            "fee_amount" => read(map, &mut self.fee_amount),
            "net_sales_amount" => read(map, &mut self.net_sales_amount),
            "next_page_token" => read(map, &mut self.next_page_token),
            "revenue_amount" => read(map, &mut self.revenue_amount),
            "settlement_amount" => read(map, &mut self.settlement_amount),
            "shipping_cost_amount" => read(map, &mut self.shipping_cost_amount),
            "statement_id" => read(map, &mut self.statement_id),
            "statement_time" => read(map, &mut self.statement_time),
            "statement_transactions" => read(map, &mut self.statement_transactions),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}
