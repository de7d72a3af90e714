// @generated from specs/gs_full_service_commodity/202405/get_brands.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetBrands`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::Brand;

/// Lists all brands and whether they are approved.
///
/// `GET /gs_full_service_commodity/202405/beta/brands`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetBrandsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetBrands;

 let seller = client.seller(token);
 let reply = seller.send(&GetBrands::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsFullServiceGetBrands")]
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
}

/// The response to [`GetBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandsResponse {
    /// Brands with their approval status.
    pub brands: Vec<Brand>,
}

impl Fields for GetBrandsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("brands", &mut self.brands)]);
    }
}

debug_fields!(GetBrandsResponse);
