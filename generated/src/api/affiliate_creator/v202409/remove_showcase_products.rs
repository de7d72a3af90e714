// @generated from specs/affiliate_creator/202409/remove_showcase_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RemoveShowcaseProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Removes up to 200 products from the showcase of the creator.
///
/// `DELETE /affiliate_creator/202409/showcases/products`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.showcase.write`.
/// Returns [`RemoveShowcaseProductsResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/remove-showcase-products-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::RemoveShowcaseProducts;

 let creator = client.creator(token);
 let reply = creator.send(&RemoveShowcaseProducts::new(["1729432087292775344"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16015001](crate::errors#code-16015001), [16015027](crate::errors#code-16015027).
#[doc(alias = "remove-showcase-products-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveShowcaseProducts {
    /// IDs of the products to remove, from [`GetShowcaseProducts`](crate::affiliate_creator::GetShowcaseProducts). From 1 to 200 entries.
    pub product_ids: Vec<ProductId>,
}

impl RemoveShowcaseProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for RemoveShowcaseProducts {
    type Response = RemoveShowcaseProductsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "RemoveShowcaseProducts";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/affiliate_creator/202409/showcases/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.showcase.write"])
        .errors(&[16015001, 16015027])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/remove-showcase-products-202409",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &within(&self.product_ids, 1..=200))]);
    }
}

/// The response to [`RemoveShowcaseProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveShowcaseProductsResponse {
    /// Code of the result; 0 means success.
    pub code: Option<i64>,
    /// Message about the result, with the reason for a failure.
    pub message: Option<String>,
    /// ID of the request, for support.
    pub request_id: Option<String>,
}

impl Fields for RemoveShowcaseProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("message", &mut self.message),
                    ("request_id", &mut self.request_id),
                ],
            );
    }
}

debug_fields!(RemoveShowcaseProductsResponse);
