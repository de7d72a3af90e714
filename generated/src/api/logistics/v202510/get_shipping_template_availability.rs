// @generated from specs/logistics/202510/get_shipping_template_availability.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShippingTemplateAvailability` and the types that only this operation uses.

use crate::__private::*;

/// Tells which shipping templates suit a product of given size and weight, in Japan and the UK, and why others do not.
///
/// `GET /logistics/202510/seller_templates`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Markets: GB, JP.
/// Returns [`GetShippingTemplateAvailabilityResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-available-shipping-template-202510>.
#[doc(alias = "get-available-shipping-template-202510")]
#[doc(alias = "GetAvailableShippingTemplate")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShippingTemplateAvailability {
    pub product_attribute: Option<ProductMeasurements>,
}

impl GetShippingTemplateAvailability {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn product_attribute(mut self, product_attribute: ProductMeasurements) -> Self {
        self.product_attribute = Some(product_attribute);
        self
    }
}

impl Endpoint for GetShippingTemplateAvailability {
    type Response = GetShippingTemplateAvailabilityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShippingTemplateAvailability";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202510/seller_templates";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.logistics"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-available-shipping-template-202510",
        )
        .markets(Markets::Only(&["GB", "JP"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_attribute", &self.product_attribute)]);
    }
}

/// The response to [`GetShippingTemplateAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShippingTemplateAvailabilityResponse {
    /// All of the seller's.
    pub templates: Vec<TemplateAvailability>,
}

impl Fields for GetShippingTemplateAvailabilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("templates", &mut self.templates)]);
    }
}

debug_fields!(GetShippingTemplateAvailabilityResponse);

/// An item of `filter_reason` in [`ServiceUnreachableReason`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterReason {
    /// 1 length, 2 width, 3 height, 4 weight, 9 service mode, 11 service.
    pub filter_type: Option<FilterType>,
    /// For people.
    pub reason: Option<String>,
}

impl Fields for FilterReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("filter_type", &mut self.filter_type),
                    ("reason", &mut self.reason),
                ],
            );
    }
}

debug_fields!(FilterReason);

/// The values of `filter_type` in [`FilterReason`].
#[non_exhaustive]
pub enum FilterType {
    Length,
    Width,
    Height,
    Weight,
    ServiceMode,
    Service,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FilterType {
    const TEXTS: &'static [&'static str] = &["1", "2", "3", "4", "9", "11"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Length,
            Ok(1) => Self::Width,
            Ok(2) => Self::Height,
            Ok(3) => Self::Weight,
            Ok(4) => Self::ServiceMode,
            Ok(_) => Self::Service,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Length => Ok(0),
            Self::Width => Ok(1),
            Self::Height => Ok(2),
            Self::Weight => Ok(3),
            Self::ServiceMode => Ok(4),
            Self::Service => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FilterType, Read);

/// The `dimension` of [`ProductMeasurements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductDimensions {
    pub height: Option<Decimal>,
    pub length: Option<Decimal>,
    /// cm is 1, inch 2, foot 3, mm 4, m 5.
    pub unit: Option<i64>,
    pub width: Option<Decimal>,
}

impl ProductDimensions {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn height(mut self, height: impl Into<Decimal>) -> Self {
        self.height = Some(height.into());
        self
    }

    #[inline]
    pub fn length(mut self, length: impl Into<Decimal>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// cm is 1, inch 2, foot 3, mm 4, m 5.
    #[inline]
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    #[inline]
    pub fn width(mut self, width: impl Into<Decimal>) -> Self {
        self.width = Some(width.into());
        self
    }
}

impl WriteFields for ProductDimensions {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &self.height),
                    ("length", &self.length),
                    ("unit", &self.unit),
                    ("width", &self.width),
                ],
            );
    }
}

debug_written!(ProductDimensions);

/// The `product_attribute` of [`GetShippingTemplateAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductMeasurements {
    pub dimension: Option<ProductDimensions>,
    pub weight: Option<ProductWeight>,
}

impl ProductMeasurements {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn dimension(mut self, dimension: ProductDimensions) -> Self {
        self.dimension = Some(dimension);
        self
    }

    #[inline]
    pub fn weight(mut self, weight: ProductWeight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for ProductMeasurements {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("dimension", &self.dimension), ("weight", &self.weight)]);
    }
}

debug_written!(ProductMeasurements);

/// The `weight` of [`ProductMeasurements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductWeight {
    /// g is 1, lb 2, oz 3, kg 4.
    pub unit: Option<i64>,
    pub weight: Option<Decimal>,
}

impl ProductWeight {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// g is 1, lb 2, oz 3, kg 4.
    #[inline]
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    #[inline]
    pub fn weight(mut self, weight: impl Into<Decimal>) -> Self {
        self.weight = Some(weight.into());
        self
    }
}

impl WriteFields for ProductWeight {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("unit", &self.unit), ("weight", &self.weight)]);
    }
}

debug_written!(ProductWeight);

/// An item of `service_unreachable_reason` in [`TemplateAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceUnreachableReason {
    /// JSON name: `filter_reason`.
    pub filter_reasons: Vec<FilterReason>,
    pub service_id: Option<String>,
}

impl Fields for ServiceUnreachableReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("filter_reason", &mut self.filter_reasons),
                    ("service_id", &mut self.service_id),
                ],
            );
    }
}

debug_fields!(ServiceUnreachableReason);

/// The `template` of [`TemplateAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingTemplate {
    pub is_default: Option<bool>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    /// 1 the platform ships, 2 the seller does.
    pub template_party: Option<i64>,
}

impl Fields for ShippingTemplate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_default", &mut self.is_default),
                    ("template_id", &mut self.template_id),
                    ("template_name", &mut self.template_name),
                    ("template_party", &mut self.template_party),
                ],
            );
    }
}

debug_fields!(ShippingTemplate);

/// An item of `templates` in [`GetShippingTemplateAvailabilityResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateAvailability {
    /// By shipping service; missing where the template can be used. JSON name: `service_unreachable_reason`.
    pub service_unreachable_reasons: Vec<ServiceUnreachableReason>,
    pub template: Option<ShippingTemplate>,
    pub template_is_available: Option<bool>,
}

impl Fields for TemplateAvailability {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "service_unreachable_reason",
                        &mut self.service_unreachable_reasons,
                    ),
                    ("template", &mut self.template),
                    ("template_is_available", &mut self.template_is_available),
                ],
            );
    }
}

debug_fields!(TemplateAvailability);
