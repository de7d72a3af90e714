// @generated from specs/gs_full_service_commodity/202404/get_brands_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetBrandsPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_commodity::types::Brand;

/// Preview API: lists all brands and whether they are approved.
///
/// `GET /gs_full_service_commodity/202404/preview/brands`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetBrandsPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetBrandsPreview;

 let seller = client.seller(token);
 let reply = seller.send(&GetBrandsPreview::new().supplier_id("576561151188")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsFullServicePreviewGetBrands")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBrandsPreview {
    /// ID of the supplier.
    pub supplier_id: Option<SupplierId>,
}

impl GetBrandsPreview {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the supplier.
    #[inline]
    pub fn supplier_id(mut self, supplier_id: impl Into<SupplierId>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }
}

impl Endpoint for GetBrandsPreview {
    type Response = GetBrandsPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetBrandsPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202404/preview/brands";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }
}

/// The response to [`GetBrandsPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandsPreviewResponse {
    /// Brands with their approval status.
    pub brands: Vec<Brand>,
}

impl Fields for GetBrandsPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("brands", &mut self.brands)]);
    }
}

debug_fields!(GetBrandsPreviewResponse);
