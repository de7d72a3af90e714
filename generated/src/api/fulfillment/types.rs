// @generated from specs/fulfillment/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, LengthUnit, PackageErrorDetail, WeightUnit};
use crate::api::ids::{
    OrderId, OrderLineId, OrderSubLineId, PackageId, ShippingProviderId,
    ShippingServiceId, SkuId,
};

/// Why an order was not put into a bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleError {
    /// Code of the error.
    pub code: Option<i64>,
    /// The order that the error refers to.
    pub detail: Option<BundleErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for BundleError {
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

debug_fields!(BundleError);

impl CollectFailures for BundleError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The order that an error refers to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleErrorDetail {
    /// Order ID.
    pub order_id: Option<OrderId>,
}

impl Fields for BundleErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("order_id", &mut self.order_id)]);
    }
}

debug_fields!(BundleErrorDetail);

impl CollectFailures for BundleErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("order_id", &self.order_id);
    }
}

/// An order in a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// Order ID, for `order::GetOrderDetail`.
    pub id: Option<OrderId>,
    /// SKUs of the order. Deprecated; use `order::GetOrderDetail` instead.
    pub skus: Vec<Sku>,
}

impl Fields for Order {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("skus", &mut self.skus)]);
    }
}

debug_fields!(Order);

/// A line item of an order, or one item of a bundle in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderLine {
    /// ID of the line item, from `order::GetOrderDetail`.
    pub order_line_id: Option<OrderLineId>,
    /// ID of one unit in a virtual bundle, as `order::GetOrderDetail` lists it below the line item. Required for virtual bundles, and not used for other products.
    pub sub_item_id: Option<OrderSubLineId>,
}

impl OrderLine {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the line item, from `order::GetOrderDetail`.
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<OrderLineId>) -> Self {
        self.order_line_id = Some(order_line_id.into());
        self
    }

    /// ID of one unit in a virtual bundle, as `order::GetOrderDetail` lists it below the line item. Required for virtual bundles, and not used for other products.
    #[inline]
    pub fn sub_item_id(mut self, sub_item_id: impl Into<OrderSubLineId>) -> Self {
        self.sub_item_id = Some(sub_item_id.into());
        self
    }
}

impl WriteFields for OrderLine {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("order_line_id", &self.order_line_id),
                    ("sub_item_id", &self.sub_item_id),
                ],
            );
    }
}

debug_written!(OrderLine);

/// Why an operation failed for a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageError {
    /// Code of the error.
    pub code: Option<i64>,
    /// The package that failed.
    pub detail: Option<PackageErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for PackageError {
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

debug_fields!(PackageError);

impl CollectFailures for PackageError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The shipping service that was bought for a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageShippingService {
    /// Currency of `price`.
    pub currency: Option<Currency>,
    /// Estimated minimum number of days until delivery; only in the US.
    pub earliest_delivery_days: Option<i64>,
    /// Shipping service ID.
    pub id: Option<ShippingServiceId>,
    /// Estimated maximum number of days until delivery; only in the US.
    pub latest_delivery_days: Option<i64>,
    /// Name of the shipping service.
    pub name: Option<String>,
    /// Estimated price of the shipping service, based on the given size and weight.
    pub price: Option<Decimal>,
    /// Shipping provider ID; only in the US.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Name of the shipping provider; only in the US.
    pub shipping_provider_name: Option<String>,
}

impl Fields for PackageShippingService {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("earliest_delivery_days", &mut self.earliest_delivery_days),
                    ("id", &mut self.id),
                    ("latest_delivery_days", &mut self.latest_delivery_days),
                    ("name", &mut self.name),
                    ("price", &mut self.price),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                ],
            );
    }
}

debug_fields!(PackageShippingService);

/// Size of a package, with packaging.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParcelDimensions {
    /// Height with packaging, in `unit`. Example: `10`.
    pub height: Decimal,
    /// Length with packaging, in `unit`. Example: `30`.
    pub length: Decimal,
    /// Unit of the three lengths. Accepts `INCH` or `CM`.
    pub unit: LengthUnit,
    /// Width with packaging, in `unit`. Example: `20`.
    pub width: Decimal,
}

/// The required fields of [`ParcelDimensions`], for [`ParcelDimensions::new`].
#[derive(Clone, Debug)]
pub struct ParcelDimensionsRequired {
    /// Height with packaging, in `unit`. Example: `10`.
    pub height: Decimal,
    /// Length with packaging, in `unit`. Example: `30`.
    pub length: Decimal,
    /// Unit of the three lengths. Accepts `INCH` or `CM`.
    pub unit: LengthUnit,
    /// Width with packaging, in `unit`. Example: `20`.
    pub width: Decimal,
}

