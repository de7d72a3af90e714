// @generated from specs/fbt/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Dimensions, LengthUnit, Region, Weight, WeightUnit};
use crate::api::ids::{FbtGoodsId, FbtMcfOrderId, ProductId, SkuId};

/// Address of a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// First line of the address.
    pub address_line_1: Option<String>,
    /// Second line of the address.
    pub address_line_2: Option<String>,
    /// Third line of the address.
    pub address_line_3: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// District or county of the address.
    pub district: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Country or region of the address.
    pub region_code: Option<Region>,
    /// State or province of the address.
    pub state: Option<String>,
}

impl Fields for Address {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_line_1", &mut self.address_line_1),
                    ("address_line_2", &mut self.address_line_2),
                    ("address_line_3", &mut self.address_line_3),
                    ("city", &mut self.city),
                    ("district", &mut self.district),
                    ("postal_code", &mut self.postal_code),
                    ("region_code", &mut self.region_code),
                    ("state", &mut self.state),
                ],
            );
    }
}

debug_fields!(Address);

/// Volume of an aerosol.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aerosol {
    /// Volume of the aerosol, greater than 0 and in `volume_unit`; required in requests with the hazmat type `AEROSOLS`.
    pub volume: Option<Decimal>,
    /// Unit of the volume.
    pub volume_unit: Option<String>,
}

impl Aerosol {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Volume of the aerosol, greater than 0 and in `volume_unit`; required in requests with the hazmat type `AEROSOLS`.
    #[inline]
    pub fn volume(mut self, volume: impl Into<Decimal>) -> Self {
        self.volume = Some(volume.into());
        self
    }

    /// Unit of the volume.
    #[inline]
    pub fn volume_unit(mut self, volume_unit: impl Into<String>) -> Self {
        self.volume_unit = Some(volume_unit.into());
        self
    }
}

impl WriteFields for Aerosol {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("volume", &self.volume), ("volume_unit", &self.volume_unit)]);
    }
}

impl Fields for Aerosol {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("volume", &mut self.volume),
                    ("volume_unit", &mut self.volume_unit),
                ],
            );
    }
}

debug_fields!(Aerosol);

/// A week in which a shipment arrives, from one Sunday at midnight to the next; in the US, in Pacific time.
#[derive(Clone)]
#[non_exhaustive]
pub struct ArrivalWindow {
    /// Beginning of the week, exactly as [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods) returns it.
    pub start_timestamp: Timestamp,
    /// End of the week, exactly as [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods) returns it.
    pub end_timestamp: Timestamp,
}

impl ArrivalWindow {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        start_timestamp: impl Into<Timestamp>,
        end_timestamp: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_timestamp: start_timestamp.into(),
            end_timestamp: end_timestamp.into(),
        }
    }
}

impl WriteFields for ArrivalWindow {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("start_timestamp", &Quoted(&self.start_timestamp)),
                    ("end_timestamp", &Quoted(&self.end_timestamp)),
                ],
            );
    }
}

debug_written!(ArrivalWindow);

/// A barcode of goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Barcode {
    /// The barcode as it can be printed.
    pub code: Option<String>,
    /// Kind of barcode.
    pub r#type: Option<BarcodeType>,
}

impl Fields for Barcode {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("type", &mut self.r#type)]);
    }
}

debug_fields!(Barcode);

/// A barcode of goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BarcodeInput {
    /// Kind of barcode, such as `UPC`, `EAN`, `GTIN`, `ASIN_OR_FNSKU` or `MERCHANT_SKU_ID`.
    pub barcode_type: Option<String>,
    /// The barcode. A `UPC` has 8 or 12 digits, an `EAN` 8 or 13 and a `GTIN` 8, 12, 13 or 14, each with a valid check digit; an `ASIN_OR_FNSKU` has 10 uppercase letters or digits and begins with `B` or `X`; a `MERCHANT_SKU_ID` has 1 to 32 printable ASCII characters without whitespace.
    pub barcode_value: Option<String>,
}

impl BarcodeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of barcode, such as `UPC`, `EAN`, `GTIN`, `ASIN_OR_FNSKU` or `MERCHANT_SKU_ID`.
    #[inline]
    pub fn barcode_type(mut self, barcode_type: impl Into<String>) -> Self {
        self.barcode_type = Some(barcode_type.into());
        self
    }

    /// The barcode. A `UPC` has 8 or 12 digits, an `EAN` 8 or 13 and a `GTIN` 8, 12, 13 or 14, each with a valid check digit; an `ASIN_OR_FNSKU` has 10 uppercase letters or digits and begins with `B` or `X`; a `MERCHANT_SKU_ID` has 1 to 32 printable ASCII characters without whitespace.
    #[inline]
    pub fn barcode_value(mut self, barcode_value: impl Into<String>) -> Self {
        self.barcode_value = Some(barcode_value.into());
        self
    }
}

impl WriteFields for BarcodeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("barcode_type", &self.barcode_type),
                    ("barcode_value", &self.barcode_value),
                ],
            );
    }
}

debug_written!(BarcodeInput);

/// Kind of barcode of goods.
#[non_exhaustive]
pub enum BarcodeType {
    /// Universal Product Code. Sent as `UPC`.
    Upc,
    /// European Article Number. Sent as `EAN`.
    Ean,
    /// Global Trade Item Number. Sent as `GTIN`.
    Gtin,
    /// ASIN or FNSKU of Amazon. Sent as `ASIN_OR_FNSKU`.
    AsinOrFnsku,
    /// The merchant's own code of the SKU. Sent as `MERCHANT_SKU_ID`.
    MerchantSkuId,
    /// Barcode of Fulfilled by TikTok. Sent as `FBT_SPECIFIC_BARCODE`.
    FbtSpecificBarcode,
    /// Another spelling of `ASIN_OR_FNSKU`. Sent as `ASIN OR FNSKU`.
    AsinOrFnskuSpaced,
    /// Another spelling of `MERCHANT_SKU_ID`. Sent as `MERCHANT SKU ID`.
    MerchantSkuIdSpaced,
    /// Another spelling of `FBT_SPECIFIC_BARCODE`. Sent as `FBT SPECIFIC BARCODE`.
    FbtSpecificBarcodeSpaced,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BarcodeType {
    const TEXTS: &'static [&'static str] = &[
        "UPC",
        "EAN",
        "GTIN",
        "ASIN_OR_FNSKU",
        "MERCHANT_SKU_ID",
        "FBT_SPECIFIC_BARCODE",
        "ASIN OR FNSKU",
        "MERCHANT SKU ID",
        "FBT SPECIFIC BARCODE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Upc,
            Ok(1) => Self::Ean,
            Ok(2) => Self::Gtin,
            Ok(3) => Self::AsinOrFnsku,
            Ok(4) => Self::MerchantSkuId,
            Ok(5) => Self::FbtSpecificBarcode,
            Ok(6) => Self::AsinOrFnskuSpaced,
            Ok(7) => Self::MerchantSkuIdSpaced,
            Ok(_) => Self::FbtSpecificBarcodeSpaced,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Upc => Ok(0),
            Self::Ean => Ok(1),
            Self::Gtin => Ok(2),
            Self::AsinOrFnsku => Ok(3),
            Self::MerchantSkuId => Ok(4),
            Self::FbtSpecificBarcode => Ok(5),
            Self::AsinOrFnskuSpaced => Ok(6),
            Self::MerchantSkuIdSpaced => Ok(7),
            Self::FbtSpecificBarcodeSpaced => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BarcodeType, Read);

/// Battery data of hazardous goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Battery {
    /// Kind of battery.
    pub battery_type: Option<BatteryType>,
    /// How the batteries are packed.
    pub battery_packaging_type: Option<BatteryPackagingType>,
    /// Total weight of the batteries, in `total_battery_weight_unit`.
    pub total_battery_weight: Option<Decimal>,
    /// Unit of the battery weight; always `GRAM`.
    pub total_battery_weight_unit: Option<WeightUnit>,
    /// Total capacity of the batteries, in `total_battery_capacity_unit`.
    pub total_battery_capacity: Option<Decimal>,
    /// Number of batteries in each package.
    pub battery_count_per_package: Option<Decimal>,
    /// Whether a UN 38.3 test report is required in addition to the safety data sheet. JSON name: `is_need_un_38_3_test`.
    pub needs_un_38_3_test: Option<bool>,
    /// URL of the UN 38.3 test report.
    pub un_38_3_test_file_url: Option<String>,
    /// Unit of the battery capacity, such as `WATT_HOURS`.
    pub total_battery_capacity_unit: Option<String>,
}

