// @generated from specs/affiliate_seller/202405/remove_creator_from_open_collaboration_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveCreatorFromOpenCollaborationProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorUserId, OpenCollaborationId, ProductId};

/// Removes a creator from the open collaboration of a product. The creator can join again, and can then be removed again.
///
/// `POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Safe to retry.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::remove_creator_from_open_collaboration_product::RemoveCreatorFromOpenCollaborationProduct).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202405::RemoveCreatorFromOpenCollaborationProduct;

 let shop = client.seller(token).shop(cipher);
 let request = RemoveCreatorFromOpenCollaborationProduct::new("7365861555575916210")
     .creator_user_id("7495383576027499210")
     .product_id("789078671231");
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "RemoveCreatorFromOpenCollaboration")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveCreatorFromOpenCollaborationProduct {
    /// Open collaboration ID, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub open_collaboration_id: OpenCollaborationId,
    /// User ID of the creator to remove, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 and [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 return it; version 202508 requires an open ID.
    pub creator_user_id: Option<CreatorUserId>,
    /// ID of the product of the open collaboration, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub product_id: Option<ProductId>,
}

impl RemoveCreatorFromOpenCollaborationProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(open_collaboration_id: impl Into<OpenCollaborationId>) -> Self {
        Self {
            open_collaboration_id: open_collaboration_id.into(),
            creator_user_id: None,
            product_id: None,
        }
    }

    /// User ID of the creator to remove, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 and [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 return it; version 202508 requires an open ID.
    #[inline]
    pub fn creator_user_id(mut self, creator_user_id: impl Into<CreatorUserId>) -> Self {
        self.creator_user_id = Some(creator_user_id.into());
        self
    }

    /// ID of the product of the open collaboration, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

impl Endpoint for RemoveCreatorFromOpenCollaborationProduct {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RemoveCreatorFromOpenCollaborationProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable().newer("v202508");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202405/open_collaborations/");
        path.id("open_collaboration_id", &self.open_collaboration_id);
        path.literal("/remove_creator");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_id", &self.creator_user_id),
                ("product_id", &self.product_id),
            ],
        );
    }
}
