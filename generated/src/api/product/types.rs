// @generated from specs/product/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{
    AuditStatus, Currency, DeactivationSource, DimensionsInput, Money, Platform,
    PreApprovedReason, Region, WeightInput,
};

#[non_exhaustive]
pub enum AdCreditClaimStatus {
    Unclaimed,
    Claimed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AdCreditClaimStatus {
    const TEXTS: &'static [&'static str] = &["UNCLAIMED", "CLAIMED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unclaimed,
            Ok(_) => Self::Claimed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unclaimed => Ok(0),
            Self::Claimed => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AdCreditClaimStatus, Read);

/// The values of `additional_attribute` in [`Fee`].
#[non_exhaustive]
pub enum AdditionalAttribute {
    SingleUse,
    Reusable,
    NotApplicable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AdditionalAttribute {
    const TEXTS: &'static [&'static str] = &["SINGLE_USE", "REUSABLE", "NOT_APPLICABLE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SingleUse,
            Ok(1) => Self::Reusable,
            Ok(_) => Self::NotApplicable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SingleUse => Ok(0),
            Self::Reusable => Ok(1),
            Self::NotApplicable => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AdditionalAttribute, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// Out of use; part of `street_address_line1`.
    pub city: Option<String>,
    /// Name or ISO 3166 code of an EU country.
    pub country: Option<String>,
    /// Out of use; part of `street_address_line1`.
    pub district: Option<String>,
    pub postal_code: Option<String>,
    /// Out of use; part of `street_address_line1`.
    pub province: Option<String>,
    /// The whole address, with building, district, city and province.
    pub street_address_line1: Option<String>,
    /// Out of use; part of `street_address_line1`.
    pub street_address_line2: Option<String>,
}

impl Fields for Address {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("city", &mut self.city),
                    ("country", &mut self.country),
                    ("district", &mut self.district),
                    ("postal_code", &mut self.postal_code),
                    ("province", &mut self.province),
                    ("street_address_line1", &mut self.street_address_line1),
                    ("street_address_line2", &mut self.street_address_line2),
                ],
            );
    }
}

debug_fields!(Address);

#[derive(Clone)]
#[non_exhaustive]
pub struct AddressInput {
    /// Out of use; part of `street_address_line1`. At most 500 characters.
    pub city: Option<String>,
    /// ISO 3166 code of an EU country.
    pub country: Region,
    /// Out of use; part of `street_address_line1`. At most 500 characters.
    pub district: Option<String>,
    /// At most 500 characters.
    pub postal_code: String,
    /// Out of use; part of `street_address_line1`. At most 500 characters.
    pub province: Option<String>,
    /// The whole address, with building, district, city and province. At most 500 characters.
    pub street_address_line1: String,
    /// Out of use; part of `street_address_line1`. At most 500 characters.
    pub street_address_line2: Option<String>,
}

/// The required fields of [`AddressInput`], for [`AddressInput::new`].
#[derive(Clone, Debug)]
pub struct AddressInputRequired {
    /// ISO 3166 code of an EU country.
    pub country: Region,
    /// At most 500 characters.
    pub postal_code: String,
    /// The whole address, with building, district, city and province. At most 500 characters.
    pub street_address_line1: String,
}

impl AddressInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AddressInputRequired) -> Self {
        Self {
            city: None,
            country: required.country,
            district: None,
            postal_code: required.postal_code,
            province: None,
            street_address_line1: required.street_address_line1,
            street_address_line2: None,
        }
    }

    /// Out of use; part of `street_address_line1`. At most 500 characters.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Out of use; part of `street_address_line1`. At most 500 characters.
    #[inline]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Out of use; part of `street_address_line1`. At most 500 characters.
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Out of use; part of `street_address_line1`. At most 500 characters.
    #[inline]
    pub fn street_address_line2(
        mut self,
        street_address_line2: impl Into<String>,
    ) -> Self {
        self.street_address_line2 = Some(street_address_line2.into());
        self
    }
}

impl WriteFields for AddressInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("city", &within(&self.city, ..=500)),
                    ("country", &self.country),
                    ("district", &within(&self.district, ..=500)),
                    ("postal_code", &within(&self.postal_code, ..=500)),
                    ("province", &within(&self.province, ..=500)),
                    (
                        "street_address_line1",
                        &within(&self.street_address_line1, ..=500),
                    ),
                    ("street_address_line2", &within(&self.street_address_line2, ..=500)),
                ],
            );
    }
}

debug_written!(AddressInput);

#[non_exhaustive]
pub enum AffiliateProgramStatus {
    Active,
    Inactive,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AffiliateProgramStatus {
    const TEXTS: &'static [&'static str] = &["ACTIVE", "INACTIVE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Active,
            Ok(_) => Self::Inactive,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Active => Ok(0),
            Self::Inactive => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AffiliateProgramStatus, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaPlacement {
    /// At most two decimals.
    pub height: Option<Decimal>,
    /// In degrees, with at most two decimals.
    pub rotate_degree: Option<Decimal>,
    /// At most two decimals.
    pub width: Option<Decimal>,
    /// Where the area starts on the surface; at most two decimals.
    pub x_coordinate: Option<Decimal>,
    /// Where the area starts on the surface; at most two decimals.
    pub y_coordinate: Option<Decimal>,
}

impl AreaPlacement {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most two decimals.
    #[inline]
    pub fn height(mut self, height: impl Into<Decimal>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// In degrees, with at most two decimals.
    #[inline]
    pub fn rotate_degree(mut self, rotate_degree: impl Into<Decimal>) -> Self {
        self.rotate_degree = Some(rotate_degree.into());
        self
    }

    /// At most two decimals.
    #[inline]
    pub fn width(mut self, width: impl Into<Decimal>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Where the area starts on the surface; at most two decimals.
    #[inline]
    pub fn x_coordinate(mut self, x_coordinate: impl Into<Decimal>) -> Self {
        self.x_coordinate = Some(x_coordinate.into());
        self
    }

    /// Where the area starts on the surface; at most two decimals.
    #[inline]
    pub fn y_coordinate(mut self, y_coordinate: impl Into<Decimal>) -> Self {
        self.y_coordinate = Some(y_coordinate.into());
        self
    }
}

impl WriteFields for AreaPlacement {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &self.height),
                    ("rotate_degree", &self.rotate_degree),
                    ("width", &self.width),
                    ("x_coordinate", &self.x_coordinate),
                    ("y_coordinate", &self.y_coordinate),
                ],
            );
    }
}

impl Fields for AreaPlacement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("rotate_degree", &mut self.rotate_degree),
                    ("width", &mut self.width),
                    ("x_coordinate", &mut self.x_coordinate),
                    ("y_coordinate", &mut self.y_coordinate),
                ],
            );
    }
}

debug_fields!(AreaPlacement);

#[non_exhaustive]
pub enum AreaType {
    Text,
    Image,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AreaType {
    const TEXTS: &'static [&'static str] = &["TEXT", "IMAGE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Text,
            Ok(_) => Self::Image,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Text => Ok(0),
            Self::Image => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AreaType, Read, Write);

/// As [`AttributeInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeDraft {
    /// From `GetCategoryAttributes`, or `GetGlobalCategoryAttributes` for a global product.
    pub id: Option<String>,
    /// By a standard value's id, or a name of the seller's own.
    pub values: Option<Vec<AttributeValueInput>>,
}

impl AttributeDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From `GetCategoryAttributes`, or `GetGlobalCategoryAttributes` for a global product.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// By a standard value's id, or a name of the seller's own.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = AttributeValueInput>,
    ) -> Self {
        self.values = Some(values.into_iter().collect());
        self
    }
}

impl WriteFields for AttributeDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("values", &self.values)]);
    }
}

debug_written!(AttributeDraft);

#[derive(Clone)]
#[non_exhaustive]
pub struct AttributeInput {
    /// From `GetCategoryAttributes`, or `GetGlobalCategoryAttributes` for a global product.
    pub id: String,
    /// For global products at most 300 in the US, 100 elsewhere.
    pub values: Vec<AttributeValueInput>,
}

impl AttributeInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        values: impl IntoIterator<Item = AttributeValueInput>,
    ) -> Self {
        Self {
            id: id.into(),
            values: values.into_iter().collect(),
        }
    }
}

impl WriteFields for AttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("values", &self.values)]);
    }
}

debug_written!(AttributeInput);

#[non_exhaustive]
pub enum AttributeType {
    SalesProperty,
    ProductProperty,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AttributeType {
    const TEXTS: &'static [&'static str] = &["SALES_PROPERTY", "PRODUCT_PROPERTY"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SalesProperty,
            Ok(_) => Self::ProductProperty,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SalesProperty => Ok(0),
            Self::ProductProperty => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AttributeType, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeValueInput {
    /// Of a standard value; wins over `name`.
    pub id: Option<String>,
    /// A value of the seller's own. At most 2000 characters.
    pub name: Option<String>,
}

impl AttributeValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a standard value; wins over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A value of the seller's own. At most 2000 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl WriteFields for AttributeValueInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("name", &within(&self.name, ..=2_000))]);
    }
}

debug_written!(AttributeValueInput);

/// The values of `authorized_status` in [`Brand`](crate::product::v202309::get_brands::Brand).
#[non_exhaustive]
pub enum AuthorizationStatus {
    Unauthorized,
    Authorized,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AuthorizationStatus {
    const TEXTS: &'static [&'static str] = &["UNAUTHORIEZD", "AUTHORIZED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unauthorized,
            Ok(_) => Self::Authorized,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unauthorized => Ok(0),
            Self::Authorized => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AuthorizationStatus, Read);

#[non_exhaustive]
pub enum Availability {
    Available,
    Unavailable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Availability {
    const TEXTS: &'static [&'static str] = &["AVAILABLE", "UNAVAILABLE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Available,
            Ok(_) => Self::Unavailable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Available => Ok(0),
            Self::Unavailable => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Availability, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateProductError {
    pub code: Option<i64>,
    pub detail: Option<CandidateProductErrorDetail>,
    pub message: Option<String>,
}

impl Fields for CandidateProductError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(CandidateProductError);

impl CollectFailures for CandidateProductError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The `detail` of [`CandidateProductError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateProductErrorDetail {
    pub external_product_id: Option<String>,
}

impl Fields for CandidateProductErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("external_product_id", &mut self.external_product_id)]);
    }
}

debug_fields!(CandidateProductErrorDetail);

impl CollectFailures for CandidateProductErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("external_product_id", &self.external_product_id);
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateProductInput {
    /// At most 6000 characters.
    pub description: Option<String>,
    /// On the platform it comes from. At most 100 characters.
    pub external_category_name: Option<String>,
    /// On the platform it comes from. At most 64 characters.
    pub external_product_id: Option<String>,
    /// At most 25 entries.
    pub images: Option<Vec<ImageUri>>,
    /// At most 60 days ahead, which is the default.
    pub opportunity_matching_end_time: Option<Timestamp>,
    /// At most 600 entries.
    pub skus: Option<Vec<CandidateSkuInput>>,
    /// At most 100 characters.
    pub title: Option<String>,
}

impl CandidateProductInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 6000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// On the platform it comes from. At most 100 characters.
    #[inline]
    pub fn external_category_name(
        mut self,
        external_category_name: impl Into<String>,
    ) -> Self {
        self.external_category_name = Some(external_category_name.into());
        self
    }

    /// On the platform it comes from. At most 64 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// At most 25 entries.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }

    /// At most 60 days ahead, which is the default.
    #[inline]
    pub fn opportunity_matching_end_time(
        mut self,
        opportunity_matching_end_time: impl Into<Timestamp>,
    ) -> Self {
        self.opportunity_matching_end_time = Some(opportunity_matching_end_time.into());
        self
    }

    /// At most 600 entries.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = CandidateSkuInput>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// At most 100 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl WriteFields for CandidateProductInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("description", &within(&self.description, ..=6_000)),
                    (
                        "external_category_name",
                        &within(&self.external_category_name, ..=100),
                    ),
                    ("external_product_id", &within(&self.external_product_id, ..=64)),
                    ("images", &within(&self.images, ..=25)),
                    (
                        "opportunity_matching_end_time",
                        &self.opportunity_matching_end_time,
                    ),
                    ("skus", &within(&self.skus, ..=600)),
                    ("title", &within(&self.title, ..=100)),
                ],
            );
    }
}

debug_written!(CandidateProductInput);

/// An item of `sales_attributes` in [`CandidateSkuInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateSalesAttributeInput {
    /// At most 50 characters.
    pub name: Option<String>,
    /// At most 25 entries.
    pub sku_images: Option<Vec<ImageUri>>,
    /// At most 50 characters.
    pub value: Option<String>,
}

impl CandidateSalesAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 50 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// At most 25 entries.
    #[inline]
    pub fn sku_images(mut self, sku_images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.sku_images = Some(sku_images.into_iter().collect());
        self
    }

    /// At most 50 characters.
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl WriteFields for CandidateSalesAttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("name", &within(&self.name, ..=50)),
                    ("sku_images", &within(&self.sku_images, ..=25)),
                    ("value", &within(&self.value, ..=50)),
                ],
            );
    }
}

debug_written!(CandidateSalesAttributeInput);

/// An item of `skus` in [`CandidateProductInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateSkuInput {
    /// 0.01 to 7,600.
    pub price: Option<Money>,
    /// At most 10 entries.
    pub sales_attributes: Option<Vec<CandidateSalesAttributeInput>>,
}

impl CandidateSkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0.01 to 7,600.
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// At most 10 entries.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = CandidateSalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }
}

impl WriteFields for CandidateSkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("price", &self.price),
                    ("sales_attributes", &within(&self.sales_attributes, ..=10)),
                ],
            );
    }
}

debug_written!(CandidateSkuInput);

