// @generated from specs/product/202309/deactivate_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DeactivateProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Platform;
use crate::api::ids::ProductId;
use crate::api::product::types::ProductError;

/// Deactivates up to 20 live products and reports those that fail. Deactivated products have the status `SELLER_DEACTIVATED` and are hidden from buyers until they pass the review that [`ActivateProducts`](crate::product::ActivateProducts) starts.
///
/// `POST /product/202309/products/deactivate`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`DeactivateProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/deactivate-products-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::DeactivateProducts;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&DeactivateProducts::new(["1729592969712207008"])).await?;
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
/// Documented error codes: [12019120](crate::errors#code-12019120), [12052032](crate::errors#code-12052032), [12052048](crate::errors#code-12052048), [12052330](crate::errors#code-12052330), [12052332](crate::errors#code-12052332), [12052371](crate::errors#code-12052371),
/// [12052700](crate::errors#code-12052700), [12052703](crate::errors#code-12052703), [12052901](crate::errors#code-12052901), [12052910](crate::errors#code-12052910), [36009003](crate::errors#code-36009003).
#[doc(alias = "deactivate-products-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeactivateProducts {
    /// Platforms on which to deactivate the products; defaults to `TIKTOK_SHOP`. Only for sellers who migrated from Tokopedia.
    pub listing_platforms: Option<Vec<Platform>>,
    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts). At most 20 entries.
    pub product_ids: Vec<ProductId>,
}

impl DeactivateProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            listing_platforms: None,
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Platforms on which to deactivate the products; defaults to `TIKTOK_SHOP`. Only for sellers who migrated from Tokopedia.
    #[inline]
    pub fn listing_platforms(
        mut self,
        listing_platforms: impl IntoIterator<Item = impl Into<Platform>>,
    ) -> Self {
        self.listing_platforms = Some(
            listing_platforms.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for DeactivateProducts {
    type Response = DeactivateProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "DeactivateProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/deactivate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12019120, 12052032, 12052048, 12052330, 12052332, 12052371, 12052700,
                12052703, 12052901, 12052910, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/deactivate-products-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("listing_platforms", &self.listing_platforms),
                ("product_ids", &within(&self.product_ids, ..=20)),
            ],
        );
    }
}

/// The response to [`DeactivateProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateProductsResponse {
    /// Products that failed, although the request succeeded as a whole.
    pub errors: Vec<ProductError>,
}

impl Fields for DeactivateProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(DeactivateProductsResponse);

impl CollectFailures for DeactivateProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for DeactivateProductsResponse {}
