// @generated from specs/customer_service/202309/create_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateConversation`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{BuyerUserId, ConversationId};

/// Opens a conversation with a buyer; an earlier one, even if closed, is reopened and keeps its ID. The buyer must have had a conversation with the shop in the last 30 days, an order in the last 60 days, or any return or refund.
///
/// `POST /customer_service/202309/conversations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`CreateConversationResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-conversation-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::CreateConversation;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&CreateConversation::new("7494560109732338459")).await?;
 println!("{:?}", reply.data.conversation_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001), [45109003](crate::errors#code-45109003).
#[doc(alias = "create-conversation-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateConversation {
    /// User ID of the buyer, from `user_id` in `order::GetOrderDetail`.
    pub buyer_user_id: BuyerUserId,
}

impl CreateConversation {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(buyer_user_id: impl Into<BuyerUserId>) -> Self {
        Self {
            buyer_user_id: buyer_user_id.into(),
        }
    }
}

impl Endpoint for CreateConversation {
    type Response = CreateConversationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateConversation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_service/202309/conversations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003, 45101001, 45109003])
        .page("https://partner.tiktokshop.com/docv2/page/create-conversation-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("buyer_user_id", &self.buyer_user_id)]);
    }
}

/// The response to [`CreateConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationResponse {
    /// Conversation ID, as [`SendMessage`](crate::customer_service::SendMessage) accepts it.
    pub conversation_id: Option<ConversationId>,
}

impl Fields for CreateConversationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("conversation_id", &mut self.conversation_id)]);
    }
}

debug_fields!(CreateConversationResponse);
