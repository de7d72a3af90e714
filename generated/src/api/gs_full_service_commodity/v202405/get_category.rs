// @generated from specs/gs_full_service_commodity/202405/get_category.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCategory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FullServiceAttributeId, FullServiceCategoryId};

/// Returns a category with its key attributes, and whether new products can use it.
///
/// `GET /gs_full_service_commodity/202405/beta/categories/{category_id}`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetCategoryResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetCategory;

 let seller = client.seller(token);
 let reply = seller.send(&GetCategory::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsFullServiceGetCategoryInformation")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCategory {
    /// Category ID, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: FullServiceCategoryId,
}

impl GetCategory {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<FullServiceCategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetCategory {
    type Response = GetCategoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetCategory";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202405/beta/categories/{category_id}";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/gs_full_service_commodity/202405/beta/categories/");
        path.id("category_id", &self.category_id);
    }
}

/// The response to [`GetCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoryResponse {
    /// ID of the first key attribute, which distinguishes the SKCs of a product; none if `is_custom_key_attribute` is true.
    pub first_key_attribute_id: Option<FullServiceAttributeId>,
    /// Category ID.
    pub id: Option<FullServiceCategoryId>,
    /// Whether products can use the just-in-time (JIT) mode.
    pub is_allowed_jit: Option<bool>,
    /// Whether products can choose their key attributes from the `SALE` attributes of [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes). If false, they must use `first_key_attribute_id` and `second_key_attribute_id`.
    pub is_custom_key_attribute: Option<bool>,
    /// Whether new products can use the category.
    pub is_enabled: Option<bool>,
    /// Whether the category is for garments.
    pub is_garment: Option<bool>,
    /// Whether the category is a leaf; products require leaf categories.
    pub is_leaf: Option<bool>,
    /// Level of the category in the tree.
    pub level: Option<i64>,
    /// English name of the category.
    pub name_en: Option<String>,
    /// Chinese name of the category.
    pub name_zh: Option<String>,
    /// ID of the parent category.
    pub parent_id: Option<FullServiceCategoryId>,
    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; none if `is_custom_key_attribute` is true.
    pub second_key_attribute_id: Option<FullServiceAttributeId>,
}

impl Fields for GetCategoryResponse {
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

debug_fields!(GetCategoryResponse);
