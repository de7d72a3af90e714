// @generated from specs/customer_service/202309/get_conversations.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetConversations` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Locale, Platform};
use crate::api::customer_service::types::{CurrentSession, MessageType, Role, Sender};

/// Lists the shop's conversations with buyers, page by page.
///
/// `GET /customer_service/202309/conversations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`GetConversationsResponse`]; `conversations` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-conversations-202309>.
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
    /// Of the system's messages. Defaults to `en`.
    pub locale: Option<Locale>,
    /// Whether conversations come with `current_session_id`.
    pub need_session_id: Option<bool>,
    /// Whether conversations come with `current_session`.
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

    /// Of the system's messages. Defaults to `en`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Whether conversations come with `current_session_id`.
    #[inline]
    pub fn need_session_id(mut self, need_session_id: bool) -> Self {
        self.need_session_id = Some(need_session_id);
        self
    }

    /// Whether conversations come with `current_session`.
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
    pub conversations: Vec<Conversation>,
    /// Empty on the last page.
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

/// A conversation with its latest message and its participants.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// Whether buyer and shop wrote, traded or returned anything of late.
    pub can_send_message: Option<bool>,
    /// When the object was created.
    pub create_time: Option<Timestamp>,
    /// What `GetConversationMessages` takes.
    pub id: Option<String>,
    pub latest_message: Option<LatestMessage>,
    /// Buyer and shop, and the agent where there is one.
    pub participant_count: Option<i64>,
    pub participants: Vec<Participant>,
    /// By the agent.
    pub unread_count: Option<i64>,
    /// Where asked for. JSON name: `cur_session_id`.
    pub current_session_id: Option<String>,
    /// Where asked for. JSON name: `cur_session`.
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
    /// JSON after `type`: `content` of a text, `url` of a picture or video, `order_id` and the like of a card.
    pub content: Option<String>,
    /// In seconds.
    pub create_time: Option<Timestamp>,
    pub id: Option<String>,
    /// For sorting: newer messages have larger ones, unique within the conversation, with gaps.
    pub index: Option<String>,
    /// Whether agents should see it; requests to rate, for instance, are only for the buyer.
    pub is_visible: Option<bool>,
    /// The shop, for `SYSTEM` and `ROBOT`.
    pub sender: Option<Sender>,
    /// `BUYER_ENTER_FROM_…` reports what the buyer looked at, `ALLOCATED_SERVICE` that an agent joined.
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
    /// URL of the picture.
    pub avatar: Option<String>,
    /// Of buyers in Indonesia; cards sent must fit it.
    pub buyer_platform: Option<Platform>,
    /// Of the messaging system; for orders, see `user_id`.
    pub im_user_id: Option<String>,
    /// Display name, chosen by the user.
    pub nickname: Option<String>,
    pub role: Option<Role>,
    /// What `GetOrderList` takes as `buyer_user_id`.
    pub user_id: Option<String>,
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
