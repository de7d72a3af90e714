// @generated from specs/affiliate_seller/202412/send_message.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SendMessage`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AffiliateConversationId, AffiliateMessageId};
use crate::api::affiliate_seller::types::MessageType;

/// Sends a message in a conversation with a creator. Upload images with [`UploadMessageImage`](crate::affiliate_seller::UploadMessageImage) first.
///
/// `POST /affiliate_seller/202412/conversations/{conversation_id}/messages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_messages.write`.
/// Returns [`SendMessageResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/send-im-message-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::{SendMessage, send_message};
 use tiktok_shop::affiliate_seller::types::MessageType;

 let shop = client.seller(token).shop(cipher);
 let request = SendMessage::new(send_message::Required {
     conversation_id: "7451873679308620048".into(),
     content: "{\"content\": \"Your sample ships today.\"}".into(),
     msg_type: MessageType::Text,
 });
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.message_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [36009003](crate::errors#code-36009003), [45101004](crate::errors#code-45101004).
#[doc(alias = "send-im-message-202412")]
#[doc(alias = "SendImMessage")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendMessage {
    /// Conversation ID, from [`GetOrCreateConversation`](crate::affiliate_seller::GetOrCreateConversation) or [`GetConversations`](crate::affiliate_seller::GetConversations).
    pub conversation_id: AffiliateConversationId,
    /// Content as JSON text, whose fields depend on `msg_type`; see `MessageType`. In the JSON, `content` must not be empty and has up to 2,000 characters in a `TEXT`, or up to 500 in a `CRM_TEXT_WITH_IMAGE_CARD` or `CRM_TEXT_WITH_PRODUCTS_CARD`; `title` has up to 50. Example: `{"content": "Your sample ships today."}`.
    pub content: String,
    /// Kind of message, which determines the format of `content`. Accepts `TEXT`, `PRODUCT_CARD`, `TARGET_COLLABORATION_CARD`, `FREE_SAMPLE_CARD`, `IMAGE`, `CRM_TEXT_WITH_IMAGE_CARD` or `CRM_TEXT_WITH_PRODUCTS_CARD`.
    pub msg_type: MessageType,
}

/// The required fields of [`SendMessage`], for [`SendMessage::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Conversation ID, from [`GetOrCreateConversation`](crate::affiliate_seller::GetOrCreateConversation) or [`GetConversations`](crate::affiliate_seller::GetConversations).
    pub conversation_id: AffiliateConversationId,
    /// Content as JSON text, whose fields depend on `msg_type`; see `MessageType`. In the JSON, `content` must not be empty and has up to 2,000 characters in a `TEXT`, or up to 500 in a `CRM_TEXT_WITH_IMAGE_CARD` or `CRM_TEXT_WITH_PRODUCTS_CARD`; `title` has up to 50. Example: `{"content": "Your sample ships today."}`.
    pub content: String,
    /// Kind of message, which determines the format of `content`. Accepts `TEXT`, `PRODUCT_CARD`, `TARGET_COLLABORATION_CARD`, `FREE_SAMPLE_CARD`, `IMAGE`, `CRM_TEXT_WITH_IMAGE_CARD` or `CRM_TEXT_WITH_PRODUCTS_CARD`.
    pub msg_type: MessageType,
}

impl SendMessage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            conversation_id: required.conversation_id,
            content: required.content,
            msg_type: required.msg_type,
        }
    }
}

impl Endpoint for SendMessage {
    type Response = SendMessageResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SendMessage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202412/conversations/{conversation_id}/messages";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_messages.write"])
        .errors(&[16032001, 36009003, 45101004])
        .page("https://partner.tiktokshop.com/docv2/page/send-im-message-202412");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202412/conversations/");
        path.id("conversation_id", &self.conversation_id);
        path.literal("/messages");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("content", &self.content),
                (
                    "msg_type",
                    &one_of(
                        &self.msg_type,
                        &[
                            "TEXT",
                            "PRODUCT_CARD",
                            "TARGET_COLLABORATION_CARD",
                            "FREE_SAMPLE_CARD",
                            "IMAGE",
                            "CRM_TEXT_WITH_IMAGE_CARD",
                            "CRM_TEXT_WITH_PRODUCTS_CARD",
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
    /// Message ID; may be absent even if the message was sent.
    pub message_id: Option<AffiliateMessageId>,
}

impl Fields for SendMessageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message_id", &mut self.message_id)]);
    }
}

debug_fields!(SendMessageResponse);
