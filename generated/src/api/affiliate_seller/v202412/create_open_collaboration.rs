// @generated from specs/affiliate_seller/202412/create_open_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateOpenCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::affiliate_seller::types::CreatedOpenCollaboration;

/// Opens a product to all creators for a commission. [`RemoveOpenCollaboration`](crate::affiliate_seller::RemoveOpenCollaboration) ends it.
///
/// `POST /affiliate_seller/202412/open_collaborations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns [`CreateOpenCollaborationResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-open-collaboration-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::CreateOpenCollaboration;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&CreateOpenCollaboration::new(1_000, "789078671231")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16003012](crate::errors#code-16003012), [16003025](crate::errors#code-16003025), [16003033](crate::errors#code-16003033), [16003035](crate::errors#code-16003035), [16603010](crate::errors#code-16603010).
#[doc(alias = "create-open-collaboration-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOpenCollaboration {
    /// Commission rate in hundredths of a percent: 3587 is 35.87%. From 100 to 8000.
    pub commission_rate: i64,
    /// ID of the product to open to creators, from `product::SearchProducts`. It must not have an open collaboration yet.
    pub product_id: ProductId,
}

impl CreateOpenCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(commission_rate: i64, product_id: impl Into<ProductId>) -> Self {
        Self {
            commission_rate,
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for CreateOpenCollaboration {
    type Response = CreateOpenCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateOpenCollaboration";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202412/open_collaborations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .errors(&[16003012, 16003025, 16003033, 16003035, 16603010])
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-open-collaboration-202412",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("commission_rate", &within(&self.commission_rate, 100..=8_000)),
                ("product_id", &self.product_id),
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
