// @generated from specs/customer_service/202309/send_message.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SendMessage`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ConversationId, MessageId};
use crate::api::customer_service::types::MessageType;

/// Sends a message in a conversation with a buyer. Upload images with [`UploadMessageImage`](crate::customer_service::UploadMessageImage) first.
///
/// `POST /customer_service/202309/conversations/{conversation_id}/messages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`SendMessageResponse`].
/// Superseded by a newer version: [`v202606`](crate::customer_service::v202606::send_message::SendMessage).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/send-message-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::types::MessageType;
 use tiktok_shop::customer_service::v202309::{SendMessage, send_message};

 let shop = client.seller(token).shop(cipher);
 let request = SendMessage::new(send_message::Required {
     conversation_id: "7494560109732334261".into(),
     content: "{\"content\": \"Your order ships today.\"}".into(),
     r#type: MessageType::Text,
 });
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.message_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001), [45101002](crate::errors#code-45101002), [45101003](crate::errors#code-45101003), [45101004](crate::errors#code-45101004), [45101006](crate::errors#code-45101006),
/// [45102007](crate::errors#code-45102007), [45109001](crate::errors#code-45109001), [45111001](crate::errors#code-45111001), [45111012](crate::errors#code-45111012), [45111017](crate::errors#code-45111017).
#[doc(alias = "send-message-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendMessage {
    /// Conversation ID, from [`GetConversations`](crate::customer_service::GetConversations) or [`CreateConversation`](crate::customer_service::CreateConversation).
    pub conversation_id: ConversationId,
    /// Content as JSON text: a `TEXT` has `content` with up to 2,000 characters, without sensitive words; an `IMAGE` has `url`, `width` and `height` from [`UploadMessageImage`](crate::customer_service::UploadMessageImage); a `VIDEO` has `vid`. A card has the `product_id`, `order_id` or `coupon_id` that it shows; a `RETURN_REFUND_CARD` has `order_id` and `sku_id`, a `LOGISTICS_CARD` has `order_id` and, recommended for orders with several packages, `package_id`. Example: `{"content": "Your order ships today."}`.
    pub content: String,
    /// Kind of message, which determines the format of `content`. The order of a `RETURN_REFUND_CARD` must be eligible according to `return_refund::GetAftersalesEligibility`; the coupon of a `COUPON_CARD` must be `ONGOING`, created in Seller Center, of the display type `CHAT` or `REGULAR`, and not for `REPEAT_CUSTOMERS`. Accepts `TEXT`, `IMAGE`, `PRODUCT_CARD`, `ORDER_CARD`, `VIDEO`, `RETURN_REFUND_CARD`, `COUPON_CARD` or `LOGISTICS_CARD`.
    pub r#type: MessageType,
}

/// The required fields of [`SendMessage`], for [`SendMessage::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Conversation ID, from [`GetConversations`](crate::customer_service::GetConversations) or [`CreateConversation`](crate::customer_service::CreateConversation).
    pub conversation_id: ConversationId,
    /// Content as JSON text: a `TEXT` has `content` with up to 2,000 characters, without sensitive words; an `IMAGE` has `url`, `width` and `height` from [`UploadMessageImage`](crate::customer_service::UploadMessageImage); a `VIDEO` has `vid`. A card has the `product_id`, `order_id` or `coupon_id` that it shows; a `RETURN_REFUND_CARD` has `order_id` and `sku_id`, a `LOGISTICS_CARD` has `order_id` and, recommended for orders with several packages, `package_id`. Example: `{"content": "Your order ships today."}`.
    pub content: String,
    /// Kind of message, which determines the format of `content`. The order of a `RETURN_REFUND_CARD` must be eligible according to `return_refund::GetAftersalesEligibility`; the coupon of a `COUPON_CARD` must be `ONGOING`, created in Seller Center, of the display type `CHAT` or `REGULAR`, and not for `REPEAT_CUSTOMERS`. Accepts `TEXT`, `IMAGE`, `PRODUCT_CARD`, `ORDER_CARD`, `VIDEO`, `RETURN_REFUND_CARD`, `COUPON_CARD` or `LOGISTICS_CARD`.
    pub r#type: MessageType,
}

impl SendMessage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            conversation_id: required.conversation_id,
            content: required.content,
            r#type: required.r#type,
        }
    }
}

impl Endpoint for SendMessage {
    type Response = SendMessageResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SendMessage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_service/202309/conversations/{conversation_id}/messages";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(
            &[
                36009003, 45101001, 45101002, 45101003, 45101004, 45101006, 45102007,
                45109001, 45111001, 45111012, 45111017,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/send-message-202309")
        .newer("v202606");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/customer_service/202309/conversations/");
        path.id("conversation_id", &self.conversation_id);
        path.literal("/messages");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("content", &self.content),
                (
                    "type",
                    &one_of(
                        &self.r#type,
                        &[
                            "TEXT",
                            "IMAGE",
                            "PRODUCT_CARD",
                            "ORDER_CARD",
                            "VIDEO",
                            "RETURN_REFUND_CARD",
                            "COUPON_CARD",
                            "LOGISTICS_CARD",
                        ],
                    ),
                ),
            ],
        );
    }
}

/// The response to [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// ID of the message that was sent.
    pub message_id: Option<MessageId>,
}

impl Fields for SendMessageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message_id", &mut self.message_id)]);
    }
}

debug_fields!(SendMessageResponse);
