// @generated from specs/gs_full_service_shipment/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{LengthUnit, Money, TimeRange, Weight};

/// An address whose parts are given by name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressNames {
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    /// What comes below the town.
    pub detail: Option<String>,
    pub district_name: Option<String>,
    pub province_name: Option<String>,
    pub town_name: Option<String>,
}

impl Fields for AddressNames {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("city_name", &mut self.city_name),
                    ("country_name", &mut self.country_name),
                    ("detail", &mut self.detail),
                    ("district_name", &mut self.district_name),
                    ("province_name", &mut self.province_name),
                    ("town_name", &mut self.town_name),
                ],
            );
    }
}

debug_fields!(AddressNames);

/// The `address_detail` of [`Contact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressParts {
    pub city_id: Option<i64>,
    pub city_name: Option<String>,
    pub country_id: Option<i64>,
    pub country_name: Option<String>,
    /// What comes below the town.
    pub detail: Option<String>,
    pub district_id: Option<i64>,
    pub district_name: Option<String>,
    pub province_id: Option<i64>,
    pub province_name: Option<String>,
    pub town_id: Option<i64>,
    pub town_name: Option<String>,
}

impl AddressParts {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn city_id(mut self, city_id: i64) -> Self {
        self.city_id = Some(city_id);
        self
    }

    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    #[inline]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    #[inline]
    pub fn country_name(mut self, country_name: impl Into<String>) -> Self {
        self.country_name = Some(country_name.into());
        self
    }

    /// What comes below the town.
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    #[inline]
    pub fn district_id(mut self, district_id: i64) -> Self {
        self.district_id = Some(district_id);
        self
    }

    #[inline]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    #[inline]
    pub fn province_id(mut self, province_id: i64) -> Self {
        self.province_id = Some(province_id);
        self
    }

    #[inline]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    #[inline]
    pub fn town_id(mut self, town_id: i64) -> Self {
        self.town_id = Some(town_id);
        self
    }

    #[inline]
    pub fn town_name(mut self, town_name: impl Into<String>) -> Self {
        self.town_name = Some(town_name.into());
        self
    }
}

impl WriteFields for AddressParts {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("city_id", &self.city_id),
                    ("city_name", &self.city_name),
                    ("country_id", &self.country_id),
                    ("country_name", &self.country_name),
                    ("detail", &self.detail),
                    ("district_id", &self.district_id),
                    ("district_name", &self.district_name),
                    ("province_id", &self.province_id),
                    ("province_name", &self.province_name),
                    ("town_id", &self.town_id),
                    ("town_name", &self.town_name),
                ],
            );
    }
}

impl Fields for AddressParts {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("city_id", &mut self.city_id),
                    ("city_name", &mut self.city_name),
                    ("country_id", &mut self.country_id),
                    ("country_name", &mut self.country_name),
                    ("detail", &mut self.detail),
                    ("district_id", &mut self.district_id),
                    ("district_name", &mut self.district_name),
                    ("province_id", &mut self.province_id),
                    ("province_name", &mut self.province_name),
                    ("town_id", &mut self.town_id),
                    ("town_name", &mut self.town_name),
                ],
            );
    }
}

debug_fields!(AddressParts);

/// A time of arrival, and whether it can be reserved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArrivalOption {
    pub arrived_time: Option<Timestamp>,
    /// Whether the warehouse has room then.
    pub can_reserve: Option<bool>,
}

impl Fields for ArrivalOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("arrived_time", &mut self.arrived_time),
                    ("can_reserve", &mut self.can_reserve),
                ],
            );
    }
}

debug_fields!(ArrivalOption);

/// An item of `logistics_orders` in [`DeliveryBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchLogisticsOrder {
    pub code: Option<String>,
    /// Why no logistics order could be made.
    pub failed_reason: Option<String>,
    pub package_weight: Option<Weight>,
    pub status: Option<LogisticsStatus>,
    pub tracking_number: Option<String>,
    pub tracking_records: Vec<TrackingRecord>,
}

impl Fields for BatchLogisticsOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("failed_reason", &mut self.failed_reason),
                    ("package_weight", &mut self.package_weight),
                    ("status", &mut self.status),
                    ("tracking_number", &mut self.tracking_number),
                    ("tracking_records", &mut self.tracking_records),
                ],
            );
    }
}

