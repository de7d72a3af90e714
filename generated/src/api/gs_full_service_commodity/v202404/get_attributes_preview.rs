// @generated from specs/gs_full_service_commodity/202404/get_attributes_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAttributesPreview` and what only it uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::Attribute;

/// Lists a category's attributes, which are required, and their values, on the preview API.
///
/// `GET /gs_full_service_commodity/202404/preview/categories/{category_id}/attributes`
///
/// Takes a seller's token, as `client.seller(…)` brings it.
/// Answers [`GetAttributesPreviewResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAttributesPreview {
    /// From `SearchCategoriesPreview`.
    pub category_id: String,
}

impl GetAttributesPreview {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetAttributesPreview {
    type Response = GetAttributesPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetAttributesPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202404/preview/categories/{category_id}/attributes";
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/gs_full_service_commodity/202404/preview/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/attributes");
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetAttributesPreview`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAttributesPreviewResponse {
    pub attributes: Vec<Attribute>,
}

impl Fields for GetAttributesPreviewResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "attributes" => read(map, &mut self.attributes),
            _ => skip(map),
        }
    }
}
