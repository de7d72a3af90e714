// @generated from specs/gs_full_service_commodity/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Dimensions, Money, Region, StockupMode, Weight};
use crate::api::ids::{
    FullServiceAttributeId, FullServiceAttributeValueId, FullServiceBrandId,
    FullServiceCategoryId, FullServiceManufacturerId, FullServiceResponsiblePersonId,
    GradingTemplateId, SizeGroupId,
};

/// Whether a brand is approved.
#[non_exhaustive]
pub enum ApprovalStatus {
    /// The brand awaits approval and cannot be used on products yet. Sent as `WAITING`.
    Waiting,
    /// The brand is approved and can be used on products. Sent as `PASSED`.
    Passed,
    /// The brand was rejected and cannot be used on products. Sent as `REJECTED`.
    Rejected,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ApprovalStatus {
    const TEXTS: &'static [&'static str] = &["WAITING", "PASSED", "REJECTED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Waiting,
            Ok(1) => Self::Passed,
            Ok(_) => Self::Rejected,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Waiting => Ok(0),
            Self::Passed => Ok(1),
            Self::Rejected => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ApprovalStatus, Read);

/// An attribute of a product, with its values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeInput {
    /// Attribute ID, from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes), or from [`GetAttributesPreview`](crate::gs_full_service_commodity::GetAttributesPreview) with the preview API.
    pub id: Option<FullServiceAttributeId>,
    /// Values of the attribute.
    pub values: Option<Vec<AttributeValueInput>>,
}

impl AttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute ID, from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes), or from [`GetAttributesPreview`](crate::gs_full_service_commodity::GetAttributesPreview) with the preview API.
    #[inline]
    pub fn id(mut self, id: impl Into<FullServiceAttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Values of the attribute.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = AttributeValueInput>,
    ) -> Self {
        self.values = Some(values.into_iter().collect());
        self
    }
}

impl WriteFields for AttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("values", &self.values)]);
    }
}

debug_written!(AttributeInput);

/// Kind of attribute.
#[non_exhaustive]
pub enum AttributeType {
    /// A basic property, such as quantity, weight or volume. Sent as `BASE`.
    Base,
    /// A property that can be a key attribute of a product. Sent as `SALE`.
    Sale,
    /// A descriptive property, such as the recommended age. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AttributeType {
    const TEXTS: &'static [&'static str] = &["BASE", "SALE", "OTHER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Base,
            Ok(1) => Self::Sale,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Base => Ok(0),
            Self::Sale => Ok(1),
            Self::Other => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AttributeType, Read);

/// A value to choose from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeValue {
    /// ID of the value.
    pub id: Option<FullServiceAttributeValueId>,
    /// English name of the value.
    pub name_en: Option<String>,
    /// Chinese name of the value.
    pub name_zh: Option<String>,
}

impl Fields for AttributeValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name_en", &mut self.name_en),
                    ("name_zh", &mut self.name_zh),
                ],
            );
    }
}

debug_fields!(AttributeValue);

/// A value of an attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeValueInput {
    /// ID of the chosen value, as returned with the attribute.
    pub id: Option<FullServiceAttributeValueId>,
    /// Custom value, if the `value_type` of the attribute accepts text.
    pub name: Option<String>,
}

impl AttributeValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the chosen value, as returned with the attribute.
    #[inline]
    pub fn id(mut self, id: impl Into<FullServiceAttributeValueId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom value, if the `value_type` of the attribute accepts text.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl WriteFields for AttributeValueInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("name", &self.name)]);
    }
}

debug_written!(AttributeValueInput);

/// A new SKC: the SKUs of one value of the first key attribute, such as a color.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicSkcInput {
    /// SKC code of the supplier.
    pub external_skc_code: Option<String>,
    /// ID of a value of the first key attribute, as returned with the attribute.
    pub first_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the first key attribute, if the attribute accepts text.
    pub first_key_attribute_value_name: Option<String>,
    /// Images of the SKC.
    pub pictures: Option<Vec<Picture>>,
    /// SKUs of the SKC.
    pub skus: Option<Vec<BasicSkuInput>>,
}

impl BasicSkcInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKC code of the supplier.
    #[inline]
    pub fn external_skc_code(mut self, external_skc_code: impl Into<String>) -> Self {
        self.external_skc_code = Some(external_skc_code.into());
        self
    }

    /// ID of a value of the first key attribute, as returned with the attribute.
    #[inline]
    pub fn first_key_attribute_value_id(
        mut self,
        first_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.first_key_attribute_value_id = Some(first_key_attribute_value_id.into());
        self
    }

    /// Custom value of the first key attribute, if the attribute accepts text.
    #[inline]
    pub fn first_key_attribute_value_name(
        mut self,
        first_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_value_name = Some(
            first_key_attribute_value_name.into(),
        );
        self
    }

    /// Images of the SKC.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// SKUs of the SKC.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = BasicSkuInput>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for BasicSkcInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_skc_code", &self.external_skc_code),
                    ("first_key_attribute_value_id", &self.first_key_attribute_value_id),
                    (
                        "first_key_attribute_value_name",
                        &self.first_key_attribute_value_name,
                    ),
                    ("pictures", &self.pictures),
                    ("skus", &self.skus),
                ],
            );
    }
}

debug_written!(BasicSkcInput);

/// A new SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicSkuInput {
    /// Size of the package; only `MILLIMETER` is supported.
    pub dimensions: Option<Dimensions>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// Number of units in stock.
    pub inventory: Option<i64>,
    /// Images of the SKU.
    pub pictures: Option<Vec<Picture>>,
    /// Price without tax, in yuan (`CNY`).
    pub price: Option<Money>,
    /// ID of a value of the second key attribute, as returned with the attribute.
    pub second_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the second key attribute, if the attribute accepts text.
    pub second_key_attribute_value_name: Option<String>,
    /// Stock-up mode, as the category and the supplier's permissions allow.
    pub stockup_mode: Option<StockupMode>,
    /// Weight of the package; only `MILLIGRAM` is supported.
    pub weight: Option<Weight>,
}

impl BasicSkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the package; only `MILLIMETER` is supported.
    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// SKU code of the supplier.
    #[inline]
    pub fn external_sku_code(mut self, external_sku_code: impl Into<String>) -> Self {
        self.external_sku_code = Some(external_sku_code.into());
        self
    }

    /// Number of units in stock.
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Images of the SKU.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// Price without tax, in yuan (`CNY`).
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// ID of a value of the second key attribute, as returned with the attribute.
    #[inline]
    pub fn second_key_attribute_value_id(
        mut self,
        second_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.second_key_attribute_value_id = Some(second_key_attribute_value_id.into());
        self
    }

    /// Custom value of the second key attribute, if the attribute accepts text.
    #[inline]
    pub fn second_key_attribute_value_name(
        mut self,
        second_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_value_name = Some(
            second_key_attribute_value_name.into(),
        );
        self
    }

    /// Stock-up mode, as the category and the supplier's permissions allow.
    #[inline]
    pub fn stockup_mode(mut self, stockup_mode: impl Into<StockupMode>) -> Self {
        self.stockup_mode = Some(stockup_mode.into());
        self
    }

    /// Weight of the package; only `MILLIGRAM` is supported.
    #[inline]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for BasicSkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("dimensions", &self.dimensions),
                    ("external_sku_code", &self.external_sku_code),
                    ("inventory", &self.inventory),
                    ("pictures", &self.pictures),
                    ("price", &self.price),
                    (
                        "second_key_attribute_value_id",
                        &self.second_key_attribute_value_id,
                    ),
                    (
                        "second_key_attribute_value_name",
                        &self.second_key_attribute_value_name,
                    ),
                    ("stockup_mode", &self.stockup_mode),
                    ("weight", &self.weight),
                ],
            );
    }
}

