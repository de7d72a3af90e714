// @generated from specs/affiliate/202309/remove_showcase_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveShowcaseProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Removes up to 200 products from the showcase of the creator.
///
/// `DELETE /affiliate/202309/showcases/products`
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
 use tiktok_shop::affiliate::RemoveShowcaseProducts;

 let seller = client.seller(token); // or client.creator(token)
 let request = RemoveShowcaseProducts::new().product_ids(["1729592969712207012"]);
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemoveShowcaseProducts {
    /// IDs of the products to remove, from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts). At most 200 entries.
    pub product_ids: Option<Vec<ProductId>>,
}

impl RemoveShowcaseProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the products to remove, from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts). At most 200 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for RemoveShowcaseProducts {
    type Response = Empty;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "RemoveShowcaseProducts";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/affiliate/202309/showcases/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &within(&self.product_ids, ..=200))]);
    }
}
