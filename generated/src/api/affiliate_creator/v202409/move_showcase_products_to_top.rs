// @generated from specs/affiliate_creator/202409/move_showcase_products_to_top.yaml by `cargo xtask generate`; edit the spec instead.

//! `MoveShowcaseProductsToTop` and what only it uses.

use crate::__private::*;

/// Moves products to the front of the creator's showcase, in the order given.
///
/// `POST /affiliate_creator/202409/showcases/products/top`
///
/// Takes a creator's token, as `client.creator(…)` brings it.
/// Scope: `creator.showcase.write`.
/// Answers [`MoveShowcaseProductsToTopResponse`].
/// Sending it twice does no harm.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/top-showcase-products-202409>
///
/// Documented errors: 16015001, 16015027.
#[doc(alias = "top-showcase-products-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MoveShowcaseProductsToTop {
    /// Shown in this order.
    pub product_ids: Vec<String>,
}

impl MoveShowcaseProductsToTop {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
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
    const META: OperationMeta = OperationMeta {
        scopes: &["creator.showcase.write"],
        errors: &[16015001, 16015027],
        repeatable: true,
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/top-showcase-products-202409",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("product_ids", &self.product_ids);
    }
}

/// What [`MoveShowcaseProductsToTop`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MoveShowcaseProductsToTopResponse {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}

impl Fields for MoveShowcaseProductsToTopResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "message" => read(map, &mut self.message),
            "request_id" => read(map, &mut self.request_id),
            _ => skip(map),
        }
    }
}