debug_fields!(BatchLogisticsOrder);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    pub address_detail: Option<AddressParts>,
    pub contact_name: Option<String>,
    pub email: Option<String>,
    /// All of it in one line.
    pub full_address: Option<String>,
    pub phone_number: Option<String>,
    pub postal_code: Option<String>,
}

impl Contact {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn address_detail(mut self, address_detail: AddressParts) -> Self {
        self.address_detail = Some(address_detail);
        self
    }

    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// All of it in one line.
    #[inline]
    pub fn full_address(mut self, full_address: impl Into<String>) -> Self {
        self.full_address = Some(full_address.into());
        self
    }

    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

impl WriteFields for Contact {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("address_detail", &self.address_detail),
                    ("contact_name", &self.contact_name),
                    ("email", &self.email),
                    ("full_address", &self.full_address),
                    ("phone_number", &self.phone_number),
                    ("postal_code", &self.postal_code),
                ],
            );
    }
}

impl Fields for Contact {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_detail", &mut self.address_detail),
                    ("contact_name", &mut self.contact_name),
                    ("email", &mut self.email),
                    ("full_address", &mut self.full_address),
                    ("phone_number", &mut self.phone_number),
                    ("postal_code", &mut self.postal_code),
                ],
            );
    }
}

debug_fields!(Contact);

/// A contact whose address has names and no IDs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactWithAddressNames {
    pub address_detail: Option<AddressNames>,
    pub contact_name: Option<String>,
    pub email: Option<String>,
    /// All of it in one line.
    pub full_address: Option<String>,
    pub phone_number: Option<String>,
    pub postal_code: Option<String>,
}

impl Fields for ContactWithAddressNames {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_detail", &mut self.address_detail),
                    ("contact_name", &mut self.contact_name),
                    ("email", &mut self.email),
                    ("full_address", &mut self.full_address),
                    ("phone_number", &mut self.phone_number),
                    ("postal_code", &mut self.postal_code),
                ],
            );
    }
}

debug_fields!(ContactWithAddressNames);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryBatch {
    pub code: Option<String>,
    pub create_time: Option<Timestamp>,
    pub logistics: Option<Logistics>,
    /// Orders of this batch.
    pub logistics_order_quantity: Option<i64>,
    pub logistics_orders: Vec<BatchLogisticsOrder>,
    /// In all the orders of this batch.
    pub logistics_package_quantity: Option<i64>,
    /// Of the courier.
    pub logistics_picker_name: Option<String>,
    /// Of the courier.
    pub logistics_picker_phone: Option<String>,
    /// From the reserved time of shipment.
    pub predicted_arrive_time: Option<Timestamp>,
    /// As agreed with the carrier.
    pub predicted_pick_info: Option<TimeRange>,
    pub predicted_ship_time: Option<Timestamp>,
    pub receiver_contact: Option<Contact>,
    pub sender_contact: Option<Contact>,
    pub status: Option<LogisticsStatus>,
}

impl Fields for DeliveryBatch {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("create_time", &mut self.create_time),
                    ("logistics", &mut self.logistics),
                    ("logistics_order_quantity", &mut self.logistics_order_quantity),
                    ("logistics_orders", &mut self.logistics_orders),
                    ("logistics_package_quantity", &mut self.logistics_package_quantity),
                    ("logistics_picker_name", &mut self.logistics_picker_name),
                    ("logistics_picker_phone", &mut self.logistics_picker_phone),
                    ("predicted_arrive_time", &mut self.predicted_arrive_time),
                    ("predicted_pick_info", &mut self.predicted_pick_info),
                    ("predicted_ship_time", &mut self.predicted_ship_time),
                    ("receiver_contact", &mut self.receiver_contact),
                    ("sender_contact", &mut self.sender_contact),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(DeliveryBatch);

#[non_exhaustive]
pub enum DeliveryMode {
    SelfDelivery,
    PlatformDelivery,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryMode {
    const TEXTS: &'static [&'static str] = &["SELF_DELIVERY", "PLATFORM_DELIVERY"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SelfDelivery,
            Ok(_) => Self::PlatformDelivery,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SelfDelivery => Ok(0),
            Self::PlatformDelivery => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryMode, Read, Write);

/// `SUPER_SPEEDY_EXPRESS` is for JIT orders, the others for all else.
#[non_exhaustive]
pub enum DeliveryOption {
    SuperSpeedyExpress,
    SpeedyExpress,
    StandardExpress,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryOption {
    const TEXTS: &'static [&'static str] = &[
        "SUPER_SPEEDY_EXPRESS",
        "SPEEDY_EXPRESS",
        "STANDARD_EXPRESS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SuperSpeedyExpress,
            Ok(1) => Self::SpeedyExpress,
            Ok(_) => Self::StandardExpress,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SuperSpeedyExpress => Ok(0),
            Self::SpeedyExpress => Ok(1),
            Self::StandardExpress => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryOption, Read, Write);

/// How a delivery order is shipped.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOrderLogistics {
    pub shipping_provider_code: Option<String>,
    /// JIT orders take `SUPER_SPEEDY_EXPRESS`, all others the other two.
    pub delivery_option: Option<DeliveryOption>,
}

impl Fields for DeliveryOrderLogistics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("shipping_provider_code", &mut self.shipping_provider_code),
                    ("delivery_option", &mut self.delivery_option),
                ],
            );
    }
}

