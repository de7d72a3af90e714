// @generated from specs/gs_full_service_commodity/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Dimensions, Money, Region, StockupMode, Weight};

/// The values of `approval_status` in [`Brand`].
#[non_exhaustive]
pub enum ApprovalStatus {
    Waiting,
    Passed,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeInput {
    pub id: Option<String>,
    pub values: Option<Vec<AttributeValueInput>>,
}

impl AttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

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

/// `SALE` attributes can be key attributes.
#[non_exhaustive]
pub enum AttributeType {
    Base,
    Sale,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeValue {
    pub id: Option<String>,
    pub name_en: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeValueInput {
    pub id: Option<String>,
    /// A value of one's own, where the attribute takes text.
    pub name: Option<String>,
}

impl AttributeValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A value of one's own, where the attribute takes text.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicSkcInput {
    pub external_skc_code: Option<String>,
    /// Of a value of the first key attribute.
    pub first_key_attribute_value_id: Option<String>,
    /// A value of one's own, where the attribute takes such.
    pub first_key_attribute_value_name: Option<String>,
    pub pictures: Option<Vec<Picture>>,
    pub skus: Option<Vec<BasicSkuInput>>,
}

impl BasicSkcInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn external_skc_code(mut self, external_skc_code: impl Into<String>) -> Self {
        self.external_skc_code = Some(external_skc_code.into());
        self
    }

    /// Of a value of the first key attribute.
    #[inline]
    pub fn first_key_attribute_value_id(
        mut self,
        first_key_attribute_value_id: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_value_id = Some(first_key_attribute_value_id.into());
        self
    }

    /// A value of one's own, where the attribute takes such.
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

    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

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

/// An item of `skus` in [`BasicSkcInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicSkuInput {
    pub dimensions: Option<Dimensions>,
    pub external_sku_code: Option<String>,
    pub inventory: Option<i64>,
    pub pictures: Option<Vec<Picture>>,
    /// In yuan, without tax.
    pub price: Option<Money>,
    /// Of a value of the second key attribute.
    pub second_key_attribute_value_id: Option<String>,
    /// A value of one's own, where the attribute takes such.
    pub second_key_attribute_value_name: Option<String>,
    /// As the category asks and the supplier may.
    pub stockup_mode: Option<StockupMode>,
    pub weight: Option<Weight>,
}

impl BasicSkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    #[inline]
    pub fn external_sku_code(mut self, external_sku_code: impl Into<String>) -> Self {
        self.external_sku_code = Some(external_sku_code.into());
        self
    }

    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// In yuan, without tax.
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// Of a value of the second key attribute.
    #[inline]
    pub fn second_key_attribute_value_id(
        mut self,
        second_key_attribute_value_id: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_value_id = Some(second_key_attribute_value_id.into());
        self
    }

    /// A value of one's own, where the attribute takes such.
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

