// @generated from specs/product/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{
    AuditStatus, Currency, DeactivationSource, DimensionsInput, Money, Platform,
    PreApprovedReason, Region, WeightInput,
};
use crate::api::ids::{
    AttributeId, AttributeValueId, BrandId, CategoryId, CertificationId, GlobalProductId,
    GlobalSkuId, GlobalWarehouseId, MeasurementTemplateId, MetricId, MetricUnitId,
    ProductFileId, ProductId, ShopId, SizeChartHeaderId, SizeChartId, SkuId, WarehouseId,
};

/// Whether the seller claimed an available ad credit.
#[non_exhaustive]
pub enum AdCreditClaimStatus {
    /// Available, but not claimed yet. Sent as `UNCLAIMED`.
    Unclaimed,
    /// The seller claimed it. Sent as `CLAIMED`.
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

/// Detail of a fee. For `PFAND`, whether the packaging is reused.
#[non_exhaustive]
pub enum AdditionalAttribute {
    /// Single-use packaging. Sent as `SINGLE_USE`.
    SingleUse,
    /// Reusable packaging. Sent as `REUSABLE`.
    Reusable,
    /// Not applicable. Sent as `NOT_APPLICABLE`.
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

/// The address of a responsible person.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// No longer used and always empty; `street_address_line1` contains the city.
    pub city: Option<String>,
    /// Country in the EU: its ISO 3166 code of two letters, in version 202409 its name.
    pub country: Option<String>,
    /// No longer used and always empty; `street_address_line1` contains the district.
    pub district: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// No longer used and always empty; `street_address_line1` contains the province.
    pub province: Option<String>,
    /// Street address with building, district, city and province; `postal_code` and `country` are separate.
    pub street_address_line1: Option<String>,
    /// No longer used and always empty; `street_address_line1` contains these details.
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

/// The address of a responsible person.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressInput {
    /// Deprecated: TikTok merges it into `street_address_line1`, so put the city there. At most 500 characters.
    pub city: Option<String>,
    /// Country in the EU.
    pub country: Region,
    /// Deprecated: TikTok merges it into `street_address_line1`, so put the district there. At most 500 characters.
    pub district: Option<String>,
    /// Postal code of the address. At most 500 characters.
    pub postal_code: String,
    /// Deprecated: TikTok merges it into `street_address_line1`, so put the province there. At most 500 characters.
    pub province: Option<String>,
    /// Street address with building, district, city and province; `postal_code` and `country` are separate. At most 500 characters.
    pub street_address_line1: String,
    /// Deprecated: TikTok merges it into `street_address_line1`, so put these details there. At most 500 characters.
    pub street_address_line2: Option<String>,
}

/// The required fields of [`AddressInput`], for [`AddressInput::new`].
#[derive(Clone, Debug)]
pub struct AddressInputRequired {
    /// Country in the EU.
    pub country: Region,
    /// Postal code of the address. At most 500 characters.
    pub postal_code: String,
    /// Street address with building, district, city and province; `postal_code` and `country` are separate. At most 500 characters.
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

    /// Deprecated: TikTok merges it into `street_address_line1`, so put the city there. At most 500 characters.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Deprecated: TikTok merges it into `street_address_line1`, so put the district there. At most 500 characters.
    #[inline]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Deprecated: TikTok merges it into `street_address_line1`, so put the province there. At most 500 characters.
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Deprecated: TikTok merges it into `street_address_line1`, so put these details there. At most 500 characters.
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

/// Whether a product is in the affiliate program.
#[non_exhaustive]
pub enum AffiliateProgramStatus {
    /// The product is in the affiliate program. Sent as `ACTIVE`.
    Active,
    /// The product is not in the affiliate program. Sent as `INACTIVE`.
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

/// Size, position and rotation of an area that buyers customize.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaPlacement {
    /// Height of the area, with at most two decimals.
    pub height: Option<Decimal>,
    /// Rotation of the area in degrees, with at most two decimals.
    pub rotate_degree: Option<Decimal>,
    /// Width of the area, with at most two decimals.
    pub width: Option<Decimal>,
    /// Horizontal coordinate on the surface at which the area starts, with at most two decimals.
    pub x_coordinate: Option<Decimal>,
    /// Vertical coordinate on the surface at which the area starts, with at most two decimals.
    pub y_coordinate: Option<Decimal>,
}

impl AreaPlacement {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the area, with at most two decimals.
    #[inline]
    pub fn height(mut self, height: impl Into<Decimal>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Rotation of the area in degrees, with at most two decimals.
    #[inline]
    pub fn rotate_degree(mut self, rotate_degree: impl Into<Decimal>) -> Self {
        self.rotate_degree = Some(rotate_degree.into());
        self
    }

    /// Width of the area, with at most two decimals.
    #[inline]
    pub fn width(mut self, width: impl Into<Decimal>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Horizontal coordinate on the surface at which the area starts, with at most two decimals.
    #[inline]
    pub fn x_coordinate(mut self, x_coordinate: impl Into<Decimal>) -> Self {
        self.x_coordinate = Some(x_coordinate.into());
        self
    }

    /// Vertical coordinate on the surface at which the area starts, with at most two decimals.
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

/// What buyers put into an area.
#[non_exhaustive]
pub enum AreaType {
    /// A text. Sent as `TEXT`.
    Text,
    /// A picture. Sent as `IMAGE`.
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

/// Like [`AttributeInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeDraft {
    /// Attribute ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes), or from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes) for a global product.
    pub id: Option<AttributeId>,
    /// Values of the attribute, each as the ID of a standard value or as a name that the seller defines.
    pub values: Option<Vec<AttributeValueInput>>,
}

impl AttributeDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes), or from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes) for a global product.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Values of the attribute, each as the ID of a standard value or as a name that the seller defines.
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

/// An attribute and its values.
#[derive(Clone)]
#[non_exhaustive]
pub struct AttributeInput {
    /// Attribute ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes), or from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes) for a global product.
    pub id: AttributeId,
    /// Values of the attribute, each as the ID of a standard value or as a name that the seller defines.
    pub values: Vec<AttributeValueInput>,
}

impl AttributeInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<AttributeId>,
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

/// Whether an attribute distinguishes the SKUs of a product.
#[non_exhaustive]
pub enum AttributeType {
    /// A sales attribute, which distinguishes SKUs. Sent as `SALES_PROPERTY`.
    SalesProperty,
    /// A product attribute, which describes the whole product. Sent as `PRODUCT_PROPERTY`.
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

/// A value of an attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeValueInput {
    /// ID of a standard value, from the operation that returned the attribute ID; edits also accept that of a value that the seller defined before. It takes precedence over `name`.
    pub id: Option<AttributeValueId>,
    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 2000 characters.
    pub name: Option<String>,
}

impl AttributeValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a standard value, from the operation that returned the attribute ID; edits also accept that of a value that the seller defined before. It takes precedence over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeValueId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 2000 characters.
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

/// Whether the seller is authorized to sell products with the brand's trademark, name or logo.
#[non_exhaustive]
pub enum AuthorizationStatus {
    /// The seller is not authorized. Sent as `UNAUTHORIEZD`.
    Unauthorized,
    /// The seller is authorized. Sent as `AUTHORIZED`.
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

/// Whether a manufacturer has a phone number.
#[non_exhaustive]
pub enum Availability {
    /// There is a phone number. Sent as `AVAILABLE`.
    Available,
    /// There is no phone number. Sent as `UNAVAILABLE`.
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

/// Why TikTok rejected a candidate product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateProductError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Candidate product that failed.
    pub detail: Option<CandidateProductErrorDetail>,
    /// Human-readable explanation of the error; may change.
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

/// The candidate product that an error is about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateProductErrorDetail {
    /// ID of the product on the platform that it comes from.
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

/// A product from another platform, for which TikTok looks for market opportunities.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateProductInput {
    /// Description of the product. At most 6000 characters.
    pub description: Option<String>,
    /// Name of the category on the platform that the product comes from. At most 100 characters.
    pub external_category_name: Option<String>,
    /// ID of the product on the platform that it comes from. At most 64 characters.
    pub external_product_id: Option<String>,
    /// Main images of the product. At most 25 entries.
    pub images: Option<Vec<ImageUri>>,
    /// When the search for matching opportunities ends, at most and by default 60 days after the upload.
    pub opportunity_matching_end_time: Option<Timestamp>,
    /// SKUs of the product. At most 600 entries.
    pub skus: Option<Vec<CandidateSkuInput>>,
    /// Title of the product. At most 100 characters.
    pub title: Option<String>,
}

impl CandidateProductInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the product. At most 6000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name of the category on the platform that the product comes from. At most 100 characters.
    #[inline]
    pub fn external_category_name(
        mut self,
        external_category_name: impl Into<String>,
    ) -> Self {
        self.external_category_name = Some(external_category_name.into());
        self
    }

    /// ID of the product on the platform that it comes from. At most 64 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// Main images of the product. At most 25 entries.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }

    /// When the search for matching opportunities ends, at most and by default 60 days after the upload.
    #[inline]
    pub fn opportunity_matching_end_time(
        mut self,
        opportunity_matching_end_time: impl Into<Timestamp>,
    ) -> Self {
        self.opportunity_matching_end_time = Some(opportunity_matching_end_time.into());
        self
    }

    /// SKUs of the product. At most 600 entries.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = CandidateSkuInput>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Title of the product. At most 100 characters.
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

/// A sales attribute of a candidate product's SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateSalesAttributeInput {
    /// Name of the sales attribute. At most 50 characters.
    pub name: Option<String>,
    /// Images of the SKU. At most 25 entries.
    pub sku_images: Option<Vec<ImageUri>>,
    /// Value of the sales attribute. At most 50 characters.
    pub value: Option<String>,
}

impl CandidateSalesAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the sales attribute. At most 50 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Images of the SKU. At most 25 entries.
    #[inline]
    pub fn sku_images(mut self, sku_images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.sku_images = Some(sku_images.into_iter().collect());
        self
    }

