// @generated from specs/product/202409/upload_candidate_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadCandidateProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::product::types::{CandidateProductError, CandidateProductInput};

/// Uploads up to 10 products of another platform that are not yet on TikTok Shop; TikTok then looks for market opportunities that match them. [`SearchCandidateProducts`](crate::product::SearchCandidateProducts) and the webhook `OpportunityMatchingStatusChange` report the result.
///
/// `POST /product/202409/candidate_products/batch`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UploadCandidateProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::UploadCandidateProducts;
 use tiktok_shop::product::types::{CandidateProductInput, ImageUri};

 let shop = client.seller(token).shop(cipher);
 let request = UploadCandidateProducts::new()
     .candidate_products([
         CandidateProductInput::new()
             .description("It is a red large t-shirt.")
             .external_category_name("Beauty")
             .external_product_id("shopifyopps123456")
             .images([
                 ImageUri::new()
                     .uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
             ]),
     ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadCandidateProducts {
    /// Products from a platform outside TikTok Shop. At most 10 entries.
    pub candidate_products: Option<Vec<CandidateProductInput>>,
}

impl UploadCandidateProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Products from a platform outside TikTok Shop. At most 10 entries.
    #[inline]
    pub fn candidate_products(
        mut self,
        candidate_products: impl IntoIterator<Item = CandidateProductInput>,
    ) -> Self {
        self.candidate_products = Some(candidate_products.into_iter().collect());
        self
    }
}

impl Endpoint for UploadCandidateProducts {
    type Response = UploadCandidateProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UploadCandidateProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/candidate_products/batch";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("candidate_products", &within(&self.candidate_products, ..=10))]);
    }
}

/// The response to [`UploadCandidateProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCandidateProductsResponse {
    /// Items that TikTok did not process, with the reasons. Empty or absent if there are none.
    pub errors: Vec<CandidateProductError>,
}

impl Fields for UploadCandidateProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(UploadCandidateProductsResponse);

impl CollectFailures for UploadCandidateProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UploadCandidateProductsResponse {}
