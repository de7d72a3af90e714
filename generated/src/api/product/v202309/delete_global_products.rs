// @generated from specs/product/202309/delete_global_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DeleteGlobalProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::GlobalProductId;

/// Deletes up to 20 global products, and reports those that fail.
///
/// `DELETE /product/202309/global_products`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.delete`.
/// Returns [`DeleteGlobalProductsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/delete-global-products-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::DeleteGlobalProducts;

 let seller = client.seller(token);
 let reply = seller.send(&DeleteGlobalProducts::new(["1729715829872102020"])).await?;
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
/// Documented error codes: [12019008](crate::errors#code-12019008), [12019114](crate::errors#code-12019114), [12019120](crate::errors#code-12019120), [12019150](crate::errors#code-12019150), [12052700](crate::errors#code-12052700), [36009003](crate::errors#code-36009003).
#[doc(alias = "delete-global-products-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteGlobalProducts {
    /// Global product IDs, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts). At most 20 entries.
    pub global_product_ids: Vec<GlobalProductId>,
}

impl DeleteGlobalProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        global_product_ids: impl IntoIterator<Item = impl Into<GlobalProductId>>,
    ) -> Self {
        Self {
            global_product_ids: global_product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for DeleteGlobalProducts {
    type Response = DeleteGlobalProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "DeleteGlobalProducts";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/product/202309/global_products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.delete"])
        .errors(&[12019008, 12019114, 12019120, 12019150, 12052700, 36009003])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/delete-global-products-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("global_product_ids", &within(&self.global_product_ids, ..=20))]);
    }
}

/// The response to [`DeleteGlobalProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalProductsResponse {
    /// Global products that failed, although the request succeeded as a whole.
    pub errors: Vec<GlobalProductError>,
}

impl Fields for DeleteGlobalProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(DeleteGlobalProductsResponse);

impl CollectFailures for DeleteGlobalProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for DeleteGlobalProductsResponse {}

/// Why a global product was not deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Global product that failed.
    pub detail: Option<GlobalProductErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for GlobalProductError {
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

debug_fields!(GlobalProductError);

impl CollectFailures for GlobalProductError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The global product that was not deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductErrorDetail {
    /// ID of the global product that failed.
    pub global_product_id: Option<GlobalProductId>,
}

impl Fields for GlobalProductErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("global_product_id", &mut self.global_product_id)]);
    }
}

debug_fields!(GlobalProductErrorDetail);

impl CollectFailures for GlobalProductErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("global_product_id", &self.global_product_id);
    }
}