    /// Value of the sales attribute. At most 50 characters.
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

/// A SKU of a candidate product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateSkuInput {
    /// Selling price in US dollars, from 0.01 to 7,600.
    pub price: Option<Money>,
    /// Sales attributes of the SKU, such as color and size. At most 10 entries.
    pub sales_attributes: Option<Vec<CandidateSalesAttributeInput>>,
}

impl CandidateSkuInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selling price in US dollars, from 0.01 to 7,600.
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// Sales attributes of the SKU, such as color and size. At most 10 entries.
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
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Whether the category is a leaf. Products can only be listed in leaves.
    pub is_leaf: Option<bool>,
    /// Whether the seller may list products in the category, and if not, why.
    pub permission_statuses: Vec<PermissionStatus>,
    /// ID of the parent category; `0` at the root.
    pub parent_id: Option<CategoryId>,
    /// Name of the category in the language of `locale`.
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

/// Like [`CertificationInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationDraft {
    /// Day in UTC on which the certification expires, if `CertificationRule::expiration_date` requires it.
    pub expiration_date: Option<Timestamp>,
    /// PDF files of the certification.
    pub files: Option<Vec<CertificationFileDraft>>,
    /// ID of the type of certification, from `CertificationRule::id`.
    pub id: Option<CertificationId>,
    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
    pub images: Option<Vec<ImageUri>>,
}

impl CertificationDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day in UTC on which the certification expires, if `CertificationRule::expiration_date` requires it.
    #[inline]
    pub fn expiration_date(mut self, expiration_date: impl Into<Timestamp>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// PDF files of the certification.
    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileDraft>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// ID of the type of certification, from `CertificationRule::id`.
    #[inline]
    pub fn id(mut self, id: impl Into<CertificationId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
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

/// A file of a certification.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationFile {
    /// Format of the file.
    pub format: Option<FileFormat>,
    /// File ID.
    pub id: Option<ProductFileId>,
    /// File name.
    pub name: Option<String>,
    /// URLs that show the file.
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

/// Like [`CertificationFileInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificationFileDraft {
    /// Format of the file; only PDF is accepted.
    pub format: Option<FileFormat>,
    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    pub id: Option<ProductFileId>,
    /// File name with its extension.
    pub name: Option<String>,
}

impl CertificationFileDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Format of the file; only PDF is accepted.
    #[inline]
    pub fn format(mut self, format: impl Into<FileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    #[inline]
    pub fn id(mut self, id: impl Into<ProductFileId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// File name with its extension.
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

/// A file of a certification.
#[derive(Clone)]
#[non_exhaustive]
pub struct CertificationFileInput {
    /// Format of the file; only PDF is accepted.
    pub format: FileFormat,
    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    pub id: ProductFileId,
    /// File name with its extension.
    pub name: String,
}

/// The required fields of [`CertificationFileInput`], for [`CertificationFileInput::new`].
#[derive(Clone, Debug)]
pub struct CertificationFileInputRequired {
    /// Format of the file; only PDF is accepted.
    pub format: FileFormat,
    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    pub id: ProductFileId,
    /// File name with its extension.
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

/// A certification of a product.
#[derive(Clone)]
#[non_exhaustive]
pub struct CertificationInput {
    /// Day in UTC on which the certification expires, if `CertificationRule::expiration_date` requires it.
    pub expiration_date: Option<Timestamp>,
    /// PDF files of the certification.
    pub files: Option<Vec<CertificationFileInput>>,
    /// ID of the type of certification, from `CertificationRule::id`.
    pub id: CertificationId,
    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
    pub images: Option<Vec<ImageInput>>,
}

impl CertificationInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<CertificationId>) -> Self {
        Self {
            expiration_date: None,
            files: None,
            id: id.into(),
            images: None,
        }
    }

    /// Day in UTC on which the certification expires, if `CertificationRule::expiration_date` requires it.
    #[inline]
    pub fn expiration_date(mut self, expiration_date: impl Into<Timestamp>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// PDF files of the certification.
    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileInput>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
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

/// The result of a check of a product.
#[non_exhaustive]
pub enum CheckResult {
    /// The product passed. Sent as `PASS`.
    Pass,
    /// The product did not pass. Sent as `FAILED`.
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

/// A condition for claiming a reward.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimCondition {
    /// What `current_value` and `target_value` measure.
    pub condition_type: Option<ClaimConditionType>,
    /// Current value; with the currency sign if it is an amount.
    pub current_value: Option<String>,
    /// Value to reach; with the currency sign if it is an amount.
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

/// What the condition for claiming a reward measures.
#[non_exhaustive]
pub enum ClaimConditionType {
    /// Sales, as an amount. Sent as `GMV`.
    Gmv,
    /// Number of orders. Sent as `ORDER`.
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

/// Why a SKU prevents the virtual bundle that contains it from being live.
#[non_exhaustive]
pub enum CombinedListingNotLiveReason {
    /// The product of the SKU is deactivated. Sent as `SUB_PRODUCT_DEACTIVATE`.
    SubProductDeactivate,
    /// The product of the SKU is deleted. Sent as `SUB_PRODUCT_DELETE`.
    SubProductDelete,
    /// The product of the SKU is frozen. Sent as `SUB_PRODUCT_FROZEN`.
    SubProductFrozen,
    /// The SKU is deleted. Sent as `SUB_SKU_DELETE`.
    SubSkuDelete,
    /// The category of the SKU's product differs from that of the bundle on the first level. Sent as `SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR`.
    SubProductCategoryFirstLevelError,
    /// The category of the SKU's product on the first level is not allowed in bundles. Sent as `SUB_PRODUCT_CATEGORY_OVER_RESTRICTION`.
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
    /// ID of the product to which the SKU in the bundle belongs, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// How many units of the SKU the bundle contains.
    pub sku_count: i64,
    /// ID of the SKU in the bundle, from [`SearchProducts`](crate::product::SearchProducts).
    pub sku_id: SkuId,
}

impl CombinedSkuInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<ProductId>,
        sku_count: i64,
        sku_id: impl Into<SkuId>,
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

/// A rough number of competing products that were listed in the last 30 days.
#[non_exhaustive]
pub enum CompetitorCount {
    /// Fewer than 10. Sent as `< 10`.
    Under10,
    /// Fewer than 50. Sent as `< 50`.
    Under50,
    /// Fewer than 100. Sent as `< 100`.
    Under100,
    /// 100 or more. Sent as `100+`.
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

/// A SKU of a new product.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateProductSku {
    /// If the SKU is a virtual bundle, the SKUs that it contains.
    pub combined_skus: Option<Vec<CombinedSkuInput>>,
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only in the US, for selected local sellers.
    pub external_list_prices: Option<Vec<ExternalListPriceInput>>,
    /// ID of the SKU on another platform. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// URLs of pages on other sites where buyers can order the SKU, each of at most 500 characters.
    pub external_urls: Option<Vec<String>>,
    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    pub fees: Option<Vec<Fee>>,
    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock of the SKU by warehouse.
    pub inventory: Vec<SkuInventoryInput>,
    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only for local sellers in the US.
    pub list_price: Option<ListPriceInput>,
    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types; omit it for regular products. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU, within the range that is allowed in the market.
    pub price: ListingPriceInput,
    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. Required if there are several SKUs.
    pub sales_attributes: Option<Vec<SalesAttributeInput>>,
    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. Some categories require it; see [`GetCategoryRules`](crate::product::GetCategoryRules). From 1 to 50 characters.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
    /// Dimensions of the packed SKU as whole numbers, in the same system of units as `sku_weight`. Brazil also accepts decimals, which are rounded.
    pub sku_dimensions: Option<DimensionsInput>,
    /// Weight of the packed SKU. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
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

    /// If the SKU is a virtual bundle, the SKUs that it contains.
    #[inline]
    pub fn combined_skus(
        mut self,
        combined_skus: impl IntoIterator<Item = CombinedSkuInput>,
    ) -> Self {
        self.combined_skus = Some(combined_skus.into_iter().collect());
        self
    }

    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only in the US, for selected local sellers.
    #[inline]
    pub fn external_list_prices(
        mut self,
        external_list_prices: impl IntoIterator<Item = ExternalListPriceInput>,
    ) -> Self {
        self.external_list_prices = Some(external_list_prices.into_iter().collect());
        self
    }

    /// ID of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// URLs of pages on other sites where buyers can order the SKU, each of at most 500 characters.
    #[inline]
    pub fn external_urls(
        mut self,
        external_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_urls = Some(external_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
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

    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    #[inline]
    pub fn fees(mut self, fees: impl IntoIterator<Item = Fee>) -> Self {
        self.fees = Some(fees.into_iter().collect());
        self
    }

    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only for local sellers in the US.
    #[inline]
    pub fn list_price(mut self, list_price: ListPriceInput) -> Self {
        self.list_price = Some(list_price);
        self
    }

    /// Pre-sale of the SKU, if [`GetCategoryRules`](crate::product::GetCategoryRules) allows special product types; omit it for regular products. In the US, live regular products and pre-orders cannot change their type; made-to-order products can become regular.
    #[inline]
    pub fn pre_sale(mut self, pre_sale: PreSale) -> Self {
        self.pre_sale = Some(pre_sale);
        self
    }

    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. Required if there are several SKUs.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = SalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code of the SKU, which buyers do not see: 6 to 50 letters, digits, hyphens and underscores in the EU except Ireland; elsewhere, 1 to 50 characters without spaces. Some categories require it; see [`GetCategoryRules`](crate::product::GetCategoryRules). From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<Decimal>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }

    /// Dimensions of the packed SKU as whole numbers, in the same system of units as `sku_weight`. Brazil also accepts decimals, which are rounded.
    #[inline]
    pub fn sku_dimensions(mut self, sku_dimensions: DimensionsInput) -> Self {
        self.sku_dimensions = Some(sku_dimensions);
        self
    }

    /// Weight of the packed SKU. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
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
                    (
                        "extra_identifier_codes",
                        &within(&self.extra_identifier_codes, ..=10),
                    ),
                    ("fees", &self.fees),
                    ("identifier_code", &self.identifier_code),
                    ("inventory", &self.inventory),
                    ("list_price", &self.list_price),
                    ("pre_sale", &self.pre_sale),
                    ("price", &self.price),
                    ("sales_attributes", &self.sales_attributes),
                    ("seller_sku", &within(&self.seller_sku, 1..=50)),
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
    /// Issues of the field.
    pub diagnosis_results: Vec<DiagnosisResult>,
    /// Field of the product that the diagnosis is about.
    pub field: Option<DiagnosisField>,
    /// Suggestions of TikTok to improve the field.
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

/// A field of a product that TikTok diagnoses.
#[non_exhaustive]
pub enum DiagnosisField {
    /// The title. Sent as `TITLE`.
    Title,
    /// The description. Sent as `DESCRIPTION`.
    Description,
    /// The images of the gallery. Sent as `IMAGE`.
    Image,
    /// The product attributes. Sent as `ATTRIBUTE`.
    Attribute,
    /// The size chart. Sent as `SIZE_CHART`.
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

/// An issue of a product and how to solve it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosisResult {
    /// Code of the issue, such as `TITLE_LESS_THAN_40_CHARACTERS`.
    pub code: Option<String>,
    /// How to solve the issue, in the language of the shop.
    pub how_to_solve: Option<String>,
    /// Tier that the listing reaches once the recommendations of this tier and of all lower ones are followed. Only in the US.
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

/// A type of Subscribe and Save discount.
#[non_exhaustive]
pub enum DiscountLevel {
    /// Discount on regular orders of the subscription. Sent as `REGULAR`.
    Regular,
    /// Discount on the first order of the subscription. Sent as `FIRST_ORDER`.
    FirstOrder,
    /// Discount to retain subscribers. Sent as `RETENTION`.
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

/// The review of a product that was edited.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditAudit {
    /// Status of the review: `APPROVED` if only prices or stock of an approved product changed, `NONE` if the product was not submitted, or is a draft, frozen or deactivated.
    pub status: Option<AuditStatus>,
}

impl Fields for EditAudit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("status", &mut self.status)]);
    }
}

debug_fields!(EditAudit);

/// The list price of a SKU on another platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalListPrice {
    /// Amount, from 0.01 to 7,600.
    pub amount: Option<Decimal>,
    /// Currency of `amount`, always `USD`.
    pub currency: Option<Currency>,
    /// Platform from which the price comes.
    pub source: Option<ExternalListPriceSource>,
}

impl ExternalListPrice {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount, from 0.01 to 7,600.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Currency of `amount`, always `USD`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Platform from which the price comes.
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

/// The list price of a SKU on another platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalListPriceInput {
    /// Amount, from 0.01 to 7,600.
    pub amount: Decimal,
    /// Currency of `amount`, always `USD`.
    pub currency: Currency,
    /// Platform from which the price comes.
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

/// The platform that a list price comes from.
#[non_exhaustive]
pub enum ExternalListPriceSource {
    /// `compare_at_price` of Shopify. Sent as `SHOPIFY_COMPARE_AT_PRICE`.
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
    /// Product ID.
    pub id: Option<ProductId>,
}

impl Fields for FamilyProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(FamilyProduct);

/// A fee on top of the price of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fee {
    /// Detail of the fee. The possible values depend on the fee and the market; only those of `PFAND` are documented.
    pub additional_attribute: Option<AdditionalAttribute>,
    /// Amount of the fee; from 0 to 6,300 for `PFAND`.
    pub amount: Option<Decimal>,
    /// Type of the fee.
    pub r#type: Option<FeeType>,
}

impl Fee {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Detail of the fee. The possible values depend on the fee and the market; only those of `PFAND` are documented.
    #[inline]
    pub fn additional_attribute(
        mut self,
        additional_attribute: impl Into<AdditionalAttribute>,
    ) -> Self {
        self.additional_attribute = Some(additional_attribute.into());
        self
    }

    /// Amount of the fee; from 0 to 6,300 for `PFAND`.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Type of the fee.
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

/// The type of a fee on top of the price.
#[non_exhaustive]
pub enum FeeType {
    /// The German deposit on bottles and cans. Sent as `PFAND`.
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

/// The format of a file. Certifications accept only `PDF`.
#[non_exhaustive]
pub enum FileFormat {
    /// A PDF document. Sent as `PDF`.
    Pdf,
    /// An MP4 video. Sent as `MP4`.
    Mp4,
    /// A QuickTime video. Sent as `MOV`.
    Mov,
    /// A Matroska video. Sent as `MKV`.
    Mkv,
    /// A Windows Media video. Sent as `WMV`.
    Wmv,
    /// A WebM video. Sent as `WEBM`.
    Webm,
    /// An AVI video. Sent as `AVI`.
    Avi,
    /// A 3GP video. Sent as `3GP`.
    ThreeGp,
    /// A Flash video. Sent as `FLV`.
    Flv,
    /// An MPEG video. Sent as `MPEG`.
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

/// Like [`GlobalCertificationInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalCertificationDraft {
    /// PDF files of the certification.
    pub files: Option<Vec<CertificationFileDraft>>,
    /// ID of the type of certification, from `GlobalCertificationRule::id`.
    pub id: Option<CertificationId>,
    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
    pub images: Option<Vec<ImageUri>>,
}

impl GlobalCertificationDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// PDF files of the certification.
    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileDraft>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// ID of the type of certification, from `GlobalCertificationRule::id`.
    #[inline]
    pub fn id(mut self, id: impl Into<CertificationId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
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

/// A certification of a global product.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalCertificationInput {
    /// PDF files of the certification.
    pub files: Option<Vec<CertificationFileInput>>,
    /// ID of the type of certification, from `GlobalCertificationRule::id`.
    pub id: CertificationId,
    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
    pub images: Option<Vec<ImageInput>>,
}

impl GlobalCertificationInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<CertificationId>) -> Self {
        Self {
            files: None,
            id: id.into(),
            images: None,
        }
    }

    /// PDF files of the certification.
    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CertificationFileInput>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Images of the certification, uploaded with the use case `CERTIFICATION_IMAGE`.
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

/// Stock of a global SKU in a global warehouse.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalInventoryInput {
    /// Global warehouse ID, from `logistics::GetGlobalWarehouses`.
    pub global_warehouse_id: GlobalWarehouseId,
    /// Stock in the warehouse. From 1 to 99999.
    pub quantity: i64,
}

impl GlobalInventoryInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        global_warehouse_id: impl Into<GlobalWarehouseId>,
        quantity: i64,
    ) -> Self {
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

/// A reason why a global product, or a change of it, cannot be listed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalListingFailReason {
    /// Human-readable reason; may change.
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

/// How a copy in another market follows its source. Only in the EU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalListingPolicy {
    /// Whether the copy shares the stock of its source.
    pub inventory_type: Option<InventoryMode>,
    /// Whether the price of the copy follows that of its source.
    pub price_sync: Option<bool>,
    /// Source that the copy follows.
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

/// The price of a global product before tax, for all markets.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalPriceInput {
    /// Amount before tax, at most 99,999,999.99.
    pub amount: Decimal,
    /// Currency of the price: `USD` for global sellers, `EUR` for intra-EU sellers.
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

/// A global product that a search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProduct {
    /// When the global product was created.
    pub create_time: Option<Timestamp>,
    /// Global product ID.
    pub id: Option<GlobalProductId>,
    /// SKUs of the global product.
    pub skus: Vec<SearchedGlobalProductSku>,
    /// Status of the global product.
    pub status: Option<GlobalProductStatus>,
    /// Title of the global product.
    pub title: Option<String>,
    /// When the global product last changed.
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

/// The status of a global product.
#[non_exhaustive]
pub enum GlobalProductStatus {
    /// Published in at least one market. Sent as `PUBLISHED`.
    Published,
    /// Published in no market. Sent as `UNPUBLISHED`.
    Unpublished,
    /// A draft. Sent as `DRAFT`.
    Draft,
    /// Deleted. Sent as `DELETED`.
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

/// A condition in one market on the value that the seller picks for an attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalRequirementCondition {
    /// ID of the attribute on which the condition depends.
    pub attribute_id: Option<AttributeId>,
    /// ID of the value with which the condition is true.
    pub attribute_value_id: Option<AttributeValueId>,
    /// What makes the condition true.
    pub condition_type: Option<RequirementConditionType>,
    /// Market in which the condition applies.
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

/// A sales attribute of a global SKU, with its value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSalesAttributeInput {
    /// ID of a standard attribute, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes); edits also accept that of an attribute that the seller defined before. It takes precedence over `name`.
    pub id: Option<AttributeId>,
    /// Name of an attribute that the seller defines, without sensitive characters. TikTok assigns an ID to it when the product is saved. At most 20 characters.
    pub name: Option<String>,
    /// Image of the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images, and each of its values then requires one.
    pub sku_img: Option<ImageInput>,
    /// ID of a standard value, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes); edits also accept that of a value that the seller defined before. It takes precedence over `value_name`.
    pub value_id: Option<AttributeValueId>,
    /// Name of a value that the seller defines, of letters and digits and different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 50 characters.
    pub value_name: Option<String>,
}

impl GlobalSalesAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a standard attribute, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes); edits also accept that of an attribute that the seller defined before. It takes precedence over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of an attribute that the seller defines, without sensitive characters. TikTok assigns an ID to it when the product is saved. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Image of the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images, and each of its values then requires one.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageInput) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// ID of a standard value, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes); edits also accept that of a value that the seller defined before. It takes precedence over `value_name`.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<AttributeValueId>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// Name of a value that the seller defines, of letters and digits and different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 50 characters.
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
    /// ID of the SKU on another platform.
    pub external_global_sku_id: Option<String>,
    /// Global SKU ID.
    pub id: Option<GlobalSkuId>,
    /// Sales attributes of the SKU.
    pub sales_attributes: Vec<SavedSalesAttribute>,
    /// The seller's own code of the SKU; buyers do not see it.
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

/// An international identifier code of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifierCode {
    /// Code of the SKU, unique among SKUs; see `type` for its format.
    pub code: Option<String>,
    /// Kind of the code, which determines its format.
    pub r#type: Option<IdentifierCodeType>,
}

impl IdentifierCode {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the SKU, unique among SKUs; see `type` for its format.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Kind of the code, which determines its format.
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

/// A kind of international identifier code.
#[non_exhaustive]
pub enum IdentifierCodeType {
    /// Global Trade Item Number, of 14 digits. Sent as `GTIN`.
    Gtin,
    /// European Article Number, of 8, 13 or 14 digits. Sent as `EAN`.
    Ean,
    /// Universal Product Code, of 12 digits. Sent as `UPC`.
    Upc,
    /// International Standard Book Number, of 13 digits, or of 9 digits and a capital `X`. Sent as `ISBN`.
    Isbn,
    /// Japanese Article Number, of 8 or 13 digits. Sent as `JAN`.
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

/// An image, by the identifier that its upload returned.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImageInput {
    /// URI of the image, from [`UploadProductImage`](crate::product::UploadProductImage).
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

/// An image, by the identifier that its upload returned.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUri {
    /// URI of the image, from [`UploadProductImage`](crate::product::UploadProductImage).
    pub uri: Option<String>,
}

impl ImageUri {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URI of the image, from [`UploadProductImage`](crate::product::UploadProductImage).
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

/// An image, by its URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrlInput {
    /// URL of the image. Example: `https://www.example.com/photo.jpg`.
    pub url: Option<String>,
}

impl ImageUrlInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the image. Example: `https://www.example.com/photo.jpg`.
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

/// The status of a product on another platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    /// Platform, always `TOKOPEDIA`.
    pub platform: Option<Platform>,
    /// Status of the product on the platform.
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

/// Stock of a SKU in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// Number of units that can be sold on back order once `quantity` is used up.
    pub backorder_quantity: Option<i64>,
    /// Estimated number of working days until backorders ship, the same in all warehouses of the SKU.
    pub handling_time: Option<i64>,
    /// Stock that is ready to ship.
    pub quantity: Option<i64>,
    /// Warehouse ID, from `logistics::GetWarehouses`.
    pub warehouse_id: Option<WarehouseId>,
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

/// Whether the products of a seller in several markets share one stock. Only in the EU.
#[non_exhaustive]
pub enum InventoryMode {
    /// The products share one stock. Sent as `SHARED`.
    Shared,
    /// Each product has a stock of its own. Sent as `EXCLUSIVE`.
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

/// Limits of the length of a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LengthLimit {
    /// Smallest number of characters.
    pub min_length: Option<i64>,
    /// Largest number of characters.
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

/// The recommended retail price of a SKU.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPriceInput {
    /// Amount, from 0.01 to 7,600. TikTok ignores a list price below the price of the SKU.
    pub amount: Decimal,
    /// Currency of `amount`, always `USD`.
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

/// A field of a product, and what it must contain in a category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingField {
    /// Subfields, such as the attributes in `product_attributes`.
    pub complex_values: Vec<ListingSubfield>,
    /// Name of the field: `title`, `brand`, `category`, `package_dimensions`, `product_attributes`, `sku.identifier_code` or `sku.sale_attributes`.
    pub id: Option<String>,
    /// Display name of the field.
    pub name: Option<String>,
    /// Options of the field; all of them if the field is optional.
    pub options: Vec<ListingFieldOption>,
    /// Rules for the value of the field.
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

/// An option of a field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingFieldOption {
    /// Option ID.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
}

impl Fields for ListingFieldOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(ListingFieldOption);

/// A rule for the value of a field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingFieldRule {
    /// What the rule requires.
    pub r#type: Option<ListingRuleType>,
    /// Value of the rule as text, such as `true` or the largest length.
    pub value: Option<String>,
}

impl Fields for ListingFieldRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type), ("value", &mut self.value)]);
    }
}

