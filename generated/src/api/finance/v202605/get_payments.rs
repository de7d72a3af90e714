// @generated from specs/finance/202605/get_payments.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetPayments`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SortOrder;
use crate::api::ids::PaymentId;
use crate::api::finance::types::{Amount, PaymentSortField, PaymentStatus};

/// Lists the automatic payments to the seller's bank account, filtered by creation time.
///
/// `GET /finance/202605/payments`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info` (documented for version 202309).
/// Markets: all except ID, MY, PH, SG, TH, VN.
/// Returns [`GetPaymentsResponse`]; `payments` is paginated.
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/get-payments-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::finance::GetPayments;
 use tiktok_shop::finance::types::PaymentSortField;

 let shop = client.seller(token).shop(cipher);
 let request = GetPayments::new(PaymentSortField::CreateTime)
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut payments = shop.items(request);
 while let Some(payment) = payments.try_next().await? {
     println!("{payment:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202309: [36009003](crate::errors#code-36009003).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPayments {
    /// Exclusive upper bound of the creation time; defaults to now if `create_time_ge` is set.
    pub create_time_lt: Option<Timestamp>,
    /// Largest number of items on a page. From 1 to 100 (documented for version 202309). Defaults to `20` (documented for version 202309).
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Time by which the payments are sorted.
    pub sort_field: PaymentSortField,
    /// Direction in which the list is sorted. Defaults to `ASC` (documented for version 202309).
    pub sort_order: Option<SortOrder>,
    /// Inclusive lower bound of the creation time; defaults to the earliest time of the shop if `create_time_lt` is set.
    pub create_time_ge: Option<Timestamp>,
}

impl GetPayments {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(sort_field: impl Into<PaymentSortField>) -> Self {
        Self {
            create_time_lt: None,
            page_size: None,
            page_token: None,
            sort_field: sort_field.into(),
            sort_order: None,
            create_time_ge: None,
        }
    }

    /// Exclusive upper bound of the creation time; defaults to now if `create_time_ge` is set.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// Largest number of items on a page. From 1 to 100 (documented for version 202309). Defaults to `20` (documented for version 202309).
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

    /// Direction in which the list is sorted. Defaults to `ASC` (documented for version 202309).
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Inclusive lower bound of the creation time; defaults to the earliest time of the shop if `create_time_lt` is set.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }
}

impl Endpoint for GetPayments {
    type Response = GetPaymentsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetPayments";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202605/payments";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info"])
        .errors(&[36009003])
        .pages("payments")
        .page("https://partner.tiktokshop.com/docv2/page/get-payments-202309")
        .markets(Markets::Except(&["ID", "MY", "PH", "SG", "TH", "VN"]));

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("create_time_ge", &self.create_time_ge);
        query.param("create_time_lt", &self.create_time_lt);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }
}

impl Paged for GetPayments {
    type Item = Payment;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.payments
    }
}

/// The response to [`GetPayments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaymentsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Payments that match.
    pub payments: Vec<Payment>,
}

impl Fields for GetPaymentsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("payments", &mut self.payments),
                ],
            );
    }
}

debug_fields!(GetPaymentsResponse);

/// A payment to the seller's bank account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payment {
    /// Final amount of the payment, after the currency exchange.
    pub amount: Option<Amount>,
    /// Bank account number of the seller, masked except for the last four digits.
    pub bank_account: Option<String>,
    /// When the payment was initiated.
    pub create_time: Option<Timestamp>,
    /// Exchange rate between `payment_amount_before_exchange` and `amount`, with six decimal places.
    pub exchange_rate: Option<Decimal>,
    /// Payment ID, as in `payment_id` of a statement.
    pub id: Option<PaymentId>,
    /// When TikTok finished processing the payment; 0 if this time is not available.
    pub paid_time: Option<Timestamp>,
    /// Amount of the payment before the currency exchange.
    pub payment_amount_before_exchange: Option<Amount>,
    /// Settlement that the payment covers, before reserves and the currency exchange.
    pub settlement_amount: Option<Amount>,
    /// Status of the transfer to the bank account: `PROCESSING`, `PAID` or `FAILED`.
    pub status: Option<PaymentStatus>,
}

impl Fields for Payment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.amount),
                    ("bank_account", &mut self.bank_account),
                    ("create_time", &mut self.create_time),
                    ("exchange_rate", &mut self.exchange_rate),
                    ("id", &mut self.id),
                    ("paid_time", &mut self.paid_time),
                    (
                        "payment_amount_before_exchange",
                        &mut self.payment_amount_before_exchange,
                    ),
                    ("settlement_amount", &mut self.settlement_amount),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(Payment);
