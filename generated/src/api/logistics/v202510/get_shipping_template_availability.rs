// @generated from specs/logistics/202510/get_shipping_template_availability.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShippingTemplateAvailability`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ShippingTemplateId;

/// Returns which shipping templates suit a product of a given size and weight, and why others do not.
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
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::logistics::GetShippingTemplateAvailability;
 use tiktok_shop::logistics::get_shipping_template_availability::{ProductDimensions, ProductMeasurements};

 let shop = client.seller(token).shop(cipher);
 let request = GetShippingTemplateAvailability::new()
     .product_attribute(
         ProductMeasurements::new()
             .dimension(
                 ProductDimensions::new()
                     .height(Decimal::new("10")?)
                     .length(Decimal::new("10")?)
                     .unit(1)
                     .width(Decimal::new("10")?),
             ),
     );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-available-shipping-template-202510")]
#[doc(alias = "GetAvailableShippingTemplate")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShippingTemplateAvailability {
    /// Size and weight of the product.
    pub product_attribute: Option<ProductMeasurements>,
}

impl GetShippingTemplateAvailability {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size and weight of the product.
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
    /// All shipping templates of the seller, whether they suit the product or not.
    pub templates: Vec<TemplateAvailability>,
}

impl Fields for GetShippingTemplateAvailabilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("templates", &mut self.templates)]);
    }
}

debug_fields!(GetShippingTemplateAvailabilityResponse);

/// One reason why a shipping service does not suit the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterReason {
    /// Property of the product or service that is the reason.
    pub filter_type: Option<FilterType>,
    /// Human-readable explanation.
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

/// Property that makes a shipping service unsuitable.
#[non_exhaustive]
pub enum FilterType {
    /// The length is out of range. Sent as `1`.
    Length,
    /// The width is out of range. Sent as `2`.
    Width,
    /// The height is out of range. Sent as `3`.
    Height,
    /// The weight is out of range. Sent as `4`.
    Weight,
    /// The service mode does not match. Sent as `9`.
    ServiceMode,
    /// The shipping service does not match. Sent as `11`.
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

/// Size of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductDimensions {
    /// Height of the product, in `unit`.
    pub height: Option<Decimal>,
    /// Length of the product, in `unit`.
    pub length: Option<Decimal>,
    /// Number of the unit of the lengths: 1 is cm, 2 is in, 3 is ft, 4 is mm, 5 is m.
    pub unit: Option<i64>,
    /// Width of the product, in `unit`.
    pub width: Option<Decimal>,
}

impl ProductDimensions {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the product, in `unit`.
    #[inline]
    pub fn height(mut self, height: impl Into<Decimal>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Length of the product, in `unit`.
    #[inline]
    pub fn length(mut self, length: impl Into<Decimal>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// Number of the unit of the lengths: 1 is cm, 2 is in, 3 is ft, 4 is mm, 5 is m.
    #[inline]
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Width of the product, in `unit`.
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

/// Size and weight of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductMeasurements {
    /// Size of the product.
    pub dimension: Option<ProductDimensions>,
    /// Weight of the product.
    pub weight: Option<ProductWeight>,
}

impl ProductMeasurements {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the product.
    #[inline]
    pub fn dimension(mut self, dimension: ProductDimensions) -> Self {
        self.dimension = Some(dimension);
        self
    }

    /// Weight of the product.
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

/// Weight of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductWeight {
    /// Number of the unit of the weight: 1 is g, 2 is lb, 3 is oz, 4 is kg.
    pub unit: Option<i64>,
    /// Weight of the product, in `unit`.
    pub weight: Option<Decimal>,
}

impl ProductWeight {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the unit of the weight: 1 is g, 2 is lb, 3 is oz, 4 is kg.
    #[inline]
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Weight of the product, in `unit`.
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

/// Why a shipping service of a template does not suit the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceUnreachableReason {
    /// Reasons why the shipping service is unavailable. JSON name: `filter_reason`.
    pub filter_reasons: Vec<FilterReason>,
    /// ID of the shipping service.
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

/// A shipping template of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingTemplate {
    /// Whether this is the seller's default template.
    pub is_default: Option<bool>,
    /// Shipping template ID.
    pub template_id: Option<ShippingTemplateId>,
    /// Name of the shipping template.
    pub template_name: Option<String>,
    /// Who ships: 1 is TikTok Shop, 2 is the seller.
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

/// Whether a shipping template suits the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateAvailability {
    /// Why the template does not suit the product, by shipping service; absent if it does. JSON name: `service_unreachable_reason`.
    pub service_unreachable_reasons: Vec<ServiceUnreachableReason>,
    /// The shipping template.
    pub template: Option<ShippingTemplate>,
    /// Whether the template can be used for the product.
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