debug_fields!(DeliveryOrderLogistics);

/// A SKU of a delivery order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOrderSku {
    pub barcode: Option<String>,
    /// The supplier's own.
    pub external_sku_code: Option<String>,
    pub platform_sku_code: Option<String>,
    pub second_key_attribute_name_en: Option<String>,
    pub second_key_attribute_name_zh: Option<String>,
    pub second_key_attribute_value_en: Option<String>,
    pub second_key_attribute_value_zh: Option<String>,
}

impl Fields for DeliveryOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("barcode", &mut self.barcode),
                    ("external_sku_code", &mut self.external_sku_code),
                    ("platform_sku_code", &mut self.platform_sku_code),
                    (
                        "second_key_attribute_name_en",
                        &mut self.second_key_attribute_name_en,
                    ),
                    (
                        "second_key_attribute_name_zh",
                        &mut self.second_key_attribute_name_zh,
                    ),
                    (
                        "second_key_attribute_value_en",
                        &mut self.second_key_attribute_value_en,
                    ),
                    (
                        "second_key_attribute_value_zh",
                        &mut self.second_key_attribute_value_zh,
                    ),
                ],
            );
    }
}

debug_fields!(DeliveryOrderSku);

#[non_exhaustive]
pub enum DeliveryOrderStatus {
    WaitDelivery,
    Delivered,
    Signed,
    Received,
    InQualityCheck,
    QualityCheckCompleted,
    Inbound,
    ReturnCompleted,
    Canceled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "WAIT_DELIVERY",
        "DELIVERED",
        "SIGNED",
        "RECEIVED",
        "IN_QUALITY_CHECK",
        "QUALITY_CHECK_COMPLETED",
        "INBOUND",
        "RETURN_COMPLETED",
        "CANCELED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::WaitDelivery,
            Ok(1) => Self::Delivered,
            Ok(2) => Self::Signed,
            Ok(3) => Self::Received,
            Ok(4) => Self::InQualityCheck,
            Ok(5) => Self::QualityCheckCompleted,
            Ok(6) => Self::Inbound,
            Ok(7) => Self::ReturnCompleted,
            Ok(_) => Self::Canceled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::WaitDelivery => Ok(0),
            Self::Delivered => Ok(1),
            Self::Signed => Ok(2),
            Self::Received => Ok(3),
            Self::InQualityCheck => Ok(4),
            Self::QualityCheckCompleted => Ok(5),
            Self::Inbound => Ok(6),
            Self::ReturnCompleted => Ok(7),
            Self::Canceled => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryOrderStatus, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryPackage {
    pub logistics_order_code: Option<String>,
    pub package_code: Option<String>,
    pub skus: Vec<DeliveryPackageSku>,
}

impl Fields for DeliveryPackage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("logistics_order_code", &mut self.logistics_order_code),
                    ("package_code", &mut self.package_code),
                    ("skus", &mut self.skus),
                ],
            );
    }
}

debug_fields!(DeliveryPackage);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryPackageSku {
    pub quantity: Option<i64>,
    pub sku_code: Option<String>,
}

impl Fields for DeliveryPackageSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("quantity", &mut self.quantity), ("sku_code", &mut self.sku_code)],
            );
    }
}

debug_fields!(DeliveryPackageSku);