/// A category of the category tree.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    pub id: Option<String>,
    /// Whether products can be listed in it.
    pub is_leaf: Option<bool>,
    /// Whether the shop may list products in it.
    pub permission_statuses: Vec<PermissionStatus>,
    /// `0` at the root.
    pub parent_id: Option<String>,
    /// In the language of `locale`, else of the shop.
    pub local_name: Option<String>,
}

impl Fields for Category {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_leaf", &mut self.is_leaf),
                    ("permission_statuses", &mut self.permission_statuses),
                    ("parent_id", &mut self.parent_id),
                    ("local_name", &mut self.local_name),
                ],
            );
    }
}

debug_fields!(Category);

/// As [`CertificationInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationDraft {
    /// Where the `CertificationRule` asks for it.
    pub expiration_date: Option<Timestamp>,
    pub files: Option<Vec<CertificationFileDraft>>,
    /// Of a `CertificationRule`.
    pub id: Option<String>,
    pub images: Option<Vec<ImageUri>>,
}

impl CertificationDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the `CertificationRule` asks for it.
    #[inline]
    pub fn expiration_date(mut self, expiration_date: impl Into<Timestamp>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileDraft>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Of a `CertificationRule`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl WriteFields for CertificationDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("expiration_date", &self.expiration_date),
                    ("files", &self.files),
                    ("id", &self.id),
                    ("images", &self.images),
                ],
            );
    }
}

debug_written!(CertificationDraft);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationFile {
    pub format: Option<FileFormat>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// Where it can be looked at.
    pub urls: Vec<String>,
}

impl Fields for CertificationFile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("format", &mut self.format),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("urls", &mut self.urls),
                ],
            );
    }
}

debug_fields!(CertificationFile);

/// As [`CertificationFileInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationFileDraft {
    /// PDF only.
    pub format: Option<FileFormat>,
    /// From `UploadProductFile`.
    pub id: Option<String>,
    /// With its ending.
    pub name: Option<String>,
}

impl CertificationFileDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// PDF only.
    #[inline]
    pub fn format(mut self, format: impl Into<FileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// From `UploadProductFile`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// With its ending.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl WriteFields for CertificationFileDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(&[("format", &self.format), ("id", &self.id), ("name", &self.name)]);
    }
}

debug_written!(CertificationFileDraft);

#[derive(Clone)]
#[non_exhaustive]
pub struct CertificationFileInput {
    /// PDF only.
    pub format: FileFormat,
    /// From `UploadProductFile`.
    pub id: String,
    /// With its ending.
    pub name: String,
}

/// The required fields of [`CertificationFileInput`], for [`CertificationFileInput::new`].
#[derive(Clone, Debug)]
pub struct CertificationFileInputRequired {
    /// PDF only.
    pub format: FileFormat,
    /// From `UploadProductFile`.
    pub id: String,
    /// With its ending.
    pub name: String,
}

impl CertificationFileInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: CertificationFileInputRequired) -> Self {
        Self {
            format: required.format,
            id: required.id,
            name: required.name,
        }
    }
}

impl WriteFields for CertificationFileInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(&[("format", &self.format), ("id", &self.id), ("name", &self.name)]);
    }
}

debug_written!(CertificationFileInput);

#[derive(Clone)]
#[non_exhaustive]
pub struct CertificationInput {
    /// Where the `CertificationRule` asks for it.
    pub expiration_date: Option<Timestamp>,
    pub files: Option<Vec<CertificationFileInput>>,
    /// Of a `CertificationRule`.
    pub id: String,
    pub images: Option<Vec<ImageInput>>,
}

impl CertificationInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            expiration_date: None,
            files: None,
            id: id.into(),
            images: None,
        }
    }

    /// Where the `CertificationRule` asks for it.
    #[inline]
    pub fn expiration_date(mut self, expiration_date: impl Into<Timestamp>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileInput>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageInput>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl WriteFields for CertificationInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("expiration_date", &self.expiration_date),
                    ("files", &self.files),
                    ("id", &self.id),
                    ("images", &self.images),
                ],
            );
    }
}

debug_written!(CertificationInput);

#[non_exhaustive]
pub enum CheckResult {
    Pass,
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CheckResult {
    const TEXTS: &'static [&'static str] = &["PASS", "FAILED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pass,
            Ok(_) => Self::Failed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pass => Ok(0),
            Self::Failed => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CheckResult, Read);

/// An item of `claim_conditions` in [`Reward`](crate::product::v202606::get_product_skpp_detail::Reward).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimCondition {
    /// What `current_value` and `target_value` measure.
    pub condition_type: Option<ClaimConditionType>,
    /// With the currency sign, if money.
    pub current_value: Option<String>,
    /// With the currency sign, if money.
    pub target_value: Option<String>,
}

impl Fields for ClaimCondition {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("condition_type", &mut self.condition_type),
                    ("current_value", &mut self.current_value),
                    ("target_value", &mut self.target_value),
                ],
            );
    }
}

debug_fields!(ClaimCondition);

/// The values of `condition_type` in [`ClaimCondition`].
#[non_exhaustive]
pub enum ClaimConditionType {
    Gmv,
    Order,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ClaimConditionType {
    const TEXTS: &'static [&'static str] = &["GMV", "ORDER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Gmv,
            Ok(_) => Self::Order,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Gmv => Ok(0),
            Self::Order => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ClaimConditionType, Read);

/// The values of `combined_listing_not_live_reasons` in [`CombinedSku`](crate::product::v202309::get_product::CombinedSku).
#[non_exhaustive]
pub enum CombinedListingNotLiveReason {
    SubProductDeactivate,
    SubProductDelete,
    SubProductFrozen,
    SubSkuDelete,
    SubProductCategoryFirstLevelError,
    SubProductCategoryOverRestriction,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CombinedListingNotLiveReason {
    const TEXTS: &'static [&'static str] = &[
        "SUB_PRODUCT_DEACTIVATE",
        "SUB_PRODUCT_DELETE",
        "SUB_PRODUCT_FROZEN",
        "SUB_SKU_DELETE",
        "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR",
        "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SubProductDeactivate,
            Ok(1) => Self::SubProductDelete,
            Ok(2) => Self::SubProductFrozen,
            Ok(3) => Self::SubSkuDelete,
            Ok(4) => Self::SubProductCategoryFirstLevelError,
            Ok(_) => Self::SubProductCategoryOverRestriction,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SubProductDeactivate => Ok(0),
            Self::SubProductDelete => Ok(1),
            Self::SubProductFrozen => Ok(2),
            Self::SubSkuDelete => Ok(3),
            Self::SubProductCategoryFirstLevelError => Ok(4),
            Self::SubProductCategoryOverRestriction => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CombinedListingNotLiveReason, Read);

/// A SKU within a virtual bundle.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinedSkuInput {
    /// Of the product that the part comes from.
    pub product_id: String,
    /// How many of it the bundle holds.
    pub sku_count: i64,
    /// The SKU that the part is.
    pub sku_id: String,
}

impl CombinedSkuInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        sku_count: i64,
        sku_id: impl Into<String>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_count,
            sku_id: sku_id.into(),
        }
    }
}

impl WriteFields for CombinedSkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("product_id", &self.product_id),
                    ("sku_count", &self.sku_count),
                    ("sku_id", &self.sku_id),
                ],
            );
    }
}

debug_written!(CombinedSkuInput);

#[non_exhaustive]
pub enum CompetitorCount {
    Under10,
    Under50,
    Under100,
    From100,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CompetitorCount {
    const TEXTS: &'static [&'static str] = &["< 10", "< 50", "< 100", "100+"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Under10,
            Ok(1) => Self::Under50,
            Ok(2) => Self::Under100,
            Ok(_) => Self::From100,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Under10 => Ok(0),
            Self::Under50 => Ok(1),
            Self::Under100 => Ok(2),
            Self::From100 => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CompetitorCount, Read);

#[derive(Clone)]
#[non_exhaustive]
pub struct CreateProductSku {
    /// What a virtual bundle consists of.
    pub combined_skus: Option<Vec<CombinedSkuInput>>,
    /// List prices elsewhere; for chosen sellers in the US.
    pub external_list_prices: Option<Vec<ExternalListPriceInput>>,
    /// Of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// Its pages in other shops.
    pub external_urls: Option<Vec<String>>,
    /// Up to 10, of the SKUs in a virtual bundle.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// As `GetCategoryRules` asks.
    pub fees: Option<Vec<Fee>>,
    /// Fixed once the product is submitted.
    pub identifier_code: Option<IdentifierCode>,
    pub inventory: Vec<SkuInventoryInput>,
    /// Recommended retail price, perhaps shown struck through; only in the US.
    pub list_price: Option<ListPriceInput>,
    /// For the special product types that `GetCategoryRules` allows.
    pub pre_sale: Option<PreSale>,
    pub price: ListingPriceInput,
    /// At most 3 kinds, the same in all SKUs.
    pub sales_attributes: Option<Vec<SalesAttributeInput>>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
    /// How much one SKU holds, for the unit price; only in the EU.
    pub sku_unit_count: Option<Decimal>,
    /// As packed.
    pub sku_dimensions: Option<DimensionsInput>,
    /// As packed.
    pub sku_weight: Option<WeightInput>,
}

impl CreateProductSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        inventory: impl IntoIterator<Item = SkuInventoryInput>,
        price: ListingPriceInput,
    ) -> Self {
        Self {
            combined_skus: None,
            external_list_prices: None,
            external_sku_id: None,
            external_urls: None,
            extra_identifier_codes: None,
            fees: None,
            identifier_code: None,
            inventory: inventory.into_iter().collect(),
            list_price: None,
            pre_sale: None,
            price,
            sales_attributes: None,
            seller_sku: None,
            sku_unit_count: None,
            sku_dimensions: None,
            sku_weight: None,
        }
    }

    /// What a virtual bundle consists of.
    #[inline]
    pub fn combined_skus(
        mut self,
        combined_skus: impl IntoIterator<Item = CombinedSkuInput>,
    ) -> Self {
        self.combined_skus = Some(combined_skus.into_iter().collect());
        self
    }

    /// List prices elsewhere; for chosen sellers in the US.
    #[inline]
    pub fn external_list_prices(
        mut self,
        external_list_prices: impl IntoIterator<Item = ExternalListPriceInput>,
    ) -> Self {
        self.external_list_prices = Some(external_list_prices.into_iter().collect());
        self
    }

    /// Of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Its pages in other shops.
    #[inline]
    pub fn external_urls(
        mut self,
        external_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_urls = Some(external_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Up to 10, of the SKUs in a virtual bundle.
    #[inline]
    pub fn extra_identifier_codes(
        mut self,
        extra_identifier_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extra_identifier_codes = Some(
            extra_identifier_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// As `GetCategoryRules` asks.
    #[inline]
    pub fn fees(mut self, fees: impl IntoIterator<Item = Fee>) -> Self {
        self.fees = Some(fees.into_iter().collect());
        self
    }

    /// Fixed once the product is submitted.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// Recommended retail price, perhaps shown struck through; only in the US.
    #[inline]
    pub fn list_price(mut self, list_price: ListPriceInput) -> Self {
        self.list_price = Some(list_price);
        self
    }

    /// For the special product types that `GetCategoryRules` allows.
    #[inline]
    pub fn pre_sale(mut self, pre_sale: PreSale) -> Self {
        self.pre_sale = Some(pre_sale);
        self
    }

    /// At most 3 kinds, the same in all SKUs.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = SalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code; buyers do not see it.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// How much one SKU holds, for the unit price; only in the EU.
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<Decimal>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }

    /// As packed.
    #[inline]
    pub fn sku_dimensions(mut self, sku_dimensions: DimensionsInput) -> Self {
        self.sku_dimensions = Some(sku_dimensions);
        self
    }

    /// As packed.
    #[inline]
    pub fn sku_weight(mut self, sku_weight: WeightInput) -> Self {
        self.sku_weight = Some(sku_weight);
        self
    }
}

impl WriteFields for CreateProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("combined_skus", &self.combined_skus),
                    ("external_list_prices", &self.external_list_prices),
                    ("external_sku_id", &within(&self.external_sku_id, ..=999)),
                    ("external_urls", &self.external_urls),
                    ("extra_identifier_codes", &self.extra_identifier_codes),
                    ("fees", &self.fees),
                    ("identifier_code", &self.identifier_code),
                    ("inventory", &self.inventory),
                    ("list_price", &self.list_price),
                    ("pre_sale", &self.pre_sale),
                    ("price", &self.price),
                    ("sales_attributes", &self.sales_attributes),
                    ("seller_sku", &self.seller_sku),
                    ("sku_unit_count", &self.sku_unit_count),
                    ("sku_dimensions", &self.sku_dimensions),
                    ("sku_weight", &self.sku_weight),
                ],
            );
    }
}

debug_written!(CreateProductSku);

/// What can be improved in one field of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Diagnosis {
    pub diagnosis_results: Vec<DiagnosisResult>,
    pub field: Option<DiagnosisField>,
    pub suggestion: Option<Suggestion>,
}

impl Fields for Diagnosis {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("diagnosis_results", &mut self.diagnosis_results),
                    ("field", &mut self.field),
                    ("suggestion", &mut self.suggestion),
                ],
            );
    }
}

debug_fields!(Diagnosis);

#[non_exhaustive]
pub enum DiagnosisField {
    Title,
    Description,
    Image,
    Attribute,
    SizeChart,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DiagnosisField {
    const TEXTS: &'static [&'static str] = &[
        "TITLE",
        "DESCRIPTION",
        "IMAGE",
        "ATTRIBUTE",
        "SIZE_CHART",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Title,
            Ok(1) => Self::Description,
            Ok(2) => Self::Image,
            Ok(3) => Self::Attribute,
            Ok(_) => Self::SizeChart,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Title => Ok(0),
            Self::Description => Ok(1),
            Self::Image => Ok(2),
            Self::Attribute => Ok(3),
            Self::SizeChart => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DiagnosisField, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosisResult {
    /// Of the issue, such as `TITLE_LESS_THAN_40_CHARACTERS`.
    pub code: Option<String>,
    /// In the shop's language.
    pub how_to_solve: Option<String>,
    /// What the advice leads to, once that of the tiers below is followed too.
    pub quality_tier: Option<ListingQualityTier>,
}

impl Fields for DiagnosisResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("how_to_solve", &mut self.how_to_solve),
                    ("quality_tier", &mut self.quality_tier),
                ],
            );
    }
}

