// @generated from specs/affiliate_seller/202412/get_or_create_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrCreateConversation`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AffiliateConversationId, AffiliateImUserId, CreatorUserId};

/// Returns the ID of the conversation between the shop and a creator, for [`SendMessage`](crate::affiliate_seller::SendMessage). Starts a conversation if none exists.
///
/// `POST /affiliate_seller/202412/conversations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOrCreateConversationResponse`].
/// Safe to retry.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::get_or_create_conversation::GetOrCreateConversation).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202412::GetOrCreateConversation;

 let shop = client.seller(token).shop(cipher);
 let request = GetOrCreateConversation::new()
     .creator_id("3423812664")
     .only_need_conversation_id(true);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.conversation_id);
 # Ok(()) }
 ```
*/
#[doc(alias = "CreateConversationWithCreator")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrCreateConversation {
    /// User ID of the creator, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 and [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 return it; version 202508 requires an open ID.
    pub creator_id: Option<CreatorUserId>,
    /// Whether to return only `conversation_id`; send `false` to get the other fields too. Defaults to `true`.
    pub only_need_conversation_id: Option<bool>,
}

impl GetOrCreateConversation {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// User ID of the creator, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 and [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 return it; version 202508 requires an open ID.
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<CreatorUserId>) -> Self {
        self.creator_id = Some(creator_id.into());
        self
    }

    /// Whether to return only `conversation_id`; send `false` to get the other fields too. Defaults to `true`.
    #[inline]
    pub fn only_need_conversation_id(mut self, only_need_conversation_id: bool) -> Self {
        self.only_need_conversation_id = Some(only_need_conversation_id);
        self
    }
}

impl Endpoint for GetOrCreateConversation {
    type Response = GetOrCreateConversationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOrCreateConversation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202412/conversations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable().newer("v202508");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_id", &self.creator_id),
                ("only_need_conversation_id", &self.only_need_conversation_id),
            ],
        );
    }
}

/// The response to [`GetOrCreateConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrCreateConversationResponse {
    /// URL of the creator's profile picture.
    pub avatar: Option<String>,
    /// Conversation ID, as [`SendMessage`](crate::affiliate_seller::SendMessage) accepts it.
    pub conversation_id: Option<AffiliateConversationId>,
    /// ID of the creator in the messaging system, as in `sender_id` of messages.
    pub creator_im_id: Option<AffiliateImUserId>,
    /// Whether the conversation was just created.
    pub is_new: Option<bool>,
    /// Number of messages that the shop has not read.
    pub unread_count: Option<i64>,
    /// Username of the creator.
    pub username: Option<String>,
}

impl Fields for GetOrCreateConversationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("conversation_id", &mut self.conversation_id),
                    ("creator_im_id", &mut self.creator_im_id),
                    ("is_new", &mut self.is_new),
                    ("unread_count", &mut self.unread_count),
                    ("username", &mut self.username),
                ],
            );
    }
}

debug_fields!(GetOrCreateConversationResponse);
