// @generated from specs/customer_service/202601/get_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetConversation`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Platform;
use crate::api::ids::{BuyerUserId, ChatSessionId, ConversationId, ImUserId};
use crate::api::customer_service::types::{CurrentSession, Role};

/// Returns one conversation with its participants, the number of unread messages and, if requested, the open session.
///
/// `GET /customer_service/202601/conversations/{conversation_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetConversationResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::GetConversation;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetConversation::new("7494560109732334261")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversation {
    /// Conversation ID, from [`GetConversations`](crate::customer_service::GetConversations) or [`CreateConversation`](crate::customer_service::CreateConversation).
    pub conversation_id: ConversationId,
    /// Whether to return the ID of the open session.
    pub need_session_id: Option<bool>,
    /// Whether to return the open session and its ID.
    pub need_session_info: Option<bool>,
}

impl GetConversation {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            need_session_id: None,
            need_session_info: None,
        }
    }

    /// Whether to return the ID of the open session.
    #[inline]
    pub fn need_session_id(mut self, need_session_id: bool) -> Self {
        self.need_session_id = Some(need_session_id);
        self
    }

    /// Whether to return the open session and its ID.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// The conversation.
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
    /// When the conversation was created.
    pub create_time: Option<Timestamp>,
    /// Conversation ID, as [`GetConversationMessages`](crate::customer_service::GetConversationMessages) accepts it.
    pub id: Option<ConversationId>,
    /// Number of participants: the buyer, the shop, and an agent if there has been one.
    pub participant_count: Option<i64>,
    /// Participants of the conversation.
    pub participants: Vec<ConversationParticipant>,
    /// Number of messages that the agent has not read.
    pub unread_count: Option<i64>,
    /// ID of the open session, if there is one; only with `need_session_id` or `need_session_info`. JSON name: `cur_session_id`.
    pub current_session_id: Option<ChatSessionId>,
    /// The open session, if there is one; only with `need_session_info`. JSON name: `cur_session`.
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

/// A participant of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationParticipant {
    /// URL of the participant's profile picture.
    pub avatar: Option<String>,
    /// ID of the participant in the messaging system. Orders do not use it; see `user_id`.
    pub im_user_id: Option<ImUserId>,
    /// Display name of the participant.
    pub nickname: Option<String>,
    /// Role of the participant.
    pub role: Option<Role>,
    /// User ID of the participant; `order::GetOrderList` accepts that of a buyer in `buyer_user_id`.
    pub user_id: Option<BuyerUserId>,
    /// Platform of the buyer; only for the role `BUYER` in Indonesia. What is sent to the buyer, such as a product card, must exist on this platform.
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
