// @generated from specs/affiliate_seller/202508/get_or_create_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrCreateConversation`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AffiliateConversationId, AffiliateImUserId, CreatorOpenId};

/// Returns the ID of the conversation between the shop and a creator, for [`SendMessage`](crate::affiliate_seller::SendMessage), and starts one if none exists. The call fails with error 16030002 if the message quota is used up; see [`CheckCreatorOutreachEligibility`](crate::affiliate_seller::CheckCreatorOutreachEligibility).
///
/// `POST /affiliate_seller/202508/conversations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_messages.write`.
/// Returns [`GetOrCreateConversationResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-conversation-with-creator-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetOrCreateConversation;

 let shop = client.seller(token).shop(cipher);
 let request = GetOrCreateConversation::new(
         "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg",
     )
     .only_need_conversation_id(true);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.conversation_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16030001](crate::errors#code-16030001), [16030002](crate::errors#code-16030002), [16030003](crate::errors#code-16030003), [16030007](crate::errors#code-16030007), [16030009](crate::errors#code-16030009), [16032001](crate::errors#code-16032001),
/// [36009003](crate::errors#code-36009003), [45101021](crate::errors#code-45101021).
#[doc(alias = "create-conversation-with-creator-202508")]
#[doc(alias = "GetOrCreateCreatorConversation")]
#[doc(alias = "CreateConversationWithCreator")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrCreateConversation {
    /// Open ID of the creator, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators).
    pub creator_open_id: CreatorOpenId,
    /// Whether to return only `conversation_id`; send `false` to get the other fields too. Defaults to `true`.
    pub only_need_conversation_id: Option<bool>,
}

impl GetOrCreateConversation {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(creator_open_id: impl Into<CreatorOpenId>) -> Self {
        Self {
            creator_open_id: creator_open_id.into(),
            only_need_conversation_id: None,
        }
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
    const PATH: &'static str = "/affiliate_seller/202508/conversations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_messages.write"])
        .errors(
            &[
                16030001, 16030002, 16030003, 16030007, 16030009, 16032001, 36009003,
                45101021,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-conversation-with-creator-202508",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_open_id", &self.creator_open_id),
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