impl Fields for Battery {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("battery_type", &mut self.battery_type),
                    ("battery_packaging_type", &mut self.battery_packaging_type),
                    ("total_battery_weight", &mut self.total_battery_weight),
                    ("total_battery_weight_unit", &mut self.total_battery_weight_unit),
                    ("total_battery_capacity", &mut self.total_battery_capacity),
                    ("battery_count_per_package", &mut self.battery_count_per_package),
                    ("is_need_un_38_3_test", &mut self.needs_un_38_3_test),
                    ("un_38_3_test_file_url", &mut self.un_38_3_test_file_url),
                    (
                        "total_battery_capacity_unit",
                        &mut self.total_battery_capacity_unit,
                    ),
                ],
            );
    }
}

debug_fields!(Battery);

/// Battery data of hazardous goods.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatteryInput {
    /// Kind of battery.
    pub battery_type: BatteryType,
    /// How the batteries are packed.
    pub battery_packaging_type: BatteryPackagingType,
    /// Total weight of the batteries, in `total_battery_weight_unit`.
    pub total_battery_weight: Decimal,
    /// Unit of the battery weight; always `GRAM`.
    pub total_battery_weight_unit: WeightUnit,
    /// Total capacity of the batteries, in `total_battery_capacity_unit`.
    pub total_battery_capacity: Decimal,
    /// Unit of the battery capacity, such as `WATTHOUR`.
    pub total_battery_capacity_unit: String,
    /// Whether a UN 38.3 test report is required in addition to the safety data sheet. JSON name: `is_need_un_38_3_test`.
    pub needs_un_38_3_test: bool,
    /// URL of the UN 38.3 test report, if the safety data sheet does not include it.
    pub un_38_3_test_file_url: Option<String>,
    /// Number of batteries in each package.
    pub battery_count_per_package: Option<Decimal>,
}

/// The required fields of [`BatteryInput`], for [`BatteryInput::new`].
#[derive(Clone, Debug)]
pub struct BatteryInputRequired {
    /// Kind of battery.
    pub battery_type: BatteryType,
    /// How the batteries are packed.
    pub battery_packaging_type: BatteryPackagingType,
    /// Total weight of the batteries, in `total_battery_weight_unit`.
    pub total_battery_weight: Decimal,
    /// Unit of the battery weight; always `GRAM`.
    pub total_battery_weight_unit: WeightUnit,
    /// Total capacity of the batteries, in `total_battery_capacity_unit`.
    pub total_battery_capacity: Decimal,
    /// Unit of the battery capacity, such as `WATTHOUR`.
    pub total_battery_capacity_unit: String,
    /// Whether a UN 38.3 test report is required in addition to the safety data sheet. JSON name: `is_need_un_38_3_test`.
    pub needs_un_38_3_test: bool,
}

impl BatteryInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BatteryInputRequired) -> Self {
        Self {
            battery_type: required.battery_type,
            battery_packaging_type: required.battery_packaging_type,
            total_battery_weight: required.total_battery_weight,
            total_battery_weight_unit: required.total_battery_weight_unit,
            total_battery_capacity: required.total_battery_capacity,
            total_battery_capacity_unit: required.total_battery_capacity_unit,
            needs_un_38_3_test: required.needs_un_38_3_test,
            un_38_3_test_file_url: None,
            battery_count_per_package: None,
        }
    }

    /// URL of the UN 38.3 test report, if the safety data sheet does not include it.
    #[inline]
    pub fn un_38_3_test_file_url(
        mut self,
        un_38_3_test_file_url: impl Into<String>,
    ) -> Self {
        self.un_38_3_test_file_url = Some(un_38_3_test_file_url.into());
        self
    }

    /// Number of batteries in each package.
    #[inline]
    pub fn battery_count_per_package(
        mut self,
        battery_count_per_package: impl Into<Decimal>,
    ) -> Self {
        self.battery_count_per_package = Some(battery_count_per_package.into());
        self
    }
}

impl WriteFields for BatteryInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("battery_type", &self.battery_type),
                    ("battery_packaging_type", &self.battery_packaging_type),
                    ("total_battery_weight", &self.total_battery_weight),
                    ("total_battery_weight_unit", &self.total_battery_weight_unit),
                    ("total_battery_capacity", &self.total_battery_capacity),
                    ("total_battery_capacity_unit", &self.total_battery_capacity_unit),
                    ("is_need_un_38_3_test", &self.needs_un_38_3_test),
                    ("un_38_3_test_file_url", &self.un_38_3_test_file_url),
                    ("battery_count_per_package", &self.battery_count_per_package),
                ],
            );
    }
}

debug_written!(BatteryInput);

/// How batteries are packed.
#[non_exhaustive]
pub enum BatteryPackagingType {
    /// The batteries are packed without a device. Sent as `STANDALONE`.
    Standalone,
    /// The batteries are inside a device. Sent as `IN_EQUIPMENT`.
    InEquipment,
    /// The batteries are packed beside a device. Sent as `WITH_EQUIPMENT`.
    WithEquipment,
    /// The batteries are packed in another way. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BatteryPackagingType {
    const TEXTS: &'static [&'static str] = &[
        "STANDALONE",
        "IN_EQUIPMENT",
        "WITH_EQUIPMENT",
        "OTHER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Standalone,
            Ok(1) => Self::InEquipment,
            Ok(2) => Self::WithEquipment,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Standalone => Ok(0),
            Self::InEquipment => Ok(1),
            Self::WithEquipment => Ok(2),
            Self::Other => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BatteryPackagingType, Read, Write);

/// Kind of battery.
#[non_exhaustive]
pub enum BatteryType {
    /// Lithium-ion battery. Sent as `LITHIUM_ION`.
    LithiumIon,
    /// Lithium-metal battery. Sent as `LITHIUM_METAL`.
    LithiumMetal,
    /// Another kind. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BatteryType {
    const TEXTS: &'static [&'static str] = &["LITHIUM_ION", "LITHIUM_METAL", "OTHER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::LithiumIon,
            Ok(1) => Self::LithiumMetal,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::LithiumIon => Ok(0),
            Self::LithiumMetal => Ok(1),
            Self::Other => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BatteryType, Read, Write);

/// Size and weight of a carton.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxMeasurements {
    /// Weight of the carton, in `weight_unit`.
    pub weight: Option<Decimal>,
    /// Unit of the weight.
    pub weight_unit: Option<WeightUnit>,
    /// Width of the carton, in `length_unit`.
    pub width: Option<Decimal>,
    /// Height of the carton, in `length_unit`.
    pub height: Option<Decimal>,
    /// Length of the carton, in `length_unit`.
    pub length: Option<Decimal>,
    /// Unit of the three lengths.
    pub length_unit: Option<LengthUnit>,
}

impl Fields for BoxMeasurements {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("weight", &mut self.weight),
                    ("weight_unit", &mut self.weight_unit),
                    ("width", &mut self.width),
                    ("height", &mut self.height),
                    ("length", &mut self.length),
                    ("length_unit", &mut self.length_unit),
                ],
            );
    }
}

debug_fields!(BoxMeasurements);

/// Size and weight of a carton.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoxMeasurementsInput {
    /// Weight of the carton, in `weight_unit`.
    pub weight: Decimal,
    /// Unit of the weight. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM`, `OUNCE` or `POUNDS`.
    pub weight_unit: WeightUnit,
    /// Width of the carton, in `length_unit`.
    pub width: Decimal,
    /// Height of the carton, in `length_unit`.
    pub height: Decimal,
    /// Length of the carton, in `length_unit`.
    pub length: Decimal,
    /// Unit of the three lengths. Accepts `MILLIMETER`, `CENTIMETER`, `METER`, `FOOT`, `INCH` or `MICRON`.
    pub length_unit: LengthUnit,
}

