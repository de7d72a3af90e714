// @generated from specs/affiliate_seller/202405/generate_product_promotion_link.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GenerateProductPromotionLink`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Creates a link with which creators add a product of an open collaboration to their showcase. If a creator does so, later purchases can be attributed to the partner who develops the app.
///
/// `POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns [`GenerateProductPromotionLinkResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/generate-affiliate-product-promotion-link-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202405::GenerateProductPromotionLink;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GenerateProductPromotionLink::new("789078671231312312")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "generate-affiliate-product-promotion-link-202405")]
#[doc(alias = "GenerateAffiliateProductPromotionLink")]
#[deprecated(note = "TikTok retires it on 2026-10-12")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenerateProductPromotionLink {
    /// ID of a product in an open collaboration, from [`SearchOpenCollaborationProducts`](crate::affiliate_seller::SearchOpenCollaborationProducts).
    pub product_id: ProductId,
}

impl GenerateProductPromotionLink {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for GenerateProductPromotionLink {
    type Response = GenerateProductPromotionLinkResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GenerateProductPromotionLink";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202405/products/{product_id}/promotion_link/generate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/generate-affiliate-product-promotion-link-202405",
        )
        .sunset(Sunset::on(2026, 10, 12));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202405/products/");
        path.id("product_id", &self.product_id);
        path.literal("/promotion_link/generate");
    }
}

/// The response to [`GenerateProductPromotionLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProductPromotionLinkResponse {
    /// URL of a page on which creators add the product to their showcase.
    pub product_promotion_link: Option<String>,
}

impl Fields for GenerateProductPromotionLinkResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("product_promotion_link", &mut self.product_promotion_link)]);
    }
}

debug_fields!(GenerateProductPromotionLinkResponse);
