// @generated from specs/affiliate_seller/202409/remove_open_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveOpenCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Ends the open collaboration of a product; the status of the collaboration must be `NORMAL`. It continues until the returned time, usually the next midnight.
///
/// `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`RemoveOpenCollaborationResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::RemoveOpenCollaboration;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&RemoveOpenCollaboration::new("789078671231312312")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveOpenCollaboration {
    /// ID of the product whose open collaboration ends, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub product_id: ProductId,
}

impl RemoveOpenCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
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
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202409/open_collaborations/products/");
        path.id("product_id", &self.product_id);
    }
}

/// The response to [`RemoveOpenCollaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOpenCollaborationResponse {
    /// When the open collaboration ends, usually at the next midnight in the time zone of the shop. Afterwards, [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations) no longer returns it.
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