/// The required fields of [`BoxMeasurementsInput`], for [`BoxMeasurementsInput::new`].
#[derive(Clone, Debug)]
pub struct BoxMeasurementsInputRequired {
    /// Weight of the carton, in `weight_unit`.
    pub weight: Decimal,
    /// Unit of the weight. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM`, `OUNCE` or `POUNDS`.
    pub weight_unit: WeightUnit,
    /// Width of the carton, in `length_unit`.
    pub width: Decimal,
    /// Height of the carton, in `length_unit`.
    pub height: Decimal,
    /// Length of the carton, in `length_unit`.
    pub length: Decimal,
    /// Unit of the three lengths. Accepts `MILLIMETER`, `CENTIMETER`, `METER`, `FOOT`, `INCH` or `MICRON`.
    pub length_unit: LengthUnit,
}

impl BoxMeasurementsInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BoxMeasurementsInputRequired) -> Self {
        Self {
            weight: required.weight,
            weight_unit: required.weight_unit,
            width: required.width,
            height: required.height,
            length: required.length,
            length_unit: required.length_unit,
        }
    }
}

impl WriteFields for BoxMeasurementsInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("weight", &self.weight),
                    (
                        "weight_unit",
                        &one_of(
                            &self.weight_unit,
                            &["MILLIGRAM", "GRAM", "KILOGRAM", "OUNCE", "POUNDS"],
                        ),
                    ),
                    ("width", &self.width),
                    ("height", &self.height),
                    ("length", &self.length),
                    (
                        "length_unit",
                        &one_of(
                            &self.length_unit,
                            &[
                                "MILLIMETER",
                                "CENTIMETER",
                                "METER",
                                "FOOT",
                                "INCH",
                                "MICRON",
                            ],
                        ),
                    ),
                ],
            );
    }
}

debug_written!(BoxMeasurementsInput);

/// Whether goods are bulky or accessories of bulky goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkyItemAttribute {
    /// Whether the goods are bulky.
    pub is_bulky_item: Option<bool>,
    /// Whether the goods are accessories of bulky goods.
    pub is_bulky_item_accessories: Option<bool>,
}

impl Fields for BulkyItemAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_bulky_item", &mut self.is_bulky_item),
                    ("is_bulky_item_accessories", &mut self.is_bulky_item_accessories),
                ],
            );
    }
}

debug_fields!(BulkyItemAttribute);

/// Whether goods are accessories of bulky goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkyItemAttributeInput {
    /// Whether the goods are accessories of bulky goods.
    pub is_bulky_item_accessories: Option<bool>,
}

impl BulkyItemAttributeInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the goods are accessories of bulky goods.
    #[inline]
    pub fn is_bulky_item_accessories(mut self, is_bulky_item_accessories: bool) -> Self {
        self.is_bulky_item_accessories = Some(is_bulky_item_accessories);
        self
    }
}

impl WriteFields for BulkyItemAttributeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("is_bulky_item_accessories", &self.is_bulky_item_accessories)]);
    }
}

debug_written!(BulkyItemAttributeInput);

/// Cartons that are packed in the same way.
#[derive(Clone)]
#[non_exhaustive]
pub struct CartonInput {
    /// Whether the cartons hold one kind of goods or several.
    pub carton_type: CartonType,
    /// Goods in each carton, one kind for `SINGLE_SKU` or at least two for `MULTI_SKU`.
    pub items: Vec<CartonItemInput>,
    /// Number of cartons that are packed in this way.
    pub quantity: i64,
    /// Size and weight of each carton.
    pub box_measurements: BoxMeasurementsInput,
    /// Numbers of the cartons, one for each carton, which consist of `C` and four digits and are unique in the request. TikTok generates them if no entry of `cartons` has any; otherwise, every entry must have them. JSON name: `carton_nums`.
    pub carton_numbers: Option<Vec<String>>,
}

/// The required fields of [`CartonInput`], for [`CartonInput::new`].
#[derive(Clone, Debug)]
pub struct CartonInputRequired {
    /// Whether the cartons hold one kind of goods or several.
    pub carton_type: CartonType,
    /// Goods in each carton, one kind for `SINGLE_SKU` or at least two for `MULTI_SKU`.
    pub items: Vec<CartonItemInput>,
    /// Number of cartons that are packed in this way.
    pub quantity: i64,
    /// Size and weight of each carton.
    pub box_measurements: BoxMeasurementsInput,
}

impl CartonInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: CartonInputRequired) -> Self {
        Self {
            carton_type: required.carton_type,
            items: required.items,
            quantity: required.quantity,
            box_measurements: required.box_measurements,
            carton_numbers: None,
        }
    }

    /// Numbers of the cartons, one for each carton, which consist of `C` and four digits and are unique in the request. TikTok generates them if no entry of `cartons` has any; otherwise, every entry must have them. JSON name: `carton_nums`.
    #[inline]
    pub fn carton_numbers(
        mut self,
        carton_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.carton_numbers = Some(carton_numbers.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for CartonInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("carton_type", &self.carton_type),
                    ("items", &self.items),
                    ("quantity", &self.quantity),
                    ("box_measurements", &self.box_measurements),
                    ("carton_nums", &self.carton_numbers),
                ],
            );
    }
}

debug_written!(CartonInput);

/// Goods in a carton.
#[derive(Clone)]
#[non_exhaustive]
pub struct CartonItemInput {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods). The goods must be approved and bound to a SKU.
    pub goods_id: FbtGoodsId,
    /// Number of units in each carton. At least 1.
    pub quantity: i64,
    /// Lot code; required for goods with lot control, and the same for all entries of the goods.
    pub lot_code: Option<String>,
    /// Expiration time; required for goods with expiration management, and the same for all entries of the goods. It must be at least as many days from now as the `inbound_cutoff_days` of the goods in [`SearchGoods`](crate::fbt::SearchGoods).
    pub expiration_timestamp: Option<Timestamp>,
}

impl CartonItemInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(goods_id: impl Into<FbtGoodsId>, quantity: i64) -> Self {
        Self {
            goods_id: goods_id.into(),
            quantity,
            lot_code: None,
            expiration_timestamp: None,
        }
    }

    /// Lot code; required for goods with lot control, and the same for all entries of the goods.
    #[inline]
    pub fn lot_code(mut self, lot_code: impl Into<String>) -> Self {
        self.lot_code = Some(lot_code.into());
        self
    }

    /// Expiration time; required for goods with expiration management, and the same for all entries of the goods. It must be at least as many days from now as the `inbound_cutoff_days` of the goods in [`SearchGoods`](crate::fbt::SearchGoods).
    #[inline]
    pub fn expiration_timestamp(
        mut self,
        expiration_timestamp: impl Into<Timestamp>,
    ) -> Self {
        self.expiration_timestamp = Some(expiration_timestamp.into());
        self
    }
}

impl WriteFields for CartonItemInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("goods_id", &self.goods_id),
                    ("quantity", &within(&self.quantity, 1..)),
                    ("lot_code", &self.lot_code),
                    ("expiration_timestamp", &Quoted(&self.expiration_timestamp)),
                ],
            );
    }
}

debug_written!(CartonItemInput);

