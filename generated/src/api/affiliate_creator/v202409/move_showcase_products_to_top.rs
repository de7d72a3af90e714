// @generated from specs/affiliate_creator/202409/move_showcase_products_to_top.yaml by `cargo xtask generate`; edit the spec instead.

//! [`MoveShowcaseProductsToTop`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Moves products to the top of the showcase of the creator, in the given order.
///
/// `POST /affiliate_creator/202409/showcases/products/top`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.showcase.write`.
/// Returns [`MoveShowcaseProductsToTopResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/top-showcase-products-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::MoveShowcaseProductsToTop;

 let creator = client.creator(token);
 let reply = creator.send(&MoveShowcaseProductsToTop::new(["1729432087292775344"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16015001](crate::errors#code-16015001), [16015027](crate::errors#code-16015027).
#[doc(alias = "top-showcase-products-202409")]
#[doc(alias = "MoveShowcaseProductsToTheTop")]
#[doc(alias = "TopShowcaseProducts")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MoveShowcaseProductsToTop {
    /// IDs of products in the showcase, from [`GetShowcaseProducts`](crate::affiliate_creator::GetShowcaseProducts), in display order.
    pub product_ids: Vec<ProductId>,
}

impl MoveShowcaseProductsToTop {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for MoveShowcaseProductsToTop {
    type Response = MoveShowcaseProductsToTopResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "MoveShowcaseProductsToTop";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202409/showcases/products/top";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.showcase.write"])
        .errors(&[16015001, 16015027])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/top-showcase-products-202409");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &self.product_ids)]);
    }
}

/// The response to [`MoveShowcaseProductsToTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveShowcaseProductsToTopResponse {
    /// Code of the result; 0 means success.
    pub code: Option<i64>,
    /// Message about the result, with the reason for a failure.
    pub message: Option<String>,
    /// ID of the request, for support.
    pub request_id: Option<String>,
}

impl Fields for MoveShowcaseProductsToTopResponse {
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

debug_fields!(MoveShowcaseProductsToTopResponse);
