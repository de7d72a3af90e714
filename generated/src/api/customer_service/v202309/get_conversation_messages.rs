// @generated from specs/customer_service/202309/get_conversation_messages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetConversationMessages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Locale, SortOrder};
use crate::api::ids::{ConversationId, MessageId};
use crate::api::customer_service::types::{MessageType, Sender};

/// Lists the messages of a conversation, without marking them as read; see [`MarkBuyerMessagesAsRead`](crate::customer_service::MarkBuyerMessagesAsRead).
///
/// `GET /customer_service/202309/conversations/{conversation_id}/messages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`GetConversationMessagesResponse`]; `messages` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-conversation-messages-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::GetConversationMessages;

 let shop = client.seller(token).shop(cipher);
 let mut messages = shop.items(GetConversationMessages::new("7494560109732334261", 10));
 while let Some(message) = messages.try_next().await? {
     println!("{message:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001), [45101003](crate::errors#code-45101003), [45101004](crate::errors#code-45101004).
#[doc(alias = "get-conversation-messages-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversationMessages {
    /// Conversation ID, from [`GetConversations`](crate::customer_service::GetConversations) or [`CreateConversation`](crate::customer_service::CreateConversation).
    pub conversation_id: ConversationId,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. At most 10.
    pub page_size: i64,
    /// Language of messages from the system and of `unsupported_msg_tips`: `en`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `pt-BR`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Messages of the buyer, the shop and agents stay as they are. Defaults to `en`.
    pub locale: Option<Locale>,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Field by which messages are sorted. Defaults to `create_time`.
    pub sort_field: Option<MessageSortField>,
    /// Whether to return `data` of the messages.
    pub need_data: Option<bool>,
    /// Whether to return `plaintext` of the messages.
    pub need_plaintext: Option<bool>,
    /// Time zone for the times in `plaintext`; those in `data` are not converted. TikTok does not document the format of this parameter.
    pub time_zone: Option<String>,
}

impl GetConversationMessages {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(conversation_id: impl Into<ConversationId>, page_size: i64) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            page_token: None,
            page_size,
            locale: None,
            sort_order: None,
            sort_field: None,
            need_data: None,
            need_plaintext: None,
            time_zone: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Language of messages from the system and of `unsupported_msg_tips`: `en`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `pt-BR`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Messages of the buyer, the shop and agents stay as they are. Defaults to `en`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `DESC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Field by which messages are sorted. Defaults to `create_time`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<MessageSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Whether to return `data` of the messages.
    #[inline]
    pub fn need_data(mut self, need_data: bool) -> Self {
        self.need_data = Some(need_data);
        self
    }

    /// Whether to return `plaintext` of the messages.
    #[inline]
    pub fn need_plaintext(mut self, need_plaintext: bool) -> Self {
        self.need_plaintext = Some(need_plaintext);
        self
    }

    /// Time zone for the times in `plaintext`; those in `data` are not converted. TikTok does not document the format of this parameter.
    #[inline]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
}

impl Endpoint for GetConversationMessages {
    type Response = GetConversationMessagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetConversationMessages";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_service/202309/conversations/{conversation_id}/messages";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003, 45101001, 45101003, 45101004])
        .pages("messages")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-conversation-messages-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/customer_service/202309/conversations/");
        path.id("conversation_id", &self.conversation_id);
        path.literal("/messages");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("need_data", &self.need_data);
        query.param("need_plaintext", &self.need_plaintext);
        query.param("page_size", &within(&self.page_size, ..=10));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.param("time_zone", &self.time_zone);
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
    /// Messages of the conversation.
    pub messages: Vec<Message>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Text to show instead of messages that your app cannot show, in the language of `locale`. It tells the user to read the message on TikTok Shop.
    pub unsupported_msg_tips: Option<String>,
}

impl Fields for GetConversationMessagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("messages", &mut self.messages),
                    ("next_page_token", &mut self.next_page_token),
                    ("unsupported_msg_tips", &mut self.unsupported_msg_tips),
                ],
            );
    }
}

debug_fields!(GetConversationMessagesResponse);

/// A message of the conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// Content as JSON text that depends on `type`: `content` for texts and notices, `url` for images and videos, and IDs such as `product_id`, `order_id`, `package_id`, `sku_id` and `coupon_id` for cards, `BUYER_ENTER_FROM_PRODUCT` and `BUYER_ENTER_FROM_ORDER`. In Indonesia, an image can be downloaded only with the access token in the header `x-tts-access-token` and `shop_cipher` in the query.
    pub content: Option<String>,
    /// When the message was sent.
    pub create_time: Option<Timestamp>,
    /// Structured content as JSON text, if `need_data` is `true`; only for visible messages of some types. A `LOGISTICS_CARD` has times in milliseconds.
    pub data: Option<String>,
    /// Message ID.
    pub id: Option<MessageId>,
    /// Position for sorting, unique within the conversation. It grows with time, but not strictly.
    pub index: Option<String>,
    /// Whether to show the message to agents; a request to rate the service, for example, is only for the buyer.
    pub is_visible: Option<bool>,
    /// Sender of the message.
    pub sender: Option<Sender>,
    /// Kind of message.
    pub r#type: Option<MessageType>,
    /// Content as human-readable text, if `need_plaintext` is `true`; only for visible messages of some types.
    pub plaintext: Option<String>,
}

impl Fields for Message {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content", &mut self.content),
                    ("create_time", &mut self.create_time),
                    ("data", &mut self.data),
                    ("id", &mut self.id),
                    ("index", &mut self.index),
                    ("is_visible", &mut self.is_visible),
                    ("sender", &mut self.sender),
                    ("type", &mut self.r#type),
                    ("plaintext", &mut self.plaintext),
                ],
            );
    }
}

debug_fields!(Message);

/// Field by which messages are sorted.
#[non_exhaustive]
pub enum MessageSortField {
    /// When the message was sent. Sent as `create_time`.
    CreateTime,
    /// Position of the message in the conversation; see `index` of the message. Sent as `index`.
    Index,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MessageSortField {
    const TEXTS: &'static [&'static str] = &["create_time", "index"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CreateTime,
            Ok(_) => Self::Index,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateTime => Ok(0),
            Self::Index => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MessageSortField, Write);