#[non_exhaustive]
pub enum DeliveryType {
    Normal,
    /// Again, after part of it was returned for repair.
    DefectiveRepair,
    /// Again, after all of it was returned for repair.
    AllReturnRepair,
    /// What an earlier delivery lacked.
    Supplement,
    ShippedInBatches,
    ReceivedInBatches,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryType {
    const TEXTS: &'static [&'static str] = &[
        "DELIVERY_NORMAL",
        "DEFECTIVE_REPAIR",
        "ALL_RETURN_REPAIR",
        "LESS_SUPPLEMENT",
        "LOGISTICS_IN_BATCH",
        "REPLENISH_IN_WAREHOUSE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(1) => Self::DefectiveRepair,
            Ok(2) => Self::AllReturnRepair,
            Ok(3) => Self::Supplement,
            Ok(4) => Self::ShippedInBatches,
            Ok(_) => Self::ReceivedInBatches,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::DefectiveRepair => Ok(1),
            Self::AllReturnRepair => Ok(2),
            Self::Supplement => Ok(3),
            Self::ShippedInBatches => Ok(4),
            Self::ReceivedInBatches => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryType, Read, Write);

/// `URGENT` from the start, or `EXPEDITED` on the way.
#[non_exhaustive]
pub enum EmergencyLevel {
    Urgent,
    Expedited,
    General,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EmergencyLevel {
    const TEXTS: &'static [&'static str] = &["URGENT", "EXPEDITED", "GENERAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Urgent,
            Ok(1) => Self::Expedited,
            Ok(_) => Self::General,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Urgent => Ok(0),
            Self::Expedited => Ok(1),
            Self::General => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(EmergencyLevel, Read, Write);

/// Common are 5, 7 and 8 cm by 2 and 3 cm.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelSize {
    pub height: Option<Decimal>,
    /// `CENTIMETER`.
    pub unit: Option<LengthUnit>,
    pub width: Option<Decimal>,
}

impl LabelSize {
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

    /// `CENTIMETER`.
    #[inline]
    pub fn unit(mut self, unit: impl Into<LengthUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    #[inline]
    pub fn width(mut self, width: impl Into<Decimal>) -> Self {
        self.width = Some(width.into());
        self
    }
}

impl WriteFields for LabelSize {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("height", &self.height), ("unit", &self.unit), ("width", &self.width)],
            );
    }
}

debug_written!(LabelSize);

/// A shipping provider that can take the delivery.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyAvailableShippingProvider {
    /// JIT orders take `SUPER_SPEEDY_EXPRESS`, all others the other two.
    pub delivery_option: Option<DeliveryOption>,
    /// What the carrier asks at most.
    pub max_charge_fee: Option<Money>,
    /// What the carrier asks at least.
    pub min_charge_fee: Option<Money>,
    pub provider_code: Option<String>,
    pub provider_name: Option<String>,
    pub reserve_data: Vec<PickupOption>,
}

impl Fields for LegacyAvailableShippingProvider {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivery_option", &mut self.delivery_option),
                    ("max_charge_fee", &mut self.max_charge_fee),
                    ("min_charge_fee", &mut self.min_charge_fee),
                    ("provider_code", &mut self.provider_code),
                    ("provider_name", &mut self.provider_name),
                    ("reserve_data", &mut self.reserve_data),
                ],
            );
    }
}

debug_fields!(LegacyAvailableShippingProvider);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logistics {
    /// JIT orders take `SUPER_SPEEDY_EXPRESS`, all others the other two.
    pub delivery_option: Option<DeliveryOption>,
    pub shipping_provider_code: Option<String>,
    pub shipping_provider_name: Option<String>,
}

impl Logistics {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// JIT orders take `SUPER_SPEEDY_EXPRESS`, all others the other two.
    #[inline]
    pub fn delivery_option(
        mut self,
        delivery_option: impl Into<DeliveryOption>,
    ) -> Self {
        self.delivery_option = Some(delivery_option.into());
        self
    }

    #[inline]
    pub fn shipping_provider_code(
        mut self,
        shipping_provider_code: impl Into<String>,
    ) -> Self {
        self.shipping_provider_code = Some(shipping_provider_code.into());
        self
    }

    #[inline]
    pub fn shipping_provider_name(
        mut self,
        shipping_provider_name: impl Into<String>,
    ) -> Self {
        self.shipping_provider_name = Some(shipping_provider_name.into());
        self
    }
}

