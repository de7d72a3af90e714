// @generated from specs/affiliate_seller/202412/get_latest_unread_messages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLatestUnreadMessages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AffiliateConversationId, AffiliateImUserId};
use crate::api::affiliate_seller::types::MessageType;

/// Lists the unread messages of the last minute. The webhook `NewMessageListener` is the better source of new messages.
///
/// `GET /affiliate_seller/202412/conversations/messages/list/newest`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_messages.write`.
/// Returns [`GetLatestUnreadMessagesResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-latest-unread-messages-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetLatestUnreadMessages;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetLatestUnreadMessages::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-latest-unread-messages-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLatestUnreadMessages {}

impl GetLatestUnreadMessages {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetLatestUnreadMessages {
    type Response = GetLatestUnreadMessagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetLatestUnreadMessages";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202412/conversations/messages/list/newest";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_messages.write"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-latest-unread-messages-202412",
        );
}

/// The response to [`GetLatestUnreadMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestUnreadMessagesResponse {
    /// Unread messages of the last minute. JSON name: `newest_message_list`.
    pub messages: Vec<UnreadMessage>,
}

impl Fields for GetLatestUnreadMessagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("newest_message_list", &mut self.messages)]);
    }
}

debug_fields!(GetLatestUnreadMessagesResponse);

/// An unread message in a conversation with a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnreadMessage {
    /// Content as JSON text, whose fields depend on `type`; see `MessageType`.
    pub content: Option<String>,
    /// Conversation ID.
    pub conversation_id: Option<AffiliateConversationId>,
    /// ID of the sender in the messaging system.
    pub sender_id: Option<AffiliateImUserId>,
    /// Kind of message.
    pub r#type: Option<MessageType>,
    /// Number of unread messages from this sender in the conversation.
    pub unread_message_count: Option<i64>,
}

impl Fields for UnreadMessage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content", &mut self.content),
                    ("conversation_id", &mut self.conversation_id),
                    ("sender_id", &mut self.sender_id),
                    ("type", &mut self.r#type),
                    ("unread_message_count", &mut self.unread_message_count),
                ],
            );
    }
}

debug_fields!(UnreadMessage);
