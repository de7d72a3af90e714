// @generated from specs/product/202309/recover_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `RecoverProducts` and what only it uses.

use crate::glue::*;
use crate::api::product::types::ProductError;

/// `POST /product/202309/products/recover`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.product.delete`.
#[doc(alias = "recover-products-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecoverProducts {
    /// At most 20 entries.
    pub product_ids: Vec<String>,
}

impl RecoverProducts {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for RecoverProducts {
    type Response = RecoverProductsResponse;
    const NAME: &'static str = "RecoverProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/recover";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("product_ids", &self.product_ids);
    }
}

/// What [`RecoverProducts`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RecoverProductsResponse {
    pub errors: Vec<ProductError>,
}

impl Fields for RecoverProductsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "errors" => read(map, &mut self.errors),
            _ => skip(map),
        }
    }
}

impl Tell for RecoverProductsResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for RecoverProductsResponse {}
