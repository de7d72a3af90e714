// @generated from specs/customer_service/202605/end_session.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EndSession`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ChatSessionId, ConversationId};

/// Ends an open customer service session that is assigned to an agent.
///
/// `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end`
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
 use tiktok_shop::customer_service::EndSession;

 let shop = client.seller(token).shop(cipher);
 shop.send(&EndSession::new("7494560109732334261", "1152921504606846976")).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EndSession {
    /// Conversation ID, from [`GetConversations`](crate::customer_service::GetConversations) or [`CreateConversation`](crate::customer_service::CreateConversation).
    pub conversation_id: ConversationId,
    /// Session ID, which [`GetConversation`](crate::customer_service::GetConversation) and [`GetConversations`](crate::customer_service::GetConversations) return on request.
    pub session_id: ChatSessionId,
}

impl EndSession {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        session_id: impl Into<ChatSessionId>,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            session_id: session_id.into(),
        }
    }
}

impl Endpoint for EndSession {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "EndSession";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end";
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/customer_service/202605/conversations/");
        path.id("conversation_id", &self.conversation_id);
        path.literal("/sessions/");
        path.id("session_id", &self.session_id);
        path.literal("/end");
    }
}