debug_fields!(ListingFieldRule);

/// The price of a SKU.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListingPriceInput {
    /// For local and intra-EU sellers, the price on the product page before discounts. For global sellers, the price before taxes, cross-border shipping and other fees, which buyers do not see; shops in Japan and the US with warehouses in China cannot use it.
    pub amount: Option<Decimal>,
    /// Currency of the market.
    pub currency: Currency,
    /// Only for global sellers, the price on the product page before discounts. It takes precedence over `amount`, and is required for shops in Japan and the US with warehouses in China.
    pub sale_price: Option<Decimal>,
    /// Starting bid; required if the product is sold by auction in LIVE sessions.
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

    /// For local and intra-EU sellers, the price on the product page before discounts. For global sellers, the price before taxes, cross-border shipping and other fees, which buyers do not see; shops in Japan and the US with warehouses in China cannot use it.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Only for global sellers, the price on the product page before discounts. It takes precedence over `amount`, and is required for shops in Japan and the US with warehouses in China.
    #[inline]
    pub fn sale_price(mut self, sale_price: impl Into<Decimal>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }

    /// Starting bid; required if the product is sold by auction in LIVE sessions.
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

/// The quality of a listing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingQuality {
    /// Quality of the title, the images, the attributes and other parts of the listing. Only in the US.
    pub current_tier: Option<ListingQualityTier>,
    /// Number of recommendations to follow before the listing reaches the highest tier. Only in the US.
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

