// @generated from specs/affiliate_seller/202608/get_conversation_counts.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetConversationCounts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::ConversationStatus;

/// Returns the numbers of unread, unreplied, starred and archived conversations of the shop with creators.
///
/// `GET /affiliate_seller/202608/conversations/group_counts`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetConversationCountsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetConversationCounts;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetConversationCounts::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetInBoxCategoryCounts")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConversationCounts {}

impl GetConversationCounts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetConversationCounts {
    type Response = GetConversationCountsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetConversationCounts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202608/conversations/group_counts";
}

/// The response to [`GetConversationCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationCountsResponse {
    /// Numbers of conversations by status.
    pub data: Option<ConversationCounts>,
}

impl Fields for GetConversationCountsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetConversationCountsResponse);

/// Number of conversations with one status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationCount {
    /// Status of the conversations.
    pub group_type: Option<ConversationStatus>,
    /// Number of conversations with this status.
    pub count: Option<i64>,
}

impl Fields for ConversationCount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("group_type", &mut self.group_type), ("count", &mut self.count)],
            );
    }
}

debug_fields!(ConversationCount);

/// Numbers of the shop's conversations with creators.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationCounts {
    /// Number of conversations for each status.
    pub group_counts: Vec<ConversationCount>,
}

impl Fields for ConversationCounts {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("group_counts", &mut self.group_counts)]);
    }
}

debug_fields!(ConversationCounts);
