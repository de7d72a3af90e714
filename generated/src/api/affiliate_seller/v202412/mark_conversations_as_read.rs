// @generated from specs/affiliate_seller/202412/mark_conversations_as_read.yaml by `cargo xtask generate`; edit the spec instead.

//! [`MarkConversationsAsRead`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::AffiliateConversationId;

/// Marks all messages of up to 20 conversations as read.
///
/// `POST /affiliate_seller/202412/conversatons/read`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_messages.write`.
/// Returns [`MarkConversationsAsReadResponse`].
/// The reply can report failures in `failed_conversation_ids`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/mark-conversation-read-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::MarkConversationsAsRead;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&MarkConversationsAsRead::new(["576486316948490000"])).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [36009003](crate::errors#code-36009003).
#[doc(alias = "mark-conversation-read-202412")]
#[doc(alias = "MarkConversationRead")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MarkConversationsAsRead {
    /// Conversation IDs, from [`GetConversations`](crate::affiliate_seller::GetConversations); all messages in them are marked as read. At most 20 entries.
    pub conversation_ids: Vec<AffiliateConversationId>,
}

impl MarkConversationsAsRead {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        conversation_ids: impl IntoIterator<Item = impl Into<AffiliateConversationId>>,
    ) -> Self {
        Self {
            conversation_ids: conversation_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for MarkConversationsAsRead {
    type Response = MarkConversationsAsReadResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "MarkConversationsAsRead";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202412/conversatons/read";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_messages.write"])
        .errors(&[16032001, 36009003])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/mark-conversation-read-202412");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("conversation_ids", &within(&self.conversation_ids, ..=20))]);
    }
}

/// The response to [`MarkConversationsAsRead`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkConversationsAsReadResponse {
    /// IDs of conversations that were not marked as read; repeat the request with only these.
    pub failed_conversation_ids: Vec<AffiliateConversationId>,
}

impl Fields for MarkConversationsAsReadResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("failed_conversation_ids", &mut self.failed_conversation_ids)],
            );
    }
}

debug_fields!(MarkConversationsAsReadResponse);

impl CollectFailures for MarkConversationsAsReadResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_failed("failed_conversation_ids", &self.failed_conversation_ids);
    }
}

impl PartialFailures for MarkConversationsAsReadResponse {}