debug_written!(BasicSkuInput);

/// A brand, which must be approved before products can use it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Brand {
    /// Whether the brand is approved; only `PASSED` brands can be used on products.
    pub approval_status: Option<ApprovalStatus>,
    /// Brand ID.
    pub id: Option<FullServiceBrandId>,
    /// Name of the brand.
    pub name: Option<String>,
}

impl Fields for Brand {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("approval_status", &mut self.approval_status),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                ],
            );
    }
}

debug_fields!(Brand);

/// Whether a category can be used.
#[non_exhaustive]
pub enum CategoryStatus {
    /// The category can be used. Sent as `2`.
    Enabled,
    /// The category cannot be used. Sent as `3`.
    Disabled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CategoryStatus {
    const TEXTS: &'static [&'static str] = &["2", "3"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Enabled,
            Ok(_) => Self::Disabled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Enabled => Ok(0),
            Self::Disabled => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CategoryStatus, Read);

/// A file with a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationFile {
    /// URI of the file, from [`UploadCertificationFile`](crate::gs_full_service_commodity::UploadCertificationFile).
    pub uri: Option<String>,
}

impl CertificationFile {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the file, from [`UploadCertificationFile`](crate::gs_full_service_commodity::UploadCertificationFile).
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for CertificationFile {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("uri", &self.uri)]);
    }
}

debug_written!(CertificationFile);

/// Documents for a certification of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationInput {
    /// Documents for the certification.
    pub items: Option<Vec<QualificationInput>>,
    /// Kind of certification, from [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
    pub r#type: Option<String>,
}

impl CertificationInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Documents for the certification.
    #[inline]
    pub fn items(mut self, items: impl IntoIterator<Item = QualificationInput>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

    /// Kind of certification, from [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for CertificationInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("items", &self.items), ("type", &self.r#type)]);
    }
}

debug_written!(CertificationInput);

/// A part of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    /// ID of the attribute value that names the part.
    pub property_value_id: Option<FullServiceAttributeValueId>,
}

impl Component {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the attribute value that names the part.
    #[inline]
    pub fn property_value_id(
        mut self,
        property_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.property_value_id = Some(property_value_id.into());
        self
    }
}

impl WriteFields for Component {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("property_value_id", &self.property_value_id)]);
    }
}

debug_written!(Component);

/// Materials of one part of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentMaterials {
    /// Part of the product.
    pub component: Option<Component>,
    /// Materials of the part.
    pub ingredients: Option<Vec<Material>>,
}

impl ComponentMaterials {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Part of the product.
    #[inline]
    pub fn component(mut self, component: Component) -> Self {
        self.component = Some(component);
        self
    }

    /// Materials of the part.
    #[inline]
    pub fn ingredients(
        mut self,
        ingredients: impl IntoIterator<Item = Material>,
    ) -> Self {
        self.ingredients = Some(ingredients.into_iter().collect());
        self
    }
}

impl WriteFields for ComponentMaterials {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("component", &self.component), ("ingredients", &self.ingredients)],
            );
    }
}

debug_written!(ComponentMaterials);

/// Description of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Description {
    /// Parts of the description.
    pub items: Option<Vec<DescriptionBlock>>,
}

impl Description {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Parts of the description.
    #[inline]
    pub fn items(mut self, items: impl IntoIterator<Item = DescriptionBlock>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

impl WriteFields for Description {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("items", &self.items)]);
    }
}

debug_written!(Description);

/// A part of a description, such as an image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescriptionBlock {
    /// Position of the part in the description.
    pub sequence: Option<i64>,
    /// Kind of part, such as `image`.
    pub r#type: Option<String>,
    /// URI of the content of the part, such as an image from [`UploadImage`](crate::gs_full_service_commodity::UploadImage).
    pub uri: Option<String>,
}

impl DescriptionBlock {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Position of the part in the description.
    #[inline]
    pub fn sequence(mut self, sequence: i64) -> Self {
        self.sequence = Some(sequence);
        self
    }

    /// Kind of part, such as `image`.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// URI of the content of the part, such as an image from [`UploadImage`](crate::gs_full_service_commodity::UploadImage).
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for DescriptionBlock {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("sequence", &self.sequence),
                    ("type", &self.r#type),
                    ("uri", &self.uri),
                ],
            );
    }
}

debug_written!(DescriptionBlock);

/// A template of size charts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GradingTemplate {
    /// ID of the size chart template.
    pub id: Option<GradingTemplateId>,
    /// Name of the size chart template.
    pub name: Option<String>,
}

impl Fields for GradingTemplate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(GradingTemplate);

/// Materials of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ingredient {
    /// Materials of each part; only for `MULTI_COMPONENT`.
    pub multi_material_composition: Option<Vec<ComponentMaterials>>,
    /// Materials of the product; only for `SINGLE`.
    pub single_material_composition: Option<Vec<Material>>,
    /// Whether the product has one set of materials or one for each part.
    pub r#type: Option<IngredientType>,
}

impl Ingredient {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Materials of each part; only for `MULTI_COMPONENT`.
    #[inline]
    pub fn multi_material_composition(
        mut self,
        multi_material_composition: impl IntoIterator<Item = ComponentMaterials>,
    ) -> Self {
        self.multi_material_composition = Some(
            multi_material_composition.into_iter().collect(),
        );
        self
    }

    /// Materials of the product; only for `SINGLE`.
    #[inline]
    pub fn single_material_composition(
        mut self,
        single_material_composition: impl IntoIterator<Item = Material>,
    ) -> Self {
        self.single_material_composition = Some(
            single_material_composition.into_iter().collect(),
        );
        self
    }

    /// Whether the product has one set of materials or one for each part.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<IngredientType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for Ingredient {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("multi_material_composition", &self.multi_material_composition),
                    ("single_material_composition", &self.single_material_composition),
                    ("type", &self.r#type),
                ],
            );
    }
}

debug_written!(Ingredient);