/// Whether a carton holds one kind of goods or several.
#[non_exhaustive]
pub enum CartonType {
    /// One kind of goods. Sent as `SINGLE_SKU`.
    SingleSku,
    /// Several kinds of goods. Sent as `MULTI_SKU`.
    MultiSku,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CartonType {
    const TEXTS: &'static [&'static str] = &["SINGLE_SKU", "MULTI_SKU"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SingleSku,
            Ok(_) => Self::MultiSku,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SingleSku => Ok(0),
            Self::MultiSku => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CartonType, Read, Write);

/// Status of a consign order, one package of a multi-channel fulfillment (MCF) order.
#[non_exhaustive]
pub enum ConsignOrderStatus {
    /// The warehouse has not started to process the package. Sent as `PENDING`.
    Pending,
    /// The warehouse is processing the package. Sent as `HANDLE_BY_WAREHOUSE`.
    HandleByWarehouse,
    /// The package has left the warehouse. Sent as `SHIPPED`.
    Shipped,
    /// The shipping provider has received the package, which is in transit. Sent as `HANDOVER`.
    Handover,
    /// The package was cancelled. Sent as `CLOSED`.
    Closed,
    /// The package was lost. Sent as `LOST`.
    Lost,
    /// The package was damaged. Sent as `DAMAGE`.
    Damage,
    /// The consign order is complete. Sent as `COMPLETED`.
    Completed,
    /// The package cannot be fulfilled because of an issue. Sent as `ABNORMAL`.
    Abnormal,
    /// The package was returned. Sent as `RETURNED`.
    Returned,
    /// The package was scrapped. Sent as `SCRAP`.
    Scrap,
    /// The status, or the kind of problem during shipping, is unknown. Sent as `UNKNOWN`.
    Unknown,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ConsignOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING",
        "HANDLE_BY_WAREHOUSE",
        "SHIPPED",
        "HANDOVER",
        "CLOSED",
        "LOST",
        "DAMAGE",
        "COMPLETED",
        "ABNORMAL",
        "RETURNED",
        "SCRAP",
        "UNKNOWN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::HandleByWarehouse,
            Ok(2) => Self::Shipped,
            Ok(3) => Self::Handover,
            Ok(4) => Self::Closed,
            Ok(5) => Self::Lost,
            Ok(6) => Self::Damage,
            Ok(7) => Self::Completed,
            Ok(8) => Self::Abnormal,
            Ok(9) => Self::Returned,
            Ok(10) => Self::Scrap,
            Ok(_) => Self::Unknown,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::HandleByWarehouse => Ok(1),
            Self::Shipped => Ok(2),
            Self::Handover => Ok(3),
            Self::Closed => Ok(4),
            Self::Lost => Ok(5),
            Self::Damage => Ok(6),
            Self::Completed => Ok(7),
            Self::Abnormal => Ok(8),
            Self::Returned => Ok(9),
            Self::Scrap => Ok(10),
            Self::Unknown => Ok(11),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ConsignOrderStatus, Read);

/// A multi-channel fulfillment (MCF) order that was just created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedMcfOrder {
    /// When the MCF order was created.
    pub create_time: Option<Timestamp>,
    /// ID of the order in the seller's own system.
    pub external_order_id: Option<String>,
    /// ID of the MCF order, for [`GetMcfOrderStatus`](crate::fbt::GetMcfOrderStatus) and [`CancelMcfOrder`](crate::fbt::CancelMcfOrder).
    pub mcf_order_id: Option<FbtMcfOrderId>,
}

impl Fields for CreatedMcfOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("external_order_id", &mut self.external_order_id),
                    ("mcf_order_id", &mut self.mcf_order_id),
                ],
            );
    }
}

debug_fields!(CreatedMcfOrder);

/// Class of dangerous goods in transport law.
#[non_exhaustive]
pub enum DangerousGoodsClass {
    /// Gases. Sent as `CLASS_2`.
    Class2,
    /// Flammable liquids. Sent as `CLASS_3`.
    Class3,
    /// Miscellaneous dangerous goods, such as lithium batteries. Sent as `CLASS_9`.
    Class9,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DangerousGoodsClass {
    const TEXTS: &'static [&'static str] = &["CLASS_2", "CLASS_3", "CLASS_9"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Class2,
            Ok(1) => Self::Class3,
            Ok(_) => Self::Class9,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Class2 => Ok(0),
            Self::Class3 => Ok(1),
            Self::Class9 => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DangerousGoodsClass, Read, Write);

/// Size and weight of goods.
#[derive(Clone)]
#[non_exhaustive]
pub struct DimensionsAndWeight {
    /// Weight of the goods, in `weight_unit`. Example: `350`.
    pub weight_value: Decimal,
    /// Length of the goods, in `dimension_unit`. Example: `12`.
    pub length_value: Decimal,
    /// Width of the goods, in `dimension_unit`. Example: `9`.
    pub width_value: Decimal,
    /// Height of the goods, in `dimension_unit`. Example: `10`.
    pub height_value: Decimal,
    /// Unit of the weight. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM`, `POUND` or `OUNCE`. Example: `GRAM`.
    pub weight_unit: WeightUnit,
    /// Unit of the three lengths. Accepts `MILLIMETER`, `CENTIMETER`, `METER`, `FOOT` or `INCH`. Example: `CENTIMETER`.
    pub dimension_unit: LengthUnit,
}

/// The required fields of [`DimensionsAndWeight`], for [`DimensionsAndWeight::new`].
#[derive(Clone, Debug)]
pub struct DimensionsAndWeightRequired {
    /// Weight of the goods, in `weight_unit`. Example: `350`.
    pub weight_value: Decimal,
    /// Length of the goods, in `dimension_unit`. Example: `12`.
    pub length_value: Decimal,
    /// Width of the goods, in `dimension_unit`. Example: `9`.
    pub width_value: Decimal,
    /// Height of the goods, in `dimension_unit`. Example: `10`.
    pub height_value: Decimal,
    /// Unit of the weight. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM`, `POUND` or `OUNCE`. Example: `GRAM`.
    pub weight_unit: WeightUnit,
    /// Unit of the three lengths. Accepts `MILLIMETER`, `CENTIMETER`, `METER`, `FOOT` or `INCH`. Example: `CENTIMETER`.
    pub dimension_unit: LengthUnit,
}

impl DimensionsAndWeight {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: DimensionsAndWeightRequired) -> Self {
        Self {
            weight_value: required.weight_value,
            length_value: required.length_value,
            width_value: required.width_value,
            height_value: required.height_value,
            weight_unit: required.weight_unit,
            dimension_unit: required.dimension_unit,
        }
    }
}

impl WriteFields for DimensionsAndWeight {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("weight_value", &self.weight_value),
                    ("length_value", &self.length_value),
                    ("width_value", &self.width_value),
                    ("height_value", &self.height_value),
                    (
                        "weight_unit",
                        &one_of(
                            &self.weight_unit,
                            &["MILLIGRAM", "GRAM", "KILOGRAM", "POUND", "OUNCE"],
                        ),
                    ),
                    (
                        "dimension_unit",
                        &one_of(
                            &self.dimension_unit,
                            &["MILLIMETER", "CENTIMETER", "METER", "FOOT", "INCH"],
                        ),
                    ),
                ],
            );
    }
}

debug_written!(DimensionsAndWeight);

/// Flammable liquid in hazardous goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlammableLiquid {
    /// Kind of flammable liquid.
    pub flammable_liquids_type: Option<FlammableLiquidType>,
    /// Volume of the flammable liquid, in `volume_unit`.
    pub flammable_liquids_volume: Option<Decimal>,
    /// Unit of the volume, such as `MILLILITER`.
    pub volume_unit: Option<String>,
}

impl Fields for FlammableLiquid {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("flammable_liquids_type", &mut self.flammable_liquids_type),
                    ("flammable_liquids_volume", &mut self.flammable_liquids_volume),
                    ("volume_unit", &mut self.volume_unit),
                ],
            );
    }
}

debug_fields!(FlammableLiquid);

/// Flammable liquid in hazardous goods.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlammableLiquidInput {
    /// Kind of flammable liquid.
    pub flammable_liquids_type: FlammableLiquidType,
    /// Volume of the flammable liquid, in `volume_unit`.
    pub flammable_liquids_volume: Decimal,
    /// Unit of the volume, such as `MILLILITERS`.
    pub volume_unit: Option<String>,
}

impl FlammableLiquidInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        flammable_liquids_type: impl Into<FlammableLiquidType>,
        flammable_liquids_volume: impl Into<Decimal>,
    ) -> Self {
        Self {
            flammable_liquids_type: flammable_liquids_type.into(),
            flammable_liquids_volume: flammable_liquids_volume.into(),
            volume_unit: None,
        }
    }

    /// Unit of the volume, such as `MILLILITERS`.
    #[inline]
    pub fn volume_unit(mut self, volume_unit: impl Into<String>) -> Self {
        self.volume_unit = Some(volume_unit.into());
        self
    }
}

