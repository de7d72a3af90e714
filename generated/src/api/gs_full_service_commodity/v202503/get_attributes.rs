// @generated from specs/gs_full_service_commodity/202503/get_attributes.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAttributes`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::{FullServiceAttributeId, FullServiceCategoryId};
use crate::api::gs_full_service_commodity::types::{
    AttributeType, AttributeValue, ValueType,
};

/// Lists the attributes of a category with their values, and in which regions they are required.
///
/// `GET /gs_full_service_commodity/202503/beta/categories/{category_id}/attributes`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetAttributesResponse`].
/// Superseded by a newer version: [`v202507`](crate::gs_full_service_commodity::v202507::get_attributes::GetAttributes).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::v202503::GetAttributes;

 let seller = client.seller(token);
 let reply = seller.send(&GetAttributes::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsFullServiceGetAttributes")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAttributes {
    /// Category ID, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: FullServiceCategoryId,
}

impl GetAttributes {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<FullServiceCategoryId>) -> Self {
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
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/gs_full_service_commodity/202503/beta/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/attributes");
    }
}

/// The response to [`GetAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributesResponse {
    /// Attributes of the products of the category.
    pub attributes: Vec<Attribute>,
}

impl Fields for GetAttributesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("attributes", &mut self.attributes)]);
    }
}

debug_fields!(GetAttributesResponse);

/// An attribute of the products of a category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// Attribute ID.
    pub id: Option<FullServiceAttributeId>,
    /// Whether a product can have several values of the attribute. Applies only to product attributes, not to sales attributes. JSON name: `is_mutiple_selection`.
    pub is_multiple_selection: Option<bool>,
    /// Whether products require the attribute. Applies only to product attributes, not to sales attributes.
    pub is_required: Option<bool>,
    /// English name of the attribute.
    pub name_en: Option<String>,
    /// Chinese name of the attribute.
    pub name_zh: Option<String>,
    /// Regions in which the attribute is required.
    pub required_regions: Vec<Region>,
    /// Kind of attribute. In [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct), `SALE` attributes can be key attributes, which distinguish the SKUs of a product.
    pub r#type: Option<AttributeType>,
    /// How the values are given.
    pub value_type: Option<ValueType>,
    /// Values to choose from.
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
