// @generated from specs/affiliate_seller/202412/get_conversations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetConversations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::{Conversation, ConversationStatus};

/// Lists the conversations of the shop with creators. By default, only their IDs are returned.
///
/// `GET /affiliate_seller/202412/conversations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_messages.write`.
/// Returns [`GetConversationsResponse`]; `conversations` is paginated.
/// Superseded by a newer version: [`v202505`](crate::affiliate_seller::v202505::get_conversations::GetConversations).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-conversation-list-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202412::GetConversations;

 let shop = client.seller(token).shop(cipher);
 let request = GetConversations::new(10)
     .only_need_conversation_id(true)
     .body_only_need_conversation_id(true);
 let mut conversations = shop.items(request);
 while let Some(conversation) = conversations.try_next().await? {
     println!("{conversation:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-conversation-list-202412")]
#[doc(alias = "GetConversationList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConversations {
    /// Largest number of items on a page. At most 50.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Whether to return only the IDs of the conversations. Defaults to `true`.
    pub only_need_conversation_id: Option<bool>,
    /// Status of the conversations to find.
    pub conversation_status: Option<ConversationStatus>,
    /// Whether to return only IDs, like the parameter of the query. TikTok documents both, but not which one counts. Defaults to `true`. JSON name: `only_need_conversation_id`.
    pub body_only_need_conversation_id: Option<bool>,
}

impl GetConversations {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            only_need_conversation_id: None,
            conversation_status: None,
            body_only_need_conversation_id: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Whether to return only the IDs of the conversations. Defaults to `true`.
    #[inline]
    pub fn only_need_conversation_id(mut self, only_need_conversation_id: bool) -> Self {
        self.only_need_conversation_id = Some(only_need_conversation_id);
        self
    }

    /// Status of the conversations to find.
    #[inline]
    pub fn conversation_status(
        mut self,
        conversation_status: impl Into<ConversationStatus>,
    ) -> Self {
        self.conversation_status = Some(conversation_status.into());
        self
    }

    /// Whether to return only IDs, like the parameter of the query. TikTok documents both, but not which one counts. Defaults to `true`. JSON name: `only_need_conversation_id`.
    #[inline]
    pub fn body_only_need_conversation_id(
        mut self,
        body_only_need_conversation_id: bool,
    ) -> Self {
        self.body_only_need_conversation_id = Some(body_only_need_conversation_id);
        self
    }
}

impl Endpoint for GetConversations {
    type Response = GetConversationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetConversations";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202412/conversations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_messages.write"])
        .errors(&[36009003])
        .pages("conversations")
        .page("https://partner.tiktokshop.com/docv2/page/get-conversation-list-202412")
        .newer("v202505");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("conversation_status", &self.conversation_status);
        query.param("only_need_conversation_id", &self.only_need_conversation_id);
        query.param("page_size", &within(&self.page_size, ..=50));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("only_need_conversation_id", &self.body_only_need_conversation_id)],
        );
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
    /// Conversations of the shop with creators.
    pub conversations: Vec<Conversation>,
    /// Whether there are more conversations.
    pub has_more: Option<bool>,
    /// Token of the next page; only if `has_more` is `true`.
    pub next_page_token: Option<String>,
}

impl Fields for GetConversationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("conversations", &mut self.conversations),
                    ("has_more", &mut self.has_more),
                    ("next_page_token", &mut self.next_page_token),
                ],
            );
    }
}

debug_fields!(GetConversationsResponse);