    /// As the category asks and the supplier may.
    #[inline]
    pub fn stockup_mode(mut self, stockup_mode: impl Into<StockupMode>) -> Self {
        self.stockup_mode = Some(stockup_mode.into());
        self
    }

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

/// A brand, which takes approval before products can bear it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Brand {
    /// Only a `PASSED` brand can be on products.
    pub approval_status: Option<ApprovalStatus>,
    pub id: Option<String>,
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

#[non_exhaustive]
pub enum CategoryStatus {
    Enabled,
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

/// An item of `files` in [`QualificationInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationFile {
    pub uri: Option<String>,
}

impl CertificationFile {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationInput {
    pub items: Option<Vec<QualificationInput>>,
    pub r#type: Option<String>,
}

impl CertificationInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn items(mut self, items: impl IntoIterator<Item = QualificationInput>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

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

/// The `component` of [`ComponentMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    /// Of an attribute value that names the part.
    pub property_value_id: Option<String>,
}

impl Component {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of an attribute value that names the part.
    #[inline]
    pub fn property_value_id(mut self, property_value_id: impl Into<String>) -> Self {
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

/// An item of `multi_material_composition` in [`Ingredient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentMaterials {
    pub component: Option<Component>,
    pub ingredients: Option<Vec<Material>>,
}

impl ComponentMaterials {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn component(mut self, component: Component) -> Self {
        self.component = Some(component);
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Description {
    pub items: Option<Vec<DescriptionBlock>>,
}

impl Description {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

/// An item of `items` in [`Description`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescriptionBlock {
    /// Its position in the description.
    pub sequence: Option<i64>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}

impl DescriptionBlock {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its position in the description.
    #[inline]
    pub fn sequence(mut self, sequence: i64) -> Self {
        self.sequence = Some(sequence);
        self
    }

    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GradingTemplate {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for GradingTemplate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(GradingTemplate);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ingredient {
    /// With the type `MULTI_COMPONENT`, part by part.
    pub multi_material_composition: Option<Vec<ComponentMaterials>>,
    /// With the type `SINGLE`.
    pub single_material_composition: Option<Vec<Material>>,
    pub r#type: Option<IngredientType>,
}

impl Ingredient {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// With the type `MULTI_COMPONENT`, part by part.
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

    /// With the type `SINGLE`.
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

/// Of one part, or of several with materials of their own.
#[non_exhaustive]
pub enum IngredientType {
    Single,
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

/// An item of `key_attribute` in [`KeyedSpuInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyAttribute {
    pub key_attribute_id: Option<String>,
}

impl KeyAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn key_attribute_id(mut self, key_attribute_id: impl Into<String>) -> Self {
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

/// An item of `key_attribute_value` in [`KeyedSkuInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyAttributeValue {
    /// Of a value of the key attribute.
    pub key_attribute_value_id: Option<String>,
    /// A value of one's own, where the attribute takes such.
    pub key_attribute_value_name: Option<String>,
}

impl KeyAttributeValue {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a value of the key attribute.
    #[inline]
    pub fn key_attribute_value_id(
        mut self,
        key_attribute_value_id: impl Into<String>,
    ) -> Self {
        self.key_attribute_value_id = Some(key_attribute_value_id.into());
        self
    }

    /// A value of one's own, where the attribute takes such.
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

/// An item of `skcs` in [`KeyedSpuInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedSkcInput {
    pub external_skc_code: Option<String>,
    pub first_key_attribute_value_id: Option<String>,
    pub first_key_attribute_value_name: Option<String>,
    pub pictures: Option<Vec<Picture>>,
    pub skus: Option<Vec<KeyedSkuInput>>,
}

impl KeyedSkcInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn external_skc_code(mut self, external_skc_code: impl Into<String>) -> Self {
        self.external_skc_code = Some(external_skc_code.into());
        self
    }

    #[inline]
    pub fn first_key_attribute_value_id(
        mut self,
        first_key_attribute_value_id: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_value_id = Some(first_key_attribute_value_id.into());
        self
    }

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

    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

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

/// An item of `skus` in [`KeyedSkcInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedSkuInput {
    pub dimensions: Option<Dimensions>,
    pub external_sku_code: Option<String>,
    pub inventory: Option<i64>,
    /// In order of the SPU's `key_attributes`. JSON name: `key_attribute_value`.
    pub key_attribute_values: Option<Vec<KeyAttributeValue>>,
    pub pictures: Option<Vec<Picture>>,
    pub price: Option<Money>,
    pub reference_sale_price: Option<Money>,
    pub sale_price_certificates: Option<Vec<SalePriceCertificate>>,
    pub second_key_attribute_value_id: Option<String>,
    pub second_key_attribute_value_name: Option<String>,
    pub stockup_mode: Option<StockupMode>,
    pub total_unit_count: Option<Decimal>,
    pub weight: Option<Weight>,
}

impl KeyedSkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    #[inline]
    pub fn external_sku_code(mut self, external_sku_code: impl Into<String>) -> Self {
        self.external_sku_code = Some(external_sku_code.into());
        self
    }

    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// In order of the SPU's `key_attributes`. JSON name: `key_attribute_value`.
    #[inline]
    pub fn key_attribute_values(
        mut self,
        key_attribute_values: impl IntoIterator<Item = KeyAttributeValue>,
    ) -> Self {
        self.key_attribute_values = Some(key_attribute_values.into_iter().collect());
        self
    }

    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    #[inline]
    pub fn reference_sale_price(mut self, reference_sale_price: Money) -> Self {
        self.reference_sale_price = Some(reference_sale_price);
        self
    }

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

    #[inline]
    pub fn second_key_attribute_value_id(
        mut self,
        second_key_attribute_value_id: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_value_id = Some(second_key_attribute_value_id.into());
        self
    }

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

    #[inline]
    pub fn stockup_mode(mut self, stockup_mode: impl Into<StockupMode>) -> Self {
        self.stockup_mode = Some(stockup_mode.into());
        self
    }

    #[inline]
    pub fn total_unit_count(mut self, total_unit_count: impl Into<Decimal>) -> Self {
        self.total_unit_count = Some(total_unit_count.into());
        self
    }

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

/// A product with any number of key attributes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedSpuInput {
    pub attributes: Option<Vec<RegionalAttributeInput>>,
    pub brand_id: Option<String>,
    pub category_id: Option<String>,
    pub certifications: Option<Vec<CertificationInput>>,
    pub description: Option<Description>,
    pub first_key_attribute_id: Option<String>,
    /// From `GetGradingTemplates`.
    pub grading_template_id: Option<String>,
    pub ingredient: Option<Ingredient>,
    /// In order of the attributes, which SKUs keep to. JSON name: `key_attribute`.
    pub key_attributes: Option<Vec<KeyAttribute>>,
    /// JSON name: `manufacture_ids`.
    pub manufacturer_ids: Option<Vec<String>>,
    pub media: Option<Media>,
    pub product_name_en: Option<String>,
    pub product_name_zh: Option<String>,
    /// From `GetSupplierResponsiblePersons`. JSON name: `rp_ids`.
    pub responsible_person_ids: Option<Vec<String>>,
    pub second_key_attribute_id: Option<String>,
    /// From `GetSizeGroups`.
    pub size_group_id: Option<String>,
    pub skcs: Option<Vec<KeyedSkcInput>>,
}

impl KeyedSpuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = RegionalAttributeInput>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }

    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    #[inline]
    pub fn description(mut self, description: Description) -> Self {
        self.description = Some(description);
        self
    }