impl WriteFields for FlammableLiquidInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("flammable_liquids_type", &self.flammable_liquids_type),
                    ("flammable_liquids_volume", &self.flammable_liquids_volume),
                    ("volume_unit", &self.volume_unit),
                ],
            );
    }
}

debug_written!(FlammableLiquidInput);

/// Kind of flammable liquid.
#[non_exhaustive]
pub enum FlammableLiquidType {
    /// Paint. Sent as `PAINT`.
    Paint,
    /// Perfume. Sent as `PERFUMERY`.
    Perfumery,
    /// Alcohol. Sent as `ALCOHOLIC`.
    Alcoholic,
    /// Another liquid. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FlammableLiquidType {
    const TEXTS: &'static [&'static str] = &["PAINT", "PERFUMERY", "ALCOHOLIC", "OTHER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Paint,
            Ok(1) => Self::Perfumery,
            Ok(2) => Self::Alcoholic,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Paint => Ok(0),
            Self::Perfumery => Ok(1),
            Self::Alcoholic => Ok(2),
            Self::Other => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FlammableLiquidType, Read, Write);

/// Size and weight of goods, with up to three decimal places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsMeasurements {
    /// Size of the goods, in `MILLIMETER`, `CENTIMETER`, `METER`, `FOOT`, `INCH`, `MICROMETER` or `MICRO`.
    pub dimension: Option<Dimensions>,
    /// Weight of the goods, in `MILLIGRAM`, `GRAM`, `KILOGRAM`, `POUND` or `OUNCE`.
    pub weight: Option<Weight>,
}

impl Fields for GoodsMeasurements {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("dimension", &mut self.dimension), ("weight", &mut self.weight)],
            );
    }
}

debug_fields!(GoodsMeasurements);

/// Goods and their number of units.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsQuantity {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub goods_id: Option<FbtGoodsId>,
    /// Number of units of the goods.
    pub quantity: Option<i64>,
}

impl Fields for GoodsQuantity {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("goods_id", &mut self.goods_id), ("quantity", &mut self.quantity)],
            );
    }
}

debug_fields!(GoodsQuantity);

/// Result of an operation on goods and a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsResult {
    /// ID of the goods; absent if [`CreateGoods`](crate::fbt::CreateGoods) failed to create them.
    pub tts_goods_id: Option<FbtGoodsId>,
    /// SKU ID of TikTok Shop.
    pub tts_sku_id: Option<SkuId>,
    /// Whether the request succeeded for these goods and this SKU.
    pub is_success: Option<bool>,
    /// Why the request failed for these goods and this SKU; present if `is_success` is false.
    pub fail_reason: Option<String>,
}

impl Fields for GoodsResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("tts_goods_id", &mut self.tts_goods_id),
                    ("tts_sku_id", &mut self.tts_sku_id),
                    ("is_success", &mut self.is_success),
                    ("fail_reason", &mut self.fail_reason),
                ],
            );
    }
}

debug_fields!(GoodsResult);

impl CollectFailures for GoodsResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("tts_goods_id", &self.tts_goods_id);
        failure.add_subject("tts_sku_id", &self.tts_sku_id);
        failure.add_reason(&self.fail_reason);
    }
}

/// Properties of goods that matter for safe handling.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsSafetyAttributes {
    /// Whether the goods are fragile.
    pub is_fragile: Option<bool>,
    /// Whether the goods are liquid.
    pub is_liquid: Option<bool>,
    /// Whether the goods are sharp.
    pub is_sharp: Option<bool>,
}

impl GoodsSafetyAttributes {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the goods are fragile.
    #[inline]
    pub fn is_fragile(mut self, is_fragile: bool) -> Self {
        self.is_fragile = Some(is_fragile);
        self
    }

    /// Whether the goods are liquid.
    #[inline]
    pub fn is_liquid(mut self, is_liquid: bool) -> Self {
        self.is_liquid = Some(is_liquid);
        self
    }

    /// Whether the goods are sharp.
    #[inline]
    pub fn is_sharp(mut self, is_sharp: bool) -> Self {
        self.is_sharp = Some(is_sharp);
        self
    }
}

impl WriteFields for GoodsSafetyAttributes {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("is_fragile", &self.is_fragile),
                    ("is_liquid", &self.is_liquid),
                    ("is_sharp", &self.is_sharp),
                ],
            );
    }
}

impl Fields for GoodsSafetyAttributes {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_fragile", &mut self.is_fragile),
                    ("is_liquid", &mut self.is_liquid),
                    ("is_sharp", &mut self.is_sharp),
                ],
            );
    }
}

debug_fields!(GoodsSafetyAttributes);

/// What happens to expired stock. Each version of the API uses its own subset.
#[non_exhaustive]
pub enum HandlingMethod {
    /// The units become defective stock. Sent as `STORE_UNITS`.
    StoreUnits,
    /// The units are returned to the seller. Sent as `RETURN_TO_SELLER`.
    ReturnToSeller,
    /// The units are disposed of. Sent as `DISPOSE`.
    Dispose,
    /// The units become defective stock; an earlier name of `STORE_UNITS`. Sent as `TURN_INTO_DEFECTIVE_INVENTORY`.
    TurnIntoDefectiveInventory,
    /// The units are returned to the supplier; an earlier name of `RETURN_TO_SELLER`. Sent as `RETURN_TO_SUPPLIER`.
    ReturnToSupplier,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for HandlingMethod {
    const TEXTS: &'static [&'static str] = &[
        "STORE_UNITS",
        "RETURN_TO_SELLER",
        "DISPOSE",
        "TURN_INTO_DEFECTIVE_INVENTORY",
        "RETURN_TO_SUPPLIER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::StoreUnits,
            Ok(1) => Self::ReturnToSeller,
            Ok(2) => Self::Dispose,
            Ok(3) => Self::TurnIntoDefectiveInventory,
            Ok(_) => Self::ReturnToSupplier,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::StoreUnits => Ok(0),
            Self::ReturnToSeller => Ok(1),
            Self::Dispose => Ok(2),
            Self::TurnIntoDefectiveInventory => Ok(3),
            Self::ReturnToSupplier => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(HandlingMethod, Read, Write);

/// Whether TikTok fulfills goods that are hazardous or ship in their own container (SIOC).
#[non_exhaustive]
pub enum HazmatApprovalStatus {
    /// The status is not valid. Sent as `APPROVAL_STATUS_INVALID`.
    Invalid,
    /// The initial status. Sent as `APPROVAL_STATUS_INIT`.
    Init,
    /// TikTok is reviewing the goods. Sent as `APPROVAL_STATUS_UNDER_REVIEW`.
    UnderReview,
    /// TikTok fulfills the goods. Sent as `APPROVAL_STATUS_FULFILLABLE`.
    Fulfillable,
    /// TikTok does not fulfill the goods. Sent as `APPROVAL_STATUS_UNFULFILLABLE`.
    Unfulfillable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for HazmatApprovalStatus {
    const TEXTS: &'static [&'static str] = &[
        "APPROVAL_STATUS_INVALID",
        "APPROVAL_STATUS_INIT",
        "APPROVAL_STATUS_UNDER_REVIEW",
        "APPROVAL_STATUS_FULFILLABLE",
        "APPROVAL_STATUS_UNFULFILLABLE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Invalid,
            Ok(1) => Self::Init,
            Ok(2) => Self::UnderReview,
            Ok(3) => Self::Fulfillable,
            Ok(_) => Self::Unfulfillable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Invalid => Ok(0),
            Self::Init => Ok(1),
            Self::UnderReview => Ok(2),
            Self::Fulfillable => Ok(3),
            Self::Unfulfillable => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(HazmatApprovalStatus, Read);

/// What makes goods hazardous, with the documents.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HazmatDeclaration {
    /// What makes the goods hazardous.
    pub hazmat_type: Option<HazmatType>,
    /// Battery data; for the hazmat type `BATTERY`. JSON name: `battery_extra_info`.
    pub battery: Option<Battery>,
    /// Data of the liquid; for the hazmat type `FLAMMABLE_LIQUID`. JSON name: `flammable_liquids_extra_info`.
    pub flammable_liquid: Option<FlammableLiquid>,
    /// Volume of the aerosol; for the hazmat type `AEROSOLS`. JSON name: `aerosol_extra_info`.
    pub aerosol: Option<Aerosol>,
    /// Class of dangerous goods in transport law. JSON name: `dg_class`.
    pub dangerous_goods_class: Option<DangerousGoodsClass>,
    /// UN number of the substance. JSON name: `dg_uncode`.
    pub un_number: Option<UnNumber>,
    /// URL of the material safety data sheet.
    pub msds_file_url: Option<String>,
}

impl Fields for HazmatDeclaration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("hazmat_type", &mut self.hazmat_type),
                    ("battery_extra_info", &mut self.battery),
                    ("flammable_liquids_extra_info", &mut self.flammable_liquid),
                    ("aerosol_extra_info", &mut self.aerosol),
                    ("dg_class", &mut self.dangerous_goods_class),
                    ("dg_uncode", &mut self.un_number),
                    ("msds_file_url", &mut self.msds_file_url),
                ],
            );
    }
}