impl WriteFields for Logistics {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("delivery_option", &self.delivery_option),
                    ("shipping_provider_code", &self.shipping_provider_code),
                    ("shipping_provider_name", &self.shipping_provider_name),
                ],
            );
    }
}

impl Fields for Logistics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivery_option", &mut self.delivery_option),
                    ("shipping_provider_code", &mut self.shipping_provider_code),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                ],
            );
    }
}

debug_fields!(Logistics);

#[non_exhaustive]
pub enum LogisticsStatus {
    Init,
    WaitCreate,
    CreateFailed,
    Rts,
    RtsFailed,
    Tts,
    PartialShipped,
    ShippedAbnormal,
    Shipped,
    PartialDelivered,
    Delivered,
    PartialSigned,
    Signed,
    Canceled,
    ReturningToSender,
    ReturnedToSender,
    DeliveredAbnormal,
    Finished,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LogisticsStatus {
    const TEXTS: &'static [&'static str] = &[
        "INIT",
        "WAIT_CREATE",
        "CREATE_FAILED",
        "RTS",
        "RTS_FAILED",
        "TTS",
        "PARTIAL_SHIPPED",
        "SHIPPED_ABNORMAL",
        "SHIPPED",
        "PARTIAL_DELIVERED",
        "DELIVERED",
        "PARTIAL_SIGNED",
        "SIGNED",
        "CANCELED",
        "RETURNING_TO_SENDER",
        "RETURNED_TO_SENDER",
        "DELIVERED_ABNORMAL",
        "FINISHED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Init,
            Ok(1) => Self::WaitCreate,
            Ok(2) => Self::CreateFailed,
            Ok(3) => Self::Rts,
            Ok(4) => Self::RtsFailed,
            Ok(5) => Self::Tts,
            Ok(6) => Self::PartialShipped,
            Ok(7) => Self::ShippedAbnormal,
            Ok(8) => Self::Shipped,
            Ok(9) => Self::PartialDelivered,
            Ok(10) => Self::Delivered,
            Ok(11) => Self::PartialSigned,
            Ok(12) => Self::Signed,
            Ok(13) => Self::Canceled,
            Ok(14) => Self::ReturningToSender,
            Ok(15) => Self::ReturnedToSender,
            Ok(16) => Self::DeliveredAbnormal,
            Ok(_) => Self::Finished,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Init => Ok(0),
            Self::WaitCreate => Ok(1),
            Self::CreateFailed => Ok(2),
            Self::Rts => Ok(3),
            Self::RtsFailed => Ok(4),
            Self::Tts => Ok(5),
            Self::PartialShipped => Ok(6),
            Self::ShippedAbnormal => Ok(7),
            Self::Shipped => Ok(8),
            Self::PartialDelivered => Ok(9),
            Self::Delivered => Ok(10),
            Self::PartialSigned => Ok(11),
            Self::Signed => Ok(12),
            Self::Canceled => Ok(13),
            Self::ReturningToSender => Ok(14),
            Self::ReturnedToSender => Ok(15),
            Self::DeliveredAbnormal => Ok(16),
            Self::Finished => Ok(17),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LogisticsStatus, Read);

/// Whose design and brand it is.
#[non_exhaustive]
pub enum ManufactureMode {
    ObmType,
    OdmMadeToOrder,
    OdmReadyToBuy,
    Oem,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ManufactureMode {
    const TEXTS: &'static [&'static str] = &[
        "OBM_TYPE",
        "ODM_MADE_TO_ORDER",
        "ODM_READY_TO_BUY",
        "OEM",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ObmType,
            Ok(1) => Self::OdmMadeToOrder,
            Ok(2) => Self::OdmReadyToBuy,
            Ok(_) => Self::Oem,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ObmType => Ok(0),
            Self::OdmMadeToOrder => Ok(1),
            Self::OdmReadyToBuy => Ok(2),
            Self::Oem => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ManufactureMode, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    /// JSON name: `items`.
    pub skus: Option<Vec<PackageSku>>,
}

impl Package {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// JSON name: `items`.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = PackageSku>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for Package {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("items", &self.skus)]);
    }
}

debug_written!(Package);

/// An item of `items` in [`Package`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageSku {
    pub platform_sku_code: Option<String>,
    pub quantity: Option<i64>,
}