    #[inline]
    pub fn first_key_attribute_id(
        mut self,
        first_key_attribute_id: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_id = Some(first_key_attribute_id.into());
        self
    }

    /// From `GetGradingTemplates`.
    #[inline]
    pub fn grading_template_id(
        mut self,
        grading_template_id: impl Into<String>,
    ) -> Self {
        self.grading_template_id = Some(grading_template_id.into());
        self
    }

    #[inline]
    pub fn ingredient(mut self, ingredient: Ingredient) -> Self {
        self.ingredient = Some(ingredient);
        self
    }

    /// In order of the attributes, which SKUs keep to. JSON name: `key_attribute`.
    #[inline]
    pub fn key_attributes(
        mut self,
        key_attributes: impl IntoIterator<Item = KeyAttribute>,
    ) -> Self {
        self.key_attributes = Some(key_attributes.into_iter().collect());
        self
    }

    /// JSON name: `manufacture_ids`.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    #[inline]
    pub fn media(mut self, media: Media) -> Self {
        self.media = Some(media);
        self
    }

    #[inline]
    pub fn product_name_en(mut self, product_name_en: impl Into<String>) -> Self {
        self.product_name_en = Some(product_name_en.into());
        self
    }

    #[inline]
    pub fn product_name_zh(mut self, product_name_zh: impl Into<String>) -> Self {
        self.product_name_zh = Some(product_name_zh.into());
        self
    }

    /// From `GetSupplierResponsiblePersons`. JSON name: `rp_ids`.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    #[inline]
    pub fn second_key_attribute_id(
        mut self,
        second_key_attribute_id: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_id = Some(second_key_attribute_id.into());
        self
    }