/// Whether a product has one set of materials or one for each part.
#[non_exhaustive]
pub enum IngredientType {
    /// One set of materials for the whole product. Sent as `SINGLE`.
    Single,
    /// A set of materials for each part. Sent as `MULTI_COMPONENT`.
    MultiComponent,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IngredientType {
    const TEXTS: &'static [&'static str] = &["SINGLE", "MULTI_COMPONENT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Single,
            Ok(_) => Self::MultiComponent,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Single => Ok(0),
            Self::MultiComponent => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(IngredientType, Write);

/// An attribute that distinguishes the SKUs of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyAttribute {
    /// ID of the key attribute; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub key_attribute_id: Option<FullServiceAttributeId>,
}

impl KeyAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the key attribute; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn key_attribute_id(
        mut self,
        key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.key_attribute_id = Some(key_attribute_id.into());
        self
    }
}

impl WriteFields for KeyAttribute {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("key_attribute_id", &self.key_attribute_id)]);
    }
}

debug_written!(KeyAttribute);

/// The value of a key attribute for a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyAttributeValue {
    /// ID of a value of the key attribute, as returned with the attribute.
    pub key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the key attribute, if the attribute accepts text.
    pub key_attribute_value_name: Option<String>,
}

impl KeyAttributeValue {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a value of the key attribute, as returned with the attribute.
    #[inline]
    pub fn key_attribute_value_id(
        mut self,
        key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.key_attribute_value_id = Some(key_attribute_value_id.into());
        self
    }

    /// Custom value of the key attribute, if the attribute accepts text.
    #[inline]
    pub fn key_attribute_value_name(
        mut self,
        key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.key_attribute_value_name = Some(key_attribute_value_name.into());
        self
    }
}

impl WriteFields for KeyAttributeValue {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("key_attribute_value_id", &self.key_attribute_value_id),
                    ("key_attribute_value_name", &self.key_attribute_value_name),
                ],
            );
    }
}

debug_written!(KeyAttributeValue);

/// A new SKC: the SKUs of one value of the first key attribute, such as a color.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedSkcInput {
    /// SKC code of the supplier.
    pub external_skc_code: Option<String>,
    /// ID of a value of the first key attribute, as returned with the attribute.
    pub first_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the first key attribute, if the attribute accepts text.
    pub first_key_attribute_value_name: Option<String>,
    /// Images of the SKC.
    pub pictures: Option<Vec<Picture>>,
    /// SKUs of the SKC.
    pub skus: Option<Vec<KeyedSkuInput>>,
}

impl KeyedSkcInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKC code of the supplier.
    #[inline]
    pub fn external_skc_code(mut self, external_skc_code: impl Into<String>) -> Self {
        self.external_skc_code = Some(external_skc_code.into());
        self
    }

    /// ID of a value of the first key attribute, as returned with the attribute.
    #[inline]
    pub fn first_key_attribute_value_id(
        mut self,
        first_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.first_key_attribute_value_id = Some(first_key_attribute_value_id.into());
        self
    }

    /// Custom value of the first key attribute, if the attribute accepts text.
    #[inline]
    pub fn first_key_attribute_value_name(
        mut self,
        first_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_value_name = Some(
            first_key_attribute_value_name.into(),
        );
        self
    }

    /// Images of the SKC.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// SKUs of the SKC.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = KeyedSkuInput>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for KeyedSkcInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_skc_code", &self.external_skc_code),
                    ("first_key_attribute_value_id", &self.first_key_attribute_value_id),
                    (
                        "first_key_attribute_value_name",
                        &self.first_key_attribute_value_name,
                    ),
                    ("pictures", &self.pictures),
                    ("skus", &self.skus),
                ],
            );
    }
}

debug_written!(KeyedSkcInput);

/// A new SKU, with any number of key attributes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedSkuInput {
    /// Size of the package; only `MILLIMETER` is supported.
    pub dimensions: Option<Dimensions>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// Number of units in stock.
    pub inventory: Option<i64>,
    /// Values of the key attributes, in the order of the `key_attributes` of the product. JSON name: `key_attribute_value`.
    pub key_attribute_values: Option<Vec<KeyAttributeValue>>,
    /// Images of the SKU.
    pub pictures: Option<Vec<Picture>>,
    /// Price without tax, in yuan (`CNY`).
    pub price: Option<Money>,
    /// Reference sale price of the SKU; TikTok does not document how it is used.
    pub reference_sale_price: Option<Money>,
    /// Documents that prove a sale price of the SKU.
    pub sale_price_certificates: Option<Vec<SalePriceCertificate>>,
    /// ID of a value of the second key attribute, as returned with the attribute.
    pub second_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the second key attribute, if the attribute accepts text.
    pub second_key_attribute_value_name: Option<String>,
    /// Stock-up mode, as the category and the supplier's permissions allow.
    pub stockup_mode: Option<StockupMode>,
    /// Total number of units in the SKU.
    pub total_unit_count: Option<Decimal>,
    /// Weight of the package; only `MILLIGRAM` is supported.
    pub weight: Option<Weight>,
}

impl KeyedSkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the package; only `MILLIMETER` is supported.
    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// SKU code of the supplier.
    #[inline]
    pub fn external_sku_code(mut self, external_sku_code: impl Into<String>) -> Self {
        self.external_sku_code = Some(external_sku_code.into());
        self
    }

    /// Number of units in stock.
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Values of the key attributes, in the order of the `key_attributes` of the product. JSON name: `key_attribute_value`.
    #[inline]
    pub fn key_attribute_values(
        mut self,
        key_attribute_values: impl IntoIterator<Item = KeyAttributeValue>,
    ) -> Self {
        self.key_attribute_values = Some(key_attribute_values.into_iter().collect());
        self
    }

    /// Images of the SKU.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// Price without tax, in yuan (`CNY`).
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// Reference sale price of the SKU; TikTok does not document how it is used.
    #[inline]
    pub fn reference_sale_price(mut self, reference_sale_price: Money) -> Self {
        self.reference_sale_price = Some(reference_sale_price);
        self
    }

    /// Documents that prove a sale price of the SKU.
    #[inline]
    pub fn sale_price_certificates(
        mut self,
        sale_price_certificates: impl IntoIterator<Item = SalePriceCertificate>,
    ) -> Self {
        self.sale_price_certificates = Some(
            sale_price_certificates.into_iter().collect(),
        );
        self
    }

    /// ID of a value of the second key attribute, as returned with the attribute.
    #[inline]
    pub fn second_key_attribute_value_id(
        mut self,
        second_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.second_key_attribute_value_id = Some(second_key_attribute_value_id.into());
        self
    }

    /// Custom value of the second key attribute, if the attribute accepts text.
    #[inline]
    pub fn second_key_attribute_value_name(
        mut self,
        second_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_value_name = Some(
            second_key_attribute_value_name.into(),
        );
        self
    }

    /// Stock-up mode, as the category and the supplier's permissions allow.
    #[inline]
    pub fn stockup_mode(mut self, stockup_mode: impl Into<StockupMode>) -> Self {
        self.stockup_mode = Some(stockup_mode.into());
        self
    }

    /// Total number of units in the SKU.
    #[inline]
    pub fn total_unit_count(mut self, total_unit_count: impl Into<Decimal>) -> Self {
        self.total_unit_count = Some(total_unit_count.into());
        self
    }

    /// Weight of the package; only `MILLIGRAM` is supported.
    #[inline]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for KeyedSkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("dimensions", &self.dimensions),
                    ("external_sku_code", &self.external_sku_code),
                    ("inventory", &self.inventory),
                    ("key_attribute_value", &self.key_attribute_values),
                    ("pictures", &self.pictures),
                    ("price", &self.price),
                    ("reference_sale_price", &self.reference_sale_price),
                    ("sale_price_certificates", &self.sale_price_certificates),
                    (
                        "second_key_attribute_value_id",
                        &self.second_key_attribute_value_id,
                    ),
                    (
                        "second_key_attribute_value_name",
                        &self.second_key_attribute_value_name,
                    ),
                    ("stockup_mode", &self.stockup_mode),
                    ("total_unit_count", &self.total_unit_count),
                    ("weight", &self.weight),
                ],
            );
    }
}