impl PackageSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn platform_sku_code(mut self, platform_sku_code: impl Into<String>) -> Self {
        self.platform_sku_code = Some(platform_sku_code.into());
        self
    }

    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl WriteFields for PackageSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("platform_sku_code", &self.platform_sku_code),
                    ("quantity", &self.quantity),
                ],
            );
    }
}

debug_written!(PackageSku);

/// A day of pickup, and whether it can be reserved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickupOption {
    /// Whether a time of shipment can be reserved.
    pub can_reserve: Option<bool>,
    pub reserve_segments: Vec<PickupSegment>,
    /// The day.
    pub ship_time: Option<Timestamp>,
}

impl Fields for PickupOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_reserve", &mut self.can_reserve),
                    ("reserve_segments", &mut self.reserve_segments),
                    ("ship_time", &mut self.ship_time),
                ],
            );
    }
}

debug_fields!(PickupOption);

/// A part of a day for pickup, and whether it can be reserved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickupSegment {
    /// Whether this slot is free.
    pub can_reserve: Option<bool>,
    pub end_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
}

impl Fields for PickupSegment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_reserve", &mut self.can_reserve),
                    ("end_time", &mut self.end_time),
                    ("start_time", &mut self.start_time),
                ],
            );
    }
}

debug_fields!(PickupSegment);

