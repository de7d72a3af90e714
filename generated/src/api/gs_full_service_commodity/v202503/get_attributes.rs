// @generated from specs/gs_full_service_commodity/202503/get_attributes.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAttributes` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::gs_full_service_commodity::types::{
    AttributeType, AttributeValue, ValueType,
};

/// Lists a category's attributes, which are required, and their values.
///
/// `GET /gs_full_service_commodity/202503/beta/categories/{category_id}/attributes`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetAttributesResponse`].
/// Superseded by a newer version: [`v202507`](crate::gs_full_service_commodity::v202507::get_attributes::GetAttributes).
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GsFullServiceGetAttributes")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAttributes {
    /// From `SearchCategories`.
    pub category_id: String,
}

impl GetAttributes {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetAttributes {
    type Response = GetAttributesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetAttributes";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202503/beta/categories/{category_id}/attributes";
    const META: OperationMeta = OperationMeta::NONE.newer("v202507");

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/gs_full_service_commodity/202503/beta/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/attributes");
    }
}

/// The response to [`GetAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributesResponse {
    pub attributes: Vec<Attribute>,
}

impl Fields for GetAttributesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("attributes", &mut self.attributes)]);
    }
}

debug_fields!(GetAttributesResponse);

/// An attribute that products of the category have.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub id: Option<String>,
    /// JSON name: `is_mutiple_selection`.
    pub is_multiple_selection: Option<bool>,
    /// Of product attributes.
    pub is_required: Option<bool>,
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
    /// Where it is required.
    pub required_regions: Vec<Region>,
    /// `SALE` ones can be key attributes of a product.
    pub r#type: Option<AttributeType>,
    /// Whether values are chosen from `values`, written freely, or both.
    pub value_type: Option<ValueType>,
    pub values: Vec<AttributeValue>,
}

impl Fields for Attribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_mutiple_selection", &mut self.is_multiple_selection),
                    ("is_required", &mut self.is_required),
                    ("name_en", &mut self.name_en),
                    ("name_zh", &mut self.name_zh),
                    ("required_regions", &mut self.required_regions),
                    ("type", &mut self.r#type),
                    ("value_type", &mut self.value_type),
                    ("values", &mut self.values),
                ],
            );
    }
}

debug_fields!(Attribute);
