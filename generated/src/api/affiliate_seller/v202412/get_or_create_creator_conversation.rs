// @generated from specs/affiliate_seller/202412/get_or_create_creator_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOrCreateCreatorConversation` and what only it uses.

use crate::glue::*;

/// `POST /affiliate_seller/202412/conversations`
///
/// Takes a seller's token and a shop cipher.
/// There is a newer version: [`v202508`](crate::affiliate_seller::v202508::get_or_create_creator_conversation::GetOrCreateCreatorConversation).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrCreateCreatorConversation {
    pub creator_id: Option<String>,
    /// `true` when left out.
    pub only_need_conversation_id: Option<bool>,
}

impl GetOrCreateCreatorConversation {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.creator_id = Some(creator_id.into());
        self
    }
    /// `true` when left out.
    #[inline]
    pub fn only_need_conversation_id(mut self, only_need_conversation_id: bool) -> Self {
        self.only_need_conversation_id = Some(only_need_conversation_id);
        self
    }
}

impl Endpoint for GetOrCreateCreatorConversation {
    type Response = GetOrCreateCreatorConversationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetOrCreateCreatorConversation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202412/conversations";
    const BODY: BodyKind = BodyKind::Json;
    const FACTS: Facts = Facts {
        newer: Some("v202508"),
        ..Facts::NONE
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("creator_id", &self.creator_id);
        body.field("only_need_conversation_id", &self.only_need_conversation_id);
    }
}

/// What [`GetOrCreateCreatorConversation`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrCreateCreatorConversationResponse {
    pub avatar: Option<String>,
    pub conversation_id: Option<String>,
    pub creator_im_id: Option<String>,
    pub is_new: Option<bool>,
    pub unread_count: Option<i64>,
    pub username: Option<String>,
}

impl Fields for GetOrCreateCreatorConversationResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "conversation_id" => read(map, &mut self.conversation_id),
            "creator_im_id" => read(map, &mut self.creator_im_id),
            "is_new" => read(map, &mut self.is_new),
            "unread_count" => read(map, &mut self.unread_count),
            "username" => read(map, &mut self.username),
            _ => skip(map),
        }
    }
}
