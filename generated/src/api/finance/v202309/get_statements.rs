// @generated from specs/finance/202309/get_statements.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetStatements`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::ids::{PaymentId, StatementId};
use crate::api::finance::types::PaymentStatus;

/// Lists the daily statements of a shop since July 2023, by time and payment status. [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement) lists what a statement consists of.
///
/// `GET /finance/202309/statements`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetStatementsResponse`]; `statements` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-statements-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::finance::GetStatements;
 use tiktok_shop::finance::get_statements::StatementSortField;

 let shop = client.seller(token).shop(cipher);
 let request = GetStatements::new(StatementSortField::StatementTime)
     .statement_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .statement_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut statements = shop.items(request);
 while let Some(statement) = statements.try_next().await? {
     println!("{statement:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-statements-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetStatements {
    /// Exclusive upper bound of the statement time; defaults to now if `statement_time_ge` is set.
    pub statement_time_lt: Option<Timestamp>,
    /// Payment status of the statements to list; defaults to all. Accepts `PAID`, `FAILED` or `PROCESSING`.
    pub payment_status: Option<PaymentStatus>,
    /// Largest number of items on a page. From 1 to 100. Defaults to `20`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Time by which the statements are sorted.
    pub sort_field: StatementSortField,
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Inclusive lower bound of the statement time; defaults to the earliest time of the shop if `statement_time_lt` is set. A statement is made at 00:00 UTC after its day: for October, search from 2 October to before 2 November.
    pub statement_time_ge: Option<Timestamp>,
}

impl GetStatements {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(sort_field: impl Into<StatementSortField>) -> Self {
        Self {
            statement_time_lt: None,
            payment_status: None,
            page_size: None,
            page_token: None,
            sort_field: sort_field.into(),
            sort_order: None,
            statement_time_ge: None,
        }
    }

    /// Exclusive upper bound of the statement time; defaults to now if `statement_time_ge` is set.
    #[inline]
    pub fn statement_time_lt(mut self, statement_time_lt: impl Into<Timestamp>) -> Self {
        self.statement_time_lt = Some(statement_time_lt.into());
        self
    }

    /// Payment status of the statements to list; defaults to all. Accepts `PAID`, `FAILED` or `PROCESSING`.
    #[inline]
    pub fn payment_status(mut self, payment_status: impl Into<PaymentStatus>) -> Self {
        self.payment_status = Some(payment_status.into());
        self
    }

    /// Largest number of items on a page. From 1 to 100. Defaults to `20`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `ASC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Inclusive lower bound of the statement time; defaults to the earliest time of the shop if `statement_time_lt` is set. A statement is made at 00:00 UTC after its day: for October, search from 2 October to before 2 November.
    #[inline]
    pub fn statement_time_ge(mut self, statement_time_ge: impl Into<Timestamp>) -> Self {
        self.statement_time_ge = Some(statement_time_ge.into());
        self
    }
}

impl Endpoint for GetStatements {
    type Response = GetStatementsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetStatements";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202309/statements";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info"])
        .errors(&[36009003])
        .pages("statements")
        .page("https://partner.tiktokshop.com/docv2/page/get-statements-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query
            .param(
                "payment_status",
                &one_of(&self.payment_status, &["PAID", "FAILED", "PROCESSING"]),
            );
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.param("statement_time_ge", &self.statement_time_ge);
        query.param("statement_time_lt", &self.statement_time_lt);
        query.timestamp();
    }
}

impl Paged for GetStatements {
    type Item = Statement;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.statements
    }
}

/// The response to [`GetStatements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Statements that match.
    pub statements: Vec<Statement>,
}

impl Fields for GetStatementsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("statements", &mut self.statements),
                ],
            );
    }
}

debug_fields!(GetStatementsResponse);

/// The statement of a shop for one day in UTC. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Statement {
    /// Sum of the adjustments; [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement) gives the reason for each.
    pub adjustment_amount: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Fees of TikTok at settlement; negative. They include shipping costs only for local sellers in Southeast Asia.
    pub fee_amount: Option<Decimal>,
    /// Statement ID, for [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement).
    pub id: Option<StatementId>,
    /// Gross sales after refunds and the seller's discounts; only for local sellers outside of Southeast Asia.
    pub net_sales_amount: Option<Decimal>,
    /// ID of the payment that contains the statement, as in [`GetPayments`](crate::finance::GetPayments); several small statements may share one, and no operation lists the statements of a payment.
    pub payment_id: Option<PaymentId>,
    /// Whether the statement has been paid.
    pub payment_status: Option<PaymentStatus>,
    /// When the statement was paid.
    pub payment_time: Option<Timestamp>,
    /// Final revenue of the orders when they were settled; not in the US and UK.
    pub revenue_amount: Option<Decimal>,
    /// Amount settled for the day, before reserves: the sum of net sales or revenue, shipping costs, fees and adjustments, in which costs are negative. [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement) also returns the amount after reserves, as `payable_amount`.
    pub settlement_amount: Option<Decimal>,
    /// Shipping costs after subsidies, negative if costs exceed credits; only for local sellers outside of Southeast Asia.
    pub shipping_cost_amount: Option<Decimal>,
    /// When the statement was made: at 00:00 UTC, for the previous day in UTC.
    pub statement_time: Option<Timestamp>,
}

impl Fields for Statement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("adjustment_amount", &mut self.adjustment_amount),
                    ("currency", &mut self.currency),
                    ("fee_amount", &mut self.fee_amount),
                    ("id", &mut self.id),
                    ("net_sales_amount", &mut self.net_sales_amount),
                    ("payment_id", &mut self.payment_id),
                    ("payment_status", &mut self.payment_status),
                    ("payment_time", &mut self.payment_time),
                    ("revenue_amount", &mut self.revenue_amount),
                    ("settlement_amount", &mut self.settlement_amount),
                    ("shipping_cost_amount", &mut self.shipping_cost_amount),
                    ("statement_time", &mut self.statement_time),
                ],
            );
    }
}

debug_fields!(Statement);

/// Time by which statements are sorted.
#[non_exhaustive]
pub enum StatementSortField {
    /// When the statement was made. Sent as `statement_time`.
    StatementTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for StatementSortField {
    const TEXTS: &'static [&'static str] = &["statement_time"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::StatementTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::StatementTime => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(StatementSortField, Write);
