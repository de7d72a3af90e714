// @generated from specs/affiliate_seller/202608/update_conversation_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateConversationStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::AffiliateConversationId;

/// Stars, unstars or archives a conversation with a creator.
///
/// `POST /affiliate_seller/202608/conversations/{conversation_id}/status`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::UpdateConversationStatus;
 use tiktok_shop::affiliate_seller::update_conversation_status::ConversationAction;

 let shop = client.seller(token).shop(cipher);
 let request = UpdateConversationStatus::new(
     "7451873679308620048",
     ConversationAction::Starred,
 );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateConversationStatus {
    /// Conversation ID, from [`GetConversations`](crate::affiliate_seller::GetConversations).
    pub conversation_id: AffiliateConversationId,
    /// Change to make to the conversation.
    pub action: ConversationAction,
}

impl UpdateConversationStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        conversation_id: impl Into<AffiliateConversationId>,
        action: impl Into<ConversationAction>,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            action: action.into(),
        }
    }
}

impl Endpoint for UpdateConversationStatus {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateConversationStatus";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202608/conversations/{conversation_id}/status";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202608/conversations/");
        path.id("conversation_id", &self.conversation_id);
        path.literal("/status");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("action", &self.action)]);
    }
}

/// Change to a conversation with a creator.
#[non_exhaustive]
pub enum ConversationAction {
    /// Stars the conversation. Sent as `STARRED`.
    Starred,
    /// Removes the star from the conversation. Sent as `UNSTARRED`.
    Unstarred,
    /// Archives the conversation. Sent as `ARCHIVED`.
    Archived,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ConversationAction {
    const TEXTS: &'static [&'static str] = &["STARRED", "UNSTARRED", "ARCHIVED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Starred,
            Ok(1) => Self::Unstarred,
            Ok(_) => Self::Archived,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Starred => Ok(0),
            Self::Unstarred => Ok(1),
            Self::Archived => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ConversationAction, Write);
