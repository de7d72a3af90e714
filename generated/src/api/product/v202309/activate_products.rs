// @generated from specs/product/202309/activate_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ActivateProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Platform;
use crate::api::ids::ProductId;

/// Submits up to 20 deactivated products for review, whether the seller or TikTok deactivated them, and reports those that fail. The others are `PENDING` during the review and live again once they pass; the webhook `ProductStatusChange` reports the result.
///
/// `POST /product/202309/products/activate`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`ActivateProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/activate-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::ActivateProducts;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&ActivateProducts::new(["1729592969712207008"])).await?;
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
/// Documented error codes: [12019022](crate::errors#code-12019022), [12019120](crate::errors#code-12019120), [12052048](crate::errors#code-12052048), [12052093](crate::errors#code-12052093), [12052330](crate::errors#code-12052330), [12052332](crate::errors#code-12052332),
/// [12052700](crate::errors#code-12052700), [12052901](crate::errors#code-12052901), [12052910](crate::errors#code-12052910), [12052990](crate::errors#code-12052990), [36009003](crate::errors#code-36009003).
#[doc(alias = "activate-product-202309")]
#[doc(alias = "ActivateProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActivateProducts {
    /// Platforms on which to activate the products; defaults to `TIKTOK_SHOP`. Only for sellers who migrated from Tokopedia.
    pub listing_platforms: Option<Vec<Platform>>,
    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts). At most 20 entries.
    pub product_ids: Vec<ProductId>,
}

impl ActivateProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            listing_platforms: None,
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Platforms on which to activate the products; defaults to `TIKTOK_SHOP`. Only for sellers who migrated from Tokopedia.
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

impl Endpoint for ActivateProducts {
    type Response = ActivateProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ActivateProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/activate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12019022, 12019120, 12052048, 12052093, 12052330, 12052332, 12052700,
                12052901, 12052910, 12052990, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/activate-product-202309");

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

/// The response to [`ActivateProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateProductsResponse {
    /// Products that failed, although the request succeeded as a whole.
    pub errors: Vec<ActivationError>,
}

impl Fields for ActivateProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(ActivateProductsResponse);

impl CollectFailures for ActivateProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for ActivateProductsResponse {}

/// Why a product could not be activated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Which product failed, and further reasons.
    pub detail: Option<ActivationErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ActivationError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(ActivationError);

impl CollectFailures for ActivationError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The product that could not be activated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationErrorDetail {
    /// Further errors that explain the main one.
    pub extra_errors: Vec<ActivationExtraError>,
    /// ID of the product that failed.
    pub product_id: Option<ProductId>,
}

impl Fields for ActivationErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("extra_errors", &mut self.extra_errors),
                    ("product_id", &mut self.product_id),
                ],
            );
    }
}

debug_fields!(ActivationErrorDetail);

impl CollectFailures for ActivationErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.extra_errors);
        failure.add_subject("product_id", &self.product_id);
    }
}

/// A further reason why a product could not be activated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationExtraError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ActivationExtraError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("message", &mut self.message)]);
    }
}

debug_fields!(ActivationExtraError);

impl CollectFailures for ActivationExtraError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}