#[non_exhaustive]
pub enum QualityCheckResult {
    Pass,
    Fail,
    PartFail,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for QualityCheckResult {
    const TEXTS: &'static [&'static str] = &["PASS", "FAIL", "PART_FAIL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pass,
            Ok(1) => Self::Fail,
            Ok(_) => Self::PartFail,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pass => Ok(0),
            Self::Fail => Ok(1),
            Self::PartFail => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(QualityCheckResult, Read);

#[non_exhaustive]
pub enum RelativeCodeType {
    StockupOrder,
    AbnormalOrder,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RelativeCodeType {
    const TEXTS: &'static [&'static str] = &["STOCKUP_ORDER", "ABNORMAL_ORDER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::StockupOrder,
            Ok(_) => Self::AbnormalOrder,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::StockupOrder => Ok(0),
            Self::AbnormalOrder => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RelativeCodeType, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reservation {
    /// From the reserved time of shipment.
    pub predicted_arrived_time: Option<Timestamp>,
    /// When the slot starts.
    pub predicted_pickup_ge: Option<Timestamp>,
    /// When the slot ends.
    pub predicted_pickup_lt: Option<Timestamp>,
    /// When the carrier comes.
    pub predicted_pickup_time: Option<Timestamp>,
    pub predicted_ship_time: Option<Timestamp>,
}

impl Reservation {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From the reserved time of shipment.
    #[inline]
    pub fn predicted_arrived_time(
        mut self,
        predicted_arrived_time: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_arrived_time = Some(predicted_arrived_time.into());
        self
    }

    /// When the slot starts.
    #[inline]
    pub fn predicted_pickup_ge(
        mut self,
        predicted_pickup_ge: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_pickup_ge = Some(predicted_pickup_ge.into());
        self
    }

    /// When the slot ends.
    #[inline]
    pub fn predicted_pickup_lt(
        mut self,
        predicted_pickup_lt: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_pickup_lt = Some(predicted_pickup_lt.into());
        self
    }

    /// When the carrier comes.
    #[inline]
    pub fn predicted_pickup_time(
        mut self,
        predicted_pickup_time: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_pickup_time = Some(predicted_pickup_time.into());
        self
    }

    #[inline]
    pub fn predicted_ship_time(
        mut self,
        predicted_ship_time: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_ship_time = Some(predicted_ship_time.into());
        self
    }
}

impl WriteFields for Reservation {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("predicted_arrived_time", &self.predicted_arrived_time),
                    ("predicted_pickup_ge", &self.predicted_pickup_ge),
                    ("predicted_pickup_lt", &self.predicted_pickup_lt),
                    ("predicted_pickup_time", &self.predicted_pickup_time),
                    ("predicted_ship_time", &self.predicted_ship_time),
                ],
            );
    }
}

debug_written!(Reservation);

#[non_exhaustive]
pub enum ReturnStatus {
    /// The merchant asked; the platform has to agree.
    OperatorConfirming,
    /// The platform asked; the merchant has to agree.
    MerchantConfirming,
    ToTransit,
    InTransit,
    Outbound,
    Shipped,
    Completed,
    Canceled,
    Returning,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnStatus {
    const TEXTS: &'static [&'static str] = &[
        "OPERATER_CONFIRMING",
        "MERCHANT_CONFIRMING",
        "TO_TRANSIT",
        "IN_TRANSIT",
        "OUTBOUND",
        "SHIPPED",
        "COMPLETED",
        "CANCELED",
        "RETURNING",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OperatorConfirming,
            Ok(1) => Self::MerchantConfirming,
            Ok(2) => Self::ToTransit,
            Ok(3) => Self::InTransit,
            Ok(4) => Self::Outbound,
            Ok(5) => Self::Shipped,
            Ok(6) => Self::Completed,
            Ok(7) => Self::Canceled,
            Ok(_) => Self::Returning,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OperatorConfirming => Ok(0),
            Self::MerchantConfirming => Ok(1),
            Self::ToTransit => Ok(2),
            Self::InTransit => Ok(3),
            Self::Outbound => Ok(4),
            Self::Shipped => Ok(5),
            Self::Completed => Ok(6),
            Self::Canceled => Ok(7),
            Self::Returning => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnStatus, Read, Write);

#[non_exhaustive]
pub enum SampleStatus {
    WaitForSend,
    SampleSent,
    PlatformSigned,
    WaitForSupplierSign,
    SupplierSigned,
    Canceled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleStatus {
    const TEXTS: &'static [&'static str] = &[
        "WAIT_FOR_SEND",
        "SAMPLE_SENT",
        "PLATFORM_SIGNED",
        "WAIT_FOR_SUPPLIER_SIGN",
        "SUPPLIER_SIGNED",
        "CANCELED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::WaitForSend,
            Ok(1) => Self::SampleSent,
            Ok(2) => Self::PlatformSigned,
            Ok(3) => Self::WaitForSupplierSign,
            Ok(4) => Self::SupplierSigned,
            Ok(_) => Self::Canceled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::WaitForSend => Ok(0),
            Self::SampleSent => Ok(1),
            Self::PlatformSigned => Ok(2),
            Self::WaitForSupplierSign => Ok(3),
            Self::SupplierSigned => Ok(4),
            Self::Canceled => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleStatus, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skc {
    /// The supplier's own.
    pub external_skc_code: Option<String>,
    pub first_key_attribute_name_en: Option<String>,
    pub first_key_attribute_name_zh: Option<String>,
    pub first_key_attribute_value_en: Option<String>,
    pub first_key_attribute_value_zh: Option<String>,
    /// As it was when the order was made.
    pub image_url: Option<String>,
    pub platform_skc_code: Option<String>,
}

impl Fields for Skc {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_skc_code", &mut self.external_skc_code),
                    (
                        "first_key_attribute_name_en",
                        &mut self.first_key_attribute_name_en,
                    ),
                    (
                        "first_key_attribute_name_zh",
                        &mut self.first_key_attribute_name_zh,
                    ),
                    (
                        "first_key_attribute_value_en",
                        &mut self.first_key_attribute_value_en,
                    ),
                    (
                        "first_key_attribute_value_zh",
                        &mut self.first_key_attribute_value_zh,
                    ),
                    ("image_url", &mut self.image_url),
                    ("platform_skc_code", &mut self.platform_skc_code),
                ],
            );
    }
}

debug_fields!(Skc);

/// An SKC by its codes and its first key attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkcSummary {
    /// The supplier's own.
    pub external_skc_code: Option<String>,
    pub first_key_attribute_name_en: Option<String>,
    pub first_key_attribute_name_zh: Option<String>,
    pub first_key_attribute_value_en: Option<String>,
    pub first_key_attribute_value_zh: Option<String>,
    pub platform_skc_code: Option<String>,
}

impl Fields for SkcSummary {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_skc_code", &mut self.external_skc_code),
                    (
                        "first_key_attribute_name_en",
                        &mut self.first_key_attribute_name_en,
                    ),
                    (
                        "first_key_attribute_name_zh",
                        &mut self.first_key_attribute_name_zh,
                    ),
                    (
                        "first_key_attribute_value_en",
                        &mut self.first_key_attribute_value_en,
                    ),
                    (
                        "first_key_attribute_value_zh",
                        &mut self.first_key_attribute_value_zh,
                    ),
                    ("platform_skc_code", &mut self.platform_skc_code),
                ],
            );
    }
}

