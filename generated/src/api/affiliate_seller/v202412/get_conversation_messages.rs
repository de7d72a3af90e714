// @generated from specs/affiliate_seller/202412/get_conversation_messages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetConversationMessages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AffiliateConversationId, AffiliateImUserId, AffiliateMessageId};
use crate::api::affiliate_seller::types::MessageType;

/// Lists the messages of a conversation with a creator.
///
/// `GET /affiliate_seller/202412/conversation/{conversation_id}/messages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_messages.write`.
/// Returns [`GetConversationMessagesResponse`]; `messages` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-message-in-the-conversation-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetConversationMessages;

 let shop = client.seller(token).shop(cipher);
 let mut messages = shop.items(GetConversationMessages::new("7451873679308620048", 10));
 while let Some(message) = messages.try_next().await? {
     println!("{message:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-message-in-the-conversation-202412")]
#[doc(alias = "GetCreatorConversationMessages")]
#[doc(alias = "GetMessageInTheConversation")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversationMessages {
    /// Conversation ID, from [`GetConversations`](crate::affiliate_seller::GetConversations).
    pub conversation_id: AffiliateConversationId,
    /// Largest number of items on a page. At most 20.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetConversationMessages {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        conversation_id: impl Into<AffiliateConversationId>,
        page_size: i64,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            page_size,
            page_token: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetConversationMessages {
    type Response = GetConversationMessagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetConversationMessages";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202412/conversation/{conversation_id}/messages";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_messages.write"])
        .errors(&[16032001, 36009003])
        .pages("messages")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-message-in-the-conversation-202412",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202412/conversation/");
        path.id("conversation_id", &self.conversation_id);
        path.literal("/messages");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, ..=20));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for GetConversationMessages {
    type Item = Message;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.messages
    }
}

/// The response to [`GetConversationMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationMessagesResponse {
    /// Whether there are more messages.
    pub has_more: Option<bool>,
    /// Messages of the conversation.
    pub messages: Vec<Message>,
    /// Token of the next page; empty unless `has_more` is `true`.
    pub next_page_token: Option<String>,
}

impl Fields for GetConversationMessagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("has_more", &mut self.has_more),
                    ("messages", &mut self.messages),
                    ("next_page_token", &mut self.next_page_token),
                ],
            );
    }
}

debug_fields!(GetConversationMessagesResponse);

/// A message of a conversation with a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// Index of the message in the conversation; newer messages have a higher one.
    pub conversation_index: Option<String>,
    /// The message itself.
    pub message_body: Option<MessageBody>,
}

impl Fields for Message {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("conversation_index", &mut self.conversation_index),
                    ("message_body", &mut self.message_body),
                ],
            );
    }
}

debug_fields!(Message);

/// Content, sender and time of a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageBody {
    /// Content as JSON text, whose fields depend on `type`; see `MessageType`.
    pub content: Option<String>,
    /// Conversation ID.
    pub conversation_id: Option<AffiliateConversationId>,
    /// When the message was sent.
    pub create_time: Option<Timestamp>,
    /// Message ID.
    pub id: Option<AffiliateMessageId>,
    /// ID of the sender in the messaging system.
    pub sender_id: Option<AffiliateImUserId>,
    /// Kind of message.
    pub r#type: Option<MessageType>,
}

impl Fields for MessageBody {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content", &mut self.content),
                    ("conversation_id", &mut self.conversation_id),
                    ("create_time", &mut self.create_time),
                    ("id", &mut self.id),
                    ("sender_id", &mut self.sender_id),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(MessageBody);