debug_fields!(DiagnosisResult);

#[non_exhaustive]
pub enum DiscountLevel {
    Regular,
    FirstOrder,
    Retention,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DiscountLevel {
    const TEXTS: &'static [&'static str] = &["REGULAR", "FIRST_ORDER", "RETENTION"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Regular,
            Ok(1) => Self::FirstOrder,
            Ok(_) => Self::Retention,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Regular => Ok(0),
            Self::FirstOrder => Ok(1),
            Self::Retention => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DiscountLevel, Read, Write);

/// The audit of a product that was edited.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditAudit {
    /// `NONE`, if it was not submitted, or is a draft, frozen or off sale.
    pub status: Option<AuditStatus>,
}

impl Fields for EditAudit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("status", &mut self.status)]);
    }
}

debug_fields!(EditAudit);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalListPrice {
    pub amount: Option<Decimal>,
    /// USD only.
    pub currency: Option<Currency>,
    /// The platform that it is on.
    pub source: Option<ExternalListPriceSource>,
}

impl ExternalListPrice {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// USD only.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// The platform that it is on.
    #[inline]
    pub fn source(mut self, source: impl Into<ExternalListPriceSource>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl WriteFields for ExternalListPrice {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("amount", &self.amount),
                    ("currency", &self.currency),
                    ("source", &self.source),
                ],
            );
    }
}

impl Fields for ExternalListPrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.amount),
                    ("currency", &mut self.currency),
                    ("source", &mut self.source),
                ],
            );
    }
}

debug_fields!(ExternalListPrice);

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalListPriceInput {
    /// 0.01 to 7,600.
    pub amount: Decimal,
    /// USD only.
    pub currency: Currency,
    /// The platform that it is on.
    pub source: ExternalListPriceSource,
}

impl ExternalListPriceInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        amount: impl Into<Decimal>,
        currency: impl Into<Currency>,
        source: impl Into<ExternalListPriceSource>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
            source: source.into(),
        }
    }
}

impl WriteFields for ExternalListPriceInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("amount", &self.amount),
                    ("currency", &self.currency),
                    ("source", &self.source),
                ],
            );
    }
}

debug_written!(ExternalListPriceInput);

#[non_exhaustive]
pub enum ExternalListPriceSource {
    ShopifyCompareAtPrice,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ExternalListPriceSource {
    const TEXTS: &'static [&'static str] = &["SHOPIFY_COMPARE_AT_PRICE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::ShopifyCompareAtPrice,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ShopifyCompareAtPrice => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ExternalListPriceSource, Read, Write);

/// A product of a product family.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FamilyProduct {
    pub id: Option<String>,
}

impl Fields for FamilyProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(FamilyProduct);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fee {
    /// What it may be depends on fee and market; these are of `PFAND`.
    pub additional_attribute: Option<AdditionalAttribute>,
    /// At most 6,300 for `PFAND`.
    pub amount: Option<Decimal>,
    pub r#type: Option<FeeType>,
}

impl Fee {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it may be depends on fee and market; these are of `PFAND`.
    #[inline]
    pub fn additional_attribute(
        mut self,
        additional_attribute: impl Into<AdditionalAttribute>,
    ) -> Self {
        self.additional_attribute = Some(additional_attribute.into());
        self
    }

    /// At most 6,300 for `PFAND`.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    #[inline]
    pub fn r#type(mut self, r#type: impl Into<FeeType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for Fee {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("additional_attribute", &self.additional_attribute),
                    ("amount", &self.amount),
                    ("type", &self.r#type),
                ],
            );
    }
}

impl Fields for Fee {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("additional_attribute", &mut self.additional_attribute),
                    ("amount", &mut self.amount),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(Fee);

#[non_exhaustive]
pub enum FeeType {
    Pfand,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FeeType {
    const TEXTS: &'static [&'static str] = &["PFAND"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Pfand,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pfand => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FeeType, Read, Write);

#[non_exhaustive]
pub enum FileFormat {
    Pdf,
    Mp4,
    Mov,
    Mkv,
    Wmv,
    Webm,
    Avi,
    ThreeGp,
    Flv,
    Mpeg,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FileFormat {
    const TEXTS: &'static [&'static str] = &[
        "PDF",
        "MP4",
        "MOV",
        "MKV",
        "WMV",
        "WEBM",
        "AVI",
        "3GP",
        "FLV",
        "MPEG",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pdf,
            Ok(1) => Self::Mp4,
            Ok(2) => Self::Mov,
            Ok(3) => Self::Mkv,
            Ok(4) => Self::Wmv,
            Ok(5) => Self::Webm,
            Ok(6) => Self::Avi,
            Ok(7) => Self::ThreeGp,
            Ok(8) => Self::Flv,
            Ok(_) => Self::Mpeg,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pdf => Ok(0),
            Self::Mp4 => Ok(1),
            Self::Mov => Ok(2),
            Self::Mkv => Ok(3),
            Self::Wmv => Ok(4),
            Self::Webm => Ok(5),
            Self::Avi => Ok(6),
            Self::ThreeGp => Ok(7),
            Self::Flv => Ok(8),
            Self::Mpeg => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FileFormat, Read, Write);

/// As [`GlobalCertificationInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalCertificationDraft {
    pub files: Option<Vec<CertificationFileDraft>>,
    /// Of a `CertificationRule`.
    pub id: Option<String>,
    pub images: Option<Vec<ImageUri>>,
}

impl GlobalCertificationDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileDraft>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Of a `CertificationRule`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl WriteFields for GlobalCertificationDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("files", &self.files), ("id", &self.id), ("images", &self.images)],
            );
    }
}

debug_written!(GlobalCertificationDraft);

#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalCertificationInput {
    pub files: Option<Vec<CertificationFileInput>>,
    /// Of a `CertificationRule`.
    pub id: String,
    pub images: Option<Vec<ImageInput>>,
}

impl GlobalCertificationInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            files: None,
            id: id.into(),
            images: None,
        }
    }

    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileInput>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageInput>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl WriteFields for GlobalCertificationInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("files", &self.files), ("id", &self.id), ("images", &self.images)],
            );
    }
}

debug_written!(GlobalCertificationInput);

#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalInventoryInput {
    /// From `GetGlobalWarehouses`.
    pub global_warehouse_id: String,
    /// From 1 to 99999.
    pub quantity: i64,
}

impl GlobalInventoryInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(global_warehouse_id: impl Into<String>, quantity: i64) -> Self {
        Self {
            global_warehouse_id: global_warehouse_id.into(),
            quantity,
        }
    }
}

impl WriteFields for GlobalInventoryInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("global_warehouse_id", &self.global_warehouse_id),
                    ("quantity", &within(&self.quantity, 1..=99_999)),
                ],
            );
    }
}

debug_written!(GlobalInventoryInput);

/// Why a global product cannot be listed in a market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalListingFailReason {
    pub message: Option<String>,
}

impl Fields for GlobalListingFailReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message", &mut self.message)]);
    }
}

debug_fields!(GlobalListingFailReason);

impl CollectFailures for GlobalListingFailReason {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_message(&self.message);
    }
}

/// How a copy in another market follows its source; only in the EU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalListingPolicy {
    /// Whether it shares the source's stock.
    pub inventory_type: Option<InventoryMode>,
    /// Whether the price follows the source.
    pub price_sync: Option<bool>,
    /// What it follows.
    pub replicate_source: Option<ReplicationSource>,
}

impl Fields for GlobalListingPolicy {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("inventory_type", &mut self.inventory_type),
                    ("price_sync", &mut self.price_sync),
                    ("replicate_source", &mut self.replicate_source),
                ],
            );
    }
}

debug_fields!(GlobalListingPolicy);

/// The price of a global product, before tax and in all markets.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalPriceInput {
    /// At most 99,999,999.99.
    pub amount: Decimal,
    /// USD, or EUR for sellers in the EU.
    pub currency: Currency,
}

impl GlobalPriceInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(amount: impl Into<Decimal>, currency: impl Into<Currency>) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
        }
    }
}

impl WriteFields for GlobalPriceInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("amount", &self.amount), ("currency", &self.currency)]);
    }
}

debug_written!(GlobalPriceInput);

/// A global product that the search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProduct {
    pub create_time: Option<Timestamp>,
    pub id: Option<String>,
    pub skus: Vec<SearchedGlobalProductSku>,
    pub status: Option<GlobalProductStatus>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
}

impl Fields for GlobalProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("id", &mut self.id),
                    ("skus", &mut self.skus),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(GlobalProduct);

#[non_exhaustive]
pub enum GlobalProductStatus {
    Published,
    Unpublished,
    Draft,
    Deleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for GlobalProductStatus {
    const TEXTS: &'static [&'static str] = &[
        "PUBLISHED",
        "UNPUBLISHED",
        "DRAFT",
        "DELETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Published,
            Ok(1) => Self::Unpublished,
            Ok(2) => Self::Draft,
            Ok(_) => Self::Deleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Published => Ok(0),
            Self::Unpublished => Ok(1),
            Self::Draft => Ok(2),
            Self::Deleted => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(GlobalProductStatus, Read, Write);

/// Holds in a market when the seller picks this value for this attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalRequirementCondition {
    /// The attribute that decides.
    pub attribute_id: Option<String>,
    /// The value that the seller must have picked.
    pub attribute_value_id: Option<String>,
    pub condition_type: Option<RequirementConditionType>,
    /// Where it is required then.
    pub region: Option<Region>,
}

impl Fields for GlobalRequirementCondition {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attribute_id", &mut self.attribute_id),
                    ("attribute_value_id", &mut self.attribute_value_id),
                    ("condition_type", &mut self.condition_type),
                    ("region", &mut self.region),
                ],
            );
    }
}

debug_fields!(GlobalRequirementCondition);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSalesAttributeInput {
    /// Of a standard attribute; wins over `name`.
    pub id: Option<String>,
    /// An attribute of the seller's own. At most 20 characters.
    pub name: Option<String>,
    /// For every value of one attribute, or for none.
    pub sku_img: Option<ImageInput>,
    /// Of a standard value; wins over `value_name`.
    pub value_id: Option<String>,
    /// A value of the seller's own. At most 50 characters.
    pub value_name: Option<String>,
}

impl GlobalSalesAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a standard attribute; wins over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// An attribute of the seller's own. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// For every value of one attribute, or for none.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageInput) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// Of a standard value; wins over `value_name`.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<String>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// A value of the seller's own. At most 50 characters.
    #[inline]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }
}

impl WriteFields for GlobalSalesAttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("name", &within(&self.name, ..=20)),
                    ("sku_img", &self.sku_img),
                    ("value_id", &self.value_id),
                    ("value_name", &within(&self.value_name, ..=50)),
                ],
            );
    }
}

debug_written!(GlobalSalesAttributeInput);

/// A SKU of a global product that was created or edited.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSku {
    /// Of the SKU on another platform.
    pub external_global_sku_id: Option<String>,
    pub id: Option<String>,
    pub sales_attributes: Vec<SavedSalesAttribute>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
}

impl Fields for GlobalSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_global_sku_id", &mut self.external_global_sku_id),
                    ("id", &mut self.id),
                    ("sales_attributes", &mut self.sales_attributes),
                    ("seller_sku", &mut self.seller_sku),
                ],
            );
    }
}

debug_fields!(GlobalSku);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifierCode {
    /// Unique among SKUs.
    pub code: Option<String>,
    /// The kind of `code`; `CheckGlobalProductListing` does not document `JAN`.
    pub r#type: Option<IdentifierCodeType>,
}

impl IdentifierCode {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unique among SKUs.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The kind of `code`; `CheckGlobalProductListing` does not document `JAN`.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<IdentifierCodeType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for IdentifierCode {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("code", &self.code), ("type", &self.r#type)]);
    }
}

impl Fields for IdentifierCode {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("type", &mut self.r#type)]);
    }
}

debug_fields!(IdentifierCode);

/// The values of `type` in [`IdentifierCode`].
#[non_exhaustive]
pub enum IdentifierCodeType {
    Gtin,
    Ean,
    Upc,
    Isbn,
    Jan,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IdentifierCodeType {
    const TEXTS: &'static [&'static str] = &["GTIN", "EAN", "UPC", "ISBN", "JAN"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Gtin,
            Ok(1) => Self::Ean,
            Ok(2) => Self::Upc,
            Ok(3) => Self::Isbn,
            Ok(_) => Self::Jan,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Gtin => Ok(0),
            Self::Ean => Ok(1),
            Self::Upc => Ok(2),
            Self::Isbn => Ok(3),
            Self::Jan => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(IdentifierCodeType, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub struct ImageInput {
    /// From `UploadProductImage`.
    pub uri: String,
}

impl ImageInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

impl WriteFields for ImageInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("uri", &self.uri)]);
    }
}

debug_written!(ImageInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUri {
    /// From `UploadProductImage`.
    pub uri: Option<String>,
}

impl ImageUri {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From `UploadProductImage`.
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for ImageUri {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("uri", &self.uri)]);
    }
}

impl Fields for ImageUri {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri)]);
    }
}

debug_fields!(ImageUri);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrlInput {
    /// For checks of images, one that TikTok Shop hosts.
    pub url: Option<String>,
}

impl ImageUrlInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For checks of images, one that TikTok Shop hosts.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl WriteFields for ImageUrlInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("url", &self.url)]);
    }
}

debug_written!(ImageUrlInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    /// Tokopedia only.
    pub platform: Option<Platform>,
    /// On that platform.
    pub status: Option<ProductStatus>,
}

impl Fields for IntegratedPlatformStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("platform", &mut self.platform), ("status", &mut self.status)],
            );
    }
}

