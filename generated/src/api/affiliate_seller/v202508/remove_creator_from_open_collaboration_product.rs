// @generated from specs/affiliate_seller/202508/remove_creator_from_open_collaboration_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveCreatorFromOpenCollaborationProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorOpenId, OpenCollaborationId, ProductId};

/// Removes a creator from the open collaboration of a product. The creator can join again, and can then be removed again.
///
/// `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns no data.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/remove-creator-from-open-collaboration-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::{RemoveCreatorFromOpenCollaborationProduct, remove_creator_from_open_collaboration_product};

 let shop = client.seller(token).shop(cipher);
 let request = RemoveCreatorFromOpenCollaborationProduct::new(remove_creator_from_open_collaboration_product::Required {
     open_collaboration_id: "7365861555575916210".into(),
     creator_user_open_id: "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"
         .into(),
     product_id: "789078671231".into(),
 });
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "remove-creator-from-open-collaboration-202508")]
#[doc(alias = "RemoveCreatorFromOpenCollaboration")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveCreatorFromOpenCollaborationProduct {
    /// Open collaboration ID, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub open_collaboration_id: OpenCollaborationId,
    /// Open ID of the creator to remove, from [`GetOpenCollaborationCreatorContent`](crate::affiliate_seller::GetOpenCollaborationCreatorContent).
    pub creator_user_open_id: CreatorOpenId,
    /// ID of the product of the open collaboration, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub product_id: ProductId,
}

/// The required fields of [`RemoveCreatorFromOpenCollaborationProduct`], for [`RemoveCreatorFromOpenCollaborationProduct::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Open collaboration ID, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub open_collaboration_id: OpenCollaborationId,
    /// Open ID of the creator to remove, from [`GetOpenCollaborationCreatorContent`](crate::affiliate_seller::GetOpenCollaborationCreatorContent).
    pub creator_user_open_id: CreatorOpenId,
    /// ID of the product of the open collaboration, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub product_id: ProductId,
}

impl RemoveCreatorFromOpenCollaborationProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            open_collaboration_id: required.open_collaboration_id,
            creator_user_open_id: required.creator_user_open_id,
            product_id: required.product_id,
        }
    }
}

impl Endpoint for RemoveCreatorFromOpenCollaborationProduct {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RemoveCreatorFromOpenCollaborationProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/remove-creator-from-open-collaboration-202508",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202508/open_collaborations/");
        path.id("open_collaboration_id", &self.open_collaboration_id);
        path.literal("/remove_creator");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_open_id", &self.creator_user_open_id),
                ("product_id", &self.product_id),
            ],
        );
    }
}
