// @generated from specs/customer_service/202309/mark_buyer_messages_as_read.yaml by `cargo xtask generate`; edit the spec instead.

//! [`MarkBuyerMessagesAsRead`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ConversationId;

/// Marks all messages of the buyer in a conversation as read. TikTok recommends doing so before a reply.
///
/// `POST /customer_service/202309/conversations/{conversation_id}/messages/read`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/read-message-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::MarkBuyerMessagesAsRead;

 let shop = client.seller(token).shop(cipher);
 shop.send(&MarkBuyerMessagesAsRead::new("7494560109732334261")).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101003](crate::errors#code-45101003), [45101004](crate::errors#code-45101004).
#[doc(alias = "read-message-202309")]
#[doc(alias = "ReadMessage")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MarkBuyerMessagesAsRead {
    /// Conversation ID, from [`GetConversations`](crate::customer_service::GetConversations) or [`CreateConversation`](crate::customer_service::CreateConversation).
    pub conversation_id: ConversationId,
}

impl MarkBuyerMessagesAsRead {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

impl Endpoint for MarkBuyerMessagesAsRead {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "MarkBuyerMessagesAsRead";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_service/202309/conversations/{conversation_id}/messages/read";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003, 45101003, 45101004])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/read-message-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/customer_service/202309/conversations/");
        path.id("conversation_id", &self.conversation_id);
        path.literal("/messages/read");
    }
}