debug_fields!(SkcSummary);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuLabels {
    pub code: Option<String>,
    /// How many labels to print. At most 99999.
    pub quantity: Option<i64>,
}

impl SkuLabels {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// How many labels to print. At most 99999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl WriteFields for SkuLabels {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("code", &self.code), ("quantity", &within(&self.quantity, ..=99_999))],
            );
    }
}

debug_written!(SkuLabels);

/// A SKU of a stock-up order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockupOrderSku {
    pub barcode: Option<String>,
    /// Units that the supplier shipped.
    pub delivered_quantity: Option<i64>,
    /// The supplier's own.
    pub external_sku_code: Option<String>,
    /// On the shelf.
    pub inbound_quantity: Option<i64>,
    pub platform_sku_code: Option<String>,
    /// Unpacked and counted.
    pub received_quantity: Option<i64>,
    /// Units sent back for their quality.
    pub returned_quantity: Option<i64>,
    pub second_key_attribute_name_en: Option<String>,
    pub second_key_attribute_name_zh: Option<String>,
    pub second_key_attribute_value_en: Option<String>,
    pub second_key_attribute_value_zh: Option<String>,
    /// Units that were agreed.
    pub stockup_quantity: Option<i64>,
}

impl Fields for StockupOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("barcode", &mut self.barcode),
                    ("delivered_quantity", &mut self.delivered_quantity),
                    ("external_sku_code", &mut self.external_sku_code),
                    ("inbound_quantity", &mut self.inbound_quantity),
                    ("platform_sku_code", &mut self.platform_sku_code),
                    ("received_quantity", &mut self.received_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    (
                        "second_key_attribute_name_en",
                        &mut self.second_key_attribute_name_en,
                    ),
                    (
                        "second_key_attribute_name_zh",
                        &mut self.second_key_attribute_name_zh,
                    ),
                    (
                        "second_key_attribute_value_en",
                        &mut self.second_key_attribute_value_en,
                    ),
                    (
                        "second_key_attribute_value_zh",
                        &mut self.second_key_attribute_value_zh,
                    ),
                    ("stockup_quantity", &mut self.stockup_quantity),
                ],
            );
    }
}

debug_fields!(StockupOrderSku);

#[non_exhaustive]
pub enum StockupOrderSource {
    Platform,
    Merchant,
    AbnormalRedelivery,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for StockupOrderSource {
    const TEXTS: &'static [&'static str] = &[
        "PLATFORM",
        "MERCHANT",
        "ABNORMAL_REDELIVERY",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Platform,
            Ok(1) => Self::Merchant,
            Ok(_) => Self::AbnormalRedelivery,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Platform => Ok(0),
            Self::Merchant => Ok(1),
            Self::AbnormalRedelivery => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(StockupOrderSource, Read, Write);

#[non_exhaustive]
pub enum StockupOrderStatus {
    WaitConfirm,
    WaitSend,
    Sent,
    Signed,
    Received,
    InQualityCheck,
    QualityCheckCompleted,
    ReturnCompleted,
    Inbound,
    Invalid,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for StockupOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "WAIT_CONFIRM",
        "WAIT_SEND",
        "SENDED",
        "SIGNED",
        "RECEIVED",
        "IN_QUALITY_CHECK",
        "QUALITY_CHECK_COMPLETED",
        "RETURN_COMPLETED",
        "INBOUND",
        "INVAILD",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::WaitConfirm,
            Ok(1) => Self::WaitSend,
            Ok(2) => Self::Sent,
            Ok(3) => Self::Signed,
            Ok(4) => Self::Received,
            Ok(5) => Self::InQualityCheck,
            Ok(6) => Self::QualityCheckCompleted,
            Ok(7) => Self::ReturnCompleted,
            Ok(8) => Self::Inbound,
            Ok(_) => Self::Invalid,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::WaitConfirm => Ok(0),
            Self::WaitSend => Ok(1),
            Self::Sent => Ok(2),
            Self::Signed => Ok(3),
            Self::Received => Ok(4),
            Self::InQualityCheck => Ok(5),
            Self::QualityCheckCompleted => Ok(6),
            Self::ReturnCompleted => Ok(7),
            Self::Inbound => Ok(8),
            Self::Invalid => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(StockupOrderStatus, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingRecord {
    /// For people, perhaps in Chinese.
    pub message: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
}

impl Fields for TrackingRecord {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("message", &mut self.message),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(TrackingRecord);
