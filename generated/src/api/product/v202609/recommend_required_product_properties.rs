// @generated from specs/product/202609/recommend_required_product_properties.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RecommendRequiredProductProperties`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AttributeId, AttributeValueId, CategoryId};
use crate::api::product::types::ImageInput;

/// Recommends values for the required properties of a product, based on its category and content. Do not send personal data.
///
/// `POST /product/202609/products/properties/recommend`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`RecommendRequiredProductPropertiesResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::RecommendRequiredProductProperties;

 let shop = client.seller(token).shop(cipher);
 let request = RecommendRequiredProductProperties::new(
     "600001",
     "Short Boat Invisible Socks",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecommendRequiredProductProperties {
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories).
    pub category_id: CategoryId,
    /// Title of the product, without personal data.
    pub product_title: String,
    /// Description of the product, without personal data. It improves the result.
    pub description: Option<String>,
    /// Images of the product in the order of display, without personal data. They improve the result.
    pub images: Option<Vec<ImageInput>>,
    /// Standard sales attributes that distinguish the SKUs. They improve the result.
    pub sales_properties: Option<Vec<SalesProperty>>,
    /// Attribute IDs of the properties to return, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); defaults to all.
    pub target_property_ids: Option<Vec<AttributeId>>,
}

impl RecommendRequiredProductProperties {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        category_id: impl Into<CategoryId>,
        product_title: impl Into<String>,
    ) -> Self {
        Self {
            category_id: category_id.into(),
            product_title: product_title.into(),
            description: None,
            images: None,
            sales_properties: None,
            target_property_ids: None,
        }
    }

    /// Description of the product, without personal data. It improves the result.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Images of the product in the order of display, without personal data. They improve the result.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageInput>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }

    /// Standard sales attributes that distinguish the SKUs. They improve the result.
    #[inline]
    pub fn sales_properties(
        mut self,
        sales_properties: impl IntoIterator<Item = SalesProperty>,
    ) -> Self {
        self.sales_properties = Some(sales_properties.into_iter().collect());
        self
    }

    /// Attribute IDs of the properties to return, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); defaults to all.
    #[inline]
    pub fn target_property_ids(
        mut self,
        target_property_ids: impl IntoIterator<Item = impl Into<AttributeId>>,
    ) -> Self {
        self.target_property_ids = Some(
            target_property_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for RecommendRequiredProductProperties {
    type Response = RecommendRequiredProductPropertiesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RecommendRequiredProductProperties";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202609/products/properties/recommend";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("category_id", &self.category_id),
                ("product_title", &self.product_title),
                ("description", &self.description),
                ("images", &self.images),
                ("sales_properties", &self.sales_properties),
                ("target_property_ids", &self.target_property_ids),
            ],
        );
    }
}

/// The response to [`RecommendRequiredProductProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendRequiredProductPropertiesResponse {
    /// Required properties with their recommended values; empty if there are no recommendations.
    pub recommended_properties: Vec<RecommendedProperty>,
}

impl Fields for RecommendRequiredProductPropertiesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("recommended_properties", &mut self.recommended_properties)]);
    }
}

debug_fields!(RecommendRequiredProductPropertiesResponse);

/// A required property of the product, with recommended values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedProperty {
    /// Attribute ID of the property.
    pub id: Option<AttributeId>,
    /// Whether the seller can define a value if no recommended one fits.
    pub is_customizable: Option<bool>,
    /// Whether the property can have several values.
    pub is_multiple_selection: Option<bool>,
    /// Whether products must have the property.
    pub is_required: Option<bool>,
    /// Name of the property in the language of the market.
    pub name: Option<String>,
    /// Whether the property identifies the product, describes it or distinguishes its SKUs.
    pub r#type: Option<RecommendedPropertyType>,
    /// Recommended values; empty if there are none, or if the seller has to define the value.
    pub values: Vec<RecommendedPropertyValue>,
}

impl Fields for RecommendedProperty {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_customizable", &mut self.is_customizable),
                    ("is_multiple_selection", &mut self.is_multiple_selection),
                    ("is_required", &mut self.is_required),
                    ("name", &mut self.name),
                    ("type", &mut self.r#type),
                    ("values", &mut self.values),
                ],
            );
    }
}

debug_fields!(RecommendedProperty);

/// What a property describes.
#[non_exhaustive]
pub enum RecommendedPropertyType {
    /// TikTok could not classify the property. Sent as `UNSPECIFIED`.
    Unspecified,
    /// A property that identifies the product. Sent as `KEY_PROPERTY`.
    KeyProperty,
    /// A property that distinguishes the SKUs. Sent as `SALES_PROPERTY`.
    SalesProperty,
    /// A property that describes the whole product. Sent as `PRODUCT_PROPERTY`.
    ProductProperty,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RecommendedPropertyType {
    const TEXTS: &'static [&'static str] = &[
        "UNSPECIFIED",
        "KEY_PROPERTY",
        "SALES_PROPERTY",
        "PRODUCT_PROPERTY",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unspecified,
            Ok(1) => Self::KeyProperty,
            Ok(2) => Self::SalesProperty,
            Ok(_) => Self::ProductProperty,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unspecified => Ok(0),
            Self::KeyProperty => Ok(1),
            Self::SalesProperty => Ok(2),
            Self::ProductProperty => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RecommendedPropertyType, Read);

/// A recommended value of the property.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedPropertyValue {
    /// Attribute value ID.
    pub id: Option<AttributeValueId>,
    /// Name of the value in the language of the market.
    pub name: Option<String>,
}

impl Fields for RecommendedPropertyValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(RecommendedPropertyValue);

/// A sales attribute and the values that the product has.
#[derive(Clone)]
#[non_exhaustive]
pub struct SalesProperty {
    /// Sales attribute ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes).
    pub id: AttributeId,
    /// Values of the sales attribute that the product has.
    pub values: Vec<SalesPropertyValue>,
}

impl SalesProperty {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<AttributeId>,
        values: impl IntoIterator<Item = SalesPropertyValue>,
    ) -> Self {
        Self {
            id: id.into(),
            values: values.into_iter().collect(),
        }
    }
}

impl WriteFields for SalesProperty {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("values", &self.values)]);
    }
}

debug_written!(SalesProperty);

/// A value of the sales attribute.
#[derive(Clone)]
#[non_exhaustive]
pub struct SalesPropertyValue {
    /// Attribute value ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes).
    pub id: AttributeValueId,
}

impl SalesPropertyValue {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<AttributeValueId>) -> Self {
        Self { id: id.into() }
    }
}

impl WriteFields for SalesPropertyValue {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id)]);
    }
}

debug_written!(SalesPropertyValue);
