// @generated from specs/customer_service/202601/get_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetConversation` and what only it uses.

use crate::__private::*;
use crate::api::customer_service::types::Conversation;

/// Returns one conversation with its participants and latest message.
///
/// `GET /customer_service/202601/conversations/{conversation_id}`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetConversationResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversation {
    /// Of `GetConversations` or `CreateConversation`.
    pub conversation_id: String,
    /// Whether the conversation comes with `current_session_id`.
    pub need_session_id: Option<bool>,
    /// Whether the conversation comes with `current_session`.
    pub need_session_info: Option<bool>,
}

impl GetConversation {
    /// With the fields that TikTok requires.
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

/// What [`GetConversation`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConversationResponse {
    pub conversation: Option<Conversation>,
}

impl Fields for GetConversationResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "conversation" => read(map, &mut self.conversation),
            _ => skip(map),
        }
    }
}
