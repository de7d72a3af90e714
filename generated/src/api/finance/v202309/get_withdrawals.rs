// @generated from specs/finance/202309/get_withdrawals.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWithdrawals`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;

/// Lists transactions of the seller's account, such as withdrawals, settlements and transfers, by kind and time.
///
/// `GET /finance/202309/withdrawals`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetWithdrawalsResponse`]; `withdrawals` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-withdrawals-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::finance::GetWithdrawals;
 use tiktok_shop::finance::get_withdrawals::WithdrawalType;

 let shop = client.seller(token).shop(cipher);
 let request = GetWithdrawals::new([WithdrawalType::Withdraw])
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut withdrawals = shop.items(request);
 while let Some(withdrawal) = withdrawals.try_next().await? {
     println!("{withdrawal:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [22005007](crate::errors#code-22005007), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-withdrawals-202309")]
#[doc(alias = "GetSellerFinancialTransactions")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWithdrawals {
    /// Exclusive upper bound of the creation time.
    pub create_time_lt: Option<Timestamp>,
    /// Kinds of transactions to list. Accepts `WITHDRAW`, `SETTLE`, `TRANSFER`, `REVERSE`, `PAYMENT` or `REFUND`.
    pub types: Vec<WithdrawalType>,
    /// Largest number of items on a page. From 1 to 100. Defaults to `20`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Inclusive lower bound of the creation time.
    pub create_time_ge: Option<Timestamp>,
}

impl GetWithdrawals {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(types: impl IntoIterator<Item = impl Into<WithdrawalType>>) -> Self {
        Self {
            create_time_lt: None,
            types: types.into_iter().map(Into::into).collect(),
            page_size: None,
            page_token: None,
            create_time_ge: None,
        }
    }

    /// Exclusive upper bound of the creation time.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
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

    /// Inclusive lower bound of the creation time.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }
}

impl Endpoint for GetWithdrawals {
    type Response = GetWithdrawalsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetWithdrawals";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202309/withdrawals";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info"])
        .errors(&[22005007, 36009003])
        .pages("withdrawals")
        .page("https://partner.tiktokshop.com/docv2/page/get-withdrawals-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("create_time_ge", &self.create_time_ge);
        query.param("create_time_lt", &self.create_time_lt);
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
        query
            .param(
                "types",
                &one_of(
                    &self.types,
                    &["WITHDRAW", "SETTLE", "TRANSFER", "REVERSE", "PAYMENT", "REFUND"],
                ),
            );
    }
}

impl Paged for GetWithdrawals {
    type Item = Withdrawal;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.withdrawals
    }
}

/// The response to [`GetWithdrawals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWithdrawalsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching transactions, not only those on this page.
    pub total_count: Option<i64>,
    /// Transactions that match.
    pub withdrawals: Vec<Withdrawal>,
}

impl Fields for GetWithdrawalsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                    ("withdrawals", &mut self.withdrawals),
                ],
            );
    }
}

debug_fields!(GetWithdrawalsResponse);

/// A transaction of a seller's account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Withdrawal {
    /// Amount of the transaction; TikTok does not document its sign.
    pub amount: Option<Decimal>,
    /// When the transaction was created.
    pub create_time: Option<Timestamp>,
    /// Currency of `amount`.
    pub currency: Option<Currency>,
    /// Unique ID of the transaction.
    pub id: Option<String>,
    /// Status of the transaction.
    pub status: Option<WithdrawalStatus>,
    /// Kind of transaction.
    pub r#type: Option<WithdrawalType>,
}

impl Fields for Withdrawal {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.amount),
                    ("create_time", &mut self.create_time),
                    ("currency", &mut self.currency),
                    ("id", &mut self.id),
                    ("status", &mut self.status),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(Withdrawal);