/// A level of quality of a listing. Only in the US.
#[non_exhaustive]
pub enum ListingQualityTier {
    /// Poor, the lowest. Sent as `POOR`.
    Poor,
    /// Fair. Sent as `FAIR`.
    Fair,
    /// Good. Sent as `GOOD`.
    Good,
    /// Excellent, the highest. Sent as `EXCELLENT`.
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

/// What a rule for a field of a product requires.
#[non_exhaustive]
pub enum ListingRuleType {
    /// The type of the value, such as `string`, `integer`, `date`, `uri` or `html`. Sent as `VALUE_TYPE`.
    ValueType,
    /// Whether the field is required. Sent as `REQUIRED`.
    Required,
    /// Whether the field is supported. Sent as `SUPPORTED`.
    Supported,
    /// Whether the field is deprecated. Sent as `DISABLE`.
    Disable,
    /// The largest number of characters. Sent as `MAX_LENGTH`.
    MaxLength,
    /// The smallest number of characters. Sent as `MIN_LENGTH`.
    MinLength,
    /// The largest number. Sent as `MAX_VALUE`.
    MaxValue,
    /// The smallest number. Sent as `MIN_VALUE`.
    MinValue,
    /// The largest number of selected options. Sent as `MAX_INPUT_NUM`.
    MaxInputNum,
    /// The smallest number of selected options. Sent as `MIN_INPUT_NUM`.
    MinInputNum,
    /// The largest size of a file. Sent as `MAX_TARGE_TSIZE`.
    MaxTargeTsize,
    /// The smallest size of a file. Sent as `MIN_TARGE_TSIZE`.
    MinTargeTsize,
    /// A regular expression that the value must match. Sent as `REGX`.
    Regx,
    /// An explanation of how to fill in the field. Sent as `TIP`.
    Tip,
    /// An example of a value. Sent as `SAMPLE`.
    Sample,
    /// Whether the seller can define values, which is impossible without this rule. Sent as `CUSTOM`.
    Custom,
    /// Whether the field can have several values, which is impossible without this rule. Sent as `MULTI_INPUT`.
    MultiInput,
    /// The same as `MULTI_INPUT`. Sent as `MULTIINPUT`.
    Multiinput,
    /// Whether the content of the field is available, such as the category. Sent as `AVAILABLE`.
    Available,
    /// Whether the shop is authorized for the content of the field, such as for the category. Sent as `AUTHORIZED`.
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

/// Why the rules of a category could not be returned.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSchemaError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Category that failed.
    pub detail: Option<ListingSchemaErrorDetail>,
    /// Human-readable explanation of the error; may change.
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

/// The category that an error is about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSchemaErrorDetail {
    /// ID of the category that failed.
    pub category_id: Option<CategoryId>,
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

/// A part of a field of a product, and what it must contain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSubfield {
    /// ID of the subfield, such as that of a product attribute.
    pub id: Option<AttributeId>,
    /// Display name of the subfield.
    pub name: Option<String>,
    /// Options of the subfield; all of them if the subfield is optional.
    pub options: Vec<ListingSubfieldOption>,
    /// Rules for the value of the subfield.
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

/// An option of a subfield.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingSubfieldOption {
    /// Option ID.
    pub id: Option<AttributeValueId>,
    /// Name of the option.
    pub name: Option<String>,
}

impl Fields for ListingSubfieldOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(ListingSubfieldOption);

/// The manufacturer of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Manufacturer {
    /// Address of the manufacturer.
    pub address: Option<String>,
    /// Email address of the manufacturer.
    pub email: Option<String>,
    /// Name of the manufacturer.
    pub name: Option<String>,
    /// Phone number with `+`, and with a space or hyphen after the country calling code.
    pub phone_number: Option<String>,
}

