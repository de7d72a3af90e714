// @generated from specs/gs_full_service_commodity/202405/get_brands.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetBrands` and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::Brand;

/// Lists the brands, and whether they are approved for new products.
///
/// `GET /gs_full_service_commodity/202405/beta/brands`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetBrandsResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBrands {}

impl GetBrands {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetBrands {
    type Response = GetBrandsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetBrands";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202405/beta/brands";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// The response to [`GetBrands`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBrandsResponse {
    pub brands: Vec<Brand>,
}

impl Fields for GetBrandsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "brands" => read(map, &mut self.brands),
            _ => skip(map),
        }
    }
}