debug_fields!(HazmatDeclaration);

/// What makes goods hazardous, with the documents.
#[derive(Clone)]
#[non_exhaustive]
pub struct HazmatDeclarationInput {
    /// What makes the goods hazardous.
    pub hazmat_type: HazmatType,
    /// Class of dangerous goods in transport law. JSON name: `dg_class`.
    pub dangerous_goods_class: DangerousGoodsClass,
    /// UN number of the substance. JSON name: `dg_uncode`.
    pub un_number: UnNumber,
    /// URL of the material safety data sheet.
    pub msds_file_url: String,
    /// Battery data; for the hazmat type `BATTERY`. JSON name: `battery_extra_info`.
    pub battery: Option<BatteryInput>,
    /// Data of the liquid; for the hazmat type `FLAMMABLE_LIQUID`. JSON name: `flammable_liquids_extra_info`.
    pub flammable_liquid: Option<FlammableLiquidInput>,
    /// Volume of the aerosol; for the hazmat type `AEROSOLS`. JSON name: `aerosol_extra_info`.
    pub aerosol: Option<Aerosol>,
}

/// The required fields of [`HazmatDeclarationInput`], for [`HazmatDeclarationInput::new`].
#[derive(Clone, Debug)]
pub struct HazmatDeclarationInputRequired {
    /// What makes the goods hazardous.
    pub hazmat_type: HazmatType,
    /// Class of dangerous goods in transport law. JSON name: `dg_class`.
    pub dangerous_goods_class: DangerousGoodsClass,
    /// UN number of the substance. JSON name: `dg_uncode`.
    pub un_number: UnNumber,
    /// URL of the material safety data sheet.
    pub msds_file_url: String,
}

impl HazmatDeclarationInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: HazmatDeclarationInputRequired) -> Self {
        Self {
            hazmat_type: required.hazmat_type,
            dangerous_goods_class: required.dangerous_goods_class,
            un_number: required.un_number,
            msds_file_url: required.msds_file_url,
            battery: None,
            flammable_liquid: None,
            aerosol: None,
        }
    }

    /// Battery data; for the hazmat type `BATTERY`. JSON name: `battery_extra_info`.
    #[inline]
    pub fn battery(mut self, battery: BatteryInput) -> Self {
        self.battery = Some(battery);
        self
    }

    /// Data of the liquid; for the hazmat type `FLAMMABLE_LIQUID`. JSON name: `flammable_liquids_extra_info`.
    #[inline]
    pub fn flammable_liquid(mut self, flammable_liquid: FlammableLiquidInput) -> Self {
        self.flammable_liquid = Some(flammable_liquid);
        self
    }

    /// Volume of the aerosol; for the hazmat type `AEROSOLS`. JSON name: `aerosol_extra_info`.
    #[inline]
    pub fn aerosol(mut self, aerosol: Aerosol) -> Self {
        self.aerosol = Some(aerosol);
        self
    }
}

impl WriteFields for HazmatDeclarationInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("hazmat_type", &self.hazmat_type),
                    ("dg_class", &self.dangerous_goods_class),
                    ("dg_uncode", &self.un_number),
                    ("msds_file_url", &self.msds_file_url),
                    ("battery_extra_info", &self.battery),
                    ("flammable_liquids_extra_info", &self.flammable_liquid),
                    ("aerosol_extra_info", &self.aerosol),
                ],
            );
    }
}

debug_written!(HazmatDeclarationInput);

/// What makes goods hazardous.
#[non_exhaustive]
pub enum HazmatType {
    /// Magnets. Sent as `MAGNETIZED`.
    Magnetized,
    /// Batteries. Sent as `BATTERY`.
    Battery,
    /// Flammable liquids. Sent as `FLAMMABLE_LIQUID`.
    FlammableLiquid,
    /// Aerosols. Sent as `AEROSOLS`.
    Aerosols,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for HazmatType {
    const TEXTS: &'static [&'static str] = &[
        "MAGNETIZED",
        "BATTERY",
        "FLAMMABLE_LIQUID",
        "AEROSOLS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Magnetized,
            Ok(1) => Self::Battery,
            Ok(2) => Self::FlammableLiquid,
            Ok(_) => Self::Aerosols,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Magnetized => Ok(0),
            Self::Battery => Ok(1),
            Self::FlammableLiquid => Ok(2),
            Self::Aerosols => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(HazmatType, Read, Write);

/// How an inbound plan is delivered.
#[non_exhaustive]
pub enum InboundMethod {
    /// Goods go directly to fulfillment centers, possibly in several shipments. Sent as `D2FC`.
    D2fc,
    /// Goods go to one hub, possibly for a placement fee. Sent as `ONE_HUB`.
    OneHub,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InboundMethod {
    const TEXTS: &'static [&'static str] = &["D2FC", "ONE_HUB"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::D2fc,
            Ok(_) => Self::OneHub,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::D2fc => Ok(0),
            Self::OneHub => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InboundMethod, Read, Write);

/// Status of an inbound order.
#[non_exhaustive]
pub enum InboundOrderStatus {
    /// The order is not yet ready to ship. Sent as `WORKING`.
    Working,
    /// The seller can ship the order. Sent as `READY_TO_SHIP`.
    ReadyToShip,
    /// The order was shipped, and the warehouse expects it. Sent as `TO_BE_RECEIVED`.
    ToBeReceived,
    /// The goods have arrived at the hub. Sent as `ARRIVED_HUB`.
    ArrivedHub,
    /// The goods are on the way from the hub to fulfillment centers. Sent as `INTERNAL_TRANSFER`.
    InternalTransfer,
    /// The warehouse is receiving the goods. Sent as `RECEIVING`.
    Receiving,
    /// The warehouse has received a part of the goods. Sent as `PARTIALLY_RECEIVED`.
    PartiallyReceived,
    /// The warehouse has received the goods. Sent as `RECEIVED`.
    Received,
    /// The order was cancelled. Sent as `CANCELLED`.
    Cancelled,
    /// The shipment was delivered to the warehouse. Sent as `DELIVERED`.
    Delivered,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InboundOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "WORKING",
        "READY_TO_SHIP",
        "TO_BE_RECEIVED",
        "ARRIVED_HUB",
        "INTERNAL_TRANSFER",
        "RECEIVING",
        "PARTIALLY_RECEIVED",
        "RECEIVED",
        "CANCELLED",
        "DELIVERED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Working,
            Ok(1) => Self::ReadyToShip,
            Ok(2) => Self::ToBeReceived,
            Ok(3) => Self::ArrivedHub,
            Ok(4) => Self::InternalTransfer,
            Ok(5) => Self::Receiving,
            Ok(6) => Self::PartiallyReceived,
            Ok(7) => Self::Received,
            Ok(8) => Self::Cancelled,
            Ok(_) => Self::Delivered,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Working => Ok(0),
            Self::ReadyToShip => Ok(1),
            Self::ToBeReceived => Ok(2),
            Self::ArrivedHub => Ok(3),
            Self::InternalTransfer => Ok(4),
            Self::Receiving => Ok(5),
            Self::PartiallyReceived => Ok(6),
            Self::Received => Ok(7),
            Self::Cancelled => Ok(8),
            Self::Delivered => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InboundOrderStatus, Read);

/// A logistics service of a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogisticsService {
    /// ID of the logistics service.
    pub id: Option<String>,
    /// Name of the logistics service.
    pub name: Option<String>,
    /// Whether the merchant subscribes to the logistics service.
    pub subscribed: Option<bool>,
}

impl Fields for LogisticsService {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("subscribed", &mut self.subscribed),
                ],
            );
    }
}

