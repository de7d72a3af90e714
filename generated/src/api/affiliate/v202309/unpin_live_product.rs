// @generated from specs/affiliate/202309/unpin_live_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UnpinLiveProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Unpins a product in the LIVE session of the creator, so that its card disappears. The call fails if the product is not pinned.
///
/// `POST /affiliate/202309/live_rooms/products/{product_id}/unpin`
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
 use tiktok_shop::affiliate::UnpinLiveProduct;

 let seller = client.seller(token); // or client.creator(token)
 seller.send(&UnpinLiveProduct::new("1729592969712207012")).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnpinLiveProduct {
    /// ID of the pinned product, from [`GetLiveProducts`](crate::affiliate::GetLiveProducts).
    pub product_id: ProductId,
}

impl UnpinLiveProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for UnpinLiveProduct {
    type Response = Empty;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "UnpinLiveProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate/202309/live_rooms/products/{product_id}/unpin";
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate/202309/live_rooms/products/");
        path.id("product_id", &self.product_id);
        path.literal("/unpin");
    }
}
