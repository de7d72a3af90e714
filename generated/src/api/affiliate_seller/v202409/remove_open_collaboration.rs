// @generated from specs/affiliate_seller/202409/remove_open_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! `RemoveOpenCollaboration` and the types that only this operation uses.

use crate::__private::*;

/// Ends a product's open collaboration at the time it returns, usually the next midnight.
///
/// `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`RemoveOpenCollaborationResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveOpenCollaboration {
    /// Of the open collaboration to end.
    pub product_id: String,
}

impl RemoveOpenCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for RemoveOpenCollaboration {
    type Response = RemoveOpenCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RemoveOpenCollaboration";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/affiliate_seller/202409/open_collaborations/products/{product_id}";
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202409/open_collaborations/products/");
        path.id("product_id", &self.product_id);
    }
}

/// The response to [`RemoveOpenCollaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOpenCollaborationResponse {
    /// Usually midnight in the shop's time zone; until then, creators keep their commission.
    pub terminated_effective_time: Option<Timestamp>,
}

impl Fields for RemoveOpenCollaborationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("terminated_effective_time", &mut self.terminated_effective_time)],
            );
    }
}

debug_fields!(RemoveOpenCollaborationResponse);