impl Manufacturer {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the manufacturer.
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Email address of the manufacturer.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Name of the manufacturer.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number with `+`, and with a space or hyphen after the country calling code.
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

/// Measurements of one kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeasurementGroup {
    /// Kind of the measurements.
    pub measurement_type: Option<MeasurementType>,
    /// Measurements that the size chart can contain.
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

/// A measurement that size charts of a category can contain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeasurementOption {
    /// Name in the language of `locale`.
    pub name: Option<String>,
    /// Measurement ID, as `SizeChartHeaderInput::id` accepts it.
    pub id: Option<SizeChartHeaderId>,
    /// Whether the measurement is a key one or a recommended one for the category.
    pub role: Option<MeasurementRole>,
    /// Kind of unit, which decides how values are converted.
    pub unit: Option<MeasurementUnit>,
    /// Smallest and largest allowed value in metric units, as `[minimum, maximum]`.
    pub metric_value_range: Vec<String>,
    /// Smallest and largest allowed value in imperial units, as `[minimum, maximum]`.
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

/// The importance of a measurement for a category.
#[non_exhaustive]
pub enum MeasurementRole {
    /// Key measurement of the category. Sent as `KEY`.
    Key,
    /// Recommended measurement. Sent as `RECOMMEND`.
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

/// What a size chart measures.
#[non_exhaustive]
pub enum MeasurementType {
    /// Measurements without a distinction between body and product. Sent as `GENERIC_MEASUREMENTS`.
    GenericMeasurements,
    /// Measurements of the buyer's body. Sent as `BODY_MEASUREMENTS`.
    BodyMeasurements,
    /// Measurements of the finished product. Sent as `PRODUCT_MEASUREMENTS`.
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

/// The kind of unit of a measurement.
#[non_exhaustive]
pub enum MeasurementUnit {
    /// No unit; values are not converted. Sent as `NONE`.
    None,
    /// A length, such as centimeters or inches. Sent as `LENGTH`.
    Length,
    /// A weight, such as kilograms or pounds. Sent as `WEIGHT`.
    Weight,
    /// The height of a person, in centimeters, or in feet and inches. Sent as `HEIGHT`.
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

/// A metric of a measurement template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    /// Metric ID.
    pub id: Option<MetricId>,
    /// Name of the metric.
    pub name: Option<String>,
    /// How the value is entered.
    pub input_type: Option<String>,
    /// Types of data that the value can have.
    pub data_types: Vec<String>,
    /// Default values of the metric.
    pub default_values: Vec<MetricDefaultValue>,
    /// Units that the value can have.
    pub units: Vec<MetricUnit>,
    /// Limits of the value.
    pub value_limit: Option<MetricValueLimit>,
    /// Text before the value.
    pub prefix: Option<String>,
    /// Text after the value.
    pub suffix: Option<String>,
    /// Placeholder of the input field.
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

/// A default value of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDefaultValue {
    /// Default value ID.
    pub id: Option<String>,
    /// Default value.
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
    /// Measurement template ID.
    pub id: Option<MeasurementTemplateId>,
    /// Name of the measurement template.
    pub name: Option<String>,
    /// Metrics of the template. JSON name: `metric_value_modules`.
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

/// Measurements of an attribute value, according to a measurement template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStandardValues {
    /// Measurement template ID.
    pub id: Option<MeasurementTemplateId>,
    /// Values of the metrics. JSON name: `metric_value_module_infos`.
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

/// Measurements of an attribute value, according to a measurement template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStandardValuesInput {
    /// Measurement template ID, from `MetricStandard::id`.
    pub id: Option<MeasurementTemplateId>,
    /// Values of the metrics. JSON name: `metric_value_module_infos`.
    pub values: Option<Vec<MetricValueInput>>,
}

impl MetricStandardValuesInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Measurement template ID, from `MetricStandard::id`.
    #[inline]
    pub fn id(mut self, id: impl Into<MeasurementTemplateId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Values of the metrics. JSON name: `metric_value_module_infos`.
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

/// A unit of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricUnit {
    /// Unit ID.
    pub id: Option<MetricUnitId>,
    /// Name of the unit.
    pub name: Option<String>,
}

impl Fields for MetricUnit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(MetricUnit);

/// The value of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValue {
    /// ID of a metric of the measurement template, from `Metric::id`.
    pub id: Option<MetricId>,
    /// Value that the seller entered.
    pub value: Option<String>,
    /// ID of the unit, from `MetricUnit::id`.
    pub unit_id: Option<MetricUnitId>,
    /// Name of the unit.
    pub unit_name: Option<String>,
    /// Text after the value.
    pub suffix: Option<String>,
    /// Text before the value.
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

/// The value of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValueInput {
    /// ID of a metric of the measurement template, from `Metric::id`.
    pub id: Option<MetricId>,
    /// Value that the seller enters for the metric.
    pub value: Option<String>,
    /// ID of the unit of `value`, from `MetricUnit::id`.
    pub unit_id: Option<MetricUnitId>,
}

impl MetricValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a metric of the measurement template, from `Metric::id`.
    #[inline]
    pub fn id(mut self, id: impl Into<MetricId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Value that the seller enters for the metric.
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// ID of the unit of `value`, from `MetricUnit::id`.
    #[inline]
    pub fn unit_id(mut self, unit_id: impl Into<MetricUnitId>) -> Self {
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

/// Limits of the value of a metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValueLimit {
    /// Limits of a number. JSON name: `num_limit`.
    pub number_limit: Option<NumberLimit>,
    /// Limits of the length of a text.
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

/// What a shop lacks before a product can be submitted for review.
#[non_exhaustive]
pub enum NotSubmittedReason {
    /// The shop has no payment account. Sent as `PAYMENT_ACCOUNT_NOT_LINKED`.
    PaymentAccountNotLinked,
    /// The shop is inactive. Sent as `SHOP_INACTIVE`.
    ShopInactive,
    /// The shop lacks the tax data of form W-8. Only in the US. Sent as `W8_NOT_CONFIGURED`.
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

/// Limits of a number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberLimit {
    /// Smallest number.
    pub min_value: Option<i64>,
    /// Largest number.
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

/// What is popular: a product, a search word or a category.
#[non_exhaustive]
pub enum OpportunityType {
    /// A popular product. [`ApplyForOpportunities`](crate::product::ApplyForOpportunities) 202409 accepts only the same product; for [`GetOpportunity`](crate::product::GetOpportunity), see `action_type`. Sent as `PRODUCT`.
    Product,
    /// A popular search word. Sent as `KEYWORD`.
    Keyword,
    /// A popular category. Sent as `CATEGORY`.
    Category,
    /// A popular leaf category. [`ApplyForOpportunities`](crate::product::ApplyForOpportunities) 202409 accepts only products of the same leaf category. Sent as `LEAF_CATEGORY`.
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

/// Whether a shop may list products in a category.
#[non_exhaustive]
pub enum PermissionStatus {
    /// The category is not restricted. Products can be listed if it is also a leaf. Sent as `AVAILABLE`.
    Available,
    /// Restricted: the seller must apply for it in the Qualification Center of Seller Center, which calls it "restricted". In the US, products can be created before that, but are not live. Sent as `INVITE_ONLY`.
    InviteOnly,
    /// Outside the categories in which this shop or seller may list; only the account manager can help. Sent as `NON_MAIN_CATEGORY`.
    NonMainCategory,
    /// Forbidden for every shop. Only in BR, MX, the EU and Southeast Asia. Sent as `PROHIBITED`.
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
    /// Country calling code with `+`.
    pub country_code: Option<String>,
    /// Number without the country calling code; only digits.
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

/// The phone number of a manufacturer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberInput {
    /// Whether there is a phone number. Defaults to `AVAILABLE`.
    pub availability: Option<Availability>,
    /// Country calling code of at most 4 digits, with `+`. Required if `availability` is `AVAILABLE`; must be omitted if it is `UNAVAILABLE`.
    pub country_code: Option<String>,
    /// Number without the country calling code; only digits. Required or omitted like `country_code`. From 7 to 20 characters.
    pub local_number: Option<String>,
}

impl PhoneNumberInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there is a phone number. Defaults to `AVAILABLE`.
    #[inline]
    pub fn availability(mut self, availability: impl Into<Availability>) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// Country calling code of at most 4 digits, with `+`. Required if `availability` is `AVAILABLE`; must be omitted if it is `UNAVAILABLE`.
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Number without the country calling code; only digits. Required or omitted like `country_code`. From 7 to 20 characters.
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

/// The pre-sale of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreSale {
    /// When orders ship: after a number of days or from a certain day on.
    pub fulfillment_type: Option<PreSaleFulfillment>,
    /// Kind of pre-sale; the market decides which kinds are possible.
    pub r#type: Option<PreSaleType>,
}

impl PreSale {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When orders ship: after a number of days or from a certain day on.
    #[inline]
    pub fn fulfillment_type(mut self, fulfillment_type: PreSaleFulfillment) -> Self {
        self.fulfillment_type = Some(fulfillment_type);
        self
    }

    /// Kind of pre-sale; the market decides which kinds are possible.
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

/// When the orders of a pre-sale ship; one of the two fields is set.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreSaleFulfillment {
    /// Days until orders ship, from 3 to 30, or from 3 to 14 for `MADE_TO_ORDER`. Business days in the US, calendar days elsewhere.
    pub handling_duration_days: Option<i64>,
    /// Day on which the product becomes a regular one and its orders can ship, 3 to 60 days ahead, in the time zone set in Seller Center. Only for pre-orders in the US; fixed once the product is live.
    pub release_date: Option<Timestamp>,
}

impl PreSaleFulfillment {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Days until orders ship, from 3 to 30, or from 3 to 14 for `MADE_TO_ORDER`. Business days in the US, calendar days elsewhere.
    #[inline]
    pub fn handling_duration_days(mut self, handling_duration_days: i64) -> Self {
        self.handling_duration_days = Some(handling_duration_days);
        self
    }

    /// Day on which the product becomes a regular one and its orders can ship, 3 to 60 days ahead, in the time zone set in Seller Center. Only for pre-orders in the US; fixed once the product is live.
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

/// The kind of a pre-sale.
#[non_exhaustive]
pub enum PreSaleType {
    /// A product that is not released yet. In the US, it has a release date; elsewhere, a number of days. Sent as `PRE_ORDER`.
    PreOrder,
    /// A product that is produced after the order, with a number of days. Only in the US. Sent as `MADE_TO_ORDER`.
    MadeToOrder,
    /// A product that ships later than usual for other reasons, with a number of days. Only in the US. Sent as `CUSTOM`.
    Custom,
    /// A regular product. In an edit of the whole product, it ends the pre-sale. Sent as `NONE`.
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

/// An attribute of a product, with its values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductAttributeInput {
    /// Attribute ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes).
    pub id: AttributeId,
    /// Values of the attribute, each as the ID of a standard value or as a name that the seller defines.
    pub values: Vec<ProductAttributeValueInput>,
}

impl ProductAttributeInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<AttributeId>,
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

/// A value of a product attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductAttributeValueInput {
    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); edits also accept that of a value that the seller defined before. It takes precedence over `name`.
    pub id: Option<AttributeValueId>,
    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 2000 characters.
    pub name: Option<String>,
    /// Measurements, for attributes that have `Attribute::metric_standards`. JSON name: `metric_standard_info`.
    pub metric_values: Option<MetricStandardValuesInput>,
}

impl ProductAttributeValueInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); edits also accept that of a value that the seller defined before. It takes precedence over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeValueId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 2000 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Measurements, for attributes that have `Attribute::metric_standards`. JSON name: `metric_standard_info`.
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
    /// Brand ID.
    pub id: Option<BrandId>,
    /// Name of the brand.
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
    /// Code of the error.
    pub code: Option<i64>,
    /// Product that failed.
    pub detail: Option<ProductErrorDetail>,
    /// Human-readable explanation of the error; may change.
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
    /// ID of the product that failed.
    pub product_id: Option<ProductId>,
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

/// A product family: products that buyers choose from on one page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductFamily {
    /// Product family ID.
    pub id: Option<String>,
    /// Products of the family.
    pub products: Vec<FamilyProduct>,
}

impl Fields for ProductFamily {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("products", &mut self.products)]);
    }
}

debug_fields!(ProductFamily);

