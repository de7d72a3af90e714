// @generated from specs/customer_service/202309/get_conversations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetConversations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Locale, Platform};
use crate::api::ids::{BuyerUserId, ChatSessionId, ConversationId, ImUserId, MessageId};
use crate::api::customer_service::types::{CurrentSession, MessageType, Role, Sender};

/// Lists the conversations of the shop with buyers, with participants, latest message and number of unread messages.
///
/// `GET /customer_service/202309/conversations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`GetConversationsResponse`]; `conversations` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-conversations-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::GetConversations;

 let shop = client.seller(token).shop(cipher);
 let mut conversations = shop.items(GetConversations::new(10));
 while let Some(conversation) = conversations.try_next().await? {
     println!("{conversation:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001), [45101003](crate::errors#code-45101003), [45101004](crate::errors#code-45101004).
#[doc(alias = "get-conversations-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversations {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. At most 20.
    pub page_size: i64,
    /// Language of messages from the system: `en`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `pt-BR`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Messages of the buyer, the shop and agents stay as they are. Defaults to `en`.
    pub locale: Option<Locale>,
    /// Whether to return the ID of the open session of each conversation.
    pub need_session_id: Option<bool>,
    /// Whether to return the open session of each conversation and its ID.
    pub need_session_info: Option<bool>,
}

impl GetConversations {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            locale: None,
            need_session_id: None,
            need_session_info: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Language of messages from the system: `en`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `pt-BR`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Messages of the buyer, the shop and agents stay as they are. Defaults to `en`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Whether to return the ID of the open session of each conversation.
    #[inline]
    pub fn need_session_id(mut self, need_session_id: bool) -> Self {
        self.need_session_id = Some(need_session_id);
        self
    }

    /// Whether to return the open session of each conversation and its ID.
    #[inline]
    pub fn need_session_info(mut self, need_session_info: bool) -> Self {
        self.need_session_info = Some(need_session_info);
        self
    }
}

impl Endpoint for GetConversations {
    type Response = GetConversationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetConversations";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_service/202309/conversations";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003, 45101001, 45101003, 45101004])
        .pages("conversations")
        .page("https://partner.tiktokshop.com/docv2/page/get-conversations-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("need_session_id", &self.need_session_id);
        query.param("need_session_info", &self.need_session_info);
        query.param("page_size", &within(&self.page_size, ..=20));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for GetConversations {
    type Item = Conversation;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.conversations
    }
}

/// The response to [`GetConversations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationsResponse {
    /// Conversations of the shop with buyers.
    pub conversations: Vec<Conversation>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
}

impl Fields for GetConversationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("conversations", &mut self.conversations),
                    ("next_page_token", &mut self.next_page_token),
                ],
            );
    }
}

debug_fields!(GetConversationsResponse);

/// A conversation with its participants and its latest message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// Whether the shop may send messages in this conversation: the buyer had a conversation with the shop in the last 30 days, ordered in the last 60 days, or ever had a return or refund.
    pub can_send_message: Option<bool>,
    /// When the conversation was created.
    pub create_time: Option<Timestamp>,
    /// Conversation ID, as [`GetConversationMessages`](crate::customer_service::GetConversationMessages) accepts it.
    pub id: Option<ConversationId>,
    /// Latest message of the conversation.
    pub latest_message: Option<LatestMessage>,
    /// Number of participants: the buyer, the shop, and an agent if there has been one.
    pub participant_count: Option<i64>,
    /// Participants of the conversation.
    pub participants: Vec<Participant>,
    /// Number of messages that the agent has not read.
    pub unread_count: Option<i64>,
    /// ID of the open session, if there is one; only with `need_session_id` or `need_session_info`. JSON name: `cur_session_id`.
    pub current_session_id: Option<ChatSessionId>,
    /// The open session, if there is one; only with `need_session_info`. JSON name: `cur_session`.
    pub current_session: Option<CurrentSession>,
}

impl Fields for Conversation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_send_message", &mut self.can_send_message),
                    ("create_time", &mut self.create_time),
                    ("id", &mut self.id),
                    ("latest_message", &mut self.latest_message),
                    ("participant_count", &mut self.participant_count),
                    ("participants", &mut self.participants),
                    ("unread_count", &mut self.unread_count),
                    ("cur_session_id", &mut self.current_session_id),
                    ("cur_session", &mut self.current_session),
                ],
            );
    }
}

debug_fields!(Conversation);

/// The latest message of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LatestMessage {
    /// Content as JSON text that depends on `type`: `content` for texts and notices, `url` for images and videos, and IDs such as `product_id`, `order_id`, `sku_id` and `coupon_id` for cards, `BUYER_ENTER_FROM_PRODUCT` and `BUYER_ENTER_FROM_ORDER`. In Indonesia, an image can be downloaded only with the access token in the header `x-tts-access-token` and `shop_cipher` in the query.
    pub content: Option<String>,
    /// When the message was sent.
    pub create_time: Option<Timestamp>,
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
}

impl Fields for LatestMessage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content", &mut self.content),
                    ("create_time", &mut self.create_time),
                    ("id", &mut self.id),
                    ("index", &mut self.index),
                    ("is_visible", &mut self.is_visible),
                    ("sender", &mut self.sender),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(LatestMessage);

/// A participant of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Participant {
    /// URL of the participant's profile picture.
    pub avatar: Option<String>,
    /// Platform of the buyer; only for the role `BUYER` in Indonesia. What is sent to the buyer, such as a product card, must exist on this platform.
    pub buyer_platform: Option<Platform>,
    /// ID of the participant in the messaging system. Orders do not use it; see `user_id`.
    pub im_user_id: Option<ImUserId>,
    /// Display name of the participant.
    pub nickname: Option<String>,
    /// Role of the participant.
    pub role: Option<Role>,
    /// User ID of the participant; `order::GetOrderList` accepts that of a buyer in `buyer_user_id`.
    pub user_id: Option<BuyerUserId>,
}

impl Fields for Participant {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("buyer_platform", &mut self.buyer_platform),
                    ("im_user_id", &mut self.im_user_id),
                    ("nickname", &mut self.nickname),
                    ("role", &mut self.role),
                    ("user_id", &mut self.user_id),
                ],
            );
    }
}

debug_fields!(Participant);