impl ParcelDimensions {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParcelDimensionsRequired) -> Self {
        Self {
            height: required.height,
            length: required.length,
            unit: required.unit,
            width: required.width,
        }
    }
}

impl WriteFields for ParcelDimensions {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &self.height),
                    ("length", &self.length),
                    ("unit", &one_of(&self.unit, &["INCH", "CM"])),
                    ("width", &self.width),
                ],
            );
    }
}

debug_written!(ParcelDimensions);

/// Weight of a package, with packaging.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParcelWeight {
    /// Unit of the weight. Accepts `GRAM` or `POUND`.
    pub unit: WeightUnit,
    /// Weight with packaging, in `unit`. Example: `400`.
    pub value: Decimal,
}

impl ParcelWeight {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(unit: impl Into<WeightUnit>, value: impl Into<Decimal>) -> Self {
        Self {
            unit: unit.into(),
            value: value.into(),
        }
    }
}

impl WriteFields for ParcelWeight {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("unit", &one_of(&self.unit, &["GRAM", "POUND"])),
                    ("value", &self.value),
                ],
            );
    }
}

debug_written!(ParcelWeight);

/// A time slot in which the shipping provider can collect a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickupSlot {
    /// Whether the time slot can still be booked. JSON name: `avaliable`.
    pub available: Option<bool>,
    /// When the time slot ends.
    pub end_time: Option<Timestamp>,
    /// When the time slot begins.
    pub start_time: Option<Timestamp>,
}

impl Fields for PickupSlot {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avaliable", &mut self.available),
                    ("end_time", &mut self.end_time),
                    ("start_time", &mut self.start_time),
                ],
            );
    }
}

debug_fields!(PickupSlot);

/// A new package that results from combining or uncombining.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegroupedPackage {
    /// ID of the new package.
    pub id: Option<PackageId>,
    /// IDs of the orders in the package.
    pub order_ids: Vec<OrderId>,
}

impl Fields for RegroupedPackage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("order_ids", &mut self.order_ids)]);
    }
}

debug_fields!(RegroupedPackage);

/// Shipping provider and tracking number of a package that the seller ships.
#[derive(Clone)]
#[non_exhaustive]
pub struct SelfShipment {
    /// ID of the shipping provider, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: ShippingProviderId,
    /// Tracking number of the package.
    pub tracking_number: String,
}

impl SelfShipment {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        shipping_provider_id: impl Into<ShippingProviderId>,
        tracking_number: impl Into<String>,
    ) -> Self {
        Self {
            shipping_provider_id: shipping_provider_id.into(),
            tracking_number: tracking_number.into(),
        }
    }
}

impl WriteFields for SelfShipment {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("shipping_provider_id", &self.shipping_provider_id),
                    ("tracking_number", &self.tracking_number),
                ],
            );
    }
}

debug_written!(SelfShipment);

/// Shipping provider and tracking number of one box of a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shipment {
    /// Tracking number of the box. Up to 20 orders with the same recipient and address may share one. Example: `1Z999AA10123456784`.
    pub tracking_number: Option<String>,
    /// ID of the shipping provider, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Content of the box, shown to buyers. Only for selected sellers who ship one item in several boxes; ignored for others.
    pub note: Option<String>,
}

impl Shipment {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tracking number of the box. Up to 20 orders with the same recipient and address may share one. Example: `1Z999AA10123456784`.
    #[inline]
    pub fn tracking_number(mut self, tracking_number: impl Into<String>) -> Self {
        self.tracking_number = Some(tracking_number.into());
        self
    }

    /// ID of the shipping provider, from `logistics::GetShippingProviders`.
    #[inline]
    pub fn shipping_provider_id(
        mut self,
        shipping_provider_id: impl Into<ShippingProviderId>,
    ) -> Self {
        self.shipping_provider_id = Some(shipping_provider_id.into());
        self
    }

    /// Content of the box, shown to buyers. Only for selected sellers who ship one item in several boxes; ignored for others.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl WriteFields for Shipment {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("tracking_number", &self.tracking_number),
                    ("shipping_provider_id", &self.shipping_provider_id),
                    ("note", &self.note),
                ],
            );
    }
}

debug_written!(Shipment);

/// A SKU of an order; deprecated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// SKU ID; deprecated.
    pub id: Option<SkuId>,
    /// URL of the image of the SKU when the order was placed; deprecated.
    pub image_url: Option<String>,
    /// Name of the SKU; deprecated.
    pub name: Option<String>,
    /// Number of units of the SKU; deprecated.
    pub quantity: Option<i64>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("image_url", &mut self.image_url),
                    ("name", &mut self.name),
                    ("quantity", &mut self.quantity),
                ],
            );
    }
}

debug_fields!(Sku);