/// The status of a product.
#[non_exhaustive]
pub enum ProductStatus {
    /// All products; only for searches. Sent as `ALL`.
    All,
    /// A draft, which was never submitted. Sent as `DRAFT`.
    Draft,
    /// Submitted; TikTok is reviewing it. Sent as `PENDING`.
    Pending,
    /// Rejected by the review. Sent as `FAILED`.
    Failed,
    /// Live: buyers can see and buy it. Sent as `ACTIVATE`.
    Activate,
    /// Deactivated by the seller. Sent as `SELLER_DEACTIVATED`.
    SellerDeactivated,
    /// Deactivated by TikTok. An edit submits it for review. Sent as `PLATFORM_DEACTIVATED`.
    PlatformDeactivated,
    /// Frozen by TikTok. It cannot be edited, only appealed. Sent as `FREEZE`.
    Freeze,
    /// Deleted. It can be recovered. Sent as `DELETED`.
    Deleted,
    /// Goes on sale at a scheduled time. Sent as `SCHEDULED`.
    Scheduled,
    /// TikTok does not know, or does not say. Sent as `UNKNOWN`.
    Unknown,
    /// Initial; TikTok does not document when a product has this status. Sent as `INITIAL`.
    Initial,
    /// Active; TikTok does not document when it uses this value instead of `ACTIVATE`. Sent as `ACTIVE`.
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

/// What is special about a product.
#[non_exhaustive]
pub enum ProductTag {
    /// Sold by auction in LIVE sessions. Sent as `AUCTION`.
    Auction,
    /// A `LIVE_QUICK` product, which only sellers with the required permission can create. Sent as `LIVE_QUICK`.
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

/// A tag to add to or remove from a product.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductTagOperation {
    /// Tag to add or remove; only `AUCTION` is documented.
    pub product_tag: ProductTag,
    /// Whether to add the tag; `false` removes it.
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

/// The result of publishing a global product, or a change of it, in one market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishResult {
    /// Why the product or the change could not be published.
    pub fail_reasons: Vec<GlobalListingFailReason>,
    /// Market of the result. [`PublishGlobalProduct`](crate::product::PublishGlobalProduct) and [`EditGlobalProduct`](crate::product::EditGlobalProduct) call Poland `PO`.
    pub region: Option<Region>,
    /// Whether the product or the change was published in the market.
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

/// Whether a global product, or a change of it, was published in a market.
#[non_exhaustive]
pub enum PublishResultStatus {
    /// The local product was submitted; TikTok is reviewing it, and the webhook `ProductStatusChange` reports the result. Sent as `SUCCESS`.
    Success,
    /// The product or the change was not published. Sent as `FAILED`.
    Failed,
    /// The local product was not completely synchronized and stays a draft. Sent as `DRAFT`.
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

/// A local SKU that was published from a global one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishedSku {
    /// Local SKU ID.
    pub id: Option<SkuId>,
    /// ID of the global SKU.
    pub related_global_sku_id: Option<GlobalSkuId>,
    /// Sales attributes of the local SKU.
    pub sale_attributes: Vec<SalesAttributeRef>,
    /// The seller's own code of the SKU; buyers do not see it.
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

/// Limits on the number of units that a buyer can buy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseOrderQuantityLimit {
    /// Largest number of units of a SKU in one order.
    pub maximum_order_quantity: Option<i64>,
    /// Largest number of units of a SKU that one buyer can buy in all orders placed while the limit applies; at least `maximum_order_quantity`. Removing the limit resets the count.
    pub cumulative_order_quantity: Option<i64>,
}

impl PurchaseOrderQuantityLimit {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of units of a SKU in one order.
    #[inline]
    pub fn maximum_order_quantity(mut self, maximum_order_quantity: i64) -> Self {
        self.maximum_order_quantity = Some(maximum_order_quantity);
        self
    }

    /// Largest number of units of a SKU that one buyer can buy in all orders placed while the limit applies; at least `maximum_order_quantity`. Removing the limit resets the count.
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

/// A category that TikTok recommends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedCategory {
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Name of the category in the language of the requested `locale`, or else of the shop.
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

/// The platform of a reference product.
#[non_exhaustive]
pub enum ReferenceSource {
    /// Shopee. Sent as `1`.
    Shopee,
    /// Amazon. Sent as `2`.
    Amazon,
    /// Lookfantastic. Sent as `3`.
    Lookfantastic,
    /// Walmart. Sent as `4`.
    Walmart,
    /// TikTok Shop. Sent as `5`.
    Tts,
    /// ASOS. Sent as `6`.
    Asos,
    /// Universal Product. Sent as `7`.
    UniversalProduct,
    /// DTC Nexus. Sent as `8`.
    Dtcnexus,
    /// Temu. Sent as `9`.
    Temu,
    /// Shopify. Sent as `10`.
    Shopify,
    /// Nexus Shopify. Sent as `11`.
    NexusShopify,
    /// Shein. Sent as `12`.
    Shein,
    /// Pixel. Sent as `13`.
    Pixel,
    /// Shopify (non-1P). Sent as `14`.
    ShopifyNon1P,
    /// Miravia. Sent as `15`.
    Miravia,
    /// Rakuten. Sent as `16`.
    Rakuten,
    /// eBay. Sent as `17`.
    Ebay,
    /// OnBuy. Sent as `18`.
    Onbuy,
    /// Mercado Libre. Sent as `19`.
    MercadoLibre,
    /// Allegro. Sent as `20`.
    Allegro,
    /// bol. Sent as `21`.
    Bol,
    /// DTC. Sent as `22`.
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

/// Stock of a copied SKU in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicatedInventoryInput {
    /// Available stock in the warehouse. Required, except for copies from the US to Mexico. From 1 to 999999.
    pub quantity: Option<i64>,
    /// Warehouse ID, from `logistics::GetWarehouses`. Required, except for copies from the US to Mexico.
    pub warehouse_id: Option<WarehouseId>,
}

impl ReplicatedInventoryInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Available stock in the warehouse. Required, except for copies from the US to Mexico. From 1 to 999999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Warehouse ID, from `logistics::GetWarehouses`. Required, except for copies from the US to Mexico.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<WarehouseId>) -> Self {
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

/// Like [`ReplicatedPriceInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicatedPriceDraft {
    /// Currency of the target market.
    pub currency: Option<Currency>,
    /// Price that buyers see before discounts, within the range that is allowed in the market.
    pub sale_price: Option<Decimal>,
}

impl ReplicatedPriceDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the target market.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Price that buyers see before discounts, within the range that is allowed in the market.
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

/// The price of a copied SKU.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplicatedPriceInput {
    /// Currency of the target market.
    pub currency: Currency,
    /// Price that buyers see before discounts, within the range that is allowed in the market.
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

/// The source that a copy in another market follows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationSource {
    /// ID of the source product.
    pub product_id: Option<ProductId>,
    /// ID of the shop that has the source product.
    pub shop_id: Option<ShopId>,
    /// ID of the source SKU.
    pub sku_id: Option<SkuId>,
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

/// Whether something is required.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Requirement {
    /// Whether the information is required.
    pub is_required: Option<bool>,
}

impl Fields for Requirement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("is_required", &mut self.is_required)]);
    }
}

debug_fields!(Requirement);

/// A condition on the value that the seller picks for an attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequirementCondition {
    /// ID of the attribute on which the condition depends.
    pub attribute_id: Option<AttributeId>,
    /// ID of the value with which the condition is true.
    pub attribute_value_id: Option<AttributeValueId>,
    /// What makes the condition true.
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

/// What makes a condition true.
#[non_exhaustive]
pub enum RequirementConditionType {
    /// The seller picks the value with the ID `attribute_value_id`. Sent as `VALUE_ID_MATCH`.
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

/// The phone number of a responsible person.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponsiblePersonPhoneNumberInput {
    /// Country calling code of an EU country, of at most 4 digits, with `+`.
    pub country_code: String,
    /// Number without the country calling code; only digits. From 7 to 11 characters.
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

/// Whether a reward was earned and granted.
#[non_exhaustive]
pub enum RewardStatus {
    /// The reward is not earned yet. Sent as `NOT_GRANTED`.
    NotGranted,
    /// The reward is earned, but not granted yet. Sent as `PENDING`.
    Pending,
    /// The reward is granted. Sent as `AVAILABLE`.
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

/// A kind of reward for SKPP products.
#[non_exhaustive]
pub enum RewardType {
    /// Credit for ads. Sent as `ADS_CREDIT`.
    AdCredit,
    /// Matchmaking with top creators. Sent as `TOP_CREATOR_MATCHMAKING`.
    TopCreatorMatchmaking,
    /// Views of the product in the Shop tab. Sent as `SHOPTAB_PV`.
    ShopTabPageViews,
    /// A large promotion campaign. Sent as `BIG_PROMOTION_CAMPAIGN`.
    BigPromotionCampaign,
    /// Credit for ads, for bestsellers of other platforms. Sent as `OFF_PLATFORM_BESTSELLER_ADS_CREDIT`.
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

/// The price of a global SKU in a market.
#[derive(Clone)]
#[non_exhaustive]
pub struct SalePrice {
    /// Price that buyers see before discounts, within the range of the market.
    pub amount: Decimal,
    /// Market of the price. [`EditGlobalProduct`](crate::product::EditGlobalProduct) calls Poland `PO`.
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

/// Like [`SalesAttributeInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeDraft {
    /// ID of a standard attribute, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes), or of one that the seller defined before. It takes precedence over `name`.
    pub id: Option<AttributeId>,
    /// Name of an attribute that the seller defines, without sensitive characters. TikTok assigns an ID to it when the product is saved. At most 20 characters.
    pub name: Option<String>,
    /// Image of the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images, and each of its values then requires one.
    pub sku_img: Option<ImageUri>,
    /// Further images of the value in the order of display, uploaded with the use case `ATTRIBUTE_IMAGE`. Only in the US. At most 8 entries.
    pub supplementary_sku_images: Option<Vec<ImageUri>>,
    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes), or of one that the seller defined before. It takes precedence over `value_name`.
    pub value_id: Option<AttributeValueId>,
    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 50 characters.
    pub value_name: Option<String>,
}

impl SalesAttributeDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a standard attribute, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes), or of one that the seller defined before. It takes precedence over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of an attribute that the seller defines, without sensitive characters. TikTok assigns an ID to it when the product is saved. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Image of the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images, and each of its values then requires one.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageUri) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// Further images of the value in the order of display, uploaded with the use case `ATTRIBUTE_IMAGE`. Only in the US. At most 8 entries.
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

    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes), or of one that the seller defined before. It takes precedence over `value_name`.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<AttributeValueId>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 50 characters.
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

/// A sales attribute of a SKU, with its value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeInput {
    /// ID of a standard attribute, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); edits also accept that of an attribute that the seller defined before. It takes precedence over `name`.
    pub id: Option<AttributeId>,
    /// Name of an attribute that the seller defines, without sensitive characters. TikTok assigns an ID to it when the product is saved. At most 20 characters.
    pub name: Option<String>,
    /// Image of the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images, and each of its values then requires one.
    pub sku_img: Option<ImageInput>,
    /// Further images of the value in the order of display, uploaded with the use case `ATTRIBUTE_IMAGE`. Only in the US. At most 8 entries.
    pub supplementary_sku_images: Option<Vec<ImageInput>>,
    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); edits also accept that of a value that the seller defined before. It takes precedence over `value_name`.
    pub value_id: Option<AttributeValueId>,
    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 50 characters.
    pub value_name: Option<String>,
}

impl SalesAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a standard attribute, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); edits also accept that of an attribute that the seller defined before. It takes precedence over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of an attribute that the seller defines, without sensitive characters. TikTok assigns an ID to it when the product is saved. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Image of the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images, and each of its values then requires one.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageInput) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// Further images of the value in the order of display, uploaded with the use case `ATTRIBUTE_IMAGE`. Only in the US. At most 8 entries.
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

    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes); edits also accept that of a value that the seller defined before. It takes precedence over `value_name`.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<AttributeValueId>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// Name of a value that the seller defines, different from the other values of the attribute. TikTok assigns an ID to it when the product is saved. At most 50 characters.
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

