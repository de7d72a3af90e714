// @generated from specs/affiliate/202309/add_live_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`AddLiveProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ShowcaseProductError;
use crate::api::ids::ProductId;

/// Adds products to the current or next LIVE session of the creator. Check `errors` for products that were not added.
///
/// `POST /affiliate/202309/live_rooms/products`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`AddLiveProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate::AddLiveProducts;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&AddLiveProducts::new().product_ids(["1729592969712207012"])).await?;
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
pub struct AddLiveProducts {
    /// IDs of the products to add, for example from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts).
    pub product_ids: Option<Vec<ProductId>>,
}

impl AddLiveProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the products to add, for example from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts).
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for AddLiveProducts {
    type Response = AddLiveProductsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "AddLiveProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate/202309/live_rooms/products";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &self.product_ids)]);
    }
}

/// The response to [`AddLiveProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveProductsResponse {
    /// Products that were not added, although the call succeeded.
    pub errors: Vec<ShowcaseProductError>,
}

impl Fields for AddLiveProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(AddLiveProductsResponse);

impl CollectFailures for AddLiveProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for AddLiveProductsResponse {}
