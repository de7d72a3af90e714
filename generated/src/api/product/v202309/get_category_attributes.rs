// @generated from specs/product/202309/get_category_attributes.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCategoryAttributes`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, Locale};
use crate::api::ids::{AttributeId, AttributeValueId, CategoryId};
use crate::api::product::types::{
    AttributeType, MetricStandard, RequirementCondition, ValueDataFormat,
};

/// Lists the product and sales attributes of a leaf category, which of them are required, and their standard values.
///
/// `GET /product/202309/categories/{category_id}/attributes`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetCategoryAttributesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-attributes-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetCategoryAttributes;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetCategoryAttributes::new("600001")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052025](crate::errors#code-12052025), [12052217](crate::errors#code-12052217), [12052230](crate::errors#code-12052230), [12052704](crate::errors#code-12052704),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "get-attributes-202309")]
#[doc(alias = "GetAttributes")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCategoryAttributes {
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories), in the tree of `category_version`.
    pub category_id: CategoryId,
    /// Language of the names; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// Category tree of `category_id`. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Whether to return the attributes for `LIVE_QUICK` products.
    pub is_live_quick: Option<bool>,
}

impl GetCategoryAttributes {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
            locale: None,
            category_version: None,
            is_live_quick: None,
        }
    }

    /// Language of the names; defaults to that of the shop.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Category tree of `category_id`. Shops in the US must send `v2`; products in Southeast Asia also need categories of `v2`, and the UK, EU and Japan have both trees. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Whether to return the attributes for `LIVE_QUICK` products.
    #[inline]
    pub fn is_live_quick(mut self, is_live_quick: bool) -> Self {
        self.is_live_quick = Some(is_live_quick);
        self
    }
}

impl Endpoint for GetCategoryAttributes {
    type Response = GetCategoryAttributesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCategoryAttributes";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/categories/{category_id}/attributes";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[12052023, 12052024, 12052025, 12052217, 12052230, 12052704, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-attributes-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/attributes");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_version", &self.category_version);
        query.param("is_live_quick", &self.is_live_quick);
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetCategoryAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoryAttributesResponse {
    /// Attributes that TikTok defines, as they apply in the market of the shop.
    pub attributes: Vec<Attribute>,
}

impl Fields for GetCategoryAttributesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("attributes", &mut self.attributes)]);
    }
}

debug_fields!(GetCategoryAttributesResponse);

/// An attribute that products of the category have.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// Attribute ID.
    pub id: Option<AttributeId>,
    /// Whether the seller can define values for the attribute.
    pub is_customizable: Option<bool>,
    /// Whether a product can have several values of the attribute.
    pub is_multiple_selection: Option<bool>,
    /// Whether the attribute is always required; if not, `requirement_conditions` may require it. Only for product attributes. JSON name: `is_requried`.
    pub is_required: Option<bool>,
    /// Name of the attribute.
    pub name: Option<String>,
    /// Conditions, each of which makes the attribute required. Only for product attributes that are not always required.
    pub requirement_conditions: Vec<RequirementCondition>,
    /// Whether the attribute distinguishes SKUs or describes the whole product.
    pub r#type: Option<AttributeType>,
    /// Format of values that the seller defines. Only for numeric attributes with `is_customizable`.
    pub value_data_format: Option<ValueDataFormat>,
    /// Standard values of the attribute.
    pub values: Vec<AttributeValue>,
    /// Measurement templates for the values of the attribute.
    pub metric_standards: Vec<MetricStandard>,
}

impl Fields for Attribute {
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
                    ("value_data_format", &mut self.value_data_format),
                    ("values", &mut self.values),
                    ("metric_standards", &mut self.metric_standards),
                ],
            );
    }
}

debug_fields!(Attribute);

/// A value that an attribute may have.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeValue {
    /// URL of the icon of the value.
    pub icon_url: Option<String>,
    /// Attribute value ID.
    pub id: Option<AttributeValueId>,
    /// Name of the attribute value.
    pub name: Option<String>,
}

impl Fields for AttributeValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("icon_url", &mut self.icon_url),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                ],
            );
    }
}

debug_fields!(AttributeValue);