debug_fields!(IntegratedPlatformStatus);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// Sold once `quantity` is used up.
    pub backorder_quantity: Option<i64>,
    /// Working days until a backorder ships.
    pub handling_time: Option<i64>,
    /// In stock.
    pub quantity: Option<i64>,
    /// From `GetWarehouses`.
    pub warehouse_id: Option<String>,
}

impl Fields for Inventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("backorder_quantity", &mut self.backorder_quantity),
                    ("handling_time", &mut self.handling_time),
                    ("quantity", &mut self.quantity),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(Inventory);

/// Whether copies in other markets share one stock; only in the EU.
#[non_exhaustive]
pub enum InventoryMode {
    Shared,
    Exclusive,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InventoryMode {
    const TEXTS: &'static [&'static str] = &["SHARED", "EXCLUSIVE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Shared,
            Ok(_) => Self::Exclusive,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Shared => Ok(0),
            Self::Exclusive => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InventoryMode, Read, Write);

/// The `length_limit` of [`MetricValueLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LengthLimit {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
}

impl Fields for LengthLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("min_length", &mut self.min_length),
                    ("max_length", &mut self.max_length),
                ],
            );
    }
}

debug_fields!(LengthLimit);

#[derive(Clone)]
#[non_exhaustive]
pub struct ListPriceInput {
    /// From 0.01 to 7,600. TikTok drops a price that is below the SKU's own price.
    pub amount: Decimal,
    /// USD only.
    pub currency: Currency,
}

impl ListPriceInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(amount: impl Into<Decimal>, currency: impl Into<Currency>) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
        }
    }
}

impl WriteFields for ListPriceInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("amount", &self.amount), ("currency", &self.currency)]);
    }
}

debug_written!(ListPriceInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingField {
    pub complex_values: Vec<ListingSubfield>,
    /// The name of a field, such as `title` or `product_attributes`.
    pub id: Option<String>,
    pub name: Option<String>,
    /// All there are, where the field is not required.
    pub options: Vec<ListingFieldOption>,
    pub rules: Vec<ListingFieldRule>,
}

impl Fields for ListingField {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("complex_values", &mut self.complex_values),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("options", &mut self.options),
                    ("rules", &mut self.rules),
                ],
            );
    }
}

debug_fields!(ListingField);

/// An item of `options` in [`ListingField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingFieldOption {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for ListingFieldOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(ListingFieldOption);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingFieldRule {
    pub r#type: Option<ListingRuleType>,
    pub value: Option<String>,
}

impl Fields for ListingFieldRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(ListingFieldRule);

#[derive(Clone)]
#[non_exhaustive]
pub struct ListingPriceInput {
    /// What buyers see before discounts; for global sellers, before tax.
    pub amount: Option<Decimal>,
    /// That of the market.
    pub currency: Currency,
    /// What buyers see before discounts, for global sellers; wins over `amount`.
    pub sale_price: Option<Decimal>,
    /// Of LIVE auctions.
    pub starting_bid_price: Option<Decimal>,
}

impl ListingPriceInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(currency: impl Into<Currency>) -> Self {
        Self {
            amount: None,
            currency: currency.into(),
            sale_price: None,
            starting_bid_price: None,
        }
    }

    /// What buyers see before discounts; for global sellers, before tax.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// What buyers see before discounts, for global sellers; wins over `amount`.
    #[inline]
    pub fn sale_price(mut self, sale_price: impl Into<Decimal>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }

    /// Of LIVE auctions.
    #[inline]
    pub fn starting_bid_price(mut self, starting_bid_price: impl Into<Decimal>) -> Self {
        self.starting_bid_price = Some(starting_bid_price.into());
        self
    }
}

impl WriteFields for ListingPriceInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("amount", &self.amount),
                    ("currency", &self.currency),
                    ("sale_price", &self.sale_price),
                    ("starting_bid_price", &self.starting_bid_price),
                ],
            );
    }
}

debug_written!(ListingPriceInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingQuality {
    /// How good title, images, attributes and the like are; only in the US.
    pub current_tier: Option<ListingQualityTier>,
    /// Left to follow for the highest tier.
    pub remaining_recommendations: Option<i64>,
}

impl Fields for ListingQuality {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("current_tier", &mut self.current_tier),
                    ("remaining_recommendations", &mut self.remaining_recommendations),
                ],
            );
    }
}

debug_fields!(ListingQuality);

#[non_exhaustive]
pub enum ListingQualityTier {
    Poor,
    Fair,
    Good,
    Excellent,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ListingQualityTier {
    const TEXTS: &'static [&'static str] = &["POOR", "FAIR", "GOOD", "EXCELLENT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Poor,
            Ok(1) => Self::Fair,
            Ok(2) => Self::Good,
            Ok(_) => Self::Excellent,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Poor => Ok(0),
            Self::Fair => Ok(1),
            Self::Good => Ok(2),
            Self::Excellent => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ListingQualityTier, Read, Write);

/// The values of `type` in [`ListingFieldRule`].
#[non_exhaustive]
pub enum ListingRuleType {
    ValueType,
    Required,
    Supported,
    Disable,
    MaxLength,
    MinLength,
    MaxValue,
    MinValue,
    MaxInputNum,
    MinInputNum,
    MaxTargeTsize,
    MinTargeTsize,
    Regx,
    Tip,
    Sample,
    Custom,
    MultiInput,
    Multiinput,
    Available,
    Authorized,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ListingRuleType {
    const TEXTS: &'static [&'static str] = &[
        "VALUE_TYPE",
        "REQUIRED",
        "SUPPORTED",
        "DISABLE",
        "MAX_LENGTH",
        "MIN_LENGTH",
        "MAX_VALUE",
        "MIN_VALUE",
        "MAX_INPUT_NUM",
        "MIN_INPUT_NUM",
        "MAX_TARGE_TSIZE",
        "MIN_TARGE_TSIZE",
        "REGX",
        "TIP",
        "SAMPLE",
        "CUSTOM",
        "MULTI_INPUT",
        "MULTIINPUT",
        "AVAILABLE",
        "AUTHORIZED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ValueType,
            Ok(1) => Self::Required,
            Ok(2) => Self::Supported,
            Ok(3) => Self::Disable,
            Ok(4) => Self::MaxLength,
            Ok(5) => Self::MinLength,
            Ok(6) => Self::MaxValue,
            Ok(7) => Self::MinValue,
            Ok(8) => Self::MaxInputNum,
            Ok(9) => Self::MinInputNum,
            Ok(10) => Self::MaxTargeTsize,
            Ok(11) => Self::MinTargeTsize,
            Ok(12) => Self::Regx,
            Ok(13) => Self::Tip,
            Ok(14) => Self::Sample,
            Ok(15) => Self::Custom,
            Ok(16) => Self::MultiInput,
            Ok(17) => Self::Multiinput,
            Ok(18) => Self::Available,
            Ok(_) => Self::Authorized,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ValueType => Ok(0),
            Self::Required => Ok(1),
            Self::Supported => Ok(2),
            Self::Disable => Ok(3),
            Self::MaxLength => Ok(4),
            Self::MinLength => Ok(5),
            Self::MaxValue => Ok(6),
            Self::MinValue => Ok(7),
            Self::MaxInputNum => Ok(8),
            Self::MinInputNum => Ok(9),
            Self::MaxTargeTsize => Ok(10),
            Self::MinTargeTsize => Ok(11),
            Self::Regx => Ok(12),
            Self::Tip => Ok(13),
            Self::Sample => Ok(14),
            Self::Custom => Ok(15),
            Self::MultiInput => Ok(16),
            Self::Multiinput => Ok(17),
            Self::Available => Ok(18),
            Self::Authorized => Ok(19),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ListingRuleType, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSchemaError {
    pub code: Option<i64>,
    pub detail: Option<ListingSchemaErrorDetail>,
    pub message: Option<String>,
}

impl Fields for ListingSchemaError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(ListingSchemaError);

impl CollectFailures for ListingSchemaError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The `detail` of [`ListingSchemaError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSchemaErrorDetail {
    /// The category that failed.
    pub category_id: Option<String>,
}

impl Fields for ListingSchemaErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("category_id", &mut self.category_id)]);
    }
}

debug_fields!(ListingSchemaErrorDetail);

impl CollectFailures for ListingSchemaErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("category_id", &self.category_id);
    }
}

/// An item of `complex_values` in [`ListingField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSubfield {
    pub id: Option<String>,
    pub name: Option<String>,
    /// All there are, where the field is not required.
    pub options: Vec<ListingSubfieldOption>,
    pub rules: Vec<ListingFieldRule>,
}

impl Fields for ListingSubfield {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("options", &mut self.options),
                    ("rules", &mut self.rules),
                ],
            );
    }
}

debug_fields!(ListingSubfield);

/// An item of `options` in [`ListingSubfield`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSubfieldOption {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for ListingSubfieldOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(ListingSubfieldOption);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Manufacturer {
    /// With name, phone and e-mail, or none of them.
    pub address: Option<String>,
    /// With name, address and phone, or none of them.
    pub email: Option<String>,
    /// With address, phone and e-mail, or none of them.
    pub name: Option<String>,
    /// With `+`, and a space or hyphen after the country code.
    pub phone_number: Option<String>,
}

impl Manufacturer {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// With name, phone and e-mail, or none of them.
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// With name, address and phone, or none of them.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// With address, phone and e-mail, or none of them.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// With `+`, and a space or hyphen after the country code.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

impl WriteFields for Manufacturer {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("address", &self.address),
                    ("email", &self.email),
                    ("name", &self.name),
                    ("phone_number", &self.phone_number),
                ],
            );
    }
}

impl Fields for Manufacturer {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("email", &mut self.email),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                ],
            );
    }
}

debug_fields!(Manufacturer);

/// An item of `measurement_and_options` in [`SizeChartRule`](crate::product::v202309::get_category_rules::SizeChartRule).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeasurementGroup {
    pub measurement_type: Option<MeasurementType>,
    pub options: Vec<MeasurementOption>,
}

impl Fields for MeasurementGroup {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("measurement_type", &mut self.measurement_type),
                    ("options", &mut self.options),
                ],
            );
    }
}

debug_fields!(MeasurementGroup);

/// An item of `options` in [`MeasurementGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeasurementOption {
    /// In the language of `locale`.
    pub name: Option<String>,
    /// What a size chart's header takes.
    pub id: Option<String>,
    /// Whether the category needs it, or it just helps.
    pub role: Option<MeasurementRole>,
    /// What it measures, and so how it converts.
    pub unit: Option<MeasurementUnit>,
    /// `[minimum, maximum]`.
    pub metric_value_range: Vec<String>,
    /// `[minimum, maximum]`.
    pub imperial_value_range: Vec<String>,
}

impl Fields for MeasurementOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("name", &mut self.name),
                    ("id", &mut self.id),
                    ("role", &mut self.role),
                    ("unit", &mut self.unit),
                    ("metric_value_range", &mut self.metric_value_range),
                    ("imperial_value_range", &mut self.imperial_value_range),
                ],
            );
    }
}

debug_fields!(MeasurementOption);

/// The values of `role` in [`MeasurementOption`].
#[non_exhaustive]
pub enum MeasurementRole {
    Key,
    Recommend,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MeasurementRole {
    const TEXTS: &'static [&'static str] = &["KEY", "RECOMMEND"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Key,
            Ok(_) => Self::Recommend,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Key => Ok(0),
            Self::Recommend => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MeasurementRole, Read);

#[non_exhaustive]
pub enum MeasurementType {
    GenericMeasurements,
    BodyMeasurements,
    ProductMeasurements,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MeasurementType {
    const TEXTS: &'static [&'static str] = &[
        "GENERIC_MEASUREMENTS",
        "BODY_MEASUREMENTS",
        "PRODUCT_MEASUREMENTS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::GenericMeasurements,
            Ok(1) => Self::BodyMeasurements,
            Ok(_) => Self::ProductMeasurements,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::GenericMeasurements => Ok(0),
            Self::BodyMeasurements => Ok(1),
            Self::ProductMeasurements => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MeasurementType, Read, Write);

/// The values of `unit` in [`MeasurementOption`].
#[non_exhaustive]
pub enum MeasurementUnit {
    None,
    Length,
    Weight,
    Height,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MeasurementUnit {
    const TEXTS: &'static [&'static str] = &["NONE", "LENGTH", "WEIGHT", "HEIGHT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::None,
            Ok(1) => Self::Length,
            Ok(2) => Self::Weight,
            Ok(_) => Self::Height,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::None => Ok(0),
            Self::Length => Ok(1),
            Self::Weight => Ok(2),
            Self::Height => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MeasurementUnit, Read);

/// An item of `metric_value_modules` in [`MetricStandard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub id: Option<String>,
    pub name: Option<String>,
    pub input_type: Option<String>,
    pub data_types: Vec<String>,
    pub default_values: Vec<MetricDefaultValue>,
    pub units: Vec<MetricUnit>,
    pub value_limit: Option<MetricValueLimit>,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
    pub shading_word: Option<String>,
}

impl Fields for Metric {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("input_type", &mut self.input_type),
                    ("data_types", &mut self.data_types),
                    ("default_values", &mut self.default_values),
                    ("units", &mut self.units),
                    ("value_limit", &mut self.value_limit),
                    ("prefix", &mut self.prefix),
                    ("suffix", &mut self.suffix),
                    ("shading_word", &mut self.shading_word),
                ],
            );
    }
}

debug_fields!(Metric);

/// An item of `default_values` in [`Metric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDefaultValue {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for MetricDefaultValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(MetricDefaultValue);

/// A template of measurements.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStandard {
    /// Of the template.
    pub id: Option<String>,
    pub name: Option<String>,
    /// JSON name: `metric_value_modules`.
    pub metrics: Vec<Metric>,
}

impl Fields for MetricStandard {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("metric_value_modules", &mut self.metrics),
                ],
            );
    }
}

