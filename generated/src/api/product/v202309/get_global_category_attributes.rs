// @generated from specs/product/202309/get_global_category_attributes.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGlobalCategoryAttributes`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale, Region};
use crate::api::ids::{AttributeId, AttributeValueId, CategoryId};
use crate::api::product::types::{AttributeType, GlobalRequirementCondition};

/// Lists the product and sales attributes of a leaf category for global products, their standard values, and the markets of the seller that require them.
///
/// `GET /product/202309/categories/{category_id}/global_attributes`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.category.info`.
/// Returns [`GetGlobalCategoryAttributesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-attributes-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetGlobalCategoryAttributes;

 let seller = client.seller(token);
 let reply = seller.send(&GetGlobalCategoryAttributes::new("600001")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052217](crate::errors#code-12052217), [12052230](crate::errors#code-12052230), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "get-global-attributes-202309")]
#[doc(alias = "GetGlobalAttributes")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGlobalCategoryAttributes {
    /// ID of a leaf category, from [`GetGlobalCategories`](crate::product::GetGlobalCategories), in the tree of `category_version`.
    pub category_id: CategoryId,
    /// Language of the names: `en-US`, `en-IE`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Defaults to `en-US`.
    pub locale: Option<Locale>,
    /// Category tree of `category_id`. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
}

impl GetGlobalCategoryAttributes {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
            locale: None,
            category_version: None,
        }
    }

    /// Language of the names: `en-US`, `en-IE`, `en-GB`, `de-DE`, `fr-FR`, `it-IT`, `es-ES`, `es-MX`, `ja-JP`, `zh-CN`, `vi-VN`, `th-TH`, `ms-MY` or `id-ID`. Defaults to `en-US`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Category tree of `category_id`. Sellers with an active shop in the US must send `v2`; [`CreateGlobalProduct`](crate::product::CreateGlobalProduct) also requires `v2` for the EU and Southeast Asia. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }
}

impl Endpoint for GetGlobalCategoryAttributes {
    type Response = GetGlobalCategoryAttributesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetGlobalCategoryAttributes";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/categories/{category_id}/global_attributes";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.category.info"])
        .errors(&[12052023, 12052024, 12052217, 12052230, 12052700, 12052704, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-global-attributes-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/global_attributes");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_version", &self.category_version);
        query.param("locale", &self.locale);
        query.timestamp();
    }
}

/// The response to [`GetGlobalCategoryAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalCategoryAttributesResponse {
    /// Product and sales attributes that TikTok defines for the category.
    pub attributes: Vec<GlobalAttribute>,
}

impl Fields for GetGlobalCategoryAttributesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("attributes", &mut self.attributes)]);
    }
}

debug_fields!(GetGlobalCategoryAttributesResponse);

/// An attribute that products of a global category have.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAttribute {
    /// Attribute ID.
    pub id: Option<AttributeId>,
    /// Whether the seller can define values for the attribute.
    pub is_customizable: Option<bool>,
    /// Whether a product can have several values of the attribute.
    pub is_multiple_selection: Option<bool>,
    /// Whether all markets of the seller always require the attribute; if not, see `required_regions` and `requirement_conditions`. Only for product attributes. JSON name: `is_requried`.
    pub is_required: Option<bool>,
    /// Name of the attribute.
    pub name: Option<String>,
    /// Conditions, each of which makes the attribute required in one of the `optional_regions`. Only for product attributes; absent if there are none.
    pub requirement_conditions: Vec<GlobalRequirementCondition>,
    /// Whether the attribute distinguishes SKUs or describes the whole product.
    pub r#type: Option<AttributeType>,
    /// Standard values of the attribute.
    pub values: Vec<GlobalAttributeValue>,
    /// Markets where the attribute is optional, or required only under conditions. Absent if there are none.
    pub optional_regions: Vec<Region>,
    /// Markets where the attribute is always required; all markets of the seller if `is_required` is `true`. Absent if there are none.
    pub required_regions: Vec<Region>,
}

impl Fields for GlobalAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_customizable", &mut self.is_customizable),
                    ("is_multiple_selection", &mut self.is_multiple_selection),
                    ("is_requried", &mut self.is_required),
                    ("name", &mut self.name),
                    ("requirement_conditions", &mut self.requirement_conditions),
                    ("type", &mut self.r#type),
                    ("values", &mut self.values),
                    ("optional_regions", &mut self.optional_regions),
                    ("required_regions", &mut self.required_regions),
                ],
            );
    }
}

debug_fields!(GlobalAttribute);

/// A value that an attribute of a global category may have.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalAttributeValue {
    /// Attribute value ID.
    pub id: Option<AttributeValueId>,
    /// Name of the attribute value.
    pub name: Option<String>,
}

impl Fields for GlobalAttributeValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(GlobalAttributeValue);
