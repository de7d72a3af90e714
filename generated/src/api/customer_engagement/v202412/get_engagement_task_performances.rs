// @generated from specs/customer_engagement/202412/get_engagement_task_performances.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetEngagementTaskPerformances`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::EngagementTaskId;

/// Returns the results of up to 50 tasks: how many buyers received and read the message, how many coupons they claimed, and the orders and GMV that resulted.
///
/// `POST /customer_engagement/202412/performances`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.read`.
/// Returns [`GetEngagementTaskPerformancesResponse`].
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-task-performances-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_engagement::GetEngagementTaskPerformances;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetEngagementTaskPerformances::new(["8646958016719848000"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-task-performances-202412")]
#[doc(alias = "GetTaskPerformances")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEngagementTaskPerformances {
    /// Task IDs, from [`CreateEngagementTask`](crate::customer_engagement::CreateEngagementTask) or [`CreateCustomEngagementTask`](crate::customer_engagement::CreateCustomEngagementTask). From 1 to 50 entries.
    pub task_ids: Vec<EngagementTaskId>,
}

impl GetEngagementTaskPerformances {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(task_ids: impl IntoIterator<Item = impl Into<EngagementTaskId>>) -> Self {
        Self {
            task_ids: task_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetEngagementTaskPerformances {
    type Response = GetEngagementTaskPerformancesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetEngagementTaskPerformances";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_engagement/202412/performances";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_engagement.read"])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/get-task-performances-202412");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("task_ids", &within(&self.task_ids, 1..=50))]);
    }
}

/// The response to [`GetEngagementTaskPerformances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngagementTaskPerformancesResponse {
    /// Results of the requested tasks.
    pub task_performances: Vec<TaskPerformance>,
}

impl Fields for GetEngagementTaskPerformancesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("task_performances", &mut self.task_performances)]);
    }
}

debug_fields!(GetEngagementTaskPerformancesResponse);

/// Status of a task that sends messages.
#[non_exhaustive]
pub enum EngagementTaskStatus {
    /// Messages are being sent. Sent as `SENDING`.
    Sending,
    /// The messages could not be sent. Sent as `FAILED`.
    Failed,
    /// The task was cancelled. Sent as `CANCELED`.
    Canceled,
    /// The task was completed successfully. Sent as `SUCCESS`.
    Success,
    /// The status of the task is not known. Sent as `UNKNOWN`.
    Unknown,
    /// The task is a draft. Sent as `DRAFT`.
    Draft,
    /// The task is waiting; TikTok does not document for what. Sent as `WAITING`.
    Waiting,
    /// The task was deleted. Sent as `DELETED`.
    Deleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EngagementTaskStatus {
    const TEXTS: &'static [&'static str] = &[
        "SENDING",
        "FAILED",
        "CANCELED",
        "SUCCESS",
        "UNKNOWN",
        "DRAFT",
        "WAITING",
        "DELETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Sending,
            Ok(1) => Self::Failed,
            Ok(2) => Self::Canceled,
            Ok(3) => Self::Success,
            Ok(4) => Self::Unknown,
            Ok(5) => Self::Draft,
            Ok(6) => Self::Waiting,
            Ok(_) => Self::Deleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Sending => Ok(0),
            Self::Failed => Ok(1),
            Self::Canceled => Ok(2),
            Self::Success => Ok(3),
            Self::Unknown => Ok(4),
            Self::Draft => Ok(5),
            Self::Waiting => Ok(6),
            Self::Deleted => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(EngagementTaskStatus, Read);

/// How many buyers received and read the message of a task, and what resulted from it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskPerformance {
    /// Number of coupons that buyers claimed.
    pub claimed_coupons_count: Option<i64>,
    /// GMV of the orders that resulted from the message; TikTok does not document its currency.
    pub gmv_amount: Option<Decimal>,
    /// Task ID.
    pub id: Option<EngagementTaskId>,
    /// Number of orders that resulted from the message.
    pub order_count: Option<i64>,
    /// Number of buyers who read the message.
    pub read_recipient_count: Option<i64>,
    /// Number of buyers who received the message.
    pub sent_recipient_count: Option<i64>,
    /// Status of the task.
    pub status: Option<EngagementTaskStatus>,
}

impl Fields for TaskPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("claimed_coupons_count", &mut self.claimed_coupons_count),
                    ("gmv_amount", &mut self.gmv_amount),
                    ("id", &mut self.id),
                    ("order_count", &mut self.order_count),
                    ("read_recipient_count", &mut self.read_recipient_count),
                    ("sent_recipient_count", &mut self.sent_recipient_count),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(TaskPerformance);