debug_written!(KeyedSkuInput);

/// A new product (SPU), with any number of key attributes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedSpuInput {
    /// Attributes of the product.
    pub attributes: Option<Vec<RegionalAttributeInput>>,
    /// Brand ID, from [`GetBrands`](crate::gs_full_service_commodity::GetBrands); only `PASSED` brands can be used.
    pub brand_id: Option<FullServiceBrandId>,
    /// ID of a leaf category, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: Option<FullServiceCategoryId>,
    /// Documents for the certifications of the product.
    pub certifications: Option<Vec<CertificationInput>>,
    /// Description of the product.
    pub description: Option<Description>,
    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub first_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size chart template, from [`GetGradingTemplates`](crate::gs_full_service_commodity::GetGradingTemplates); required if `size_grading_required` in [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups) is true.
    pub grading_template_id: Option<GradingTemplateId>,
    /// Materials of the product.
    pub ingredient: Option<Ingredient>,
    /// Key attributes of the product, in an order that the `key_attribute_values` of each SKU must follow. JSON name: `key_attribute`.
    pub key_attributes: Option<Vec<KeyAttribute>>,
    /// IDs of the manufacturers, from [`GetSupplierManufacturers`](crate::gs_full_service_commodity::GetSupplierManufacturers). JSON name: `manufacture_ids`.
    pub manufacturer_ids: Option<Vec<FullServiceManufacturerId>>,
    /// Images and videos of the product.
    pub media: Option<Media>,
    /// English title of the product.
    pub product_name_en: Option<String>,
    /// Chinese title of the product.
    pub product_name_zh: Option<String>,
    /// IDs of the responsible persons, from [`GetSupplierResponsiblePersons`](crate::gs_full_service_commodity::GetSupplierResponsiblePersons). JSON name: `rp_ids`.
    pub responsible_person_ids: Option<Vec<FullServiceResponsiblePersonId>>,
    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub second_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size group, from [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups); required if the category has any. The sizes of the SKUs must belong to it.
    pub size_group_id: Option<SizeGroupId>,
    /// SKCs of the product.
    pub skcs: Option<Vec<KeyedSkcInput>>,
}

impl KeyedSpuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes of the product.
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = RegionalAttributeInput>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }

    /// Brand ID, from [`GetBrands`](crate::gs_full_service_commodity::GetBrands); only `PASSED` brands can be used.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<FullServiceBrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// ID of a leaf category, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<FullServiceCategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Documents for the certifications of the product.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// Description of the product.
    #[inline]
    pub fn description(mut self, description: Description) -> Self {
        self.description = Some(description);
        self
    }

    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn first_key_attribute_id(
        mut self,
        first_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.first_key_attribute_id = Some(first_key_attribute_id.into());
        self
    }

    /// ID of the size chart template, from [`GetGradingTemplates`](crate::gs_full_service_commodity::GetGradingTemplates); required if `size_grading_required` in [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups) is true.
    #[inline]
    pub fn grading_template_id(
        mut self,
        grading_template_id: impl Into<GradingTemplateId>,
    ) -> Self {
        self.grading_template_id = Some(grading_template_id.into());
        self
    }

    /// Materials of the product.
    #[inline]
    pub fn ingredient(mut self, ingredient: Ingredient) -> Self {
        self.ingredient = Some(ingredient);
        self
    }

    /// Key attributes of the product, in an order that the `key_attribute_values` of each SKU must follow. JSON name: `key_attribute`.
    #[inline]
    pub fn key_attributes(
        mut self,
        key_attributes: impl IntoIterator<Item = KeyAttribute>,
    ) -> Self {
        self.key_attributes = Some(key_attributes.into_iter().collect());
        self
    }

    /// IDs of the manufacturers, from [`GetSupplierManufacturers`](crate::gs_full_service_commodity::GetSupplierManufacturers). JSON name: `manufacture_ids`.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<FullServiceManufacturerId>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Images and videos of the product.
    #[inline]
    pub fn media(mut self, media: Media) -> Self {
        self.media = Some(media);
        self
    }

    /// English title of the product.
    #[inline]
    pub fn product_name_en(mut self, product_name_en: impl Into<String>) -> Self {
        self.product_name_en = Some(product_name_en.into());
        self
    }

    /// Chinese title of the product.
    #[inline]
    pub fn product_name_zh(mut self, product_name_zh: impl Into<String>) -> Self {
        self.product_name_zh = Some(product_name_zh.into());
        self
    }

    /// IDs of the responsible persons, from [`GetSupplierResponsiblePersons`](crate::gs_full_service_commodity::GetSupplierResponsiblePersons). JSON name: `rp_ids`.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<
            Item = impl Into<FullServiceResponsiblePersonId>,
        >,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn second_key_attribute_id(
        mut self,
        second_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.second_key_attribute_id = Some(second_key_attribute_id.into());
        self
    }

    /// ID of the size group, from [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups); required if the category has any. The sizes of the SKUs must belong to it.
    #[inline]
    pub fn size_group_id(mut self, size_group_id: impl Into<SizeGroupId>) -> Self {
        self.size_group_id = Some(size_group_id.into());
        self
    }

    /// SKCs of the product.
    #[inline]
    pub fn skcs(mut self, skcs: impl IntoIterator<Item = KeyedSkcInput>) -> Self {
        self.skcs = Some(skcs.into_iter().collect());
        self
    }
}

impl WriteFields for KeyedSpuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("attributes", &self.attributes),
                    ("brand_id", &self.brand_id),
                    ("category_id", &self.category_id),
                    ("certifications", &self.certifications),
                    ("description", &self.description),
                    ("first_key_attribute_id", &self.first_key_attribute_id),
                    ("grading_template_id", &self.grading_template_id),
                    ("ingredient", &self.ingredient),
                    ("key_attribute", &self.key_attributes),
                    ("manufacture_ids", &self.manufacturer_ids),
                    ("media", &self.media),
                    ("product_name_en", &self.product_name_en),
                    ("product_name_zh", &self.product_name_zh),
                    ("rp_ids", &self.responsible_person_ids),
                    ("second_key_attribute_id", &self.second_key_attribute_id),
                    ("size_group_id", &self.size_group_id),
                    ("skcs", &self.skcs),
                ],
            );
    }
}

