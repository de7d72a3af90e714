// @generated from specs/customer_service/202309/get_conversations.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetConversations` and what only it uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::customer_service::types::Conversation;

/// Lists the shop's conversations with buyers, page by page.
///
/// `GET /customer_service/202309/conversations`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.customer_service`.
/// Answers [`GetConversationsResponse`], whose `conversations` come in pages.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-conversations-202309>
///
/// Documented errors: 36009003, 45101001, 45101003, 45101004.
#[doc(alias = "get-conversations-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversations {
    pub page_token: Option<String>,
    /// At most 20.
    pub page_size: i64,
    /// Of the system's messages. `en` when left out.
    pub locale: Option<Locale>,
    /// Whether conversations come with `current_session_id`.
    pub need_session_id: Option<bool>,
    /// Whether conversations come with `current_session`.
    pub need_session_info: Option<bool>,
}

impl GetConversations {
    /// With the fields that TikTok requires.
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
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    /// Of the system's messages. `en` when left out.
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
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.customer_service"],
        errors: &[36009003, 45101001, 45101003, 45101004],
        pages: Some("conversations"),
        page: Some("https://partner.tiktokshop.com/docv2/page/get-conversations-202309"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("need_session_id", &self.need_session_id);
        query.param("need_session_info", &self.need_session_info);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for GetConversations {
    type Item = Conversation;
    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }
    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
    #[inline]
    fn items(response: Self::Response) -> Vec<Conversation> {
        response.conversations
    }
}

/// What [`GetConversations`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConversationsResponse {
    pub conversations: Vec<Conversation>,
    /// Empty on the last page.
    pub next_page_token: Option<String>,
}

impl Fields for GetConversationsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "conversations" => read(map, &mut self.conversations),
            "next_page_token" => read(map, &mut self.next_page_token),
            _ => skip(map),
        }
    }
}
