// @generated from specs/gs_full_service_shipment/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{LengthUnit, Money, TimeRange, Weight};

/// Parts of an address, with their names only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressNames {
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Part of the address below the town.
    pub detail: Option<String>,
    /// Name of the district.
    pub district_name: Option<String>,
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the town.
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

/// Parts of an address, with their IDs and names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressParts {
    /// ID of the city.
    pub city_id: Option<i64>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Part of the address below the town.
    pub detail: Option<String>,
    /// ID of the district.
    pub district_id: Option<i64>,
    /// Name of the district.
    pub district_name: Option<String>,
    /// ID of the province.
    pub province_id: Option<i64>,
    /// Name of the province.
    pub province_name: Option<String>,
    /// ID of the town.
    pub town_id: Option<i64>,
    /// Name of the town.
    pub town_name: Option<String>,
}

impl AddressParts {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the city.
    #[inline]
    pub fn city_id(mut self, city_id: i64) -> Self {
        self.city_id = Some(city_id);
        self
    }

    /// Name of the city.
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// ID of the country.
    #[inline]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    /// Name of the country.
    #[inline]
    pub fn country_name(mut self, country_name: impl Into<String>) -> Self {
        self.country_name = Some(country_name.into());
        self
    }

    /// Part of the address below the town.
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// ID of the district.
    #[inline]
    pub fn district_id(mut self, district_id: i64) -> Self {
        self.district_id = Some(district_id);
        self
    }

    /// Name of the district.
    #[inline]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// ID of the province.
    #[inline]
    pub fn province_id(mut self, province_id: i64) -> Self {
        self.province_id = Some(province_id);
        self
    }

    /// Name of the province.
    #[inline]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// ID of the town.
    #[inline]
    pub fn town_id(mut self, town_id: i64) -> Self {
        self.town_id = Some(town_id);
        self
    }

    /// Name of the town.
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
    /// When the goods would arrive at the warehouse.
    pub arrived_time: Option<Timestamp>,
    /// Whether the time can be reserved.
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

/// A logistics order of a delivery batch, with its tracking.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchLogisticsOrder {
    /// Code of the logistics order.
    pub code: Option<String>,
    /// Why the logistics order failed, possibly in Chinese.
    pub failed_reason: Option<String>,
    /// Weight of the package, in `GRAM` or `KILOGRAM`.
    pub package_weight: Option<Weight>,
    /// Status of the logistics order.
    pub status: Option<LogisticsStatus>,
    /// Tracking number of the shipment.
    pub tracking_number: Option<String>,
    /// Tracking events of the shipment.
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

/// A person or place, with address and contact data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Parts of the address.
    pub address_detail: Option<AddressParts>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Complete address in one text.
    pub full_address: Option<String>,
    /// Phone number of the contact.
    pub phone_number: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
}

impl Contact {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Parts of the address.
    #[inline]
    pub fn address_detail(mut self, address_detail: AddressParts) -> Self {
        self.address_detail = Some(address_detail);
        self
    }

    /// Name of the contact.
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Email address of the contact.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Complete address in one text.
    #[inline]
    pub fn full_address(mut self, full_address: impl Into<String>) -> Self {
        self.full_address = Some(full_address.into());
        self
    }