debug_written!(KeyedSpuInput);

/// A material and its share.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Material {
    /// Share of the material in percent.
    pub percentage: Option<Decimal>,
    /// ID of the attribute value that names the material.
    pub property_value_id: Option<FullServiceAttributeValueId>,
}

impl Material {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Share of the material in percent.
    #[inline]
    pub fn percentage(mut self, percentage: impl Into<Decimal>) -> Self {
        self.percentage = Some(percentage.into());
        self
    }

    /// ID of the attribute value that names the material.
    #[inline]
    pub fn property_value_id(
        mut self,
        property_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.property_value_id = Some(property_value_id.into());
        self
    }
}

impl WriteFields for Material {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("percentage", &self.percentage),
                    ("property_value_id", &self.property_value_id),
                ],
            );
    }
}

debug_written!(Material);

/// How an image is shown.
#[non_exhaustive]
pub enum MaterialShowType {
    /// Among the images of the product page. Sent as `Carousel`.
    Carousel,
    /// As the preview image. Sent as `Preview`.
    Preview,
    /// As the image of a color. Sent as `Color`.
    Color,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MaterialShowType {
    const TEXTS: &'static [&'static str] = &["Carousel", "Preview", "Color"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Carousel,
            Ok(1) => Self::Preview,
            Ok(_) => Self::Color,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Carousel => Ok(0),
            Self::Preview => Ok(1),
            Self::Color => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MaterialShowType, Read, Write);

/// Images and videos of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Media {
    /// Which levels of the product have images; [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements) returns what the category requires. JSON name: `pic_set_type`.
    pub picture_set_type: Option<PictureSetType>,
    /// Origin of the images. JSON name: `pic_type`.
    pub picture_type: Option<PictureType>,
    /// Images of the product.
    pub pictures: Option<Vec<Picture>>,
    /// Videos of the product.
    pub videos: Option<Vec<Video>>,
}

impl Media {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which levels of the product have images; [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements) returns what the category requires. JSON name: `pic_set_type`.
    #[inline]
    pub fn picture_set_type(
        mut self,
        picture_set_type: impl Into<PictureSetType>,
    ) -> Self {
        self.picture_set_type = Some(picture_set_type.into());
        self
    }

    /// Origin of the images. JSON name: `pic_type`.
    #[inline]
    pub fn picture_type(mut self, picture_type: impl Into<PictureType>) -> Self {
        self.picture_type = Some(picture_type.into());
        self
    }

    /// Images of the product.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// Videos of the product.
    #[inline]
    pub fn videos(mut self, videos: impl IntoIterator<Item = Video>) -> Self {
        self.videos = Some(videos.into_iter().collect());
        self
    }
}

impl WriteFields for Media {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("pic_set_type", &self.picture_set_type),
                    ("pic_type", &self.picture_type),
                    ("pictures", &self.pictures),
                    ("videos", &self.videos),
                ],
            );
    }
}

debug_written!(Media);

/// A phone number with its country calling code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The phone number.
    pub phone_number: Option<String>,
    /// Country calling code of the phone number, such as `+49`.
    pub phone_number_region: Option<String>,
}

impl Fields for PhoneNumber {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("phone_number", &mut self.phone_number),
                    ("phone_number_region", &mut self.phone_number_region),
                ],
            );
    }
}

debug_fields!(PhoneNumber);

/// An image of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    /// How the image is shown; [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements) returns what the category requires.
    pub material_show_type: Option<MaterialShowType>,
    /// Subtype of a carousel image, such as the first, back or detail image; a code from [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements).
    pub material_use_type_code: Option<String>,
    /// Position of the image; smaller numbers come first.
    pub sequence: Option<i64>,
    /// URI of the image, from [`UploadImage`](crate::gs_full_service_commodity::UploadImage), or from [`UploadImagePreview`](crate::gs_full_service_commodity::UploadImagePreview) with the preview API.
    pub uri: Option<String>,
}

impl Picture {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the image is shown; [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements) returns what the category requires.
    #[inline]
    pub fn material_show_type(
        mut self,
        material_show_type: impl Into<MaterialShowType>,
    ) -> Self {
        self.material_show_type = Some(material_show_type.into());
        self
    }

    /// Subtype of a carousel image, such as the first, back or detail image; a code from [`GetImageUploadRequirements`](crate::gs_full_service_commodity::GetImageUploadRequirements).
    #[inline]
    pub fn material_use_type_code(
        mut self,
        material_use_type_code: impl Into<String>,
    ) -> Self {
        self.material_use_type_code = Some(material_use_type_code.into());
        self
    }

    /// Position of the image; smaller numbers come first.
    #[inline]
    pub fn sequence(mut self, sequence: i64) -> Self {
        self.sequence = Some(sequence);
        self
    }

    /// URI of the image, from [`UploadImage`](crate::gs_full_service_commodity::UploadImage), or from [`UploadImagePreview`](crate::gs_full_service_commodity::UploadImagePreview) with the preview API.
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for Picture {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("material_show_type", &self.material_show_type),
                    ("material_use_type_code", &self.material_use_type_code),
                    ("sequence", &self.sequence),
                    ("uri", &self.uri),
                ],
            );
    }
}

debug_written!(Picture);

/// Which levels of a product have images.
#[non_exhaustive]
pub enum PictureSetType {
    /// The SKCs. Sent as `Skc`.
    Skc,
    /// The product (SPU) and the SKCs. Sent as `SpuWithSkc`.
    SpuWithSkc,
    /// The product (SPU) and the SKUs. Sent as `SpuWithSku`.
    SpuWithSku,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PictureSetType {
    const TEXTS: &'static [&'static str] = &["Skc", "SpuWithSkc", "SpuWithSku"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Skc,
            Ok(1) => Self::SpuWithSkc,
            Ok(_) => Self::SpuWithSku,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Skc => Ok(0),
            Self::SpuWithSkc => Ok(1),
            Self::SpuWithSku => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PictureSetType, Read, Write);

/// Origin of an image.
#[non_exhaustive]
pub enum PictureType {
    /// An image for the selection of products. Sent as `Selection`.
    Selection,
    /// A photograph; recommended. Sent as `Photography`.
    Photography,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PictureType {
    const TEXTS: &'static [&'static str] = &["Selection", "Photography"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Selection,
            Ok(_) => Self::Photography,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Selection => Ok(0),
            Self::Photography => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PictureType, Write);

/// A document that a certification requires.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Qualification {
    /// Description of the document.
    pub description: Option<String>,
    /// URL of an example of the document.
    pub example_url: Option<String>,
    /// Accepted file types, such as `PNG` or `PDF`.
    pub file_types: Vec<String>,
    /// Largest number of files for the document.
    pub max_file_count: Option<i64>,
    /// Kind of document, such as `CE_UKCA_CERT`; [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) takes it.
    pub r#type: Option<String>,
}

impl Fields for Qualification {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("description", &mut self.description),
                    ("example_url", &mut self.example_url),
                    ("file_types", &mut self.file_types),
                    ("max_file_count", &mut self.max_file_count),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(Qualification);

/// A document for a certification, with its files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualificationInput {
    /// Files with the document.
    pub files: Option<Vec<CertificationFile>>,
    /// Kind of document, from the `qualifications` in [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
    pub r#type: Option<String>,
}

impl QualificationInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Files with the document.
    #[inline]
    pub fn files(mut self, files: impl IntoIterator<Item = CertificationFile>) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Kind of document, from the `qualifications` in [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for QualificationInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("files", &self.files), ("type", &self.r#type)]);
    }
}

debug_written!(QualificationInput);

/// Whether a product can be published in a region.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPublishability {
    /// Whether the product can be published in the region.
    pub can_publish: Option<bool>,
    /// Code of the region.
    pub region: Option<Region>,
    /// Why the product cannot be published in the region.
    pub unpublishable_reasons: Vec<UnpublishableReason>,
}