/// Status of a transaction of a seller's account.
#[non_exhaustive]
pub enum WithdrawalStatus {
    /// The withdrawal is in progress. Sent as `PROCESSING`.
    Processing,
    /// Completed; a withdrawal has reached the seller. Sent as `SUCCESS`.
    Success,
    /// The payout failed. Sent as `FAILED`.
    Failed,
    /// Initialized; only for withdrawals. Sent as `INIT`.
    Init,
    /// The order for the transaction was created. Sent as `ORDERED`.
    Ordered,
    /// The withdrawal was received. Sent as `RECEIVED`.
    Received,
    /// The payout is complete. Sent as `PROCESSED`.
    Processed,
    /// The transaction was refunded. Sent as `REVERSED`.
    Reversed,
    /// The transaction was refunded in part. Sent as `EXCEPTION`.
    Exception,
    /// The transaction was closed. Sent as `CLOSED`.
    Closed,
    /// The status is unknown. Sent as `UNKNOWN`.
    Unknown,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WithdrawalStatus {
    const TEXTS: &'static [&'static str] = &[
        "PROCESSING",
        "SUCCESS",
        "FAILED",
        "INIT",
        "ORDERED",
        "RECEIVED",
        "PROCESSED",
        "REVERSED",
        "EXCEPTION",
        "CLOSED",
        "UNKNOWN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Processing,
            Ok(1) => Self::Success,
            Ok(2) => Self::Failed,
            Ok(3) => Self::Init,
            Ok(4) => Self::Ordered,
            Ok(5) => Self::Received,
            Ok(6) => Self::Processed,
            Ok(7) => Self::Reversed,
            Ok(8) => Self::Exception,
            Ok(9) => Self::Closed,
            Ok(_) => Self::Unknown,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Processing => Ok(0),
            Self::Success => Ok(1),
            Self::Failed => Ok(2),
            Self::Init => Ok(3),
            Self::Ordered => Ok(4),
            Self::Received => Ok(5),
            Self::Processed => Ok(6),
            Self::Reversed => Ok(7),
            Self::Exception => Ok(8),
            Self::Closed => Ok(9),
            Self::Unknown => Ok(10),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WithdrawalStatus, Read);

/// Kind of transaction of a seller's account.
#[non_exhaustive]
pub enum WithdrawalType {
    /// The seller withdrew money to a bank account. Sent as `WITHDRAW`.
    Withdraw,
    /// TikTok credited a settlement to the seller. Sent as `SETTLE`.
    Settle,
    /// A subsidy or a deduction under a policy of TikTok. Sent as `TRANSFER`.
    Transfer,
    /// A withdrawal that failed because the bank details are wrong. Sent as `REVERSE`.
    Reverse,
    /// A deduction for the violation of a policy. Sent as `POLICY_VIOLATION_DEDUCTION`.
    PolicyViolationDeduction,
    /// A reward. Sent as `REWARD`.
    Reward,
    /// A payment. Sent as `PAYMENT`.
    Payment,
    /// A refund. Sent as `REFUND`.
    Refund,
    /// The kind is unknown. Sent as `UNKNOWN`.
    Unknown,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WithdrawalType {
    const TEXTS: &'static [&'static str] = &[
        "WITHDRAW",
        "SETTLE",
        "TRANSFER",
        "REVERSE",
        "POLICY_VIOLATION_DEDUCTION",
        "REWARD",
        "PAYMENT",
        "REFUND",
        "UNKNOWN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Withdraw,
            Ok(1) => Self::Settle,
            Ok(2) => Self::Transfer,
            Ok(3) => Self::Reverse,
            Ok(4) => Self::PolicyViolationDeduction,
            Ok(5) => Self::Reward,
            Ok(6) => Self::Payment,
            Ok(7) => Self::Refund,
            Ok(_) => Self::Unknown,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Withdraw => Ok(0),
            Self::Settle => Ok(1),
            Self::Transfer => Ok(2),
            Self::Reverse => Ok(3),
            Self::PolicyViolationDeduction => Ok(4),
            Self::Reward => Ok(5),
            Self::Payment => Ok(6),
            Self::Refund => Ok(7),
            Self::Unknown => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WithdrawalType, Read, Write);
