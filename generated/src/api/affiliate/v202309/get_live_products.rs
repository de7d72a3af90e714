// @generated from specs/affiliate/202309/get_live_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetLiveProducts` and what only it uses.

use crate::__private::*;
use crate::api::affiliate::types::Product;

/// Lists what is in the bag of a creator's current or next LIVE, at most 100 products.
///
/// `GET /affiliate/202309/live_rooms/products`
///
/// Takes a seller's token, as `client.seller(…)` brings it.
/// Answers [`GetLiveProductsResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveProducts {}

impl GetLiveProducts {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetLiveProducts {
    type Response = GetLiveProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetLiveProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate/202309/live_rooms/products";
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetLiveProducts`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveProductsResponse {
    /// The one that viewers see as a card.
    pub pinned_product_id: Option<String>,
    pub products: Vec<Product>,
}

impl Fields for GetLiveProductsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "pinned_product_id" => read(map, &mut self.pinned_product_id),
            "products" => read(map, &mut self.products),
            _ => skip(map),
        }
    }
}
