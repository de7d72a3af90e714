// @generated from specs/gs_full_service_commodity/202404/get_attributes_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAttributesPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FullServiceAttributeId, FullServiceCategoryId};
use crate::api::gs_full_service_commodity::types::{AttributeValue, ValueType};

/// Preview API: lists the attributes of a category with their values, and which are required.
///
/// `GET /gs_full_service_commodity/202404/preview/categories/{category_id}/attributes`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetAttributesPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetAttributesPreview;

 let seller = client.seller(token);
 let reply = seller.send(&GetAttributesPreview::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsFullServicePreviewGetAttributes")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAttributesPreview {
    /// Category ID, from [`SearchCategoriesPreview`](crate::gs_full_service_commodity::SearchCategoriesPreview).
    pub category_id: FullServiceCategoryId,
}

impl GetAttributesPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<FullServiceCategoryId>) -> Self {
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
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/gs_full_service_commodity/202404/preview/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/attributes");
    }
}

/// The response to [`GetAttributesPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributesPreviewResponse {
    /// Attributes of the products of the category.
    pub attributes: Vec<AttributePreview>,
}

impl Fields for GetAttributesPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("attributes", &mut self.attributes)]);
    }
}

debug_fields!(GetAttributesPreviewResponse);

/// An attribute of the products of a category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributePreview {
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
    /// How the values are given.
    pub value_type: Option<ValueType>,
    /// Values to choose from.
    pub values: Vec<AttributeValue>,
}

impl Fields for AttributePreview {
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
                    ("value_type", &mut self.value_type),
                    ("values", &mut self.values),
                ],
            );
    }
}

debug_fields!(AttributePreview);
