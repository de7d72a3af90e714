// @generated from specs/affiliate/202309/pin_live_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PinLiveProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Pins a product in the LIVE session of the creator, so that viewers see it as a card. The product replaces the one that was pinned before.
///
/// `POST /affiliate/202309/live_rooms/products/{product_id}/pin`
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
 use tiktok_shop::affiliate::PinLiveProduct;

 let seller = client.seller(token); // or client.creator(token)
 seller.send(&PinLiveProduct::new("1729592969712207012")).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PinLiveProduct {
    /// ID of the product to pin, from [`GetLiveProducts`](crate::affiliate::GetLiveProducts).
    pub product_id: ProductId,
}

impl PinLiveProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for PinLiveProduct {
    type Response = Empty;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "PinLiveProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate/202309/live_rooms/products/{product_id}/pin";
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate/202309/live_rooms/products/");
        path.id("product_id", &self.product_id);
        path.literal("/pin");
    }
}
