// @generated from specs/affiliate_seller/202409/remove_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveTargetCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::TargetCollaborationId;

/// Ends a target collaboration.
///
/// `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/remove-target-collaboration-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::RemoveTargetCollaboration;

 let shop = client.seller(token).shop(cipher);
 shop.send(&RemoveTargetCollaboration::new("7365861555575916210")).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [600001001](crate::errors#code-600001001), [600001002](crate::errors#code-600001002).
#[doc(alias = "remove-target-collaboration-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTargetCollaboration {
    /// Target collaboration ID, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations).
    pub target_collaboration_id: TargetCollaborationId,
}

impl RemoveTargetCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(target_collaboration_id: impl Into<TargetCollaborationId>) -> Self {
        Self {
            target_collaboration_id: target_collaboration_id.into(),
        }
    }
}

impl Endpoint for RemoveTargetCollaboration {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RemoveTargetCollaboration";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .errors(&[600001001, 600001002])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/remove-target-collaboration-202409",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202409/target_collaborations/");
        path.id("target_collaboration_id", &self.target_collaboration_id);
    }
}