    /// From `GetSizeGroups`.
    #[inline]
    pub fn size_group_id(mut self, size_group_id: impl Into<String>) -> Self {
        self.size_group_id = Some(size_group_id.into());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Material {
    pub percentage: Option<Decimal>,
    /// Of an attribute value that names the material.
    pub property_value_id: Option<String>,
}

impl Material {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn percentage(mut self, percentage: impl Into<Decimal>) -> Self {
        self.percentage = Some(percentage.into());
        self
    }

    /// Of an attribute value that names the material.
    #[inline]
    pub fn property_value_id(mut self, property_value_id: impl Into<String>) -> Self {
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

#[non_exhaustive]
pub enum MaterialShowType {
    Carousel,
    Preview,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Media {
    /// As `GetImageUploadRequirements` tells for the category. JSON name: `pic_set_type`.
    pub picture_set_type: Option<PictureSetType>,
    /// Photographs are best. JSON name: `pic_type`.
    pub picture_type: Option<PictureType>,
    pub pictures: Option<Vec<Picture>>,
    pub videos: Option<Vec<Video>>,
}

impl Media {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// As `GetImageUploadRequirements` tells for the category. JSON name: `pic_set_type`.
    #[inline]
    pub fn picture_set_type(
        mut self,
        picture_set_type: impl Into<PictureSetType>,
    ) -> Self {
        self.picture_set_type = Some(picture_set_type.into());
        self
    }

    /// Photographs are best. JSON name: `pic_type`.
    #[inline]
    pub fn picture_type(mut self, picture_type: impl Into<PictureType>) -> Self {
        self.picture_type = Some(picture_type.into());
        self
    }

    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumber {
    pub phone_number: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    /// As `GetImageUploadRequirements` tells for the category.
    pub material_show_type: Option<MaterialShowType>,
    /// What a carousel image shows, such as the back.
    pub material_use_type_code: Option<String>,
    /// Smaller numbers come first.
    pub sequence: Option<i64>,
    pub uri: Option<String>,
}

impl Picture {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// As `GetImageUploadRequirements` tells for the category.
    #[inline]
    pub fn material_show_type(
        mut self,
        material_show_type: impl Into<MaterialShowType>,
    ) -> Self {
        self.material_show_type = Some(material_show_type.into());
        self
    }

    /// What a carousel image shows, such as the back.
    #[inline]
    pub fn material_use_type_code(
        mut self,
        material_use_type_code: impl Into<String>,
    ) -> Self {
        self.material_use_type_code = Some(material_use_type_code.into());
        self
    }

    /// Smaller numbers come first.
    #[inline]
    pub fn sequence(mut self, sequence: i64) -> Self {
        self.sequence = Some(sequence);
        self
    }

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

#[non_exhaustive]
pub enum PictureSetType {
    Skc,
    SpuWithSkc,
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

/// The values of `pic_type` in [`Media`].
#[non_exhaustive]
pub enum PictureType {
    Selection,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Qualification {
    pub description: Option<String>,
    /// What such a document looks like.
    pub example_url: Option<String>,
    /// Such as `PNG` or `PDF`.
    pub file_types: Vec<String>,
    /// At most so many files.
    pub max_file_count: Option<i64>,
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

/// An item of `items` in [`CertificationInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualificationInput {
    pub files: Option<Vec<CertificationFile>>,
    pub r#type: Option<String>,
}

impl QualificationInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn files(mut self, files: impl IntoIterator<Item = CertificationFile>) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPublishability {
    pub can_publish: Option<bool>,
    pub region: Option<Region>,
    /// Why this region refuses it.
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

/// An item of `attributes` in [`KeyedSpuInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionalAttributeInput {
    pub id: Option<String>,
    pub region: Option<Region>,
    pub values: Option<Vec<AttributeValueInput>>,
}

impl RegionalAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[inline]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

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

/// Holds when the seller picks one of these values for this attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequirementCondition {
    /// The attribute that decides.
    pub attribute_id: Option<String>,
    /// The values that make the condition true.
    pub attribute_value_ids: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePriceCertificate {
    pub uri: Option<String>,
}

impl SalePriceCertificate {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

/// An item of `size_segements` in [`SizeGroupWithSizes`](crate::gs_full_service_commodity::v202408::get_size_groups::SizeGroupWithSizes).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Size {
    pub size_code: Option<String>,
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

/// A group of sizes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeGroup {
    pub id: Option<String>,
    pub name: Option<String>,
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

/// An item of `size_segments` in [`SizeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeSegment {
    pub size_codes: Vec<String>,
}

impl Fields for SizeSegment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("size_codes", &mut self.size_codes)]);
    }
}

debug_fields!(SizeSegment);

/// The SKUs of one value of the first key attribute, such as a color.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkcInput {
    pub external_skc_code: Option<String>,
    pub first_key_attribute_value_id: Option<String>,
    pub first_key_attribute_value_name: Option<String>,
    pub pictures: Option<Vec<Picture>>,
    pub skus: Option<Vec<SkuInput>>,
}

impl SkcInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn external_skc_code(mut self, external_skc_code: impl Into<String>) -> Self {
        self.external_skc_code = Some(external_skc_code.into());
        self
    }

    #[inline]
    pub fn first_key_attribute_value_id(
        mut self,
        first_key_attribute_value_id: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_value_id = Some(first_key_attribute_value_id.into());
        self
    }

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

    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

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

/// An item of `skus` in [`Spu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    pub code: Option<String>,
    /// The supplier's own.
    pub external_sku_code: Option<String>,
    pub reject_reason: Option<String>,
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

/// An item of `skus` in [`SkcInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuInput {
    pub dimensions: Option<Dimensions>,
    pub external_sku_code: Option<String>,
    pub inventory: Option<i64>,
    pub pictures: Option<Vec<Picture>>,
    pub price: Option<Money>,
    pub reference_sale_price: Option<Money>,
    pub sale_price_certificates: Option<Vec<SalePriceCertificate>>,
    pub second_key_attribute_value_id: Option<String>,
    pub second_key_attribute_value_name: Option<String>,
    pub stockup_mode: Option<StockupMode>,
    pub total_unit_count: Option<Decimal>,
    pub weight: Option<Weight>,
}

impl SkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    #[inline]
    pub fn external_sku_code(mut self, external_sku_code: impl Into<String>) -> Self {
        self.external_sku_code = Some(external_sku_code.into());
        self
    }

    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    #[inline]
    pub fn reference_sale_price(mut self, reference_sale_price: Money) -> Self {
        self.reference_sale_price = Some(reference_sale_price);
        self
    }

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

    #[inline]
    pub fn second_key_attribute_value_id(
        mut self,
        second_key_attribute_value_id: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_value_id = Some(second_key_attribute_value_id.into());
        self
    }

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

    #[inline]
    pub fn stockup_mode(mut self, stockup_mode: impl Into<StockupMode>) -> Self {
        self.stockup_mode = Some(stockup_mode.into());
        self
    }

    #[inline]
    pub fn total_unit_count(mut self, total_unit_count: impl Into<Decimal>) -> Self {
        self.total_unit_count = Some(total_unit_count.into());
        self
    }

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

#[non_exhaustive]
pub enum SkuStatus {
    BuyerSelecting,
    GneSelecting,
    Eliminated,
    WaitDeliverySample,
    Patterning,
    ModifyData,
    Pricing,
    WaitPriceConfirm,
    WaitOrder,
    CanNotOrder,
    Ordered,
    OnShelf,
    OffShelf,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spu {
    pub skus: Vec<Sku>,
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

/// A product with up to two key attributes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpuInput {
    pub attributes: Option<Vec<AttributeInput>>,
    pub brand_id: Option<String>,
    pub category_id: Option<String>,
    pub certifications: Option<Vec<CertificationInput>>,
    pub description: Option<Description>,
    pub first_key_attribute_id: Option<String>,
    /// From `GetGradingTemplates`.
    pub grading_template_id: Option<String>,
    pub ingredient: Option<Ingredient>,
    /// JSON name: `manufacture_ids`.
    pub manufacturer_ids: Option<Vec<String>>,
    pub media: Option<Media>,
    pub product_name_en: Option<String>,
    pub product_name_zh: Option<String>,
    /// From `GetSupplierResponsiblePersons`. JSON name: `rp_ids`.
    pub responsible_person_ids: Option<Vec<String>>,
    pub second_key_attribute_id: Option<String>,
    /// From `GetSizeGroups`.
    pub size_group_id: Option<String>,
    pub skcs: Option<Vec<SkcInput>>,
}

impl SpuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }

    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    #[inline]
    pub fn description(mut self, description: Description) -> Self {
        self.description = Some(description);
        self
    }

    #[inline]
    pub fn first_key_attribute_id(
        mut self,
        first_key_attribute_id: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_id = Some(first_key_attribute_id.into());
        self
    }

    /// From `GetGradingTemplates`.
    #[inline]
    pub fn grading_template_id(
        mut self,
        grading_template_id: impl Into<String>,
    ) -> Self {
        self.grading_template_id = Some(grading_template_id.into());
        self
    }

    #[inline]
    pub fn ingredient(mut self, ingredient: Ingredient) -> Self {
        self.ingredient = Some(ingredient);
        self
    }

    /// JSON name: `manufacture_ids`.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    #[inline]
    pub fn media(mut self, media: Media) -> Self {
        self.media = Some(media);
        self
    }

    #[inline]
    pub fn product_name_en(mut self, product_name_en: impl Into<String>) -> Self {
        self.product_name_en = Some(product_name_en.into());
        self
    }

    #[inline]
    pub fn product_name_zh(mut self, product_name_zh: impl Into<String>) -> Self {
        self.product_name_zh = Some(product_name_zh.into());
        self
    }

    /// From `GetSupplierResponsiblePersons`. JSON name: `rp_ids`.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    #[inline]
    pub fn second_key_attribute_id(
        mut self,
        second_key_attribute_id: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_id = Some(second_key_attribute_id.into());
        self
    }

    /// From `GetSizeGroups`.
    #[inline]
    pub fn size_group_id(mut self, size_group_id: impl Into<String>) -> Self {
        self.size_group_id = Some(size_group_id.into());
        self
    }

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
    /// For people, perhaps in Chinese.
    pub reason_information: Option<String>,
    /// 4 brand, 5 category, 6 weight, 7 volume, 10, 14, 50 compliance, 15 supplier, 19 JIT.
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

/// Whether values are listed, free text, or either.
#[non_exhaustive]
pub enum ValueType {
    Enum,
    Text,
    EnumText,
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

/// An item of `videos` in [`Media`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Video {
    pub uri: Option<String>,
}

impl Video {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