debug_fields!(MetricStandard);

/// The `metric_standard_info` of [`ProductAttributeValue`](crate::product::v202309::get_product::ProductAttributeValue).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStandardValues {
    pub id: Option<String>,
    /// JSON name: `metric_value_module_infos`.
    pub values: Vec<MetricValue>,
}

impl Fields for MetricStandardValues {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("metric_value_module_infos", &mut self.values),
                ],
            );
    }
}

debug_fields!(MetricStandardValues);

/// The `metric_standard_info` of [`ProductAttributeValueInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStandardValuesInput {
    pub id: Option<String>,
    /// JSON name: `metric_value_module_infos`.
    pub values: Option<Vec<MetricValueInput>>,
}

impl MetricStandardValuesInput {
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

    /// JSON name: `metric_value_module_infos`.
    #[inline]
    pub fn values(mut self, values: impl IntoIterator<Item = MetricValueInput>) -> Self {
        self.values = Some(values.into_iter().collect());
        self
    }
}

impl WriteFields for MetricStandardValuesInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("metric_value_module_infos", &self.values)]);
    }
}

debug_written!(MetricStandardValuesInput);

/// An item of `units` in [`Metric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricUnit {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for MetricUnit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(MetricUnit);

/// An item of `metric_value_module_infos` in [`MetricStandardValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValue {
    /// Of a metric in the template.
    pub id: Option<String>,
    pub value: Option<String>,
    /// Of a `MetricUnit`.
    pub unit_id: Option<String>,
    pub unit_name: Option<String>,
    pub suffix: Option<String>,
    pub prefix: Option<String>,
}

impl Fields for MetricValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("value", &mut self.value),
                    ("unit_id", &mut self.unit_id),
                    ("unit_name", &mut self.unit_name),
                    ("suffix", &mut self.suffix),
                    ("prefix", &mut self.prefix),
                ],
            );
    }
}

debug_fields!(MetricValue);

/// An item of `metric_value_module_infos` in [`MetricStandardValuesInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValueInput {
    /// Of a metric in the template.
    pub id: Option<String>,
    pub value: Option<String>,
    /// Of a `MetricUnit`.
    pub unit_id: Option<String>,
}

impl MetricValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a metric in the template.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Of a `MetricUnit`.
    #[inline]
    pub fn unit_id(mut self, unit_id: impl Into<String>) -> Self {
        self.unit_id = Some(unit_id.into());
        self
    }
}

impl WriteFields for MetricValueInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("id", &self.id), ("value", &self.value), ("unit_id", &self.unit_id)],
            );
    }
}

debug_written!(MetricValueInput);

/// The `value_limit` of [`Metric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValueLimit {
    /// JSON name: `num_limit`.
    pub number_limit: Option<NumberLimit>,
    pub length_limit: Option<LengthLimit>,
}

impl Fields for MetricValueLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("num_limit", &mut self.number_limit),
                    ("length_limit", &mut self.length_limit),
                ],
            );
    }
}

debug_fields!(MetricValueLimit);

/// The values of `not_submitted_reasons` in [`Audit`](crate::product::v202309::get_product::Audit).
#[non_exhaustive]
pub enum NotSubmittedReason {
    PaymentAccountNotLinked,
    ShopInactive,
    W8NotConfigured,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for NotSubmittedReason {
    const TEXTS: &'static [&'static str] = &[
        "PAYMENT_ACCOUNT_NOT_LINKED",
        "SHOP_INACTIVE",
        "W8_NOT_CONFIGURED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PaymentAccountNotLinked,
            Ok(1) => Self::ShopInactive,
            Ok(_) => Self::W8NotConfigured,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PaymentAccountNotLinked => Ok(0),
            Self::ShopInactive => Ok(1),
            Self::W8NotConfigured => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(NotSubmittedReason, Read);

/// The `num_limit` of [`MetricValueLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberLimit {
    pub min_value: Option<i64>,
    pub max_value: Option<i64>,
}

impl Fields for NumberLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("min_value", &mut self.min_value),
                    ("max_value", &mut self.max_value),
                ],
            );
    }
}

debug_fields!(NumberLimit);

#[non_exhaustive]
pub enum OpportunityType {
    Product,
    Keyword,
    Category,
    LeafCategory,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpportunityType {
    const TEXTS: &'static [&'static str] = &[
        "PRODUCT",
        "KEYWORD",
        "CATEGORY",
        "LEAF_CATEGORY",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Product,
            Ok(1) => Self::Keyword,
            Ok(2) => Self::Category,
            Ok(_) => Self::LeafCategory,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Product => Ok(0),
            Self::Keyword => Ok(1),
            Self::Category => Ok(2),
            Self::LeafCategory => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpportunityType, Read, Write);

/// `NON_MAIN_CATEGORY` is out of reach of this shop, `PROHIBITED` of every shop.
#[non_exhaustive]
pub enum PermissionStatus {
    Available,
    InviteOnly,
    NonMainCategory,
    Prohibited,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PermissionStatus {
    const TEXTS: &'static [&'static str] = &[
        "AVAILABLE",
        "INVITE_ONLY",
        "NON_MAIN_CATEGORY",
        "PROHIBITED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Available,
            Ok(1) => Self::InviteOnly,
            Ok(2) => Self::NonMainCategory,
            Ok(_) => Self::Prohibited,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Available => Ok(0),
            Self::InviteOnly => Ok(1),
            Self::NonMainCategory => Ok(2),
            Self::Prohibited => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PermissionStatus, Read);

/// A phone number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// With `+`.
    pub country_code: Option<String>,
    /// 7 to 20 digits.
    pub local_number: Option<String>,
}

impl Fields for PhoneNumber {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("country_code", &mut self.country_code),
                    ("local_number", &mut self.local_number),
                ],
            );
    }
}

debug_fields!(PhoneNumber);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberInput {
    /// `UNAVAILABLE`, if there is no number. Defaults to `AVAILABLE`.
    pub availability: Option<Availability>,
    /// With `+`.
    pub country_code: Option<String>,
    /// A must, unless `UNAVAILABLE`. From 7 to 20 characters.
    pub local_number: Option<String>,
}

impl PhoneNumberInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `UNAVAILABLE`, if there is no number. Defaults to `AVAILABLE`.
    #[inline]
    pub fn availability(mut self, availability: impl Into<Availability>) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// With `+`.
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// A must, unless `UNAVAILABLE`. From 7 to 20 characters.
    #[inline]
    pub fn local_number(mut self, local_number: impl Into<String>) -> Self {
        self.local_number = Some(local_number.into());
        self
    }
}

impl WriteFields for PhoneNumberInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("availability", &self.availability),
                    ("country_code", &self.country_code),
                    ("local_number", &within(&self.local_number, 7..=20)),
                ],
            );
    }
}

debug_written!(PhoneNumberInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreSale {
    /// For how long, or from which day on; one of them.
    pub fulfillment_type: Option<PreSaleFulfillment>,
    /// The market decides which are accepted; `NONE` ends a presale when a whole product is edited.
    pub r#type: Option<PreSaleType>,
}

impl PreSale {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For how long, or from which day on; one of them.
    #[inline]
    pub fn fulfillment_type(mut self, fulfillment_type: PreSaleFulfillment) -> Self {
        self.fulfillment_type = Some(fulfillment_type);
        self
    }

    /// The market decides which are accepted; `NONE` ends a presale when a whole product is edited.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<PreSaleType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for PreSale {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("fulfillment_type", &self.fulfillment_type), ("type", &self.r#type)],
            );
    }
}

impl Fields for PreSale {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fulfillment_type", &mut self.fulfillment_type),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(PreSale);

/// When a pre-sale order ships; one of the two.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreSaleFulfillment {
    /// From 3; business days in the US, calendar days elsewhere.
    pub handling_duration_days: Option<i64>,
    /// In 3 to 60 days; for pre-orders in the US.
    pub release_date: Option<Timestamp>,
}

impl PreSaleFulfillment {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 3; business days in the US, calendar days elsewhere.
    #[inline]
    pub fn handling_duration_days(mut self, handling_duration_days: i64) -> Self {
        self.handling_duration_days = Some(handling_duration_days);
        self
    }

    /// In 3 to 60 days; for pre-orders in the US.
    #[inline]
    pub fn release_date(mut self, release_date: impl Into<Timestamp>) -> Self {
        self.release_date = Some(release_date.into());
        self
    }
}

impl WriteFields for PreSaleFulfillment {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("handling_duration_days", &self.handling_duration_days),
                    ("release_date", &self.release_date),
                ],
            );
    }
}

impl Fields for PreSaleFulfillment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("handling_duration_days", &mut self.handling_duration_days),
                    ("release_date", &mut self.release_date),
                ],
            );
    }
}

debug_fields!(PreSaleFulfillment);

/// `NONE` makes it a regular product.
#[non_exhaustive]
pub enum PreSaleType {
    PreOrder,
    MadeToOrder,
    Custom,
    None,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PreSaleType {
    const TEXTS: &'static [&'static str] = &[
        "PRE_ORDER",
        "MADE_TO_ORDER",
        "CUSTOM",
        "NONE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PreOrder,
            Ok(1) => Self::MadeToOrder,
            Ok(2) => Self::Custom,
            Ok(_) => Self::None,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PreOrder => Ok(0),
            Self::MadeToOrder => Ok(1),
            Self::Custom => Ok(2),
            Self::None => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PreSaleType, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub struct ProductAttributeInput {
    /// From `GetCategoryAttributes`.
    pub id: String,
    /// By a standard value's id, or a name of the seller's own.
    pub values: Vec<ProductAttributeValueInput>,
}

impl ProductAttributeInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        values: impl IntoIterator<Item = ProductAttributeValueInput>,
    ) -> Self {
        Self {
            id: id.into(),
            values: values.into_iter().collect(),
        }
    }
}

impl WriteFields for ProductAttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("values", &self.values)]);
    }
}

debug_written!(ProductAttributeInput);

/// An item of `values` in [`ProductAttributeInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductAttributeValueInput {
    /// Of a standard value; wins over `name`.
    pub id: Option<String>,
    /// A value of the seller's own. At most 2000 characters.
    pub name: Option<String>,
    /// As `Attribute::metric_standards` ask. JSON name: `metric_standard_info`.
    pub metric_values: Option<MetricStandardValuesInput>,
}

impl ProductAttributeValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a standard value; wins over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A value of the seller's own. At most 2000 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As `Attribute::metric_standards` ask. JSON name: `metric_standard_info`.
    #[inline]
    pub fn metric_values(mut self, metric_values: MetricStandardValuesInput) -> Self {
        self.metric_values = Some(metric_values);
        self
    }
}

impl WriteFields for ProductAttributeValueInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("name", &within(&self.name, ..=2_000)),
                    ("metric_standard_info", &self.metric_values),
                ],
            );
    }
}

debug_written!(ProductAttributeValueInput);

/// The brand of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductBrand {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for ProductBrand {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(ProductBrand);

/// Why the operation failed for a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductError {
    pub code: Option<i64>,
    pub detail: Option<ProductErrorDetail>,
    pub message: Option<String>,
}

impl Fields for ProductError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(ProductError);

impl CollectFailures for ProductError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The product for which the operation failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductErrorDetail {
    /// The product that failed.
    pub product_id: Option<String>,
}

impl Fields for ProductErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("product_id", &mut self.product_id)]);
    }
}

debug_fields!(ProductErrorDetail);

impl CollectFailures for ProductErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("product_id", &self.product_id);
    }
}

/// Products that buyers choose among on one page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductFamily {
    pub id: Option<String>,
    pub products: Vec<FamilyProduct>,
}

impl Fields for ProductFamily {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("products", &mut self.products)]);
    }
}

debug_fields!(ProductFamily);

/// `ACTIVATE` is live; `ALL` is only for searches.
#[non_exhaustive]
pub enum ProductStatus {
    All,
    Draft,
    Pending,
    Failed,
    Activate,
    SellerDeactivated,
    PlatformDeactivated,
    Freeze,
    Deleted,
    Scheduled,
    Unknown,
    Initial,
    Active,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductStatus {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "DRAFT",
        "PENDING",
        "FAILED",
        "ACTIVATE",
        "SELLER_DEACTIVATED",
        "PLATFORM_DEACTIVATED",
        "FREEZE",
        "DELETED",
        "SCHEDULED",
        "UNKNOWN",
        "INITIAL",
        "ACTIVE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Draft,
            Ok(2) => Self::Pending,
            Ok(3) => Self::Failed,
            Ok(4) => Self::Activate,
            Ok(5) => Self::SellerDeactivated,
            Ok(6) => Self::PlatformDeactivated,
            Ok(7) => Self::Freeze,
            Ok(8) => Self::Deleted,
            Ok(9) => Self::Scheduled,
            Ok(10) => Self::Unknown,
            Ok(11) => Self::Initial,
            Ok(_) => Self::Active,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Draft => Ok(1),
            Self::Pending => Ok(2),
            Self::Failed => Ok(3),
            Self::Activate => Ok(4),
            Self::SellerDeactivated => Ok(5),
            Self::PlatformDeactivated => Ok(6),
            Self::Freeze => Ok(7),
            Self::Deleted => Ok(8),
            Self::Scheduled => Ok(9),
            Self::Unknown => Ok(10),
            Self::Initial => Ok(11),
            Self::Active => Ok(12),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductStatus, Read, Write);

#[non_exhaustive]
pub enum ProductTag {
    Auction,
    LiveQuick,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductTag {
    const TEXTS: &'static [&'static str] = &["AUCTION", "LIVE_QUICK"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Auction,
            Ok(_) => Self::LiveQuick,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Auction => Ok(0),
            Self::LiveQuick => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductTag, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub struct ProductTagOperation {
    pub product_tag: ProductTag,
    /// `false` takes it away.
    pub enable: bool,
}

impl ProductTagOperation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(product_tag: impl Into<ProductTag>, enable: bool) -> Self {
        Self {
            product_tag: product_tag.into(),
            enable,
        }
    }
}

impl WriteFields for ProductTagOperation {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("product_tag", &self.product_tag), ("enable", &self.enable)]);
    }
}

