// @generated from specs/customer_engagement/202412/send_engagement_message.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SendEngagementMessage`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::EngagementTaskId;

/// Sends the message of a task to up to 50 buyers who ordered in the last 365 days. Check `errors` for buyers who were not reached.
///
/// `POST /customer_engagement/202412/messages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.write`.
/// Returns [`SendEngagementMessageResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/send-engagement-message-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_engagement::SendEngagementMessage;

 let shop = client.seller(token).shop(cipher);
 let request = SendEngagementMessage::new(["name@example.com"])
     .task_id("1381478460934");
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [68009001](crate::errors#code-68009001), [68009002](crate::errors#code-68009002), [68009003](crate::errors#code-68009003), [68009004](crate::errors#code-68009004).
#[doc(alias = "send-engagement-message-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendEngagementMessage {
    /// Anonymized email addresses of buyers who ordered in the last 365 days, from `order::GetOrderDetail`. From 1 to 50 entries.
    pub buyer_emails: Vec<String>,
    /// ID of a task that has not ended, from [`CreateEngagementTask`](crate::customer_engagement::CreateEngagementTask) or [`CreateCustomEngagementTask`](crate::customer_engagement::CreateCustomEngagementTask). Example: `1381478460934`.
    pub task_id: Option<EngagementTaskId>,
}

impl SendEngagementMessage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(buyer_emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            buyer_emails: buyer_emails.into_iter().map(Into::into).collect(),
            task_id: None,
        }
    }

    /// ID of a task that has not ended, from [`CreateEngagementTask`](crate::customer_engagement::CreateEngagementTask) or [`CreateCustomEngagementTask`](crate::customer_engagement::CreateCustomEngagementTask). Example: `1381478460934`.
    #[inline]
    pub fn task_id(mut self, task_id: impl Into<EngagementTaskId>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Endpoint for SendEngagementMessage {
    type Response = SendEngagementMessageResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SendEngagementMessage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_engagement/202412/messages";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_engagement.write"])
        .errors(&[68009001, 68009002, 68009003, 68009004])
        .page(
            "https://partner.tiktokshop.com/docv2/page/send-engagement-message-202412",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("buyer_emails", &within(&self.buyer_emails, 1..=50)),
                ("task_id", &self.task_id),
            ],
        );
    }
}

/// The response to [`SendEngagementMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEngagementMessageResponse {
    /// Buyers to whom no message was sent, and why; empty or absent if there are none.
    pub errors: Vec<MessageError>,
}

impl Fields for SendEngagementMessageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(SendEngagementMessageResponse);

impl CollectFailures for SendEngagementMessageResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for SendEngagementMessageResponse {}

/// Why no message was sent to a buyer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageError {
    /// Code of the error.
    pub code: Option<i64>,
    /// The buyer to whom no message was sent.
    pub detail: Option<MessageErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for MessageError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(MessageError);

impl CollectFailures for MessageError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The buyer to whom no message was sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageErrorDetail {
    /// Anonymized email address of the buyer.
    pub buyer_email: Option<String>,
}

impl Fields for MessageErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("buyer_email", &mut self.buyer_email)]);
    }
}

debug_fields!(MessageErrorDetail);

impl CollectFailures for MessageErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("buyer_email", &self.buyer_email);
    }
}