debug_fields!(LogisticsService);

/// Goods in a consign order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McfGoods {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub id: Option<FbtGoodsId>,
    /// Number of units in this consign order.
    pub quantity: Option<i64>,
}

impl Fields for McfGoods {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("quantity", &mut self.quantity)]);
    }
}

debug_fields!(McfGoods);

/// A merchant of Fulfilled by TikTok.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Merchant {
    /// Merchant ID of Fulfilled by TikTok.
    pub id: Option<String>,
    /// Name of the merchant.
    pub name: Option<String>,
}

impl Fields for Merchant {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(Merchant);

/// The product of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Product ID of TikTok Shop.
    pub id: Option<ProductId>,
    /// URL of the product image.
    pub image_url: Option<String>,
    /// Title of the product.
    pub name: Option<String>,
}

impl Fields for Product {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("image_url", &mut self.image_url),
                    ("name", &mut self.name),
                ],
            );
    }
}

debug_fields!(Product);

/// Name of a shipping provider.
#[non_exhaustive]
pub enum ProviderName {
    /// FedEx. Sent as `FEDEX`.
    Fedex,
    /// United Parcel Service. Sent as `UPS`.
    Ups,
    /// DHL Express. Sent as `DHL`.
    Dhl,
    /// United States Postal Service. Sent as `USPS`.
    Usps,
    /// Any other shipping provider. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProviderName {
    const TEXTS: &'static [&'static str] = &["FEDEX", "UPS", "DHL", "USPS", "OTHER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Fedex,
            Ok(1) => Self::Ups,
            Ok(2) => Self::Dhl,
            Ok(3) => Self::Usps,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Fedex => Ok(0),
            Self::Ups => Ok(1),
            Self::Dhl => Ok(2),
            Self::Usps => Ok(3),
            Self::Other => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProviderName, Read, Write);

/// Address to which stock is returned.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnAddress {
    /// First line of the address.
    pub address_line_1: Option<String>,
    /// Second line of the address.
    pub address_line_2: Option<String>,
    /// Third line of the address.
    pub address_line_3: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// District or county of the address.
    pub district: Option<String>,
    /// Name of the contact person.
    pub name: Option<String>,
    /// Phone number of the contact person.
    pub phone_number: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Country or region of the address.
    pub region_code: Option<Region>,
    /// State or province of the address.
    pub state: Option<String>,
}

impl Fields for ReturnAddress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_line_1", &mut self.address_line_1),
                    ("address_line_2", &mut self.address_line_2),
                    ("address_line_3", &mut self.address_line_3),
                    ("city", &mut self.city),
                    ("district", &mut self.district),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                    ("postal_code", &mut self.postal_code),
                    ("region_code", &mut self.region_code),
                    ("state", &mut self.state),
                ],
            );
    }
}

debug_fields!(ReturnAddress);

/// How often expired stock is returned.
#[non_exhaustive]
pub enum ReturnCycle {
    /// Every week. Sent as `ONCE_A_WEEK`.
    OnceAWeek,
    /// Every month. Sent as `ONCE_A_MONTH`.
    OnceAMonth,
    /// Every three months. Sent as `ONCE_A_QUARTER`.
    OnceAQuarter,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnCycle {
    const TEXTS: &'static [&'static str] = &[
        "ONCE_A_WEEK",
        "ONCE_A_MONTH",
        "ONCE_A_QUARTER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OnceAWeek,
            Ok(1) => Self::OnceAMonth,
            Ok(_) => Self::OnceAQuarter,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OnceAWeek => Ok(0),
            Self::OnceAMonth => Ok(1),
            Self::OnceAQuarter => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnCycle, Read);

/// What happens to goods that buyers return.
#[non_exhaustive]
pub enum ReturnHandlingMethod {
    /// The units are collected. Sent as `COLLECT_RETURN_UNITS`.
    CollectReturnUnits,
    /// Sellable units go back to the stock; the others are collected. Sent as `RESTOCK_SELLABLE_COLLECT_UNSELLABLE`.
    RestockSellableCollectUnsellable,
    /// Sellable units go back to the stock; the others are disposed of. Sent as `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`.
    RestockSellableDisposeUnsellable,
    /// All units are disposed of without an inspection. Sent as `DISPOSAL_WITHOUT_INSPECTION`.
    DisposalWithoutInspection,
    /// All units are returned to the seller without an inspection. Sent as `RETURN_WITHOUT_INSPECTION`.
    ReturnWithoutInspection,
    /// Sellable units go back to the stock; the others are returned to the seller. Sent as `RESTOCK_SELLABLE_RETURN_UNSELLABLE`.
    RestockSellableReturnUnsellable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnHandlingMethod {
    const TEXTS: &'static [&'static str] = &[
        "COLLECT_RETURN_UNITS",
        "RESTOCK_SELLABLE_COLLECT_UNSELLABLE",
        "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE",
        "DISPOSAL_WITHOUT_INSPECTION",
        "RETURN_WITHOUT_INSPECTION",
        "RESTOCK_SELLABLE_RETURN_UNSELLABLE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CollectReturnUnits,
            Ok(1) => Self::RestockSellableCollectUnsellable,
            Ok(2) => Self::RestockSellableDisposeUnsellable,
            Ok(3) => Self::DisposalWithoutInspection,
            Ok(4) => Self::ReturnWithoutInspection,
            Ok(_) => Self::RestockSellableReturnUnsellable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CollectReturnUnits => Ok(0),
            Self::RestockSellableCollectUnsellable => Ok(1),
            Self::RestockSellableDisposeUnsellable => Ok(2),
            Self::DisposalWithoutInspection => Ok(3),
            Self::ReturnWithoutInspection => Ok(4),
            Self::RestockSellableReturnUnsellable => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnHandlingMethod, Write);

/// Shelf life of goods, and what happens before and after they expire.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShelfLife {
    /// Smallest number of days before expiration at which the warehouse still accepts the goods.
    pub inbound_cutoff_days: i64,
    /// Number of days before expiration at which the merchant is warned.
    pub expiration_alert_days: i64,
    /// Smallest number of days before expiration at which the goods are still sold.
    pub sales_cutoff_days: i64,
    /// Number of days from production to expiration.
    pub shelf_life: Option<i64>,
    /// What happens to expired stock. Accepts `STORE_UNITS`, `RETURN_TO_SELLER` or `DISPOSE`.
    pub handling_method_expired_goods: Option<HandlingMethod>,
}

impl ShelfLife {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        inbound_cutoff_days: i64,
        expiration_alert_days: i64,
        sales_cutoff_days: i64,
    ) -> Self {
        Self {
            inbound_cutoff_days,
            expiration_alert_days,
            sales_cutoff_days,
            shelf_life: None,
            handling_method_expired_goods: None,
        }
    }

    /// Number of days from production to expiration.
    #[inline]
    pub fn shelf_life(mut self, shelf_life: i64) -> Self {
        self.shelf_life = Some(shelf_life);
        self
    }

    /// What happens to expired stock. Accepts `STORE_UNITS`, `RETURN_TO_SELLER` or `DISPOSE`.
    #[inline]
    pub fn handling_method_expired_goods(
        mut self,
        handling_method_expired_goods: impl Into<HandlingMethod>,
    ) -> Self {
        self.handling_method_expired_goods = Some(handling_method_expired_goods.into());
        self
    }
}

