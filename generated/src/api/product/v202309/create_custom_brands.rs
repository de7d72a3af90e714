// @generated from specs/product/202309/create_custom_brands.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateCustomBrands` and what only it uses.

use crate::glue::*;

/// `POST /product/202309/brands`
///
/// Takes a seller's token.
/// Scope: `seller.product.basic`.
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/create-custom-brands-202309>.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCustomBrands {
    /// From 2 to 30 characters.
    pub name: String,
}

impl CreateCustomBrands {
    /// With the fields that TikTok requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Endpoint for CreateCustomBrands {
    type Response = CreateCustomBrandsResponse;
    const NAME: &'static str = "CreateCustomBrands";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/brands";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("name", &self.name);
    }
}

/// What [`CreateCustomBrands`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCustomBrandsResponse {
    pub id: Option<String>,
}

impl Fields for CreateCustomBrandsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            _ => skip(map),
        }
    }
}
