// @generated from specs/affiliate_seller/202605/check_target_collaboration_conflicts.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckTargetCollaborationConflicts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorOpenId, ProductId, TargetCollaborationId};

/// Finds the target collaborations that creators already have for products, and that make [`CreateTargetCollaboration`](crate::affiliate_seller::CreateTargetCollaboration) fail. [`ResolveTargetCollaborationConflicts`](crate::affiliate_seller::ResolveTargetCollaborationConflicts) removes the creators from them.
///
/// `POST /affiliate_seller/202605/target_collaborations/conflicts/check`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CheckTargetCollaborationConflictsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::CheckTargetCollaborationConflicts;

 let shop = client.seller(token).shop(cipher);
 let request = CheckTargetCollaborationConflicts::new(
     ["uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"],
     ["789078671231312312"],
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckTargetCollaborationConflicts {
    /// Open IDs of the creators to invite, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). JSON name: `creator_open_id_list`.
    pub creator_open_ids: Vec<CreatorOpenId>,
    /// IDs of the products to promote, from `product::SearchProducts`. JSON name: `product_id_list`.
    pub product_ids: Vec<ProductId>,
}

impl CheckTargetCollaborationConflicts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        creator_open_ids: impl IntoIterator<Item = impl Into<CreatorOpenId>>,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        Self {
            creator_open_ids: creator_open_ids.into_iter().map(Into::into).collect(),
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for CheckTargetCollaborationConflicts {
    type Response = CheckTargetCollaborationConflictsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CheckTargetCollaborationConflicts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202605/target_collaborations/conflicts/check";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_open_id_list", &self.creator_open_ids),
                ("product_id_list", &self.product_ids),
            ],
        );
    }
}

/// The response to [`CheckTargetCollaborationConflicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTargetCollaborationConflictsResponse {
    /// Whether any of the creators already has a target collaboration for any of the products.
    pub has_conflict: Option<bool>,
    /// Pairs of a creator and a product, each with the target collaboration that already contains it. JSON name: `conflict_items`.
    pub conflicts: Vec<Conflict>,
}

impl Fields for CheckTargetCollaborationConflictsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("has_conflict", &mut self.has_conflict),
                    ("conflict_items", &mut self.conflicts),
                ],
            );
    }
}

debug_fields!(CheckTargetCollaborationConflictsResponse);

/// A pair of a creator and a product, with the target collaboration that already contains it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conflict {
    /// Open ID, which identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// ID of the existing target collaboration, as [`ResolveTargetCollaborationConflicts`](crate::affiliate_seller::ResolveTargetCollaborationConflicts) accepts it.
    pub existing_collaboration_id: Option<TargetCollaborationId>,
}

impl Fields for Conflict {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_open_id", &mut self.creator_open_id),
                    ("product_id", &mut self.product_id),
                    ("existing_collaboration_id", &mut self.existing_collaboration_id),
                ],
            );
    }
}

debug_fields!(Conflict);
