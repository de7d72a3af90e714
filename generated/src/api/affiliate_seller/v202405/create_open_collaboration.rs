// @generated from specs/affiliate_seller/202405/create_open_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateOpenCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::affiliate_seller::types::CreatedOpenCollaboration;

/// Opens a product to all creators for a commission. [`RemoveOpenCollaboration`](crate::affiliate_seller::RemoveOpenCollaboration) ends it.
///
/// `POST /affiliate_seller/202405/open_collaborations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateOpenCollaborationResponse`].
/// Superseded by a newer version: [`v202412`](crate::affiliate_seller::v202412::create_open_collaboration::CreateOpenCollaboration).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202405::CreateOpenCollaboration;

 let shop = client.seller(token).shop(cipher);
 let request = CreateOpenCollaboration::new()
     .commission_rate(1_000)
     .product_id("789078671231")
     .require_seller_approve_creator(false);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOpenCollaboration {
    /// Commission rate in hundredths of a percent, at most 8000: 3587 is 35.87%. At least 100.
    pub commission_rate: Option<i64>,
    /// ID of the product to open to creators, from `product::SearchProducts`. It must not have an open collaboration yet.
    pub product_id: Option<ProductId>,
    /// Whether the seller must approve the applications of creators to promote the product; version 202412 does not accept it. Defaults to `false`.
    pub require_seller_approve_creator: Option<bool>,
}

impl CreateOpenCollaboration {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Commission rate in hundredths of a percent, at most 8000: 3587 is 35.87%. At least 100.
    #[inline]
    pub fn commission_rate(mut self, commission_rate: i64) -> Self {
        self.commission_rate = Some(commission_rate);
        self
    }

    /// ID of the product to open to creators, from `product::SearchProducts`. It must not have an open collaboration yet.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Whether the seller must approve the applications of creators to promote the product; version 202412 does not accept it. Defaults to `false`.
    #[inline]
    pub fn require_seller_approve_creator(
        mut self,
        require_seller_approve_creator: bool,
    ) -> Self {
        self.require_seller_approve_creator = Some(require_seller_approve_creator);
        self
    }
}

impl Endpoint for CreateOpenCollaboration {
    type Response = CreateOpenCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateOpenCollaboration";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202405/open_collaborations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202412");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("commission_rate", &within(&self.commission_rate, 100..)),
                ("product_id", &self.product_id),
                ("require_seller_approve_creator", &self.require_seller_approve_creator),
            ],
        );
    }
}

/// The response to [`CreateOpenCollaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenCollaborationResponse {
    /// The new open collaboration.
    pub open_collaboration: Option<CreatedOpenCollaboration>,
}

impl Fields for CreateOpenCollaborationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("open_collaboration", &mut self.open_collaboration)]);
    }
}

debug_fields!(CreateOpenCollaborationResponse);
