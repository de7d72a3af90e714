// @generated from specs/customer_engagement/202412/create_engagement_task.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateEngagementTask`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CouponId, EngagementTaskId, MessageTemplateId, ProductId};
use crate::api::customer_engagement::types::EngagementChannel;

/// Creates a task that groups messages from one of TikTok's templates; [`SendEngagementMessage`](crate::customer_engagement::SendEngagementMessage) can send them until `end_time`. [`GetEngagementTaskPerformances`](crate::customer_engagement::GetEngagementTaskPerformances) returns the results, so that tasks can be compared.
///
/// `POST /customer_engagement/202412/engagement_tasks`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.write`.
/// Returns [`CreateEngagementTaskResponse`].
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-engagement-task-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::customer_engagement::{CreateEngagementTask, create_engagement_task};
 use tiktok_shop::customer_engagement::types::EngagementChannel;

 let shop = client.seller(token).shop(cipher);
 let request = CreateEngagementTask::new(create_engagement_task::Required {
         idempotency_key: "372dd4e7-9c02-4db0-914b-0b23ce54e142".into(),
         channel: EngagementChannel::TiktokIm,
         end_time: Timestamp::from_unix_seconds(1_767_830_400),
         task_name: "Task1 for mega sale".into(),
         template_id: "50002_20011".into(),
     })
     .coupon_ids(["8646958016719848000"])
     .product_ids(["8646958016719848000"]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.task_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [68009001](crate::errors#code-68009001), [68009005](crate::errors#code-68009005).
#[doc(alias = "create-engagement-task-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEngagementTask {
    /// Key that identifies the request, so that a repetition creates no second task; use a new UUID (version 4) for each task. Example: `372dd4e7-9c02-4db0-914b-0b23ce54e142`.
    pub idempotency_key: String,
    /// Channel through which messages are sent.
    pub channel: EngagementChannel,
    /// Coupons to show as cards, from `promotion::SearchCoupons`. Their number and type must fit `coupon_card_rules` of the template.
    pub coupon_ids: Option<Vec<CouponId>>,
    /// When the task ends; no messages are sent from then on.
    pub end_time: Timestamp,
    /// Products to show as cards, from `product::SearchProducts`. Their number must fit `product_card_rules` of the template.
    pub product_ids: Option<Vec<ProductId>>,
    /// Name of the task, from 1 to 256 bytes long in UTF-8.
    pub task_name: String,
    /// Message template ID, from [`GetMessageTemplates`](crate::customer_engagement::GetMessageTemplates).
    pub template_id: MessageTemplateId,
}

/// The required fields of [`CreateEngagementTask`], for [`CreateEngagementTask::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Key that identifies the request, so that a repetition creates no second task; use a new UUID (version 4) for each task. Example: `372dd4e7-9c02-4db0-914b-0b23ce54e142`.
    pub idempotency_key: String,
    /// Channel through which messages are sent.
    pub channel: EngagementChannel,
    /// When the task ends; no messages are sent from then on.
    pub end_time: Timestamp,
    /// Name of the task, from 1 to 256 bytes long in UTF-8.
    pub task_name: String,
    /// Message template ID, from [`GetMessageTemplates`](crate::customer_engagement::GetMessageTemplates).
    pub template_id: MessageTemplateId,
}

impl CreateEngagementTask {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            idempotency_key: required.idempotency_key,
            channel: required.channel,
            coupon_ids: None,
            end_time: required.end_time,
            product_ids: None,
            task_name: required.task_name,
            template_id: required.template_id,
        }
    }

    /// Coupons to show as cards, from `promotion::SearchCoupons`. Their number and type must fit `coupon_card_rules` of the template.
    #[inline]
    pub fn coupon_ids(
        mut self,
        coupon_ids: impl IntoIterator<Item = impl Into<CouponId>>,
    ) -> Self {
        self.coupon_ids = Some(coupon_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Products to show as cards, from `product::SearchProducts`. Their number must fit `product_card_rules` of the template.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for CreateEngagementTask {
    type Response = CreateEngagementTaskResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateEngagementTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_engagement/202412/engagement_tasks";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_engagement.write"])
        .errors(&[68009001, 68009005])
        .idempotency_key(KeyPlace::Query)
        .page("https://partner.tiktokshop.com/docv2/page/create-engagement-task-202412");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("idempotency_key", &self.idempotency_key);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("channel", &self.channel),
                ("coupon_ids", &self.coupon_ids),
                ("end_time", &self.end_time),
                ("product_ids", &self.product_ids),
                ("task_name", &self.task_name),
                ("template_id", &self.template_id),
            ],
        );
    }
}

/// The response to [`CreateEngagementTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngagementTaskResponse {
    /// Task ID, as [`SendEngagementMessage`](crate::customer_engagement::SendEngagementMessage) accepts it.
    pub task_id: Option<EngagementTaskId>,
}

impl Fields for CreateEngagementTaskResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("task_id", &mut self.task_id)]);
    }
}

debug_fields!(CreateEngagementTaskResponse);
