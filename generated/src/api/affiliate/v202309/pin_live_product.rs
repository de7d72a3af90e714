// @generated from specs/affiliate/202309/pin_live_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `PinLiveProduct` and the types that only this operation uses.

use crate::__private::*;

/// Highlights a product in the creator's LIVE, in place of the one pinned before.
///
/// `POST /affiliate/202309/live_rooms/products/{product_id}/pin`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns no data.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PinLiveProduct {
    /// Product ID.
    pub product_id: String,
}

impl PinLiveProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate/202309/live_rooms/products/");
        path.id("product_id", &self.product_id);
        path.literal("/pin");
    }
}
