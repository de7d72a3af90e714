// @generated from specs/customer_engagement/202502/create_custom_engagement_task.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateCustomEngagementTask`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CouponId, EngagementTaskId, ProductId};
use crate::api::customer_engagement::types::EngagementChannel;

/// Creates a task for a message with the seller's own text, which [`SendEngagementMessage`](crate::customer_engagement::SendEngagementMessage) sends to buyers until `end_time`. The shop needs the feature `CUSTOM_MSG`; see [`GetEngagementFeaturePermissions`](crate::customer_engagement::GetEngagementFeaturePermissions).
///
/// `POST /customer_engagement/202502/engagement_tasks/custom`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.write`.
/// Returns [`CreateCustomEngagementTaskResponse`].
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-custom-engagement-task-202502>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::customer_engagement::{CreateCustomEngagementTask, create_custom_engagement_task};
 use tiktok_shop::customer_engagement::create_custom_engagement_task::CustomMessage;
 use tiktok_shop::customer_engagement::types::EngagementChannel;

 let shop = client.seller(token).shop(cipher);
 let request = CreateCustomEngagementTask::new(create_custom_engagement_task::Required {
         idempotency_key: "372dd4e7-9c02-4db0-914b-0b23ce54e142".into(),
         channel: EngagementChannel::TiktokIm,
         end_time: Timestamp::from_unix_seconds(1_767_830_400),
         task_name: "Task1 for mega sale".into(),
     })
     .coupon_ids(["8646958016219849000"])
     .custom_message(
         CustomMessage::new()
             .body("Enjoy 10% off your next order.")
             .title("Thank you for your order"),
     )
     .product_ids(["8646958016719848000"]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.task_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [68008004](crate::errors#code-68008004), [68008016](crate::errors#code-68008016), [68009001](crate::errors#code-68009001), [68009005](crate::errors#code-68009005).
#[doc(alias = "create-custom-engagement-task-202502")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCustomEngagementTask {
    /// Key that identifies the request, so that a repetition creates no second task; use a new UUID (version 4) for each task. Example: `372dd4e7-9c02-4db0-914b-0b23ce54e142`.
    pub idempotency_key: String,
    /// Channel through which messages are sent.
    pub channel: EngagementChannel,
    /// Coupon to show as a card, from `promotion::SearchCoupons`. Its `display_type` must be `REGULAR` and its `target_buyer_segment` must be `ALL` or `REPEAT_CUSTOMERS`. At most 1 entry.
    pub coupon_ids: Option<Vec<CouponId>>,
    /// Title and text of the message.
    pub custom_message: Option<CustomMessage>,
    /// When the task ends; no messages are sent from then on.
    pub end_time: Timestamp,
    /// Products to show as cards, from `product::SearchProducts`. At most 4 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// Name of the task, from 1 to 256 bytes long in UTF-8.
    pub task_name: String,
}

/// The required fields of [`CreateCustomEngagementTask`], for [`CreateCustomEngagementTask::new`].
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
}

impl CreateCustomEngagementTask {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            idempotency_key: required.idempotency_key,
            channel: required.channel,
            coupon_ids: None,
            custom_message: None,
            end_time: required.end_time,
            product_ids: None,
            task_name: required.task_name,
        }
    }

    /// Coupon to show as a card, from `promotion::SearchCoupons`. Its `display_type` must be `REGULAR` and its `target_buyer_segment` must be `ALL` or `REPEAT_CUSTOMERS`. At most 1 entry.
    #[inline]
    pub fn coupon_ids(
        mut self,
        coupon_ids: impl IntoIterator<Item = impl Into<CouponId>>,
    ) -> Self {
        self.coupon_ids = Some(coupon_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Title and text of the message.
    #[inline]
    pub fn custom_message(mut self, custom_message: CustomMessage) -> Self {
        self.custom_message = Some(custom_message);
        self
    }

    /// Products to show as cards, from `product::SearchProducts`. At most 4 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for CreateCustomEngagementTask {
    type Response = CreateCustomEngagementTaskResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateCustomEngagementTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_engagement/202502/engagement_tasks/custom";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_engagement.write"])
        .errors(&[68008004, 68008016, 68009001, 68009005])
        .idempotency_key(KeyPlace::Query)
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-custom-engagement-task-202502",
        );

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
                ("coupon_ids", &within(&self.coupon_ids, ..=1)),
                ("custom_message", &self.custom_message),
                ("end_time", &self.end_time),
                ("product_ids", &within(&self.product_ids, ..=4)),
                ("task_name", &self.task_name),
            ],
        );
    }
}

/// The response to [`CreateCustomEngagementTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomEngagementTaskResponse {
    /// Task ID, as [`SendEngagementMessage`](crate::customer_engagement::SendEngagementMessage) accepts it.
    pub task_id: Option<EngagementTaskId>,
}

impl Fields for CreateCustomEngagementTaskResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("task_id", &mut self.task_id)]);
    }
}

debug_fields!(CreateCustomEngagementTaskResponse);

/// A message with the seller's own text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMessage {
    /// Plain text of the message, which may contain Unicode emoji. From 1 to 500 characters. Example: `Enjoy 10% off your next order.`.
    pub body: Option<String>,
    /// Title of the message as plain text, which may contain Unicode emoji. From 1 to 70 characters. Example: `Thank you for your order`.
    pub title: Option<String>,
}

impl CustomMessage {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plain text of the message, which may contain Unicode emoji. From 1 to 500 characters. Example: `Enjoy 10% off your next order.`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Title of the message as plain text, which may contain Unicode emoji. From 1 to 70 characters. Example: `Thank you for your order`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl WriteFields for CustomMessage {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("body", &within(&self.body, 1..=500)),
                    ("title", &within(&self.title, 1..=70)),
                ],
            );
    }
}

debug_written!(CustomMessage);
