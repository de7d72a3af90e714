// @generated from specs/product/202309/recover_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RecoverProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::product::types::ProductError;

/// Recovers up to 20 deleted products. They get the status `SELLER_DEACTIVATED`; [`ActivateProducts`](crate::product::ActivateProducts) makes them live again.
///
/// `POST /product/202309/products/recover`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.delete`.
/// Returns [`RecoverProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/recover-products-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::RecoverProducts;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&RecoverProducts::new(["1729592969712207008"])).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019120](crate::errors#code-12019120), [12052032](crate::errors#code-12052032), [12052048](crate::errors#code-12052048), [12052332](crate::errors#code-12052332), [12052700](crate::errors#code-12052700), [12052703](crate::errors#code-12052703),
/// [12052705](crate::errors#code-12052705), [12052901](crate::errors#code-12052901), [36009003](crate::errors#code-36009003).
#[doc(alias = "recover-products-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecoverProducts {
    /// IDs of deleted products, from [`SearchProducts`](crate::product::SearchProducts). At most 20 entries.
    pub product_ids: Vec<ProductId>,
}

impl RecoverProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for RecoverProducts {
    type Response = RecoverProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RecoverProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/recover";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.delete"])
        .errors(
            &[
                12019120, 12052032, 12052048, 12052332, 12052700, 12052703, 12052705,
                12052901, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/recover-products-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &within(&self.product_ids, ..=20))]);
    }
}

/// The response to [`RecoverProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverProductsResponse {
    /// Products that could not be recovered, although the request succeeded as a whole.
    pub errors: Vec<ProductError>,
}

impl Fields for RecoverProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(RecoverProductsResponse);

impl CollectFailures for RecoverProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for RecoverProductsResponse {}
