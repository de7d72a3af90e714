// @generated from specs/affiliate/202309/remove_showcase_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `RemoveShowcaseProducts` and the types that only this operation uses.

use crate::__private::*;

/// Takes up to 200 products out of a creator's showcase.
///
/// `DELETE /affiliate/202309/showcases/products`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns no data.
/// Safe to retry.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemoveShowcaseProducts {
    /// At most 200 entries.
    pub product_ids: Option<Vec<String>>,
}

impl RemoveShowcaseProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 200 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for RemoveShowcaseProducts {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "RemoveShowcaseProducts";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/affiliate/202309/showcases/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("product_ids", &within(&self.product_ids, ..=200));
    }
}
