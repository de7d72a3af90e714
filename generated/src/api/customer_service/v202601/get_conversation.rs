// @generated from specs/customer_service/202601/get_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetConversation` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Platform;
use crate::api::customer_service::types::{CurrentSession, Role};

/// Returns one conversation with its participants and latest message.
///
/// `GET /customer_service/202601/conversations/{conversation_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetConversationResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversation {
    /// From `GetConversations` or `CreateConversation`.
    pub conversation_id: String,
    /// Whether the conversation comes with `current_session_id`.
    pub need_session_id: Option<bool>,
    /// Whether the conversation comes with `current_session`.
    pub need_session_info: Option<bool>,
}

impl GetConversation {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            need_session_id: None,
            need_session_info: None,
        }
    }

    /// Whether the conversation comes with `current_session_id`.
    #[inline]
    pub fn need_session_id(mut self, need_session_id: bool) -> Self {
        self.need_session_id = Some(need_session_id);
        self
    }

    /// Whether the conversation comes with `current_session`.
    #[inline]
    pub fn need_session_info(mut self, need_session_info: bool) -> Self {
        self.need_session_info = Some(need_session_info);
        self
    }
}

impl Endpoint for GetConversation {
    type Response = GetConversationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetConversation";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_service/202601/conversations/{conversation_id}";

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/customer_service/202601/conversations/");
        path.id("conversation_id", &self.conversation_id);
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("need_session_id", &self.need_session_id);
        query.param("need_session_info", &self.need_session_info);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationResponse {
    pub conversation: Option<ConversationDetails>,
}

impl Fields for GetConversationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("conversation", &mut self.conversation)]);
    }
}

debug_fields!(GetConversationResponse);

/// A conversation with its participants.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationDetails {
    /// When the object was created.
    pub create_time: Option<Timestamp>,
    /// What `GetConversationMessages` takes.
    pub id: Option<String>,
    /// Buyer and shop, and the agent where there is one.
    pub participant_count: Option<i64>,
    pub participants: Vec<ConversationParticipant>,
    /// By the agent.
    pub unread_count: Option<i64>,
    /// Where asked for. JSON name: `cur_session_id`.
    pub current_session_id: Option<String>,
    /// Where asked for. JSON name: `cur_session`.
    pub current_session: Option<CurrentSession>,
}

impl Fields for ConversationDetails {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("id", &mut self.id),
                    ("participant_count", &mut self.participant_count),
                    ("participants", &mut self.participants),
                    ("unread_count", &mut self.unread_count),
                    ("cur_session_id", &mut self.current_session_id),
                    ("cur_session", &mut self.current_session),
                ],
            );
    }
}

debug_fields!(ConversationDetails);

/// A participant of the conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationParticipant {
    /// URL of the picture.
    pub avatar: Option<String>,
    /// Of the messaging system; for orders, see `user_id`.
    pub im_user_id: Option<String>,
    /// Display name, chosen by the user.
    pub nickname: Option<String>,
    pub role: Option<Role>,
    /// What `GetOrderList` takes as `buyer_user_id`.
    pub user_id: Option<String>,
    /// Of buyers in Indonesia; cards sent must fit it.
    pub platform: Option<Platform>,
}

impl Fields for ConversationParticipant {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("im_user_id", &mut self.im_user_id),
                    ("nickname", &mut self.nickname),
                    ("role", &mut self.role),
                    ("user_id", &mut self.user_id),
                    ("platform", &mut self.platform),
                ],
            );
    }
}

debug_fields!(ConversationParticipant);