impl Fields for RegionPublishability {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_publish", &mut self.can_publish),
                    ("region", &mut self.region),
                    ("unpublishable_reasons", &mut self.unpublishable_reasons),
                ],
            );
    }
}

debug_fields!(RegionPublishability);

/// An attribute of a product for a region, with its values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionalAttributeInput {
    /// Attribute ID, from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub id: Option<FullServiceAttributeId>,
    /// Code of the region to which the attribute applies; see `region_attributes` in [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub region: Option<Region>,
    /// Values of the attribute.
    pub values: Option<Vec<AttributeValueInput>>,
}

impl RegionalAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute ID, from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn id(mut self, id: impl Into<FullServiceAttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Code of the region to which the attribute applies; see `region_attributes` in [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Values of the attribute.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = AttributeValueInput>,
    ) -> Self {
        self.values = Some(values.into_iter().collect());
        self
    }
}

impl WriteFields for RegionalAttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("id", &self.id), ("region", &self.region), ("values", &self.values)],
            );
    }
}

debug_written!(RegionalAttributeInput);

/// A condition that is met if the attribute has one of the values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequirementCondition {
    /// ID of the attribute on which the condition depends.
    pub attribute_id: Option<FullServiceAttributeId>,
    /// IDs of the values that meet the condition.
    pub attribute_value_ids: Vec<FullServiceAttributeValueId>,
}

impl Fields for RequirementCondition {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attribute_id", &mut self.attribute_id),
                    ("attribute_value_ids", &mut self.attribute_value_ids),
                ],
            );
    }
}

debug_fields!(RequirementCondition);

/// A document that proves a sale price of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePriceCertificate {
    /// URI of the document.
    pub uri: Option<String>,
}

impl SalePriceCertificate {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the document.
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for SalePriceCertificate {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("uri", &self.uri)]);
    }
}

debug_written!(SalePriceCertificate);

/// A size.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Size {
    /// Code of the size.
    pub size_code: Option<String>,
    /// ID of the size.
    pub size_id: Option<String>,
}

impl Fields for Size {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("size_code", &mut self.size_code), ("size_id", &mut self.size_id)],
            );
    }
}

debug_fields!(Size);

/// A group of sizes from which products choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeGroup {
    /// ID of the size group.
    pub id: Option<SizeGroupId>,
    /// Name of the size group.
    pub name: Option<String>,
    /// Sizes of the group; a product with this group must use them as values of its size attribute.
    pub size_segments: Vec<SizeSegment>,
}

impl Fields for SizeGroup {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("size_segments", &mut self.size_segments),
                ],
            );
    }
}

debug_fields!(SizeGroup);

/// Sizes of a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeSegment {
    /// Codes of the sizes.
    pub size_codes: Vec<String>,
}

impl Fields for SizeSegment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("size_codes", &mut self.size_codes)]);
    }
}

debug_fields!(SizeSegment);

/// A new SKC: the SKUs of one value of the first key attribute, such as a color.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkcInput {
    /// SKC code of the supplier.
    pub external_skc_code: Option<String>,
    /// ID of a value of the first key attribute, as returned with the attribute.
    pub first_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the first key attribute, if the attribute accepts text.
    pub first_key_attribute_value_name: Option<String>,
    /// Images of the SKC.
    pub pictures: Option<Vec<Picture>>,
    /// SKUs of the SKC.
    pub skus: Option<Vec<SkuInput>>,
}

impl SkcInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKC code of the supplier.
    #[inline]
    pub fn external_skc_code(mut self, external_skc_code: impl Into<String>) -> Self {
        self.external_skc_code = Some(external_skc_code.into());
        self
    }

    /// ID of a value of the first key attribute, as returned with the attribute.
    #[inline]
    pub fn first_key_attribute_value_id(
        mut self,
        first_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.first_key_attribute_value_id = Some(first_key_attribute_value_id.into());
        self
    }

    /// Custom value of the first key attribute, if the attribute accepts text.
    #[inline]
    pub fn first_key_attribute_value_name(
        mut self,
        first_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_value_name = Some(
            first_key_attribute_value_name.into(),
        );
        self
    }

    /// Images of the SKC.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// SKUs of the SKC.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = SkuInput>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for SkcInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_skc_code", &self.external_skc_code),
                    ("first_key_attribute_value_id", &self.first_key_attribute_value_id),
                    (
                        "first_key_attribute_value_name",
                        &self.first_key_attribute_value_name,
                    ),
                    ("pictures", &self.pictures),
                    ("skus", &self.skus),
                ],
            );
    }
}

debug_written!(SkcInput);

/// A SKU with its approval status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// SKU code of TikTok Shop.
    pub code: Option<String>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// Why the SKU was rejected, possibly in Chinese.
    pub reject_reason: Option<String>,
    /// Status of the SKU.
    pub status: Option<SkuStatus>,
    /// When the status last changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("external_sku_code", &mut self.external_sku_code),
                    ("reject_reason", &mut self.reject_reason),
                    ("status", &mut self.status),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(Sku);

/// A new SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuInput {
    /// Size of the package; only `MILLIMETER` is supported.
    pub dimensions: Option<Dimensions>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// Number of units in stock.
    pub inventory: Option<i64>,
    /// Images of the SKU.
    pub pictures: Option<Vec<Picture>>,
    /// Price without tax, in yuan (`CNY`).
    pub price: Option<Money>,
    /// Reference sale price of the SKU; TikTok does not document how it is used.
    pub reference_sale_price: Option<Money>,
    /// Documents that prove a sale price of the SKU.
    pub sale_price_certificates: Option<Vec<SalePriceCertificate>>,
    /// ID of a value of the second key attribute, as returned with the attribute.
    pub second_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the second key attribute, if the attribute accepts text.
    pub second_key_attribute_value_name: Option<String>,
    /// Stock-up mode, as the category and the supplier's permissions allow.
    pub stockup_mode: Option<StockupMode>,
    /// Total number of units in the SKU.
    pub total_unit_count: Option<Decimal>,
    /// Weight of the package; only `MILLIGRAM` is supported.
    pub weight: Option<Weight>,
}