debug_written!(ProductTagOperation);

/// Whether a global product was published in a market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishResult {
    pub fail_reasons: Vec<GlobalListingFailReason>,
    /// The market that it was to be carried to.
    pub region: Option<Region>,
    /// `SUCCESS` is in audit now, `DRAFT` is what validation refused.
    pub status: Option<PublishResultStatus>,
}

impl Fields for PublishResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fail_reasons", &mut self.fail_reasons),
                    ("region", &mut self.region),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(PublishResult);

impl CollectFailures for PublishResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.fail_reasons);
        failure.add_subject("region", &self.region);
        failure.add_subject("status", &self.status);
    }
}

/// The values of `status` in [`PublishResult`].
#[non_exhaustive]
pub enum PublishResultStatus {
    Success,
    Failed,
    Draft,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PublishResultStatus {
    const TEXTS: &'static [&'static str] = &["SUCCESS", "FAILED", "DRAFT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Success,
            Ok(1) => Self::Failed,
            Ok(_) => Self::Draft,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Success => Ok(0),
            Self::Failed => Ok(1),
            Self::Draft => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PublishResultStatus, Read);

/// An item of `skus` in [`PublishedProduct`](crate::product::v202309::publish_global_product::PublishedProduct).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishedSku {
    /// Of the local SKU.
    pub id: Option<String>,
    pub related_global_sku_id: Option<String>,
    pub sale_attributes: Vec<SalesAttributeRef>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
}

impl Fields for PublishedSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("related_global_sku_id", &mut self.related_global_sku_id),
                    ("sale_attributes", &mut self.sale_attributes),
                    ("seller_sku", &mut self.seller_sku),
                ],
            );
    }
}

debug_fields!(PublishedSku);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseOrderQuantityLimit {
    /// Of a SKU in one order.
    pub maximum_order_quantity: Option<i64>,
    /// Of a SKU for one buyer, over all orders.
    pub cumulative_order_quantity: Option<i64>,
}

impl PurchaseOrderQuantityLimit {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a SKU in one order.
    #[inline]
    pub fn maximum_order_quantity(mut self, maximum_order_quantity: i64) -> Self {
        self.maximum_order_quantity = Some(maximum_order_quantity);
        self
    }

    /// Of a SKU for one buyer, over all orders.
    #[inline]
    pub fn cumulative_order_quantity(mut self, cumulative_order_quantity: i64) -> Self {
        self.cumulative_order_quantity = Some(cumulative_order_quantity);
        self
    }
}

impl WriteFields for PurchaseOrderQuantityLimit {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("maximum_order_quantity", &self.maximum_order_quantity),
                    ("cumulative_order_quantity", &self.cumulative_order_quantity),
                ],
            );
    }
}

impl Fields for PurchaseOrderQuantityLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("maximum_order_quantity", &mut self.maximum_order_quantity),
                    ("cumulative_order_quantity", &mut self.cumulative_order_quantity),
                ],
            );
    }
}

debug_fields!(PurchaseOrderQuantityLimit);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedCategory {
    pub id: Option<String>,
    /// In the language of `locale`, else of the shop.
    pub local_name: Option<String>,
}

impl Fields for RecommendedCategory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("id", &mut self.id), ("local_name", &mut self.local_name)]);
    }
}

debug_fields!(RecommendedCategory);

#[non_exhaustive]
pub enum ReferenceSource {
    Shopee,
    Amazon,
    Lookfantastic,
    Walmart,
    Tts,
    Asos,
    UniversalProduct,
    Dtcnexus,
    Temu,
    Shopify,
    NexusShopify,
    Shein,
    Pixel,
    ShopifyNon1P,
    Miravia,
    Rakuten,
    Ebay,
    Onbuy,
    MercadoLibre,
    Allegro,
    Bol,
    Dtc,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReferenceSource {
    const TEXTS: &'static [&'static str] = &[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Shopee,
            Ok(1) => Self::Amazon,
            Ok(2) => Self::Lookfantastic,
            Ok(3) => Self::Walmart,
            Ok(4) => Self::Tts,
            Ok(5) => Self::Asos,
            Ok(6) => Self::UniversalProduct,
            Ok(7) => Self::Dtcnexus,
            Ok(8) => Self::Temu,
            Ok(9) => Self::Shopify,
            Ok(10) => Self::NexusShopify,
            Ok(11) => Self::Shein,
            Ok(12) => Self::Pixel,
            Ok(13) => Self::ShopifyNon1P,
            Ok(14) => Self::Miravia,
            Ok(15) => Self::Rakuten,
            Ok(16) => Self::Ebay,
            Ok(17) => Self::Onbuy,
            Ok(18) => Self::MercadoLibre,
            Ok(19) => Self::Allegro,
            Ok(20) => Self::Bol,
            Ok(_) => Self::Dtc,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Shopee => Ok(0),
            Self::Amazon => Ok(1),
            Self::Lookfantastic => Ok(2),
            Self::Walmart => Ok(3),
            Self::Tts => Ok(4),
            Self::Asos => Ok(5),
            Self::UniversalProduct => Ok(6),
            Self::Dtcnexus => Ok(7),
            Self::Temu => Ok(8),
            Self::Shopify => Ok(9),
            Self::NexusShopify => Ok(10),
            Self::Shein => Ok(11),
            Self::Pixel => Ok(12),
            Self::ShopifyNon1P => Ok(13),
            Self::Miravia => Ok(14),
            Self::Rakuten => Ok(15),
            Self::Ebay => Ok(16),
            Self::Onbuy => Ok(17),
            Self::MercadoLibre => Ok(18),
            Self::Allegro => Ok(19),
            Self::Bol => Ok(20),
            Self::Dtc => Ok(21),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReferenceSource, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicatedInventoryInput {
    /// Available in this warehouse. From 1 to 999999.
    pub quantity: Option<i64>,
    /// Needed, but for copies from the US to Mexico.
    pub warehouse_id: Option<String>,
}

impl ReplicatedInventoryInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Available in this warehouse. From 1 to 999999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Needed, but for copies from the US to Mexico.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<String>) -> Self {
        self.warehouse_id = Some(warehouse_id.into());
        self
    }
}

impl WriteFields for ReplicatedInventoryInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("quantity", &within(&self.quantity, 1..=999_999)),
                    ("warehouse_id", &self.warehouse_id),
                ],
            );
    }
}

debug_written!(ReplicatedInventoryInput);

/// As [`ReplicatedPriceInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicatedPriceDraft {
    /// The target market's own.
    pub currency: Option<Currency>,
    /// What buyers see before discounts.
    pub sale_price: Option<Decimal>,
}

impl ReplicatedPriceDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The target market's own.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// What buyers see before discounts.
    #[inline]
    pub fn sale_price(mut self, sale_price: impl Into<Decimal>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }
}

impl WriteFields for ReplicatedPriceDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("currency", &self.currency), ("sale_price", &self.sale_price)]);
    }
}

debug_written!(ReplicatedPriceDraft);

#[derive(Clone)]
#[non_exhaustive]
pub struct ReplicatedPriceInput {
    /// The target market's own.
    pub currency: Currency,
    /// What buyers see before discounts.
    pub sale_price: Decimal,
}

impl ReplicatedPriceInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(currency: impl Into<Currency>, sale_price: impl Into<Decimal>) -> Self {
        Self {
            currency: currency.into(),
            sale_price: sale_price.into(),
        }
    }
}

impl WriteFields for ReplicatedPriceInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("currency", &self.currency), ("sale_price", &self.sale_price)]);
    }
}

debug_written!(ReplicatedPriceInput);

/// The `replicate_source` of [`GlobalListingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationSource {
    pub product_id: Option<String>,
    pub shop_id: Option<String>,
    /// The SKU that it follows.
    pub sku_id: Option<String>,
}

impl Fields for ReplicationSource {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("shop_id", &mut self.shop_id),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(ReplicationSource);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Requirement {
    pub is_required: Option<bool>,
}

impl Fields for Requirement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("is_required", &mut self.is_required)]);
    }
}

debug_fields!(Requirement);

/// Holds when the seller picks this value for this attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequirementCondition {
    /// The attribute that decides.
    pub attribute_id: Option<String>,
    /// The value that the seller must have picked.
    pub attribute_value_id: Option<String>,
    pub condition_type: Option<RequirementConditionType>,
}

impl Fields for RequirementCondition {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attribute_id", &mut self.attribute_id),
                    ("attribute_value_id", &mut self.attribute_value_id),
                    ("condition_type", &mut self.condition_type),
                ],
            );
    }
}

debug_fields!(RequirementCondition);

#[non_exhaustive]
pub enum RequirementConditionType {
    ValueIdMatch,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RequirementConditionType {
    const TEXTS: &'static [&'static str] = &["VALUE_ID_MATCH"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::ValueIdMatch,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ValueIdMatch => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RequirementConditionType, Read);

#[derive(Clone)]
#[non_exhaustive]
pub struct ResponsiblePersonPhoneNumberInput {
    /// With `+`.
    pub country_code: String,
    /// From 7 to 11 characters.
    pub local_number: String,
}

impl ResponsiblePersonPhoneNumberInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        country_code: impl Into<String>,
        local_number: impl Into<String>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            local_number: local_number.into(),
        }
    }
}

impl WriteFields for ResponsiblePersonPhoneNumberInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("country_code", &self.country_code),
                    ("local_number", &within(&self.local_number, 7..=11)),
                ],
            );
    }
}

debug_written!(ResponsiblePersonPhoneNumberInput);

#[non_exhaustive]
pub enum RewardStatus {
    NotGranted,
    Pending,
    Available,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RewardStatus {
    const TEXTS: &'static [&'static str] = &["NOT_GRANTED", "PENDING", "AVAILABLE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NotGranted,
            Ok(1) => Self::Pending,
            Ok(_) => Self::Available,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NotGranted => Ok(0),
            Self::Pending => Ok(1),
            Self::Available => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RewardStatus, Read);

#[non_exhaustive]
pub enum RewardType {
    AdCredit,
    TopCreatorMatchmaking,
    /// Views of the product in the Shop tab.
    ShopTabPageViews,
    BigPromotionCampaign,
    OffPlatformBestsellerAdCredit,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RewardType {
    const TEXTS: &'static [&'static str] = &[
        "ADS_CREDIT",
        "TOP_CREATOR_MATCHMAKING",
        "SHOPTAB_PV",
        "BIG_PROMOTION_CAMPAIGN",
        "OFF_PLATFORM_BESTSELLER_ADS_CREDIT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AdCredit,
            Ok(1) => Self::TopCreatorMatchmaking,
            Ok(2) => Self::ShopTabPageViews,
            Ok(3) => Self::BigPromotionCampaign,
            Ok(_) => Self::OffPlatformBestsellerAdCredit,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AdCredit => Ok(0),
            Self::TopCreatorMatchmaking => Ok(1),
            Self::ShopTabPageViews => Ok(2),
            Self::BigPromotionCampaign => Ok(3),
            Self::OffPlatformBestsellerAdCredit => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RewardType, Read);

#[derive(Clone)]
#[non_exhaustive]
pub struct SalePrice {
    pub amount: Decimal,
    /// The market that the price holds in.
    pub region: Region,
}

impl SalePrice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(amount: impl Into<Decimal>, region: impl Into<Region>) -> Self {
        Self {
            amount: amount.into(),
            region: region.into(),
        }
    }
}

impl WriteFields for SalePrice {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("amount", &self.amount), ("region", &self.region)]);
    }
}

debug_written!(SalePrice);

/// As [`SalesAttributeInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeDraft {
    /// Of a standard attribute; wins over `name`.
    pub id: Option<String>,
    /// An attribute of the seller's own. At most 20 characters.
    pub name: Option<String>,
    /// For every value of one attribute, or for none.
    pub sku_img: Option<ImageUri>,
    /// More views of the value; only in the US. At most 8 entries.
    pub supplementary_sku_images: Option<Vec<ImageUri>>,
    /// Of a standard value; wins over `value_name`.
    pub value_id: Option<String>,
    /// A value of the seller's own. At most 50 characters.
    pub value_name: Option<String>,
}

impl SalesAttributeDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a standard attribute; wins over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// An attribute of the seller's own. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// For every value of one attribute, or for none.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageUri) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// More views of the value; only in the US. At most 8 entries.
    #[inline]
    pub fn supplementary_sku_images(
        mut self,
        supplementary_sku_images: impl IntoIterator<Item = ImageUri>,
    ) -> Self {
        self.supplementary_sku_images = Some(
            supplementary_sku_images.into_iter().collect(),
        );
        self
    }

    /// Of a standard value; wins over `value_name`.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<String>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// A value of the seller's own. At most 50 characters.
    #[inline]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }
}

impl WriteFields for SalesAttributeDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("name", &within(&self.name, ..=20)),
                    ("sku_img", &self.sku_img),
                    (
                        "supplementary_sku_images",
                        &within(&self.supplementary_sku_images, ..=8),
                    ),
                    ("value_id", &self.value_id),
                    ("value_name", &within(&self.value_name, ..=50)),
                ],
            );
    }
}

debug_written!(SalesAttributeDraft);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeInput {
    /// Of a standard attribute; wins over `name`.
    pub id: Option<String>,
    /// An attribute of the seller's own. At most 20 characters.
    pub name: Option<String>,
    /// For every value of one attribute, or for none.
    pub sku_img: Option<ImageInput>,
    /// More views of the value; only in the US. At most 8 entries.
    pub supplementary_sku_images: Option<Vec<ImageInput>>,
    /// Of a standard value; wins over `value_name`.
    pub value_id: Option<String>,
    /// A value of the seller's own. At most 50 characters.
    pub value_name: Option<String>,
}

