// @generated from specs/product/202409/partial_edit_candidate_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PartialEditCandidateProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::product::types::{CandidateProductError, CandidateProductInput};

/// Changes the given fields of up to 10 candidate products, which come from other platforms. A given object or list is replaced as a whole.
///
/// `POST /product/202409/candidate_products/partial_edit/batch`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`PartialEditCandidateProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::PartialEditCandidateProducts;
 use tiktok_shop::product::types::{CandidateProductInput, ImageUri};

 let shop = client.seller(token).shop(cipher);
 let request = PartialEditCandidateProducts::new()
     .candidate_products([
         CandidateProductInput::new()
             .description("It is a red large t-shirt.")
             .external_category_name("Beauty")
             .external_product_id("shopify-7012")
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
pub struct PartialEditCandidateProducts {
    /// Candidate products to change, identified by `external_product_id`; see [`SearchCandidateProducts`](crate::product::SearchCandidateProducts). At most 10 entries.
    pub candidate_products: Option<Vec<CandidateProductInput>>,
}

impl PartialEditCandidateProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Candidate products to change, identified by `external_product_id`; see [`SearchCandidateProducts`](crate::product::SearchCandidateProducts). At most 10 entries.
    #[inline]
    pub fn candidate_products(
        mut self,
        candidate_products: impl IntoIterator<Item = CandidateProductInput>,
    ) -> Self {
        self.candidate_products = Some(candidate_products.into_iter().collect());
        self
    }
}

impl Endpoint for PartialEditCandidateProducts {
    type Response = PartialEditCandidateProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "PartialEditCandidateProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/candidate_products/partial_edit/batch";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("candidate_products", &within(&self.candidate_products, ..=10))]);
    }
}

/// The response to [`PartialEditCandidateProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditCandidateProductsResponse {
    /// Candidate products that were not changed, with the reasons. Empty or absent if there are none.
    pub errors: Vec<CandidateProductError>,
}

impl Fields for PartialEditCandidateProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(PartialEditCandidateProductsResponse);

impl CollectFailures for PartialEditCandidateProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for PartialEditCandidateProductsResponse {}