impl SkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the package; only `MILLIMETER` is supported.
    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// SKU code of the supplier.
    #[inline]
    pub fn external_sku_code(mut self, external_sku_code: impl Into<String>) -> Self {
        self.external_sku_code = Some(external_sku_code.into());
        self
    }

    /// Number of units in stock.
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Images of the SKU.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// Price without tax, in yuan (`CNY`).
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// Reference sale price of the SKU; TikTok does not document how it is used.
    #[inline]
    pub fn reference_sale_price(mut self, reference_sale_price: Money) -> Self {
        self.reference_sale_price = Some(reference_sale_price);
        self
    }

    /// Documents that prove a sale price of the SKU.
    #[inline]
    pub fn sale_price_certificates(
        mut self,
        sale_price_certificates: impl IntoIterator<Item = SalePriceCertificate>,
    ) -> Self {
        self.sale_price_certificates = Some(
            sale_price_certificates.into_iter().collect(),
        );
        self
    }

    /// ID of a value of the second key attribute, as returned with the attribute.
    #[inline]
    pub fn second_key_attribute_value_id(
        mut self,
        second_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.second_key_attribute_value_id = Some(second_key_attribute_value_id.into());
        self
    }

    /// Custom value of the second key attribute, if the attribute accepts text.
    #[inline]
    pub fn second_key_attribute_value_name(
        mut self,
        second_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_value_name = Some(
            second_key_attribute_value_name.into(),
        );
        self
    }

    /// Stock-up mode, as the category and the supplier's permissions allow.
    #[inline]
    pub fn stockup_mode(mut self, stockup_mode: impl Into<StockupMode>) -> Self {
        self.stockup_mode = Some(stockup_mode.into());
        self
    }

    /// Total number of units in the SKU.
    #[inline]
    pub fn total_unit_count(mut self, total_unit_count: impl Into<Decimal>) -> Self {
        self.total_unit_count = Some(total_unit_count.into());
        self
    }

    /// Weight of the package; only `MILLIGRAM` is supported.
    #[inline]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for SkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("dimensions", &self.dimensions),
                    ("external_sku_code", &self.external_sku_code),
                    ("inventory", &self.inventory),
                    ("pictures", &self.pictures),
                    ("price", &self.price),
                    ("reference_sale_price", &self.reference_sale_price),
                    ("sale_price_certificates", &self.sale_price_certificates),
                    (
                        "second_key_attribute_value_id",
                        &self.second_key_attribute_value_id,
                    ),
                    (
                        "second_key_attribute_value_name",
                        &self.second_key_attribute_value_name,
                    ),
                    ("stockup_mode", &self.stockup_mode),
                    ("total_unit_count", &self.total_unit_count),
                    ("weight", &self.weight),
                ],
            );
    }
}

debug_written!(SkuInput);

/// Status of a SKU, from its selection to its sale.
#[non_exhaustive]
pub enum SkuStatus {
    /// The purchasers of TikTok Shop are selecting products. Sent as `BUYER_SELECTING`.
    BuyerSelecting,
    /// A selection step named GNE, which TikTok does not explain. Sent as `GNE_SELECTING`.
    GneSelecting,
    /// The SKU was not selected. Sent as `ELIMINATED`.
    Eliminated,
    /// The supplier must send a sample. Sent as `WAIT_DELIVERY_SAMPLE`.
    WaitDeliverySample,
    /// The pattern is being made. Sent as `PATTERNING`.
    Patterning,
    /// The data must be changed. Sent as `MODIFY_DATA`.
    ModifyData,
    /// The price is being set. Sent as `PRICING`.
    Pricing,
    /// The price awaits confirmation. Sent as `WAIT_PRICE_CONFIRM`.
    WaitPriceConfirm,
    /// The SKU awaits an order. Sent as `WAIT_ORDER`.
    WaitOrder,
    /// The SKU cannot be ordered. Sent as `CAN_NOT_ORDER`.
    CanNotOrder,
    /// The SKU was ordered. Sent as `ORDERED`.
    Ordered,
    /// The SKU is on sale. Sent as `ON_SHELF`.
    OnShelf,
    /// The SKU is not on sale. Sent as `OFF_SHELF`.
    OffShelf,
    /// The SKU was cancelled. Sent as `CANCELED`.
    Canceled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SkuStatus {
    const TEXTS: &'static [&'static str] = &[
        "BUYER_SELECTING",
        "GNE_SELECTING",
        "ELIMINATED",
        "WAIT_DELIVERY_SAMPLE",
        "PATTERNING",
        "MODIFY_DATA",
        "PRICING",
        "WAIT_PRICE_CONFIRM",
        "WAIT_ORDER",
        "CAN_NOT_ORDER",
        "ORDERED",
        "ON_SHELF",
        "OFF_SHELF",
        "CANCELED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::BuyerSelecting,
            Ok(1) => Self::GneSelecting,
            Ok(2) => Self::Eliminated,
            Ok(3) => Self::WaitDeliverySample,
            Ok(4) => Self::Patterning,
            Ok(5) => Self::ModifyData,
            Ok(6) => Self::Pricing,
            Ok(7) => Self::WaitPriceConfirm,
            Ok(8) => Self::WaitOrder,
            Ok(9) => Self::CanNotOrder,
            Ok(10) => Self::Ordered,
            Ok(11) => Self::OnShelf,
            Ok(12) => Self::OffShelf,
            Ok(_) => Self::Canceled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::BuyerSelecting => Ok(0),
            Self::GneSelecting => Ok(1),
            Self::Eliminated => Ok(2),
            Self::WaitDeliverySample => Ok(3),
            Self::Patterning => Ok(4),
            Self::ModifyData => Ok(5),
            Self::Pricing => Ok(6),
            Self::WaitPriceConfirm => Ok(7),
            Self::WaitOrder => Ok(8),
            Self::CanNotOrder => Ok(9),
            Self::Ordered => Ok(10),
            Self::OnShelf => Ok(11),
            Self::OffShelf => Ok(12),
            Self::Canceled => Ok(13),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SkuStatus, Read, Write);

/// A product (SPU) with the approval status of its SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spu {
    /// SKUs of the product.
    pub skus: Vec<Sku>,
    /// SPU code of TikTok Shop.
    pub spu_code: Option<String>,
}

impl Fields for Spu {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("skus", &mut self.skus), ("spu_code", &mut self.spu_code)]);
    }
}

debug_fields!(Spu);

