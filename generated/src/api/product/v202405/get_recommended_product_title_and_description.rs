// @generated from specs/product/202405/get_recommended_product_title_and_description.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetRecommendedProductTitleAndDescription` and what only it uses.

use crate::glue::*;
use crate::api::product::types::{DiagnosisField, SuggestedText};

/// `GET /product/202405/products/suggestions`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `serller.product.optimize`.
#[doc(alias = "get-recommended-product-title-and-description-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRecommendedProductTitleAndDescription {
    /// At most 20 entries.
    pub product_ids: Vec<String>,
}

impl GetRecommendedProductTitleAndDescription {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetRecommendedProductTitleAndDescription {
    type Response = GetRecommendedProductTitleAndDescriptionResponse;
    const NAME: &'static str = "GetRecommendedProductTitleAndDescription";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202405/products/suggestions";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_ids", &self.product_ids);
        query.shop_cipher();
        query.timestamp();
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FieldSuggestion {
    pub field: Option<DiagnosisField>,
    pub items: Vec<SuggestedText>,
}

impl Fields for FieldSuggestion {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "field" => read(map, &mut self.field),
            "items" => read(map, &mut self.items),
            _ => skip(map),
        }
    }
}

/// What [`GetRecommendedProductTitleAndDescription`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecommendedProductTitleAndDescriptionResponse {
    pub products: Vec<Product>,
}

impl Fields for GetRecommendedProductTitleAndDescriptionResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "products" => read(map, &mut self.products),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Product {
    pub id: Option<String>,
    pub suggestions: Vec<FieldSuggestion>,
}

impl Fields for Product {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "suggestions" => read(map, &mut self.suggestions),
            _ => skip(map),
        }
    }
}
