// @generated from specs/fulfillment/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, LengthUnit, PackageErrorDetail, WeightUnit};

/// Why an order is not in the bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleError {
    pub code: Option<i64>,
    pub detail: Option<BundleErrorDetail>,
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

/// The `detail` of [`BundleError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleErrorDetail {
    pub order_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// What `GetOrderDetail` takes.
    pub id: Option<String>,
    /// No longer sent; see the order itself.
    pub skus: Vec<Sku>,
}

impl Fields for Order {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("skus", &mut self.skus)]);
    }
}

debug_fields!(Order);

/// A line of an order, or one item of a bundle within it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderLine {
    /// `id` of the order's line.
    pub order_line_id: Option<String>,
    /// Of an item within a bundle, only for bundles.
    pub sub_item_id: Option<String>,
}

impl OrderLine {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id` of the order's line.
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<String>) -> Self {
        self.order_line_id = Some(order_line_id.into());
        self
    }

    /// Of an item within a bundle, only for bundles.
    #[inline]
    pub fn sub_item_id(mut self, sub_item_id: impl Into<String>) -> Self {
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

/// Why a package was left as it was.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageError {
    pub code: Option<i64>,
    pub detail: Option<PackageErrorDetail>,
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

/// The shipping service of a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageShippingService {
    pub currency: Option<Currency>,
    /// Estimated; in the United States.
    pub earliest_delivery_days: Option<i64>,
    /// What `CreatePackage` takes as `shipping_service_id`.
    pub id: Option<String>,
    /// Estimated; in the United States.
    pub latest_delivery_days: Option<i64>,
    pub name: Option<String>,
    /// Estimated.
    pub price: Option<Decimal>,
    /// Only in the United States.
    pub shipping_provider_id: Option<String>,
    /// Only in the United States.
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

#[derive(Clone)]
#[non_exhaustive]
pub struct ParcelDimensions {
    pub height: Decimal,
    pub length: Decimal,
    /// Accepts `INCH` or `CM`.
    pub unit: LengthUnit,
    pub width: Decimal,
}

/// The required fields of [`ParcelDimensions`], for [`ParcelDimensions::new`].
#[derive(Clone, Debug)]
pub struct ParcelDimensionsRequired {
    pub height: Decimal,
    pub length: Decimal,
    /// Accepts `INCH` or `CM`.
    pub unit: LengthUnit,
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

#[derive(Clone)]
#[non_exhaustive]
pub struct ParcelWeight {
    /// Accepts `GRAM` or `POUND`.
    pub unit: WeightUnit,
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

/// A time at which the carrier can come.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickupSlot {
    /// Whether it can still be booked. JSON name: `avaliable`.
    pub available: Option<bool>,
    pub end_time: Option<Timestamp>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegroupedPackage {
    /// The new package's.
    pub id: Option<String>,
    /// The orders that share it.
    pub order_ids: Vec<String>,
}

impl Fields for RegroupedPackage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("order_ids", &mut self.order_ids)]);
    }
}

debug_fields!(RegroupedPackage);

/// Carrier and tracking number of a package that the seller ships.
#[derive(Clone)]
#[non_exhaustive]
pub struct SelfShipment {
    /// ID of the shipping provider, from `GetShippingProviders`.
    pub shipping_provider_id: String,
    /// Tracking number of the seller's carrier.
    pub tracking_number: String,
}

impl SelfShipment {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        shipping_provider_id: impl Into<String>,
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

/// A carrier and its tracking number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shipment {
    pub tracking_number: Option<String>,
    /// From `GetShippingProviders`.
    pub shipping_provider_id: Option<String>,
    /// What the box holds, for buyers to read; for chosen sellers who ship one item in several boxes.
    pub note: Option<String>,
}

impl Shipment {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn tracking_number(mut self, tracking_number: impl Into<String>) -> Self {
        self.tracking_number = Some(tracking_number.into());
        self
    }

    /// From `GetShippingProviders`.
    #[inline]
    pub fn shipping_provider_id(
        mut self,
        shipping_provider_id: impl Into<String>,
    ) -> Self {
        self.shipping_provider_id = Some(shipping_provider_id.into());
        self
    }

    /// What the box holds, for buyers to read; for chosen sellers who ship one item in several boxes.
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

/// No longer sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    pub id: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
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
