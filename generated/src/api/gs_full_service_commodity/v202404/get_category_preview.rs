// @generated from specs/gs_full_service_commodity/202404/get_category_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCategoryPreview` and the types that only this operation uses.

use crate::__private::*;

/// Returns a category, its key attributes, and whether new products may use it, on the preview API.
///
/// `GET /gs_full_service_commodity/202404/preview/categories/{category_id}`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetCategoryPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GsFullServicePreviewGetCategoryInformation")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCategoryPreview {
    /// From `SearchCategoriesPreview`.
    pub category_id: String,
}

impl GetCategoryPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetCategoryPreview {
    type Response = GetCategoryPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetCategoryPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202404/preview/categories/{category_id}";

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/gs_full_service_commodity/202404/preview/categories/");
        path.id("category_id", &self.category_id);
    }
}

/// The response to [`GetCategoryPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoryPreviewResponse {
    /// The attribute that distinguishes a product's first level of variants.
    pub first_key_attribute_id: Option<String>,
    pub id: Option<String>,
    /// Whether products can be stocked just in time.
    pub is_allowed_jit: Option<bool>,
    /// Whether any attribute can be a key attribute, rather than the two named here.
    pub is_custom_key_attribute: Option<bool>,
    /// Whether new products may use it.
    pub is_enabled: Option<bool>,
    pub is_garment: Option<bool>,
    pub is_leaf: Option<bool>,
    pub level: Option<i64>,
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
    pub parent_id: Option<String>,
    /// The attribute that distinguishes SKUs within the first level.
    pub second_key_attribute_id: Option<String>,
}

impl Fields for GetCategoryPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("first_key_attribute_id", &mut self.first_key_attribute_id),
                    ("id", &mut self.id),
                    ("is_allowed_jit", &mut self.is_allowed_jit),
                    ("is_custom_key_attribute", &mut self.is_custom_key_attribute),
                    ("is_enabled", &mut self.is_enabled),
                    ("is_garment", &mut self.is_garment),
                    ("is_leaf", &mut self.is_leaf),
                    ("level", &mut self.level),
                    ("name_en", &mut self.name_en),
                    ("name_zh", &mut self.name_zh),
                    ("parent_id", &mut self.parent_id),
                    ("second_key_attribute_id", &mut self.second_key_attribute_id),
                ],
            );
    }
}

debug_fields!(GetCategoryPreviewResponse);
