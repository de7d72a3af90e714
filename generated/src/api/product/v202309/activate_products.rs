// @generated from specs/product/202309/activate_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `ActivateProducts` and what only it uses.

use crate::glue::*;
use crate::api::product::types::{ListingPlatform, ProductError};

/// `POST /product/202309/products/activate`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.product.basic`.
#[doc(alias = "activate-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActivateProducts {
    pub listing_platforms: Option<Vec<ListingPlatform>>,
    /// At most 20 entries.
    pub product_ids: Vec<String>,
}

impl ActivateProducts {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            listing_platforms: None,
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
    #[inline]
    pub fn listing_platforms(
        mut self,
        listing_platforms: impl IntoIterator<Item = impl Into<ListingPlatform>>,
    ) -> Self {
        self.listing_platforms = Some(
            listing_platforms.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for ActivateProducts {
    type Response = ActivateProductsResponse;
    const NAME: &'static str = "ActivateProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/activate";
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
        body.field("listing_platforms", &self.listing_platforms);
        body.field("product_ids", &self.product_ids);
    }
}

/// What [`ActivateProducts`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateProductsResponse {
    pub errors: Vec<ProductError>,
}

impl Fields for ActivateProductsResponse {
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

impl Tell for ActivateProductsResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for ActivateProductsResponse {}
