// @generated from specs/product/202309/delete_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DeleteProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::product::types::ProductError;

/// Deletes up to 20 products, which [`RecoverProducts`](crate::product::RecoverProducts) can recover, and reports those that fail. A product that is frozen on any platform cannot be deleted.
///
/// `DELETE /product/202309/products`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.delete`.
/// Returns [`DeleteProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/delete-products-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::DeleteProducts;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&DeleteProducts::new(["1749456684124612452"])).await?;
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
/// Documented error codes: [12019120](crate::errors#code-12019120), [12052032](crate::errors#code-12052032), [12052048](crate::errors#code-12052048), [12052332](crate::errors#code-12052332), [12052371](crate::errors#code-12052371), [12052377](crate::errors#code-12052377),
/// [12052700](crate::errors#code-12052700), [12052703](crate::errors#code-12052703), [12052705](crate::errors#code-12052705), [12052901](crate::errors#code-12052901), [36009003](crate::errors#code-36009003).
#[doc(alias = "delete-products-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteProducts {
    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts). At most 20 entries.
    pub product_ids: Vec<ProductId>,
}

impl DeleteProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for DeleteProducts {
    type Response = DeleteProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "DeleteProducts";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/product/202309/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.delete"])
        .errors(
            &[
                12019120, 12052032, 12052048, 12052332, 12052371, 12052377, 12052700,
                12052703, 12052705, 12052901, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/delete-products-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &within(&self.product_ids, ..=20))]);
    }
}

/// The response to [`DeleteProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductsResponse {
    /// Products that failed, although the request succeeded as a whole.
    pub errors: Vec<ProductError>,
}

impl Fields for DeleteProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(DeleteProductsResponse);

impl CollectFailures for DeleteProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for DeleteProductsResponse {}