/// A new product (SPU), with up to two key attributes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpuInput {
    /// Attributes of the product.
    pub attributes: Option<Vec<AttributeInput>>,
    /// Brand ID, from [`GetBrands`](crate::gs_full_service_commodity::GetBrands); only `PASSED` brands can be used.
    pub brand_id: Option<FullServiceBrandId>,
    /// ID of a leaf category, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: Option<FullServiceCategoryId>,
    /// Documents for the certifications of the product.
    pub certifications: Option<Vec<CertificationInput>>,
    /// Description of the product.
    pub description: Option<Description>,
    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub first_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size chart template, from [`GetGradingTemplates`](crate::gs_full_service_commodity::GetGradingTemplates); required if `size_grading_required` in [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups) is true.
    pub grading_template_id: Option<GradingTemplateId>,
    /// Materials of the product.
    pub ingredient: Option<Ingredient>,
    /// IDs of the manufacturers, from [`GetSupplierManufacturers`](crate::gs_full_service_commodity::GetSupplierManufacturers). JSON name: `manufacture_ids`.
    pub manufacturer_ids: Option<Vec<FullServiceManufacturerId>>,
    /// Images and videos of the product.
    pub media: Option<Media>,
    /// English title of the product.
    pub product_name_en: Option<String>,
    /// Chinese title of the product.
    pub product_name_zh: Option<String>,
    /// IDs of the responsible persons, from [`GetSupplierResponsiblePersons`](crate::gs_full_service_commodity::GetSupplierResponsiblePersons). JSON name: `rp_ids`.
    pub responsible_person_ids: Option<Vec<FullServiceResponsiblePersonId>>,
    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub second_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size group, from [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups); required if the category has any. The sizes of the SKUs must belong to it.
    pub size_group_id: Option<SizeGroupId>,
    /// SKCs of the product.
    pub skcs: Option<Vec<SkcInput>>,
}

impl SpuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes of the product.
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }

    /// Brand ID, from [`GetBrands`](crate::gs_full_service_commodity::GetBrands); only `PASSED` brands can be used.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<FullServiceBrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// ID of a leaf category, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<FullServiceCategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Documents for the certifications of the product.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// Description of the product.
    #[inline]
    pub fn description(mut self, description: Description) -> Self {
        self.description = Some(description);
        self
    }

    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn first_key_attribute_id(
        mut self,
        first_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.first_key_attribute_id = Some(first_key_attribute_id.into());
        self
    }

    /// ID of the size chart template, from [`GetGradingTemplates`](crate::gs_full_service_commodity::GetGradingTemplates); required if `size_grading_required` in [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups) is true.
    #[inline]
    pub fn grading_template_id(
        mut self,
        grading_template_id: impl Into<GradingTemplateId>,
    ) -> Self {
        self.grading_template_id = Some(grading_template_id.into());
        self
    }

    /// Materials of the product.
    #[inline]
    pub fn ingredient(mut self, ingredient: Ingredient) -> Self {
        self.ingredient = Some(ingredient);
        self
    }

    /// IDs of the manufacturers, from [`GetSupplierManufacturers`](crate::gs_full_service_commodity::GetSupplierManufacturers). JSON name: `manufacture_ids`.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<FullServiceManufacturerId>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Images and videos of the product.
    #[inline]
    pub fn media(mut self, media: Media) -> Self {
        self.media = Some(media);
        self
    }

    /// English title of the product.
    #[inline]
    pub fn product_name_en(mut self, product_name_en: impl Into<String>) -> Self {
        self.product_name_en = Some(product_name_en.into());
        self
    }

    /// Chinese title of the product.
    #[inline]
    pub fn product_name_zh(mut self, product_name_zh: impl Into<String>) -> Self {
        self.product_name_zh = Some(product_name_zh.into());
        self
    }

    /// IDs of the responsible persons, from [`GetSupplierResponsiblePersons`](crate::gs_full_service_commodity::GetSupplierResponsiblePersons). JSON name: `rp_ids`.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<
            Item = impl Into<FullServiceResponsiblePersonId>,
        >,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn second_key_attribute_id(
        mut self,
        second_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.second_key_attribute_id = Some(second_key_attribute_id.into());
        self
    }

    /// ID of the size group, from [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups); required if the category has any. The sizes of the SKUs must belong to it.
    #[inline]
    pub fn size_group_id(mut self, size_group_id: impl Into<SizeGroupId>) -> Self {
        self.size_group_id = Some(size_group_id.into());
        self
    }

    /// SKCs of the product.
    #[inline]
    pub fn skcs(mut self, skcs: impl IntoIterator<Item = SkcInput>) -> Self {
        self.skcs = Some(skcs.into_iter().collect());
        self
    }
}

impl WriteFields for SpuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("attributes", &self.attributes),
                    ("brand_id", &self.brand_id),
                    ("category_id", &self.category_id),
                    ("certifications", &self.certifications),
                    ("description", &self.description),
                    ("first_key_attribute_id", &self.first_key_attribute_id),
                    ("grading_template_id", &self.grading_template_id),
                    ("ingredient", &self.ingredient),
                    ("manufacture_ids", &self.manufacturer_ids),
                    ("media", &self.media),
                    ("product_name_en", &self.product_name_en),
                    ("product_name_zh", &self.product_name_zh),
                    ("rp_ids", &self.responsible_person_ids),
                    ("second_key_attribute_id", &self.second_key_attribute_id),
                    ("size_group_id", &self.size_group_id),
                    ("skcs", &self.skcs),
                ],
            );
    }
}

debug_written!(SpuInput);

/// Why a product cannot be published in a region.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnpublishableReason {
    /// Human-readable explanation of the reason, possibly in Chinese.
    pub reason_information: Option<String>,
    /// Kind of reason: 4 brand, 5 category, 6 package weight, 7 package volume, 10 certification, 14 compliance attributes, 15 supplier, 19 just-in-time (JIT) mode, 50 group compliance.
    pub reason_type: Option<i64>,
}

impl Fields for UnpublishableReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("reason_information", &mut self.reason_information),
                    ("reason_type", &mut self.reason_type),
                ],
            );
    }
}

debug_fields!(UnpublishableReason);

/// How the values of an attribute are given.
#[non_exhaustive]
pub enum ValueType {
    /// Chosen from a list. Sent as `ENUM`.
    Enum,
    /// Any text; only in operations whose names end in `Preview`. Sent as `TEXT`.
    Text,
    /// Chosen from a list, or any text. Sent as `ENUM_TEXT`.
    EnumText,
    /// Any text; operations whose names end in `Preview` call it `TEXT`. Sent as `SINGLETEXT`.
    SingleText,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ValueType {
    const TEXTS: &'static [&'static str] = &["ENUM", "TEXT", "ENUM_TEXT", "SINGLETEXT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Enum,
            Ok(1) => Self::Text,
            Ok(2) => Self::EnumText,
            Ok(_) => Self::SingleText,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Enum => Ok(0),
            Self::Text => Ok(1),
            Self::EnumText => Ok(2),
            Self::SingleText => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ValueType, Read);

/// A video of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Video {
    /// URI of the video, from [`UploadVideo`](crate::gs_full_service_commodity::UploadVideo).
    pub uri: Option<String>,
}

impl Video {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the video, from [`UploadVideo`](crate::gs_full_service_commodity::UploadVideo).
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for Video {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("uri", &self.uri)]);
    }
}

debug_written!(Video);
