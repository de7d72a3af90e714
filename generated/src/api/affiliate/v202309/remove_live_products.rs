// @generated from specs/affiliate/202309/remove_live_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveLiveProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Removes products from the current or next LIVE session of the creator.
///
/// `DELETE /affiliate/202309/live_rooms/products`
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
 use tiktok_shop::affiliate::RemoveLiveProducts;

 let seller = client.seller(token); // or client.creator(token)
 let request = RemoveLiveProducts::new().product_ids(["1729592969712207012"]);
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemoveLiveProducts {
    /// IDs of the products to remove, from [`GetLiveProducts`](crate::affiliate::GetLiveProducts).
    pub product_ids: Option<Vec<ProductId>>,
}

impl RemoveLiveProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the products to remove, from [`GetLiveProducts`](crate::affiliate::GetLiveProducts).
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for RemoveLiveProducts {
    type Response = Empty;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "RemoveLiveProducts";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/affiliate/202309/live_rooms/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &self.product_ids)]);
    }
}