impl WriteFields for ShelfLife {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("inbound_cutoff_days", &self.inbound_cutoff_days),
                    ("expiration_alert_days", &self.expiration_alert_days),
                    ("sales_cutoff_days", &self.sales_cutoff_days),
                    ("shelf_life", &self.shelf_life),
                    (
                        "handling_method_expired_goods",
                        &one_of(
                            &self.handling_method_expired_goods,
                            &["STORE_UNITS", "RETURN_TO_SELLER", "DISPOSE"],
                        ),
                    ),
                ],
            );
    }
}

debug_written!(ShelfLife);

/// How an inbound order is shipped.
#[non_exhaustive]
pub enum ShippingMethod {
    /// As small packages. Sent as `SMALL_PARCEL`.
    SmallParcel,
    /// As freight. Sent as `FREIGHT`.
    Freight,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShippingMethod {
    const TEXTS: &'static [&'static str] = &["SMALL_PARCEL", "FREIGHT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SmallParcel,
            Ok(_) => Self::Freight,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SmallParcel => Ok(0),
            Self::Freight => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShippingMethod, Read, Write);

/// Review status of goods that ship in their own container (SIOC).
#[non_exhaustive]
pub enum SiocApprovalStatus {
    /// The status is not valid. Sent as `SIOC_APPROVAL_STATUS_INVALID`.
    Invalid,
    /// The initial status. Sent as `SIOC_APPROVAL_STATUS_INIT`.
    Init,
    /// TikTok is reviewing the goods. Sent as `SIOC_APPROVAL_STATUS_UNDER_REVIEW`.
    UnderReview,
    /// TikTok approved the goods. Sent as `SIOC_APPROVAL_STATUS_APPROVE`.
    Approved,
    /// TikTok rejected the goods. Sent as `SIOC_APPROVAL_STATUS_REJECT`.
    Rejected,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SiocApprovalStatus {
    const TEXTS: &'static [&'static str] = &[
        "SIOC_APPROVAL_STATUS_INVALID",
        "SIOC_APPROVAL_STATUS_INIT",
        "SIOC_APPROVAL_STATUS_UNDER_REVIEW",
        "SIOC_APPROVAL_STATUS_APPROVE",
        "SIOC_APPROVAL_STATUS_REJECT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Invalid,
            Ok(1) => Self::Init,
            Ok(2) => Self::UnderReview,
            Ok(3) => Self::Approved,
            Ok(_) => Self::Rejected,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Invalid => Ok(0),
            Self::Init => Ok(1),
            Self::UnderReview => Ok(2),
            Self::Approved => Ok(3),
            Self::Rejected => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SiocApprovalStatus, Read);

/// Documents of goods that ship in their own container (SIOC).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiocAttribute {
    /// Documents that show that the goods can ship in their own container.
    pub sioc_files: Option<Vec<SiocFile>>,
}

impl SiocAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Documents that show that the goods can ship in their own container.
    #[inline]
    pub fn sioc_files(mut self, sioc_files: impl IntoIterator<Item = SiocFile>) -> Self {
        self.sioc_files = Some(sioc_files.into_iter().collect());
        self
    }
}

impl WriteFields for SiocAttribute {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("sioc_files", &self.sioc_files)]);
    }
}

impl Fields for SiocAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sioc_files", &mut self.sioc_files)]);
    }
}

debug_fields!(SiocAttribute);

/// A document of goods that ship in their own container.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiocFile {
    /// URL of the document.
    pub sioc_certification_url: Option<String>,
    /// Kind of document.
    pub sioc_file_type: Option<SiocFileType>,
}

impl SiocFile {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the document.
    #[inline]
    pub fn sioc_certification_url(
        mut self,
        sioc_certification_url: impl Into<String>,
    ) -> Self {
        self.sioc_certification_url = Some(sioc_certification_url.into());
        self
    }

    /// Kind of document.
    #[inline]
    pub fn sioc_file_type(mut self, sioc_file_type: impl Into<SiocFileType>) -> Self {
        self.sioc_file_type = Some(sioc_file_type.into());
        self
    }
}

impl WriteFields for SiocFile {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("sioc_certification_url", &self.sioc_certification_url),
                    ("sioc_file_type", &self.sioc_file_type),
                ],
            );
    }
}

impl Fields for SiocFile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("sioc_certification_url", &mut self.sioc_certification_url),
                    ("sioc_file_type", &mut self.sioc_file_type),
                ],
            );
    }
}

debug_fields!(SiocFile);

/// Kind of document of goods that ship in their own container.
#[non_exhaustive]
pub enum SiocFileType {
    /// A photo. Sent as `PHOTO`.
    Photo,
    /// A document. Sent as `DOCUMENT`.
    Document,
    /// A video of a drop test. Sent as `DROP_TEST_VIDEO`.
    DropTestVideo,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SiocFileType {
    const TEXTS: &'static [&'static str] = &["PHOTO", "DOCUMENT", "DROP_TEST_VIDEO"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Photo,
            Ok(1) => Self::Document,
            Ok(_) => Self::DropTestVideo,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Photo => Ok(0),
            Self::Document => Ok(1),
            Self::DropTestVideo => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SiocFileType, Read, Write);

/// A SKU that is bound to goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// SKU ID of TikTok Shop.
    pub id: Option<SkuId>,
    /// URL of the SKU image.
    pub image_url: Option<String>,
    /// Whether the goods are bound to the SKU; always true since version 202607.
    pub matched: Option<bool>,
    /// Name of the SKU.
    pub name: Option<String>,
    /// Product of the SKU.
    pub product: Option<Product>,
    /// Markets in which the SKU is sold.
    pub regions: Vec<Region>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("image_url", &mut self.image_url),
                    ("matched", &mut self.matched),
                    ("name", &mut self.name),
                    ("product", &mut self.product),
                    ("regions", &mut self.regions),
                ],
            );
    }
}

debug_fields!(Sku);

/// UN number of a hazardous substance, as transport law assigns it.
#[non_exhaustive]
pub enum UnNumber {
    /// Magnetized material. Sent as `UN2807`.
    Un2807,
    /// Lithium-ion batteries. Sent as `UN3480`.
    Un3480,
    /// Lithium-metal batteries. Sent as `UN3090`.
    Un3090,
    /// Lithium-ion batteries in or with equipment. Sent as `UN3481`.
    Un3481,
    /// Lithium-metal batteries in or with equipment. Sent as `UN3091`.
    Un3091,
    /// Paint and related material. Sent as `UN1263`.
    Un1263,
    /// Perfumery products. Sent as `UN1266`.
    Un1266,
    /// Alcoholic beverages. Sent as `UN3065`.
    Un3065,
    /// Another substance. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnNumber {
    const TEXTS: &'static [&'static str] = &[
        "UN2807",
        "UN3480",
        "UN3090",
        "UN3481",
        "UN3091",
        "UN1263",
        "UN1266",
        "UN3065",
        "OTHER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Un2807,
            Ok(1) => Self::Un3480,
            Ok(2) => Self::Un3090,
            Ok(3) => Self::Un3481,
            Ok(4) => Self::Un3091,
            Ok(5) => Self::Un1263,
            Ok(6) => Self::Un1266,
            Ok(7) => Self::Un3065,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Un2807 => Ok(0),
            Self::Un3480 => Ok(1),
            Self::Un3090 => Ok(2),
            Self::Un3481 => Ok(3),
            Self::Un3091 => Ok(4),
            Self::Un1263 => Ok(5),
            Self::Un1266 => Ok(6),
            Self::Un3065 => Ok(7),
            Self::Other => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(UnNumber, Read, Write);

/// Who operates a warehouse.
#[non_exhaustive]
pub enum WarehouseType {
    /// TikTok operates the warehouse. Sent as `PLATFORM_WAREHOUSE`.
    PlatformWarehouse,
    /// The warehouse is not classified as a `PLATFORM_WAREHOUSE`. Sent as `OTHER_WAREHOUSE`.
    OtherWarehouse,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WarehouseType {
    const TEXTS: &'static [&'static str] = &["PLATFORM_WAREHOUSE", "OTHER_WAREHOUSE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PlatformWarehouse,
            Ok(_) => Self::OtherWarehouse,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PlatformWarehouse => Ok(0),
            Self::OtherWarehouse => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WarehouseType, Read);