/// Which local sales attribute and value belong to which global ones.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeMapping {
    /// Global sales attribute ID.
    pub global_attribute_id: Option<AttributeId>,
    /// ID of the value of the global sales attribute.
    pub global_value_id: Option<AttributeValueId>,
    /// Local sales attribute ID.
    pub local_attribute_id: Option<AttributeId>,
    /// ID of the value of the local sales attribute.
    pub local_value_id: Option<AttributeValueId>,
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

/// A local sales attribute and its value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAttributeRef {
    /// Local attribute ID.
    pub id: Option<AttributeId>,
    /// Local attribute value ID.
    pub value_id: Option<AttributeValueId>,
}

impl Fields for SalesAttributeRef {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("value_id", &mut self.value_id)]);
    }
}

debug_fields!(SalesAttributeRef);

/// Whether a product is submitted for review.
#[non_exhaustive]
pub enum SaveMode {
    /// The product is saved as a draft. Sent as `AS_DRAFT`.
    AsDraft,
    /// The product is submitted for review, and is live once it passes. Sent as `LISTING`.
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
    /// Attribute ID; a new one if the seller defined the attribute.
    pub id: Option<AttributeId>,
    /// Attribute value ID; a new one if the seller defined the value.
    pub value_id: Option<AttributeValueId>,
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
    /// ID of the SKU on another platform.
    pub external_sku_id: Option<String>,
    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    pub fees: Vec<Fee>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// Sales attributes of the SKU.
    pub sales_attributes: Vec<SavedSalesAttribute>,
    /// The seller's own code of the SKU; buyers do not see it.
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

/// When a product goes on sale.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledSale {
    /// Whether the product goes on sale at a scheduled time.
    pub is_enabled_scheduled_sale: Option<bool>,
    /// When the product goes on sale.
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

/// When a product goes on sale.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledSaleInput {
    /// Whether the product goes on sale at `schedule_sale_time`.
    pub is_enabled_scheduled_sale: bool,
    /// When the product goes on sale, within the next 90 days.
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

/// A SKU of a global product that a search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedGlobalProductSku {
    /// Global SKU ID.
    pub id: Option<GlobalSkuId>,
    /// The seller's own code of the SKU; buyers do not see it.
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

/// The review of a product that a search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedProductAudit {
    /// Why the product is not live yet, with the status `PRE_APPROVED`; otherwise empty.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// Status of the review. `NONE` if the product was not submitted, or is a draft, frozen or deactivated.
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

/// How a product is sold.
#[non_exhaustive]
pub enum SellingFormat {
    /// Sold at a fixed price. Sent as `FIXED_PRICE`.
    FixedPrice,
    /// Sold by auction in LIVE sessions. Sent as `LIVE_AUCTION`.
    LiveAuction,
    /// Sold at a fixed price and by auction in LIVE sessions. Sent as `FIXED_PRICE_AND_LIVE_AUCTION`.
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

/// Whether buyers buy shipping insurance. Only for products that are listed on Tokopedia.
#[non_exhaustive]
pub enum ShippingInsuranceRequirement {
    /// Buyers must buy it. Sent as `REQUIRED`.
    Required,
    /// Buyers can choose it. This is the default. Sent as `OPTIONAL`.
    Optional,
    /// Buyers cannot buy it. Sent as `NOT_SUPPORTED`.
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

/// A cell of a size chart.
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartCellInput {
    /// Text of the cell. At most 32 characters. Example: `96 cm`.
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

/// The content of a size chart.
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartContentInput {
    /// What the size chart measures.
    pub measurement_type: MeasurementType,
    /// Table of the measurements.
    pub table: SizeChartTableInput,
    /// System of the units in the table.
    pub unit_system: UnitSystem,
    /// Additional description of the size chart.
    pub description: Option<String>,
    /// Whether the size chart has only one size.
    pub is_one_size: Option<bool>,
    /// Size types of the chart, from `SizeChartRule::size_types`.
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

    /// Additional description of the size chart.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether the size chart has only one size.
    #[inline]
    pub fn is_one_size(mut self, is_one_size: bool) -> Self {
        self.is_one_size = Some(is_one_size);
        self
    }

    /// Size types of the chart, from `SizeChartRule::size_types`.
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

/// Like [`SizeChartInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartDraft {
    /// Image of the size chart, uploaded with the use case `SIZE_CHART_IMAGE`. A table of at least 1,024 pixels on the shorter side is recommended.
    pub image: Option<ImageUri>,
    /// Size chart template, made in Seller Center or with [`CreateSizeChart`](crate::product::CreateSizeChart). It takes precedence over `image`.
    pub template: Option<SizeChartTemplateDraft>,
}

impl SizeChartDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Image of the size chart, uploaded with the use case `SIZE_CHART_IMAGE`. A table of at least 1,024 pixels on the shorter side is recommended.
    #[inline]
    pub fn image(mut self, image: ImageUri) -> Self {
        self.image = Some(image);
        self
    }

    /// Size chart template, made in Seller Center or with [`CreateSizeChart`](crate::product::CreateSizeChart). It takes precedence over `image`.
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

/// A column of a size chart.
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartHeaderInput {
    /// Name of the column. At most 32 characters. Example: `Chest`.
    pub name: String,
    /// ID of the measurement, from `MeasurementOption::id` for the same category and `measurement_type`, or of the size system: `size_chart_size_system_` followed by `size`, `us`, `uk`, `eu`, `jp` or `mx`. Omit it for a column that the seller defines.
    pub id: Option<SizeChartHeaderId>,
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

    /// ID of the measurement, from `MeasurementOption::id` for the same category and `measurement_type`, or of the size system: `size_chart_size_system_` followed by `size`, `us`, `uk`, `eu`, `jp` or `mx`. Omit it for a column that the seller defines.
    #[inline]
    pub fn id(mut self, id: impl Into<SizeChartHeaderId>) -> Self {
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

/// The size chart of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartInput {
    /// Image of the size chart, uploaded with the use case `SIZE_CHART_IMAGE`. A table of at least 1,024 pixels on the shorter side is recommended.
    pub image: Option<ImageInput>,
    /// Size chart template, made in Seller Center or with [`CreateSizeChart`](crate::product::CreateSizeChart). It takes precedence over `image`.
    pub template: Option<SizeChartTemplateInput>,
}

impl SizeChartInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Image of the size chart, uploaded with the use case `SIZE_CHART_IMAGE`. A table of at least 1,024 pixels on the shorter side is recommended.
    #[inline]
    pub fn image(mut self, image: ImageInput) -> Self {
        self.image = Some(image);
        self
    }

    /// Size chart template, made in Seller Center or with [`CreateSizeChart`](crate::product::CreateSizeChart). It takes precedence over `image`.
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

/// Whether a size chart can be used for several products.
#[non_exhaustive]
pub enum SizeChartMode {
    /// A size chart for one product. Sent as `PRODUCT_SCOPED`.
    ProductScoped,
    /// A template for several products. Sent as `REUSABLE_TEMPLATE`.
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

/// A row of a size chart.
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartRowInput {
    /// Cells of the row, one for each header and in the same order.
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

/// The table of a size chart.
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartTableInput {
    /// Columns of the table in their order. From 1 to 20 entries.
    pub headers: Vec<SizeChartHeaderInput>,
    /// Rows of the table. From 1 to 45 entries.
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
        object
            .fields(
                &[
                    ("headers", &within(&self.headers, 1..=20)),
                    ("rows", &within(&self.rows, 1..=45)),
                ],
            );
    }
}

debug_written!(SizeChartTableInput);

/// A size chart template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartTemplate {
    /// Size chart template ID, from [`SearchSizeCharts`](crate::product::SearchSizeCharts).
    pub id: Option<SizeChartId>,
}

impl Fields for SizeChartTemplate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(SizeChartTemplate);

/// Like [`SizeChartTemplateInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeChartTemplateDraft {
    /// Size chart template ID, from [`SearchSizeCharts`](crate::product::SearchSizeCharts) or [`CreateSizeChart`](crate::product::CreateSizeChart).
    pub id: Option<SizeChartId>,
}

impl SizeChartTemplateDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size chart template ID, from [`SearchSizeCharts`](crate::product::SearchSizeCharts) or [`CreateSizeChart`](crate::product::CreateSizeChart).
    #[inline]
    pub fn id(mut self, id: impl Into<SizeChartId>) -> Self {
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

/// A size chart template, by its ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct SizeChartTemplateInput {
    /// Size chart template ID, from [`SearchSizeCharts`](crate::product::SearchSizeCharts) or [`CreateSizeChart`](crate::product::CreateSizeChart).
    pub id: SizeChartId,
}

impl SizeChartTemplateInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<SizeChartId>) -> Self {
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

/// A type of sizes.
#[non_exhaustive]
pub enum SizeType {
    /// Common sizes. Sent as `size_chart_common_size_type`.
    Common,
    /// Regular sizes. Sent as `size_chart_size_type_regular`.
    Regular,
    /// Junior sizes. Sent as `size_chart_size_type_juniors`.
    Juniors,
    /// Plus sizes. Sent as `size_chart_size_type_plus`.
    Plus,
    /// Big and tall sizes. Sent as `size_chart_size_type_big&tall`.
    BigAndTall,
    /// Petite sizes. Sent as `size_chart_size_type_petite`.
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

/// Whether a product is an SKPP product.
#[non_exhaustive]
pub enum SkppStatus {
    /// The product is an SKPP product. Sent as `QUALIFIED`.
    Qualified,
    /// The product does not meet the standard yet, but can take SKPP tasks. Sent as `NOT_QUALIFIED`.
    NotQualified,
    /// The product cannot become an SKPP product. Sent as `NOT_ELIGIBLE`.
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

/// Stock of a SKU in a warehouse.
#[derive(Clone)]
#[non_exhaustive]
pub struct SkuInventoryInput {
    /// Number of units that can be sold on back order once `quantity` is used up; not for pre-sales. Requires `handling_time`, unless the product is virtual.
    pub backorder_quantity: Option<i64>,
    /// Estimated number of working days until backorders ship, the same in all warehouses of the SKU. Requires `backorder_quantity`, unless the product is virtual.
    pub handling_time: Option<i64>,
    /// Stock in the warehouse that is ready to ship. From 1 to 99999.
    pub quantity: Option<i64>,
    /// Warehouse ID, from `logistics::GetWarehouses`.
    pub warehouse_id: WarehouseId,
}

impl SkuInventoryInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(warehouse_id: impl Into<WarehouseId>) -> Self {
        Self {
            backorder_quantity: None,
            handling_time: None,
            quantity: None,
            warehouse_id: warehouse_id.into(),
        }
    }