impl SalesAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a standard attribute; wins over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// An attribute of the seller's own. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// For every value of one attribute, or for none.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageInput) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// More views of the value; only in the US. At most 8 entries.
    #[inline]
    pub fn supplementary_sku_images(
        mut self,
        supplementary_sku_images: impl IntoIterator<Item = ImageInput>,
    ) -> Self {
        self.supplementary_sku_images = Some(
            supplementary_sku_images.into_iter().collect(),
        );
        self
    }

    /// Of a standard value; wins over `value_name`.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<String>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// A value of the seller's own. At most 50 characters.
    #[inline]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }
}

impl WriteFields for SalesAttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("name", &within(&self.name, ..=20)),
                    ("sku_img", &self.sku_img),
                    (
                        "supplementary_sku_images",
                        &within(&self.supplementary_sku_images, ..=8),
                    ),
                    ("value_id", &self.value_id),
                    ("value_name", &within(&self.value_name, ..=50)),
                ],
            );
    }
}

debug_written!(SalesAttributeInput);

/// An item of `sales_attribute_mappings` in [`SkuMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeMapping {
    pub global_attribute_id: Option<String>,
    pub global_value_id: Option<String>,
    pub local_attribute_id: Option<String>,
    pub local_value_id: Option<String>,
}

impl Fields for SalesAttributeMapping {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("global_attribute_id", &mut self.global_attribute_id),
                    ("global_value_id", &mut self.global_value_id),
                    ("local_attribute_id", &mut self.local_attribute_id),
                    ("local_value_id", &mut self.local_value_id),
                ],
            );
    }
}

debug_fields!(SalesAttributeMapping);

/// An item of `sale_attributes` in [`PublishedSku`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeRef {
    /// Of the local attribute.
    pub id: Option<String>,
    /// Of the local value.
    pub value_id: Option<String>,
}

impl Fields for SalesAttributeRef {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("value_id", &mut self.value_id)]);
    }
}

debug_fields!(SalesAttributeRef);

/// `LISTING` sends it to audit at once.
#[non_exhaustive]
pub enum SaveMode {
    AsDraft,
    Listing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SaveMode {
    const TEXTS: &'static [&'static str] = &["AS_DRAFT", "LISTING"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AsDraft,
            Ok(_) => Self::Listing,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AsDraft => Ok(0),
            Self::Listing => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SaveMode, Write);

/// A sales attribute of a saved SKU, by its IDs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavedSalesAttribute {
    /// Newly made, if it is an attribute of the seller's own.
    pub id: Option<String>,
    /// Newly made, if it is a value of the seller's own.
    pub value_id: Option<String>,
}

impl Fields for SavedSalesAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("value_id", &mut self.value_id)]);
    }
}

debug_fields!(SavedSalesAttribute);

/// A SKU of a product that was created or edited.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavedSku {
    /// Of the SKU on another platform.
    pub external_sku_id: Option<String>,
    /// As `GetCategoryRules` asks.
    pub fees: Vec<Fee>,
    pub id: Option<String>,
    pub sales_attributes: Vec<SavedSalesAttribute>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
}

impl Fields for SavedSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_sku_id", &mut self.external_sku_id),
                    ("fees", &mut self.fees),
                    ("id", &mut self.id),
                    ("sales_attributes", &mut self.sales_attributes),
                    ("seller_sku", &mut self.seller_sku),
                ],
            );
    }
}

debug_fields!(SavedSku);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledSale {
    pub is_enabled_scheduled_sale: Option<bool>,
    pub schedule_sale_time: Option<TimestampMillis>,
}

impl Fields for ScheduledSale {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_enabled_scheduled_sale", &mut self.is_enabled_scheduled_sale),
                    ("schedule_sale_time", &mut self.schedule_sale_time),
                ],
            );
    }
}

debug_fields!(ScheduledSale);

#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledSaleInput {
    /// If so, `schedule_sale_time` is a must.
    pub is_enabled_scheduled_sale: bool,
    /// Within 90 days.
    pub schedule_sale_time: TimestampMillis,
}

impl ScheduledSaleInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        is_enabled_scheduled_sale: bool,
        schedule_sale_time: impl Into<TimestampMillis>,
    ) -> Self {
        Self {
            is_enabled_scheduled_sale,
            schedule_sale_time: schedule_sale_time.into(),
        }
    }
}

impl WriteFields for ScheduledSaleInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("is_enabled_scheduled_sale", &self.is_enabled_scheduled_sale),
                    ("schedule_sale_time", &self.schedule_sale_time),
                ],
            );
    }
}

debug_written!(ScheduledSaleInput);

/// A SKU of a global product that the search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedGlobalProductSku {
    pub id: Option<String>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
}

impl Fields for SearchedGlobalProductSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("id", &mut self.id), ("seller_sku", &mut self.seller_sku)]);
    }
}

debug_fields!(SearchedGlobalProductSku);

/// The audit of a product that the search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedProductAudit {
    /// With the status `PRE_APPROVED`, else empty.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// `NONE`, if it was not submitted, or is a draft, frozen or off sale.
    pub status: Option<AuditStatus>,
}

impl Fields for SearchedProductAudit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pre_approved_reasons", &mut self.pre_approved_reasons),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(SearchedProductAudit);

#[non_exhaustive]
pub enum SellingFormat {
    FixedPrice,
    LiveAuction,
    FixedPriceAndLiveAuction,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SellingFormat {
    const TEXTS: &'static [&'static str] = &[
        "FIXED_PRICE",
        "LIVE_AUCTION",
        "FIXED_PRICE_AND_LIVE_AUCTION",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FixedPrice,
            Ok(1) => Self::LiveAuction,
            Ok(_) => Self::FixedPriceAndLiveAuction,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FixedPrice => Ok(0),
            Self::LiveAuction => Ok(1),
            Self::FixedPriceAndLiveAuction => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SellingFormat, Read, Write);

#[non_exhaustive]
pub enum ShippingInsuranceRequirement {
    Required,
    Optional,
    NotSupported,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShippingInsuranceRequirement {
    const TEXTS: &'static [&'static str] = &["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Required,
            Ok(1) => Self::Optional,
            Ok(_) => Self::NotSupported,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Required => Ok(0),
            Self::Optional => Ok(1),
            Self::NotSupported => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShippingInsuranceRequirement, Read, Write);

/// An item of `cells` in [`SizeChartRowInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartCellInput {
    /// At most 32 characters.
    pub value: String,
}

impl SizeChartCellInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

impl WriteFields for SizeChartCellInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("value", &within(&self.value, ..=32))]);
    }
}

debug_written!(SizeChartCellInput);

#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartContentInput {
    pub measurement_type: MeasurementType,
    pub table: SizeChartTableInput,
    pub unit_system: UnitSystem,
    pub description: Option<String>,
    pub is_one_size: Option<bool>,
    /// From `SizeChartRule::size_types`.
    pub size_types: Option<Vec<SizeType>>,
}

impl SizeChartContentInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        measurement_type: impl Into<MeasurementType>,
        table: SizeChartTableInput,
        unit_system: impl Into<UnitSystem>,
    ) -> Self {
        Self {
            measurement_type: measurement_type.into(),
            table,
            unit_system: unit_system.into(),
            description: None,
            is_one_size: None,
            size_types: None,
        }
    }

    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    #[inline]
    pub fn is_one_size(mut self, is_one_size: bool) -> Self {
        self.is_one_size = Some(is_one_size);
        self
    }

    /// From `SizeChartRule::size_types`.
    #[inline]
    pub fn size_types(
        mut self,
        size_types: impl IntoIterator<Item = impl Into<SizeType>>,
    ) -> Self {
        self.size_types = Some(size_types.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for SizeChartContentInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("measurement_type", &self.measurement_type),
                    ("table", &self.table),
                    ("unit_system", &self.unit_system),
                    ("description", &self.description),
                    ("is_one_size", &self.is_one_size),
                    ("size_types", &self.size_types),
                ],
            );
    }
}

debug_written!(SizeChartContentInput);

/// As [`SizeChartInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartDraft {
    /// A table of at least 1,024 pixels on its shorter side is best.
    pub image: Option<ImageUri>,
    /// Made with Seller Center's size chart tool; wins over `image`.
    pub template: Option<SizeChartTemplateDraft>,
}

impl SizeChartDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A table of at least 1,024 pixels on its shorter side is best.
    #[inline]
    pub fn image(mut self, image: ImageUri) -> Self {
        self.image = Some(image);
        self
    }

    /// Made with Seller Center's size chart tool; wins over `image`.
    #[inline]
    pub fn template(mut self, template: SizeChartTemplateDraft) -> Self {
        self.template = Some(template);
        self
    }
}

impl WriteFields for SizeChartDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("image", &self.image), ("template", &self.template)]);
    }
}

debug_written!(SizeChartDraft);

/// An item of `headers` in [`SizeChartTableInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartHeaderInput {
    /// At most 32 characters.
    pub name: String,
    /// Of a `MeasurementOption` or size system; none for a column of one's own.
    pub id: Option<String>,
}

impl SizeChartHeaderInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: None,
        }
    }

    /// Of a `MeasurementOption` or size system; none for a column of one's own.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl WriteFields for SizeChartHeaderInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("name", &within(&self.name, ..=32)), ("id", &self.id)]);
    }
}

debug_written!(SizeChartHeaderInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartInput {
    /// A table of at least 1,024 pixels on its shorter side is best.
    pub image: Option<ImageInput>,
    /// Made with Seller Center's size chart tool; wins over `image`.
    pub template: Option<SizeChartTemplateInput>,
}

impl SizeChartInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A table of at least 1,024 pixels on its shorter side is best.
    #[inline]
    pub fn image(mut self, image: ImageInput) -> Self {
        self.image = Some(image);
        self
    }

    /// Made with Seller Center's size chart tool; wins over `image`.
    #[inline]
    pub fn template(mut self, template: SizeChartTemplateInput) -> Self {
        self.template = Some(template);
        self
    }
}

impl WriteFields for SizeChartInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("image", &self.image), ("template", &self.template)]);
    }
}

debug_written!(SizeChartInput);

/// Only for one product, or as a template for many.
#[non_exhaustive]
pub enum SizeChartMode {
    ProductScoped,
    ReusableTemplate,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SizeChartMode {
    const TEXTS: &'static [&'static str] = &["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ProductScoped,
            Ok(_) => Self::ReusableTemplate,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ProductScoped => Ok(0),
            Self::ReusableTemplate => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SizeChartMode, Read, Write);

/// An item of `rows` in [`SizeChartTableInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartRowInput {
    /// One for each header.
    pub cells: Vec<SizeChartCellInput>,
}

impl SizeChartRowInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(cells: impl IntoIterator<Item = SizeChartCellInput>) -> Self {
        Self {
            cells: cells.into_iter().collect(),
        }
    }
}

impl WriteFields for SizeChartRowInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("cells", &self.cells)]);
    }
}

debug_written!(SizeChartRowInput);

/// The `table` of [`SizeChartContentInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartTableInput {
    /// 1 to 20.
    pub headers: Vec<SizeChartHeaderInput>,
    /// 1 to 45.
    pub rows: Vec<SizeChartRowInput>,
}

impl SizeChartTableInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        headers: impl IntoIterator<Item = SizeChartHeaderInput>,
        rows: impl IntoIterator<Item = SizeChartRowInput>,
    ) -> Self {
        Self {
            headers: headers.into_iter().collect(),
            rows: rows.into_iter().collect(),
        }
    }
}

impl WriteFields for SizeChartTableInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("headers", &self.headers), ("rows", &self.rows)]);
    }
}

debug_written!(SizeChartTableInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartTemplate {
    /// From `SearchSizeCharts`.
    pub id: Option<String>,
}

impl Fields for SizeChartTemplate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(SizeChartTemplate);

/// As [`SizeChartTemplateInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartTemplateDraft {
    pub id: Option<String>,
}

impl SizeChartTemplateDraft {
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
}

impl WriteFields for SizeChartTemplateDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id)]);
    }
}

debug_written!(SizeChartTemplateDraft);

/// The `template` of [`SizeChartInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartTemplateInput {
    pub id: String,
}

impl SizeChartTemplateInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl WriteFields for SizeChartTemplateInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id)]);
    }
}

debug_written!(SizeChartTemplateInput);

#[non_exhaustive]
pub enum SizeType {
    Common,
    Regular,
    Juniors,
    Plus,
    BigAndTall,
    Petite,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SizeType {
    const TEXTS: &'static [&'static str] = &[
        "size_chart_common_size_type",
        "size_chart_size_type_regular",
        "size_chart_size_type_juniors",
        "size_chart_size_type_plus",
        "size_chart_size_type_big&tall",
        "size_chart_size_type_petite",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Common,
            Ok(1) => Self::Regular,
            Ok(2) => Self::Juniors,
            Ok(3) => Self::Plus,
            Ok(4) => Self::BigAndTall,
            Ok(_) => Self::Petite,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Common => Ok(0),
            Self::Regular => Ok(1),
            Self::Juniors => Ok(2),
            Self::Plus => Ok(3),
            Self::BigAndTall => Ok(4),
            Self::Petite => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SizeType, Read, Write);

#[non_exhaustive]
pub enum SkppStatus {
    Qualified,
    NotQualified,
    NotEligible,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SkppStatus {
    const TEXTS: &'static [&'static str] = &[
        "QUALIFIED",
        "NOT_QUALIFIED",
        "NOT_ELIGIBLE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Qualified,
            Ok(1) => Self::NotQualified,
            Ok(_) => Self::NotEligible,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Qualified => Ok(0),
            Self::NotQualified => Ok(1),
            Self::NotEligible => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SkppStatus, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub struct SkuInventoryInput {
    /// Sold once `quantity` is used up.
    pub backorder_quantity: Option<i64>,
    /// Working days until a backorder ships, the same in all warehouses.
    pub handling_time: Option<i64>,
    /// In stock. From 1 to 99999.
    pub quantity: Option<i64>,
    /// From `GetWarehouses`.
    pub warehouse_id: String,
}

impl SkuInventoryInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(warehouse_id: impl Into<String>) -> Self {
        Self {
            backorder_quantity: None,
            handling_time: None,
            quantity: None,
            warehouse_id: warehouse_id.into(),
        }
    }

    /// Sold once `quantity` is used up.
    #[inline]
    pub fn backorder_quantity(mut self, backorder_quantity: i64) -> Self {
        self.backorder_quantity = Some(backorder_quantity);
        self
    }

    /// Working days until a backorder ships, the same in all warehouses.
    #[inline]
    pub fn handling_time(mut self, handling_time: i64) -> Self {
        self.handling_time = Some(handling_time);
        self
    }

    /// In stock. From 1 to 99999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl WriteFields for SkuInventoryInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("backorder_quantity", &self.backorder_quantity),
                    ("handling_time", &self.handling_time),
                    ("quantity", &within(&self.quantity, 1..=99_999)),
                    ("warehouse_id", &self.warehouse_id),
                ],
            );
    }
}