    /// Phone number of the contact.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Postal code of the address.
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

/// A person or place, with contact data and an address without IDs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactWithAddressNames {
    /// Parts of the address.
    pub address_detail: Option<AddressNames>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Complete address in one text.
    pub full_address: Option<String>,
    /// Phone number of the contact.
    pub phone_number: Option<String>,
    /// Postal code of the address.
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

/// A shipment of delivery orders to a warehouse; it consists of logistics orders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryBatch {
    /// Code of the delivery batch.
    pub code: Option<String>,
    /// When the delivery batch was created.
    pub create_time: Option<Timestamp>,
    /// How the goods are shipped.
    pub logistics: Option<Logistics>,
    /// Number of logistics orders in the batch.
    pub logistics_order_quantity: Option<i64>,
    /// Logistics orders of the batch.
    pub logistics_orders: Vec<BatchLogisticsOrder>,
    /// Number of packages in all logistics orders of the batch.
    pub logistics_package_quantity: Option<i64>,
    /// Name of the courier who collects the packages.
    pub logistics_picker_name: Option<String>,
    /// Phone number of the courier who collects the packages.
    pub logistics_picker_phone: Option<String>,
    /// Expected arrival of the goods, based on the scheduled time of shipment.
    pub predicted_arrive_time: Option<Timestamp>,
    /// Reserved time slot for the pickup.
    pub predicted_pick_info: Option<TimeRange>,
    /// Scheduled time of shipment.
    pub predicted_ship_time: Option<Timestamp>,
    /// Contact of the receiver.
    pub receiver_contact: Option<Contact>,
    /// Contact of the sender.
    pub sender_contact: Option<Contact>,
    /// Status of the delivery batch.
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

/// Who ships delivery orders to the warehouse.
#[non_exhaustive]
pub enum DeliveryMode {
    /// The supplier. Sent as `SELF_DELIVERY`.
    SelfDelivery,
    /// TikTok's shipping provider. Sent as `PLATFORM_DELIVERY`.
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

/// Shipping speed. Just-in-time (JIT) orders require `SUPER_SPEEDY_EXPRESS`, and other orders require one of the other values.
#[non_exhaustive]
pub enum DeliveryOption {
    /// The fastest service, only for JIT orders. Sent as `SUPER_SPEEDY_EXPRESS`.
    SuperSpeedyExpress,
    /// The faster service for other orders. Sent as `SPEEDY_EXPRESS`.
    SpeedyExpress,
    /// The standard service for other orders. Sent as `STANDARD_EXPRESS`.
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
    /// Code of the shipping provider.
    pub shipping_provider_code: Option<String>,
    /// Shipping speed; just-in-time (JIT) orders use `SUPER_SPEEDY_EXPRESS`, and other orders use one of the other values.
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
    /// Barcode of the SKU.
    pub barcode: Option<String>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// SKU code of TikTok Shop.
    pub platform_sku_code: Option<String>,
    /// English name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_en: Option<String>,
    /// Chinese name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_zh: Option<String>,
    /// English value of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_value_en: Option<String>,
    /// Chinese value of the second key attribute, which distinguishes the SKUs of an SKC.
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

/// Status of a delivery order.
#[non_exhaustive]
pub enum DeliveryOrderStatus {
    /// The supplier must ship the goods. Sent as `WAIT_DELIVERY`.
    WaitDelivery,
    /// The supplier has shipped the goods. Sent as `DELIVERED`.
    Delivered,
    /// According to the tracking, the warehouse has signed for the goods. Sent as `SIGNED`.
    Signed,
    /// The warehouse has received and unpacked the goods. Sent as `RECEIVED`.
    Received,
    /// The warehouse is checking the quality. Sent as `IN_QUALITY_CHECK`.
    InQualityCheck,
    /// The quality check is complete. Sent as `QUALITY_CHECK_COMPLETED`.
    QualityCheckCompleted,
    /// The goods are in stock. Sent as `INBOUND`.
    Inbound,
    /// The goods were sent back to the supplier. Sent as `RETURN_COMPLETED`.
    ReturnCompleted,
    /// The order was cancelled, and the supplier need not deliver the goods. Sent as `CANCELED`.
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

/// A package of a delivery order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryPackage {
    /// Code of the logistics order that contains the package.
    pub logistics_order_code: Option<String>,
    /// Code of the package.
    pub package_code: Option<String>,
    /// SKUs in the package.
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

/// A SKU in a package of a delivery order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryPackageSku {
    /// Number of units.
    pub quantity: Option<i64>,
    /// SKU code of TikTok Shop.
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

/// Reason for a delivery order.
#[non_exhaustive]
pub enum DeliveryType {
    /// Normal delivery for a stock-up order. Sent as `DELIVERY_NORMAL`.
    Normal,
    /// New delivery after a part of the defective goods was returned for repair. Sent as `DEFECTIVE_REPAIR`.
    DefectiveRepair,
    /// New delivery after all defective goods were returned for repair. Sent as `ALL_RETURN_REPAIR`.
    AllReturnRepair,
    /// New delivery of the goods that were missing in an earlier one. Sent as `LESS_SUPPLEMENT`.
    Supplement,
    /// The shipping provider delivers the goods in several batches. Sent as `LOGISTICS_IN_BATCH`.
    ShippedInBatches,
    /// The warehouse receives the goods in several batches. Sent as `REPLENISH_IN_WAREHOUSE`.
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

/// How urgent an order is.
#[non_exhaustive]
pub enum EmergencyLevel {
    /// The order has been urgent since its creation. Sent as `URGENT`.
    Urgent,
    /// The order was expedited in transit. Sent as `EXPEDITED`.
    Expedited,
    /// The order is not urgent. Sent as `GENERAL`.
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

/// Size of a barcode label. Common sizes are 5, 7 or 8 cm by 2 or 3 cm.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelSize {
    /// Height of the label, in `unit`.
    pub height: Option<Decimal>,
    /// Unit of width and height; always `CENTIMETER`.
    pub unit: Option<LengthUnit>,
    /// Width of the label, in `unit`.
    pub width: Option<Decimal>,
}

impl LabelSize {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the label, in `unit`.
    #[inline]
    pub fn height(mut self, height: impl Into<Decimal>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Unit of width and height; always `CENTIMETER`.
    #[inline]
    pub fn unit(mut self, unit: impl Into<LengthUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Width of the label, in `unit`.
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

/// A shipping provider that can ship the delivery orders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyAvailableShippingProvider {
    /// Shipping speed; just-in-time (JIT) orders use `SUPER_SPEEDY_EXPRESS`, and other orders use one of the other values.
    pub delivery_option: Option<DeliveryOption>,
    /// Highest price of the shipping, in CNY.
    pub max_charge_fee: Option<Money>,
    /// Lowest price of the shipping, in CNY.
    pub min_charge_fee: Option<Money>,
    /// Code of the shipping provider, for `shipping_provider_code` in [`ReserveShipmentPreview`](crate::gs_full_service_shipment::ReserveShipmentPreview) or [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment) 202405.
    pub provider_code: Option<String>,
    /// Name of the shipping provider.
    pub provider_name: Option<String>,
    /// Days of pickup, and whether each can be reserved.
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

/// How goods are shipped.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logistics {
    /// Shipping speed; just-in-time (JIT) orders use `SUPER_SPEEDY_EXPRESS`, and other orders use one of the other values.
    pub delivery_option: Option<DeliveryOption>,
    /// Code of the shipping provider.
    pub shipping_provider_code: Option<String>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
}

impl Logistics {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shipping speed; just-in-time (JIT) orders use `SUPER_SPEEDY_EXPRESS`, and other orders use one of the other values.
    #[inline]
    pub fn delivery_option(
        mut self,
        delivery_option: impl Into<DeliveryOption>,
    ) -> Self {
        self.delivery_option = Some(delivery_option.into());
        self
    }

    /// Code of the shipping provider.
    #[inline]
    pub fn shipping_provider_code(
        mut self,
        shipping_provider_code: impl Into<String>,
    ) -> Self {
        self.shipping_provider_code = Some(shipping_provider_code.into());
        self
    }

    /// Name of the shipping provider.
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

/// Status of a shipment or of a part of it. Only a shipment with several parts can have one of the `PARTIAL_` statuses.
#[non_exhaustive]
pub enum LogisticsStatus {
    /// The shipment was initialized. Sent as `INIT`.
    Init,
    /// The shipment is yet to be created. Sent as `WAIT_CREATE`.
    WaitCreate,
    /// The shipment could not be created. Sent as `CREATE_FAILED`.
    CreateFailed,
    /// The shipment is ready to ship. Sent as `RTS`.
    Rts,
    /// The shipment could not be made ready to ship. Sent as `RTS_FAILED`.
    RtsFailed,
    /// Transit to ship: the step between `RTS` and `SHIPPED`. Sent as `TTS`.
    Tts,
    /// Some parts of the shipment were shipped. Sent as `PARTIAL_SHIPPED`.
    PartialShipped,
    /// A problem occurred during shipping. Sent as `SHIPPED_ABNORMAL`.
    ShippedAbnormal,
    /// The goods were shipped. Sent as `SHIPPED`.
    Shipped,
    /// Some parts of the shipment were delivered. Sent as `PARTIAL_DELIVERED`.
    PartialDelivered,
    /// The goods were delivered. Sent as `DELIVERED`.
    Delivered,
    /// The receiver has signed for some parts of the shipment. Sent as `PARTIAL_SIGNED`.
    PartialSigned,
    /// The receiver has signed for the goods. Sent as `SIGNED`.
    Signed,
    /// The shipment was cancelled. Sent as `CANCELED`.
    Canceled,
    /// The goods are on the way back to the sender. Sent as `RETURNING_TO_SENDER`.
    ReturningToSender,
    /// The goods are back at the sender. Sent as `RETURNED_TO_SENDER`.
    ReturnedToSender,
    /// A problem occurred during delivery. Sent as `DELIVERED_ABNORMAL`.
    DeliveredAbnormal,
    /// The shipment is finished. Sent as `FINISHED`.
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

/// Who designs a product and under which brand it is made.
#[non_exhaustive]
pub enum ManufactureMode {
    /// The supplier makes the product under its own brand. Sent as `OBM_TYPE`.
    ObmType,
    /// The supplier designs the product and makes it to order. Sent as `ODM_MADE_TO_ORDER`.
    OdmMadeToOrder,
    /// The supplier designs the product and has it ready to buy. Sent as `ODM_READY_TO_BUY`.
    OdmReadyToBuy,
    /// The supplier makes the product to a design of others. Sent as `OEM`.
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

/// A package to deliver.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    /// SKUs in the package. JSON name: `items`.
    pub skus: Option<Vec<PackageSku>>,
}

impl Package {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs in the package. JSON name: `items`.
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

/// A SKU in a package to deliver.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageSku {
    /// SKU code of TikTok Shop, from the stock-up order.
    pub platform_sku_code: Option<String>,
    /// Number of units.
    pub quantity: Option<i64>,
}

impl PackageSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU code of TikTok Shop, from the stock-up order.
    #[inline]
    pub fn platform_sku_code(mut self, platform_sku_code: impl Into<String>) -> Self {
        self.platform_sku_code = Some(platform_sku_code.into());
        self
    }

    /// Number of units.
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
    /// Whether the day can be reserved.
    pub can_reserve: Option<bool>,
    /// Time slots of the day.
    pub reserve_segments: Vec<PickupSegment>,
    /// Day of the pickup.
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

/// A time slot for the pickup, and whether it can be reserved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickupSegment {
    /// Whether the time slot can be reserved.
    pub can_reserve: Option<bool>,
    /// End of the time slot.
    pub end_time: Option<Timestamp>,
    /// Beginning of the time slot.
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

/// Result of a quality check.
#[non_exhaustive]
pub enum QualityCheckResult {
    /// All goods passed. Sent as `PASS`.
    Pass,
    /// The goods failed. Sent as `FAIL`.
    Fail,
    /// Some of the goods failed. Sent as `PART_FAIL`.
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

/// Kind of order for which a delivery order was created.
#[non_exhaustive]
pub enum RelativeCodeType {
    /// A stock-up order. Sent as `STOCKUP_ORDER`.
    StockupOrder,
    /// An abnormal order, whose goods are delivered again. Sent as `ABNORMAL_ORDER`.
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

/// Reserved times of a shipment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reservation {
    /// Expected arrival of the goods, based on the reserved time of shipment.
    pub predicted_arrived_time: Option<Timestamp>,
    /// Beginning of the reserved time slot for the pickup.
    pub predicted_pickup_ge: Option<Timestamp>,
    /// End of the reserved time slot for the pickup.
    pub predicted_pickup_lt: Option<Timestamp>,
    /// Expected time of the pickup by the shipping provider.
    pub predicted_pickup_time: Option<Timestamp>,
    /// Scheduled time of shipment.
    pub predicted_ship_time: Option<Timestamp>,
}

impl Reservation {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Expected arrival of the goods, based on the reserved time of shipment.
    #[inline]
    pub fn predicted_arrived_time(
        mut self,
        predicted_arrived_time: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_arrived_time = Some(predicted_arrived_time.into());
        self
    }

    /// Beginning of the reserved time slot for the pickup.
    #[inline]
    pub fn predicted_pickup_ge(
        mut self,
        predicted_pickup_ge: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_pickup_ge = Some(predicted_pickup_ge.into());
        self
    }

    /// End of the reserved time slot for the pickup.
    #[inline]
    pub fn predicted_pickup_lt(
        mut self,
        predicted_pickup_lt: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_pickup_lt = Some(predicted_pickup_lt.into());
        self
    }

    /// Expected time of the pickup by the shipping provider.
    #[inline]
    pub fn predicted_pickup_time(
        mut self,
        predicted_pickup_time: impl Into<Timestamp>,
    ) -> Self {
        self.predicted_pickup_time = Some(predicted_pickup_time.into());
        self
    }

    /// Scheduled time of shipment.
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

/// Status of a return order.
#[non_exhaustive]
pub enum ReturnStatus {
    /// The supplier initiated the return, and TikTok must confirm it. Sent as `OPERATER_CONFIRMING`.
    OperatorConfirming,
    /// TikTok initiated the return, and the supplier must confirm it. Sent as `MERCHANT_CONFIRMING`.
    MerchantConfirming,
    /// The goods wait for transit in the warehouse. Sent as `TO_TRANSIT`.
    ToTransit,
    /// The goods are in transit in the warehouse. Sent as `IN_TRANSIT`.
    InTransit,
    /// The transit in the warehouse is complete, and the goods are ready for pickup. Sent as `OUTBOUND`.
    Outbound,
    /// The shipping provider has collected the goods. Sent as `SHIPPED`.
    Shipped,
    /// The return is complete. Sent as `COMPLETED`.
    Completed,
    /// The return was cancelled. Sent as `CANCELED`.
    Canceled,
    /// The goods are being returned. Sent as `RETURNING`.
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

/// Status of a product sample.
#[non_exhaustive]
pub enum SampleStatus {
    /// The sample must be sent. Sent as `WAIT_FOR_SEND`.
    WaitForSend,
    /// The sample was sent. Sent as `SAMPLE_SENT`.
    SampleSent,
    /// TikTok has signed for the sample. Sent as `PLATFORM_SIGNED`.
    PlatformSigned,
    /// The supplier has yet to sign for the sample. Sent as `WAIT_FOR_SUPPLIER_SIGN`.
    WaitForSupplierSign,
    /// The supplier has signed for the sample. Sent as `SUPPLIER_SIGNED`.
    SupplierSigned,
    /// The sample was cancelled. Sent as `CANCELED`.
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

/// An SKC: the SKUs of a product with one value of the first key attribute, such as a color.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skc {
    /// SKC code of the supplier.
    pub external_skc_code: Option<String>,
    /// English name of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_name_en: Option<String>,
    /// Chinese name of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_name_zh: Option<String>,
    /// English value of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_value_en: Option<String>,
    /// Chinese value of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_value_zh: Option<String>,
    /// URL of the image of the SKC as it was when the order was created.
    pub image_url: Option<String>,
    /// SKC code of TikTok Shop.
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

/// An SKC, with its codes and its first key attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkcSummary {
    /// SKC code of the supplier.
    pub external_skc_code: Option<String>,
    /// English name of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_name_en: Option<String>,
    /// Chinese name of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_name_zh: Option<String>,
    /// English value of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_value_en: Option<String>,
    /// Chinese value of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_value_zh: Option<String>,
    /// SKC code of TikTok Shop.
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

/// A SKU for which to print labels.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuLabels {
    /// SKU code of TikTok Shop, from the stock-up order.
    pub code: Option<String>,
    /// Number of labels to print. At most 99999.
    pub quantity: Option<i64>,
}

impl SkuLabels {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU code of TikTok Shop, from the stock-up order.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Number of labels to print. At most 99999.
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
    /// Barcode of the SKU.
    pub barcode: Option<String>,
    /// Number of units that the supplier shipped.
    pub delivered_quantity: Option<i64>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// Number of units that the warehouse has put into stock.
    pub inbound_quantity: Option<i64>,
    /// SKU code of TikTok Shop.
    pub platform_sku_code: Option<String>,
    /// Number of units that the warehouse received and counted.
    pub received_quantity: Option<i64>,
    /// Number of units that were returned because of quality problems.
    pub returned_quantity: Option<i64>,
    /// English name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_en: Option<String>,
    /// Chinese name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_zh: Option<String>,
    /// English value of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_value_en: Option<String>,
    /// Chinese value of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_value_zh: Option<String>,
    /// Number of units that were confirmed. TikTok documents neither its value before confirmation nor a field for the number ordered.
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

/// Who or what initiated a stock-up order.
#[non_exhaustive]
pub enum StockupOrderSource {
    /// TikTok. Sent as `PLATFORM`.
    Platform,
    /// The supplier. Sent as `MERCHANT`.
    Merchant,
    /// A faulty delivery, whose goods are delivered again. Sent as `ABNORMAL_REDELIVERY`.
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

/// Status of a stock-up order.
#[non_exhaustive]
pub enum StockupOrderStatus {
    /// The supplier must accept or reject the order. Sent as `WAIT_CONFIRM`.
    WaitConfirm,
    /// The supplier must ship the goods. Sent as `WAIT_SEND`.
    WaitSend,
    /// The supplier has shipped the goods. Sent as `SENDED`.
    Sent,
    /// According to the tracking, the warehouse has signed for the goods. Sent as `SIGNED`.
    Signed,
    /// The warehouse has received and unpacked the goods. Sent as `RECEIVED`.
    Received,
    /// The warehouse is checking the quality. Sent as `IN_QUALITY_CHECK`.
    InQualityCheck,
    /// The quality check is complete. Sent as `QUALITY_CHECK_COMPLETED`.
    QualityCheckCompleted,
    /// The goods were sent back to the supplier. Sent as `RETURN_COMPLETED`.
    ReturnCompleted,
    /// The goods are in stock. Sent as `INBOUND`.
    Inbound,
    /// The order is not valid, and the supplier need not prepare goods. Sent as `INVAILD`.
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

/// A tracking event of a shipment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingRecord {
    /// Human-readable text of the event, possibly in Chinese.
    pub message: Option<String>,
    /// Title of the event.
    pub title: Option<String>,
    /// When the event happened.
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
