// @generated from specs/affiliate_seller/202608/get_conversation_counts.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetConversationCounts` and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::ConversationStatus;

/// Counts the shop's conversations that are unread, unreplied, starred and archived.
///
/// `GET /affiliate_seller/202608/conversations/group_counts`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetConversationCountsResponse`].
/// Unknown: scope, error codes, TikTok's page.
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
    pub data: Option<ConversationCounts>,
}

impl Fields for GetConversationCountsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetConversationCountsResponse);

/// An item of `group_counts` in [`ConversationCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationCount {
    /// `UNREAD`, `UNREPLIED`, `STARRED` or `ARCHIVED`.
    pub group_type: Option<ConversationStatus>,
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

/// The `data` of [`GetConversationCountsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationCounts {
    /// One for each category of the inbox.
    pub group_counts: Vec<ConversationCount>,
}

impl Fields for ConversationCounts {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("group_counts", &mut self.group_counts)]);
    }
}

debug_fields!(ConversationCounts);
