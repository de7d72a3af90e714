// @generated from specs/gs_full_service_commodity/202507/get_attributes.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAttributes` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::gs_full_service_commodity::types::{
    AttributeType, AttributeValue, RequirementCondition, ValueType,
};

/// Lists a category's attributes, in general and by region, which are required, and their values.
///
/// `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetAttributesResponse`].
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
    const PATH: &'static str = "/gs_full_service_commodity/202507/beta/categories/{category_id}/attributes";

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/gs_full_service_commodity/202507/beta/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/attributes");
    }
}

/// The response to [`GetAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributesResponse {
    pub attributes: Vec<Attribute>,
    /// Region by region.
    pub region_attributes: Vec<RegionAttribute>,
}

impl Fields for GetAttributesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attributes", &mut self.attributes),
                    ("region_attributes", &mut self.region_attributes),
                ],
            );
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
    /// Any of them makes it required.
    pub requirement_conditions: Vec<RequirementCondition>,
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
                    ("requirement_conditions", &mut self.requirement_conditions),
                    ("type", &mut self.r#type),
                    ("value_type", &mut self.value_type),
                    ("values", &mut self.values),
                ],
            );
    }
}

debug_fields!(Attribute);

/// The attributes that one region requires.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionAttribute {
    /// Those of this region.
    pub attributes: Vec<RegionalAttribute>,
    pub region: Option<Region>,
}

impl Fields for RegionAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("attributes", &mut self.attributes), ("region", &mut self.region)],
            );
    }
}

debug_fields!(RegionAttribute);

/// An attribute as one region requires it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionalAttribute {
    pub id: Option<String>,
    /// JSON name: `is_mutiple_selection`.
    pub is_multiple_selection: Option<bool>,
    /// Of product attributes.
    pub is_required: Option<bool>,
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
    /// Any of them makes it required.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// `SALE` ones can be key attributes of a product.
    pub r#type: Option<AttributeType>,
    /// Whether values are chosen from `values`, written freely, or both.
    pub value_type: Option<ValueType>,
    pub values: Vec<AttributeValue>,
}

impl Fields for RegionalAttribute {
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
                    ("requirement_conditions", &mut self.requirement_conditions),
                    ("type", &mut self.r#type),
                    ("value_type", &mut self.value_type),
                    ("values", &mut self.values),
                ],
            );
    }
}

debug_fields!(RegionalAttribute);