debug_written!(SkuInventoryInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuMapping {
    pub global_sku_id: Option<String>,
    pub local_sku_id: Option<String>,
    /// Between the global and the local SKU.
    pub sales_attribute_mappings: Vec<SalesAttributeMapping>,
}

impl Fields for SkuMapping {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("global_sku_id", &mut self.global_sku_id),
                    ("local_sku_id", &mut self.local_sku_id),
                    ("sales_attribute_mappings", &mut self.sales_attribute_mappings),
                ],
            );
    }
}

debug_fields!(SkuMapping);

/// As [`SkuPriceInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuPriceDraft {
    /// What buyers see before discounts; for global sellers, before tax.
    pub amount: Option<Decimal>,
    /// The local one.
    pub currency: Option<Currency>,
    /// What buyers see before discounts, for global sellers; wins over `amount`.
    pub sale_price: Option<Decimal>,
}

impl SkuPriceDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What buyers see before discounts; for global sellers, before tax.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// The local one.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// What buyers see before discounts, for global sellers; wins over `amount`.
    #[inline]
    pub fn sale_price(mut self, sale_price: impl Into<Decimal>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }
}

impl WriteFields for SkuPriceDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("amount", &self.amount),
                    ("currency", &self.currency),
                    ("sale_price", &self.sale_price),
                ],
            );
    }
}

debug_written!(SkuPriceDraft);

#[derive(Clone)]
#[non_exhaustive]
pub struct SkuPriceInput {
    /// What buyers see before discounts; for global sellers, before tax.
    pub amount: Option<Decimal>,
    /// The local one; for publishing, USD too.
    pub currency: Currency,
    /// What buyers see before discounts, for global sellers; wins over `amount`.
    pub sale_price: Option<Decimal>,
}

impl SkuPriceInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(currency: impl Into<Currency>) -> Self {
        Self {
            amount: None,
            currency: currency.into(),
            sale_price: None,
        }
    }

    /// What buyers see before discounts; for global sellers, before tax.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// What buyers see before discounts, for global sellers; wins over `amount`.
    #[inline]
    pub fn sale_price(mut self, sale_price: impl Into<Decimal>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }
}

impl WriteFields for SkuPriceInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("amount", &self.amount),
                    ("currency", &self.currency),
                    ("sale_price", &self.sale_price),
                ],
            );
    }
}

debug_written!(SkuPriceInput);

/// What buyers pay for a SKU, with and without tax.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuSalePrice {
    /// The market's currency.
    pub currency: Option<Currency>,
    /// What buyers see before discounts.
    pub sale_price: Option<Decimal>,
    /// Before tax and charges; for global sellers.
    pub tax_exclusive_price: Option<Decimal>,
}

impl Fields for SkuSalePrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("sale_price", &mut self.sale_price),
                    ("tax_exclusive_price", &mut self.tax_exclusive_price),
                ],
            );
    }
}

debug_fields!(SkuSalePrice);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuState {
    /// Of a deactivated SKU.
    pub deactivation_source: Option<DeactivationSource>,
    pub status: Option<SkuStatus>,
}

impl Fields for SkuState {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("deactivation_source", &mut self.deactivation_source),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(SkuState);

/// The values of `status` in [`SkuState`].
#[non_exhaustive]
pub enum SkuStatus {
    Normal,
    Deactivated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SkuStatus {
    const TEXTS: &'static [&'static str] = &["NORMAL", "DEACTIVATED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(_) => Self::Deactivated,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::Deactivated => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SkuStatus, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrikethroughPriceErrorDetail {
    pub sku_id: Option<String>,
}

impl Fields for StrikethroughPriceErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sku_id", &mut self.sku_id)]);
    }
}

debug_fields!(StrikethroughPriceErrorDetail);

impl CollectFailures for StrikethroughPriceErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("sku_id", &self.sku_id);
    }
}

#[non_exhaustive]
pub enum SubmissionStatus {
    PendingReview,
    UnderReview,
    Approved,
    Rejected,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SubmissionStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING_REVIEW",
        "UNDER_REVIEW",
        "APPROVED",
        "REJECTED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PendingReview,
            Ok(1) => Self::UnderReview,
            Ok(2) => Self::Approved,
            Ok(_) => Self::Rejected,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PendingReview => Ok(0),
            Self::UnderReview => Ok(1),
            Self::Approved => Ok(2),
            Self::Rejected => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SubmissionStatus, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionDiscount {
    pub discount_level: Option<DiscountLevel>,
    /// Percent.
    pub discount_value: Option<i64>,
}

impl SubscriptionDiscount {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn discount_level(mut self, discount_level: impl Into<DiscountLevel>) -> Self {
        self.discount_level = Some(discount_level.into());
        self
    }

    /// Percent.
    #[inline]
    pub fn discount_value(mut self, discount_value: i64) -> Self {
        self.discount_value = Some(discount_value);
        self
    }
}

impl WriteFields for SubscriptionDiscount {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("discount_level", &self.discount_level),
                    ("discount_value", &self.discount_value),
                ],
            );
    }
}

impl Fields for SubscriptionDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("discount_level", &mut self.discount_level),
                    ("discount_value", &mut self.discount_value),
                ],
            );
    }
}

debug_fields!(SubscriptionDiscount);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionInput {
    /// One for each level of discount.
    pub discount_details: Option<Vec<SubscriptionDiscount>>,
    /// A must when the offer is made or changed. JSON name: `subscribe_status`.
    pub status: Option<SubscriptionStatus>,
}

impl SubscriptionInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One for each level of discount.
    #[inline]
    pub fn discount_details(
        mut self,
        discount_details: impl IntoIterator<Item = SubscriptionDiscount>,
    ) -> Self {
        self.discount_details = Some(discount_details.into_iter().collect());
        self
    }

    /// A must when the offer is made or changed. JSON name: `subscribe_status`.
    #[inline]
    pub fn status(mut self, status: impl Into<SubscriptionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl WriteFields for SubscriptionInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("discount_details", &self.discount_details),
                    ("subscribe_status", &self.status),
                ],
            );
    }
}

debug_written!(SubscriptionInput);

#[non_exhaustive]
pub enum SubscriptionStatus {
    Enabled,
    NotEnabled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SubscriptionStatus {
    const TEXTS: &'static [&'static str] = &["ENABLED", "NOT_ENABLED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Enabled,
            Ok(_) => Self::NotEnabled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Enabled => Ok(0),
            Self::NotEnabled => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SubscriptionStatus, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestedText {
    pub text: Option<String>,
}

impl Fields for SuggestedText {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("text", &mut self.text)]);
    }
}

debug_fields!(SuggestedText);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Suggestion {
    /// Only of the first main image.
    pub images: Vec<SuggestionImage>,
    /// For the field `TITLE`.
    pub seo_words: Vec<SuggestedText>,
    /// For titles and descriptions.
    pub smart_texts: Vec<SuggestedText>,
}

impl Fields for Suggestion {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("images", &mut self.images),
                    ("seo_words", &mut self.seo_words),
                    ("smart_texts", &mut self.smart_texts),
                ],
            );
    }
}

debug_fields!(Suggestion);

/// An item of `images` in [`Suggestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestionImage {
    /// Pixels, once optimized.
    pub height: Option<i64>,
    pub optimized_uri: Option<String>,
    pub optimized_url: Option<String>,
    /// As it was before.
    pub uri: Option<String>,
    /// Of the image as it was before.
    pub url: Option<String>,
    /// Pixels, once optimized.
    pub width: Option<i64>,
}

impl Fields for SuggestionImage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("optimized_uri", &mut self.optimized_uri),
                    ("optimized_url", &mut self.optimized_url),
                    ("uri", &mut self.uri),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(SuggestionImage);

/// The values of `align_type` in [`TextArea`].
#[non_exhaustive]
pub enum TextAlignment {
    Left,
    Center,
    Right,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TextAlignment {
    const TEXTS: &'static [&'static str] = &["LEFT", "CENTER", "RIGHT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Left,
            Ok(1) => Self::Center,
            Ok(_) => Self::Right,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Left => Ok(0),
            Self::Center => Ok(1),
            Self::Right => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TextAlignment, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextArea {
    pub align_type: Option<TextAlignment>,
    /// Hexadecimal, such as `#FFFFFF`.
    pub colors: Option<Vec<String>>,
    /// Stands where the buyer writes nothing.
    pub default_text: Option<String>,
    /// What buyers may choose from.
    pub fonts: Option<Vec<String>>,
    /// Characters that a buyer may write.
    pub max_text_length: Option<i64>,
}

impl TextArea {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn align_type(mut self, align_type: impl Into<TextAlignment>) -> Self {
        self.align_type = Some(align_type.into());
        self
    }

    /// Hexadecimal, such as `#FFFFFF`.
    #[inline]
    pub fn colors(
        mut self,
        colors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.colors = Some(colors.into_iter().map(Into::into).collect());
        self
    }

    /// Stands where the buyer writes nothing.
    #[inline]
    pub fn default_text(mut self, default_text: impl Into<String>) -> Self {
        self.default_text = Some(default_text.into());
        self
    }

    /// What buyers may choose from.
    #[inline]
    pub fn fonts(mut self, fonts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fonts = Some(fonts.into_iter().map(Into::into).collect());
        self
    }

    /// Characters that a buyer may write.
    #[inline]
    pub fn max_text_length(mut self, max_text_length: i64) -> Self {
        self.max_text_length = Some(max_text_length);
        self
    }
}

impl WriteFields for TextArea {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("align_type", &self.align_type),
                    ("colors", &self.colors),
                    ("default_text", &self.default_text),
                    ("fonts", &self.fonts),
                    ("max_text_length", &self.max_text_length),
                ],
            );
    }
}

impl Fields for TextArea {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("align_type", &mut self.align_type),
                    ("colors", &mut self.colors),
                    ("default_text", &mut self.default_text),
                    ("fonts", &mut self.fonts),
                    ("max_text_length", &mut self.max_text_length),
                ],
            );
    }
}

debug_fields!(TextArea);

/// The values of `fail_reason` in [`TranslationTask`](crate::product::v202506::get_image_translation_tasks::TranslationTask).
#[non_exhaustive]
pub enum TranslationFailure {
    InvalidImage,
    ProcessingError,
    Untranslatable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TranslationFailure {
    const TEXTS: &'static [&'static str] = &[
        "Invalid image URI.",
        "Internal processing error, please try calling this endpoint again.",
        "This image can't be translated. Try a different image.",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::InvalidImage,
            Ok(1) => Self::ProcessingError,
            Ok(_) => Self::Untranslatable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::InvalidImage => Ok(0),
            Self::ProcessingError => Ok(1),
            Self::Untranslatable => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TranslationFailure, Read);

#[non_exhaustive]
pub enum UnitSystem {
    Metric,
    Imperial,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnitSystem {
    const TEXTS: &'static [&'static str] = &["METRIC", "IMPERIAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Metric,
            Ok(_) => Self::Imperial,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Metric => Ok(0),
            Self::Imperial => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(UnitSystem, Read, Write);

/// The values of `value_data_format` in [`Attribute`](crate::product::v202309::get_category_attributes::Attribute).
#[non_exhaustive]
pub enum ValueDataFormat {
    PositiveIntOrDecimal,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ValueDataFormat {
    const TEXTS: &'static [&'static str] = &["POSITIVE_INT_OR_DECIMAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::PositiveIntOrDecimal,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PositiveIntOrDecimal => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ValueDataFormat, Read);

/// As [`VideoInput`], in operations of which no source says what they require.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDraft {
    /// From `UploadProductFile`.
    pub id: Option<String>,
}

impl VideoDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From `UploadProductFile`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl WriteFields for VideoDraft {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id)]);
    }
}

debug_written!(VideoDraft);

#[derive(Clone)]
#[non_exhaustive]
pub struct VideoInput {
    /// From `UploadProductFile`.
    pub id: String,
}

impl VideoInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl WriteFields for VideoInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id)]);
    }
}

debug_written!(VideoInput);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseInventoryInput {
    /// Available in this warehouse. From 1 to 99999.
    pub quantity: Option<i64>,
    /// From `GetWarehouses`.
    pub warehouse_id: Option<String>,
}

impl WarehouseInventoryInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Available in this warehouse. From 1 to 99999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// From `GetWarehouses`.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<String>) -> Self {
        self.warehouse_id = Some(warehouse_id.into());
        self
    }
}

impl WriteFields for WarehouseInventoryInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("quantity", &within(&self.quantity, 1..=99_999)),
                    ("warehouse_id", &self.warehouse_id),
                ],
            );
    }
}

debug_written!(WarehouseInventoryInput);

/// How many units of a SKU a warehouse has.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseStock {
    /// In stock.
    pub quantity: Option<i64>,
    /// From `GetWarehouses`.
    pub warehouse_id: Option<String>,
}

impl Fields for WarehouseStock {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("quantity", &mut self.quantity),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(WarehouseStock);
