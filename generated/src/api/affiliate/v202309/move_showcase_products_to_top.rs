// @generated from specs/affiliate/202309/move_showcase_products_to_top.yaml by `cargo xtask generate`; edit the spec instead.

//! [`MoveShowcaseProductsToTop`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Moves products to the top of the showcase of the creator, in the given order.
///
/// `POST /affiliate/202309/showcases/products/top`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns no data.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate::MoveShowcaseProductsToTop;

 let seller = client.seller(token); // or client.creator(token)
 let request = MoveShowcaseProductsToTop::new().product_ids(["1729592969712207012"]);
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "TopShowcaseProducts")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MoveShowcaseProductsToTop {
    /// IDs of products in the showcase, from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts), in display order.
    pub product_ids: Option<Vec<ProductId>>,
}

impl MoveShowcaseProductsToTop {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of products in the showcase, from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts), in display order.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for MoveShowcaseProductsToTop {
    type Response = Empty;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "MoveShowcaseProductsToTop";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate/202309/showcases/products/top";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &self.product_ids)]);
    }
}