    /// Number of units that can be sold on back order once `quantity` is used up; not for pre-sales. Requires `handling_time`, unless the product is virtual.
    #[inline]
    pub fn backorder_quantity(mut self, backorder_quantity: i64) -> Self {
        self.backorder_quantity = Some(backorder_quantity);
        self
    }

    /// Estimated number of working days until backorders ship, the same in all warehouses of the SKU. Requires `backorder_quantity`, unless the product is virtual.
    #[inline]
    pub fn handling_time(mut self, handling_time: i64) -> Self {
        self.handling_time = Some(handling_time);
        self
    }

    /// Stock in the warehouse that is ready to ship. From 1 to 99999.
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

/// Which local SKU belongs to which global SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuMapping {
    /// Global SKU ID.
    pub global_sku_id: Option<GlobalSkuId>,
    /// Local SKU ID.
    pub local_sku_id: Option<SkuId>,
    /// Which local sales attributes belong to which global ones.
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

/// Like [`SkuPriceInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuPriceDraft {
    /// For local and intra-EU sellers, the price on the product page before discounts. For global sellers, the price before taxes, cross-border shipping and other fees, which buyers do not see; shops in Japan and the US with warehouses in China cannot use it.
    pub amount: Option<Decimal>,
    /// Currency of the market.
    pub currency: Option<Currency>,
    /// Only for global sellers, the price on the product page before discounts. It takes precedence over `amount`, and is required for shops in Japan and the US with warehouses in China.
    pub sale_price: Option<Decimal>,
}

impl SkuPriceDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For local and intra-EU sellers, the price on the product page before discounts. For global sellers, the price before taxes, cross-border shipping and other fees, which buyers do not see; shops in Japan and the US with warehouses in China cannot use it.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Currency of the market.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Only for global sellers, the price on the product page before discounts. It takes precedence over `amount`, and is required for shops in Japan and the US with warehouses in China.
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

/// The price of a SKU.
#[derive(Clone)]
#[non_exhaustive]
pub struct SkuPriceInput {
    /// For local and intra-EU sellers, the price on the product page before discounts. For global sellers, the price before taxes, cross-border shipping and other fees, which buyers do not see; shops in Japan and the US with warehouses in China cannot use it.
    pub amount: Option<Decimal>,
    /// Currency of the market.
    pub currency: Currency,
    /// Only for global sellers, the price on the product page before discounts. It takes precedence over `amount`, and is required for shops in Japan and the US with warehouses in China.
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

    /// For local and intra-EU sellers, the price on the product page before discounts. For global sellers, the price before taxes, cross-border shipping and other fees, which buyers do not see; shops in Japan and the US with warehouses in China cannot use it.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Only for global sellers, the price on the product page before discounts. It takes precedence over `amount`, and is required for shops in Japan and the US with warehouses in China.
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

/// The price of a SKU before discounts, with and without taxes and fees.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuSalePrice {
    /// Currency of the market.
    pub currency: Option<Currency>,
    /// Price that buyers see before discounts. Local and intra-EU sellers set it as `amount`, global sellers as `sale_price`.
    pub sale_price: Option<Decimal>,
    /// For global sellers, the price before taxes, cross-border shipping and other fees; equal to `sale_price` for shops in Japan and the US with warehouses in China. For other sellers, the price that buyers see before discounts.
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

/// Whether a SKU can be sold, and if not, who deactivated it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuState {
    /// Who deactivated the SKU; only if `status` is `DEACTIVATED`.
    pub deactivation_source: Option<DeactivationSource>,
    /// Whether the SKU can be sold.
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

/// Whether a SKU can be sold.
#[non_exhaustive]
pub enum SkuStatus {
    /// The SKU can be sold. Sent as `NORMAL`.
    Normal,
    /// The SKU is deactivated. Sent as `DEACTIVATED`.
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

/// The SKU that an error is about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrikethroughPriceErrorDetail {
    /// ID of the SKU that failed.
    pub sku_id: Option<SkuId>,
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

/// Status of the review of a submitted product.
#[non_exhaustive]
pub enum SubmissionStatus {
    /// Submitted; TikTok has not decided yet. Sent as `PENDING_REVIEW`.
    PendingReview,
    /// TikTok is reviewing the product. Sent as `UNDER_REVIEW`.
    UnderReview,
    /// TikTok accepted the product for the opportunity. Sent as `APPROVED`.
    Approved,
    /// TikTok rejected the product; `rejection_reason` says why. Sent as `REJECTED`.
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

/// A Subscribe and Save discount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionDiscount {
    /// Type of the discount, such as that on the first order.
    pub discount_level: Option<DiscountLevel>,
    /// Discount in percent.
    pub discount_value: Option<i64>,
}

impl SubscriptionDiscount {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the discount, such as that on the first order.
    #[inline]
    pub fn discount_level(mut self, discount_level: impl Into<DiscountLevel>) -> Self {
        self.discount_level = Some(discount_level.into());
        self
    }

    /// Discount in percent.
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

/// A Subscribe and Save offer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionInput {
    /// Discounts, one for each level.
    pub discount_details: Option<Vec<SubscriptionDiscount>>,
    /// Whether the offer is active. Required when an offer is created or changed. JSON name: `subscribe_status`.
    pub status: Option<SubscriptionStatus>,
}

impl SubscriptionInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Discounts, one for each level.
    #[inline]
    pub fn discount_details(
        mut self,
        discount_details: impl IntoIterator<Item = SubscriptionDiscount>,
    ) -> Self {
        self.discount_details = Some(discount_details.into_iter().collect());
        self
    }

    /// Whether the offer is active. Required when an offer is created or changed. JSON name: `subscribe_status`.
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

/// Whether a product has an active Subscribe and Save offer.
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// The offer is active. Sent as `ENABLED`.
    Enabled,
    /// There is no active offer. Sent as `NOT_ENABLED`.
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

/// A text that TikTok suggests.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestedText {
    /// Suggested text.
    pub text: Option<String>,
}

impl Fields for SuggestedText {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("text", &mut self.text)]);
    }
}

debug_fields!(SuggestedText);

/// Suggestions of TikTok to improve a field of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Suggestion {
    /// Suggestions for the first main image.
    pub images: Vec<SuggestionImage>,
    /// Suggested search words, only in the diagnosis of the title.
    pub seo_words: Vec<SuggestedText>,
    /// Suggested texts for titles and descriptions.
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

/// An optimized image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestionImage {
    /// Height of the optimized image in pixels.
    pub height: Option<i64>,
    /// URI of the optimized image, by which products refer to it.
    pub optimized_uri: Option<String>,
    /// URL of the optimized image.
    pub optimized_url: Option<String>,
    /// URI of the original image.
    pub uri: Option<String>,
    /// URL of the original image.
    pub url: Option<String>,
    /// Width of the optimized image in pixels.
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

/// The alignment of a text.
#[non_exhaustive]
pub enum TextAlignment {
    /// Left. Sent as `LEFT`.
    Left,
    /// Centered. Sent as `CENTER`.
    Center,
    /// Right. Sent as `RIGHT`.
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

/// Requirements of the text that a buyer writes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextArea {
    /// Alignment of the text.
    pub align_type: Option<TextAlignment>,
    /// Colors that buyers can choose from, in hexadecimal form such as `#FFFFFF`.
    pub colors: Option<Vec<String>>,
    /// Text that is used if the buyer writes nothing.
    pub default_text: Option<String>,
    /// Keys of the fonts that buyers can choose from, from TikTok's library.
    pub fonts: Option<Vec<String>>,
    /// Largest number of characters of the buyer's text.
    pub max_text_length: Option<i64>,
}

impl TextArea {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Alignment of the text.
    #[inline]
    pub fn align_type(mut self, align_type: impl Into<TextAlignment>) -> Self {
        self.align_type = Some(align_type.into());
        self
    }

    /// Colors that buyers can choose from, in hexadecimal form such as `#FFFFFF`.
    #[inline]
    pub fn colors(
        mut self,
        colors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.colors = Some(colors.into_iter().map(Into::into).collect());
        self
    }

    /// Text that is used if the buyer writes nothing.
    #[inline]
    pub fn default_text(mut self, default_text: impl Into<String>) -> Self {
        self.default_text = Some(default_text.into());
        self
    }

    /// Keys of the fonts that buyers can choose from, from TikTok's library.
    #[inline]
    pub fn fonts(mut self, fonts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fonts = Some(fonts.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of characters of the buyer's text.
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

/// Why an image was not translated.
#[non_exhaustive]
pub enum TranslationFailure {
    /// The identifier of the image is invalid. Sent as `Invalid image URI.`.
    InvalidImage,
    /// An internal error of TikTok; call the operation again.
    ProcessingError,
    /// The image cannot be translated.
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

/// A system of units.
#[non_exhaustive]
pub enum UnitSystem {
    /// Metric units. Sent as `METRIC`.
    Metric,
    /// Imperial units. Sent as `IMPERIAL`.
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

/// The format of values that the seller defines.
#[non_exhaustive]
pub enum ValueDataFormat {
    /// A positive integer or decimal number. Sent as `POSITIVE_INT_OR_DECIMAL`.
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

/// Like [`VideoInput`], for operations whose required fields are not documented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDraft {
    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    pub id: Option<ProductFileId>,
}

impl VideoDraft {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    #[inline]
    pub fn id(mut self, id: impl Into<ProductFileId>) -> Self {
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

/// A video, by the ID that its upload returned.
#[derive(Clone)]
#[non_exhaustive]
pub struct VideoInput {
    /// ID of the file, from [`UploadProductFile`](crate::product::UploadProductFile).
    pub id: ProductFileId,
}

impl VideoInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<ProductFileId>) -> Self {
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

/// Stock of a SKU in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseInventoryInput {
    /// Available stock in the warehouse. From 1 to 99999.
    pub quantity: Option<i64>,
    /// Warehouse ID, from `logistics::GetWarehouses`. Only [`PublishGlobalProduct`](crate::product::PublishGlobalProduct) has a default: the global warehouse if the seller has several warehouses; otherwise the available warehouses, those in the market before those in the seller's base country.
    pub warehouse_id: Option<WarehouseId>,
}

impl WarehouseInventoryInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Available stock in the warehouse. From 1 to 99999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Warehouse ID, from `logistics::GetWarehouses`. Only [`PublishGlobalProduct`](crate::product::PublishGlobalProduct) has a default: the global warehouse if the seller has several warehouses; otherwise the available warehouses, those in the market before those in the seller's base country.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<WarehouseId>) -> Self {
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

/// Stock of a SKU in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseStock {
    /// Stock in the warehouse that can be sold.
    pub quantity: Option<i64>,
    /// Warehouse ID, from `logistics::GetWarehouses`.
    pub warehouse_id: Option<WarehouseId>,
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
