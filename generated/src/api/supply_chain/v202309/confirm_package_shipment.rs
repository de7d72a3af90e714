// @generated from specs/supply_chain/202309/confirm_package_shipment.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ConfirmPackageShipment`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{LengthUnit, PackageErrorDetail, WeightUnit};
use crate::api::ids::{PackageId, ShippingProviderId, SkuId};

/// Reports packages that a warehouse has shipped; only for warehouse providers that TikTok has certified. Each package is processed on its own, so check `success_packages` and `errors`, even if the call succeeds.
///
/// `POST /supply_chain/202309/packages/sync`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`ConfirmPackageShipmentResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/confirm-package-shipment-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::TimestampMillis;
 use tiktok_shop::supply_chain::ConfirmPackageShipment;
 use tiktok_shop::supply_chain::confirm_package_shipment::{Package, PackageDimensions, PackageRequired, Sku};
 use tiktok_shop::types::LengthUnit;

 let seller = client.seller(token);
 let request = ConfirmPackageShipment::new(
     [
         Package::new(PackageRequired {
             create_time_millis: TimestampMillis::from_unix_millis(1_767_225_600_000),
             dimension: PackageDimensions::new()
                 .height(42)
                 .length(34)
                 .unit(LengthUnit::Centimeter)
                 .width(25),
             handover_time_millis: TimestampMillis::from_unix_millis(
                 1_767_225_600_000,
             ),
             id: "28427944530283".into(),
             ship_time_millis: TimestampMillis::from_unix_millis(1_767_225_600_000),
             shipping_provider_id: "2435653524354624".into(),
             shipping_provider_name: "ProviderA".into(),
             skus: Vec::from([Sku::new("4235346547", 13)]),
             time_zone: "UTC+8".into(),
             tracking_number: "WB53452356".into(),
             wms_order_id: "324246554745".into(),
         }),
     ],
     "7342984797904049750",
 );
 let reply = seller.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [39003015](crate::errors#code-39003015), [39003016](crate::errors#code-39003016), [39003017](crate::errors#code-39003017), [39003018](crate::errors#code-39003018), [39003019](crate::errors#code-39003019), [39003020](crate::errors#code-39003020).
#[doc(alias = "confirm-package-shipment-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConfirmPackageShipment {
    /// Packages to report. At least 1 entry.
    pub packages: Vec<Package>,
    /// ID that TikTok assigned to the warehouse provider to which the app belongs; a positive number.
    pub warehouse_provider_id: String,
}

impl ConfirmPackageShipment {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        packages: impl IntoIterator<Item = Package>,
        warehouse_provider_id: impl Into<String>,
    ) -> Self {
        Self {
            packages: packages.into_iter().collect(),
            warehouse_provider_id: warehouse_provider_id.into(),
        }
    }
}

impl Endpoint for ConfirmPackageShipment {
    type Response = ConfirmPackageShipmentResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "ConfirmPackageShipment";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/supply_chain/202309/packages/sync";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(&[39003015, 39003016, 39003017, 39003018, 39003019, 39003020])
        .page(
            "https://partner.tiktokshop.com/docv2/page/confirm-package-shipment-202309",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("packages", &within(&self.packages, 1..)),
                ("warehouse_provider_id", &self.warehouse_provider_id),
            ],
        );
    }
}

/// The response to [`ConfirmPackageShipment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmPackageShipmentResponse {
    /// Packages that were not confirmed; absent if all were.
    pub errors: Vec<PackageError>,
    /// IDs of the packages that were confirmed.
    pub success_packages: Vec<PackageId>,
}

impl Fields for ConfirmPackageShipmentResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("errors", &mut self.errors),
                    ("success_packages", &mut self.success_packages),
                ],
            );
    }
}

debug_fields!(ConfirmPackageShipmentResponse);

impl CollectFailures for ConfirmPackageShipmentResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for ConfirmPackageShipmentResponse {}

/// A package that left the warehouse.
#[derive(Clone)]
#[non_exhaustive]
pub struct Package {
    /// When the warehouse received the order.
    pub create_time_millis: TimestampMillis,
    /// Size of the package.
    pub dimension: PackageDimensions,
    /// When the shipping provider received the package.
    pub handover_time_millis: TimestampMillis,
    /// Package ID of TikTok Shop, with up to 40 digits; not 0.
    pub id: PackageId,
    /// Code of the warehouse in the provider's system; at most 40 bytes.
    pub provider_warehouse_code: Option<String>,
    /// Name of the warehouse in the provider's system.
    pub provider_warehouse_name: Option<String>,
    /// When the package left the warehouse.
    pub ship_time_millis: TimestampMillis,
    /// City from which the package was sent.
    pub shipping_origin_city: Option<String>,
    /// ID of the shipping provider on TikTok Shop.
    pub shipping_provider_id: ShippingProviderId,
    /// Name of the shipping provider.
    pub shipping_provider_name: String,
    /// SKUs in the package. At least 1 entry.
    pub skus: Vec<Sku>,
    /// Whether TikTok has certified the warehouse. JSON name: `tcw_warehouse_type`.
    pub warehouse_certification: Option<WarehouseCertification>,
    /// Time zone of the warehouse. Example: `UTC+8`.
    pub time_zone: String,
    /// Tracking number of the package.
    pub tracking_number: String,
    /// Weight of the package.
    pub weight: Option<PackageWeight>,
    /// Number of the order in the provider's warehouse management system.
    pub wms_order_id: String,
}

/// The required fields of [`Package`], for [`Package::new`].
#[derive(Clone, Debug)]
pub struct PackageRequired {
    /// When the warehouse received the order.
    pub create_time_millis: TimestampMillis,
    /// Size of the package.
    pub dimension: PackageDimensions,
    /// When the shipping provider received the package.
    pub handover_time_millis: TimestampMillis,
    /// Package ID of TikTok Shop, with up to 40 digits; not 0.
    pub id: PackageId,
    /// When the package left the warehouse.
    pub ship_time_millis: TimestampMillis,
    /// ID of the shipping provider on TikTok Shop.
    pub shipping_provider_id: ShippingProviderId,
    /// Name of the shipping provider.
    pub shipping_provider_name: String,
    /// SKUs in the package. At least 1 entry.
    pub skus: Vec<Sku>,
    /// Time zone of the warehouse. Example: `UTC+8`.
    pub time_zone: String,
    /// Tracking number of the package.
    pub tracking_number: String,
    /// Number of the order in the provider's warehouse management system.
    pub wms_order_id: String,
}

impl Package {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PackageRequired) -> Self {
        Self {
            create_time_millis: required.create_time_millis,
            dimension: required.dimension,
            handover_time_millis: required.handover_time_millis,
            id: required.id,
            provider_warehouse_code: None,
            provider_warehouse_name: None,
            ship_time_millis: required.ship_time_millis,
            shipping_origin_city: None,
            shipping_provider_id: required.shipping_provider_id,
            shipping_provider_name: required.shipping_provider_name,
            skus: required.skus,
            warehouse_certification: None,
            time_zone: required.time_zone,
            tracking_number: required.tracking_number,
            weight: None,
            wms_order_id: required.wms_order_id,
        }
    }

    /// Code of the warehouse in the provider's system; at most 40 bytes.
    #[inline]
    pub fn provider_warehouse_code(
        mut self,
        provider_warehouse_code: impl Into<String>,
    ) -> Self {
        self.provider_warehouse_code = Some(provider_warehouse_code.into());
        self
    }

    /// Name of the warehouse in the provider's system.
    #[inline]
    pub fn provider_warehouse_name(
        mut self,
        provider_warehouse_name: impl Into<String>,
    ) -> Self {
        self.provider_warehouse_name = Some(provider_warehouse_name.into());
        self
    }

    /// City from which the package was sent.
    #[inline]
    pub fn shipping_origin_city(
        mut self,
        shipping_origin_city: impl Into<String>,
    ) -> Self {
        self.shipping_origin_city = Some(shipping_origin_city.into());
        self
    }

    /// Whether TikTok has certified the warehouse. JSON name: `tcw_warehouse_type`.
    #[inline]
    pub fn warehouse_certification(
        mut self,
        warehouse_certification: impl Into<WarehouseCertification>,
    ) -> Self {
        self.warehouse_certification = Some(warehouse_certification.into());
        self
    }

    /// Weight of the package.
    #[inline]
    pub fn weight(mut self, weight: PackageWeight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for Package {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("create_time_millis", &self.create_time_millis),
                    ("dimension", &self.dimension),
                    ("handover_time_millis", &self.handover_time_millis),
                    ("id", &self.id),
                    ("provider_warehouse_code", &self.provider_warehouse_code),
                    ("provider_warehouse_name", &self.provider_warehouse_name),
                    ("ship_time_millis", &self.ship_time_millis),
                    ("shipping_origin_city", &self.shipping_origin_city),
                    ("shipping_provider_id", &self.shipping_provider_id),
                    ("shipping_provider_name", &self.shipping_provider_name),
                    ("skus", &within(&self.skus, 1..)),
                    ("tcw_warehouse_type", &self.warehouse_certification),
                    ("time_zone", &self.time_zone),
                    ("tracking_number", &self.tracking_number),
                    ("weight", &self.weight),
                    ("wms_order_id", &self.wms_order_id),
                ],
            );
    }
}

debug_written!(Package);

/// Size of a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageDimensions {
    /// Height of the package, in `unit`. At least 0.
    pub height: Option<i64>,
    /// Length of the package, in `unit`. At least 0.
    pub length: Option<i64>,
    /// Unit of the three lengths. Accepts `MILLIMETER`, `CENTIMETER`, `METER`, `FOOT`, `INCH` or `MICRON`. Example: `CENTIMETER`.
    pub unit: Option<LengthUnit>,
    /// Width of the package, in `unit`. At least 0. Example: `25`.
    pub width: Option<i64>,
}

impl PackageDimensions {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the package, in `unit`. At least 0.
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Length of the package, in `unit`. At least 0.
    #[inline]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// Unit of the three lengths. Accepts `MILLIMETER`, `CENTIMETER`, `METER`, `FOOT`, `INCH` or `MICRON`. Example: `CENTIMETER`.
    #[inline]
    pub fn unit(mut self, unit: impl Into<LengthUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Width of the package, in `unit`. At least 0. Example: `25`.
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

impl WriteFields for PackageDimensions {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &within(&self.height, 0..)),
                    ("length", &within(&self.length, 0..)),
                    (
                        "unit",
                        &one_of(
                            &self.unit,
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
                    ("width", &within(&self.width, 0..)),
                ],
            );
    }
}

debug_written!(PackageDimensions);

/// Why a package was not confirmed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageError {
    /// Code of the error.
    pub code: Option<String>,
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

/// Weight of a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageWeight {
    /// Unit of the weight. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM`, `POUND` or `OUNCE`.
    pub unit: Option<WeightUnit>,
    /// Weight of the package, in `unit`. At least 0.
    pub value: Option<i64>,
}

impl PackageWeight {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the weight. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM`, `POUND` or `OUNCE`.
    #[inline]
    pub fn unit(mut self, unit: impl Into<WeightUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Weight of the package, in `unit`. At least 0.
    #[inline]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
}

impl WriteFields for PackageWeight {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    (
                        "unit",
                        &one_of(
                            &self.unit,
                            &["MILLIGRAM", "GRAM", "KILOGRAM", "POUND", "OUNCE"],
                        ),
                    ),
                    ("value", &within(&self.value, 0..)),
                ],
            );
    }
}

debug_written!(PackageWeight);

/// A SKU in a package.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sku {
    /// SKU ID of TikTok Shop.
    pub id: SkuId,
    /// Number of units of this SKU in the package. At least 1.
    pub quantity: i64,
}

impl Sku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<SkuId>, quantity: i64) -> Self {
        Self { id: id.into(), quantity }
    }
}

impl WriteFields for Sku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("quantity", &within(&self.quantity, 1..))]);
    }
}

debug_written!(Sku);

/// Whether TikTok has certified a warehouse.
#[non_exhaustive]
pub enum WarehouseCertification {
    /// TikTok has not certified the warehouse. Sent as `STANDARD`.
    Standard,
    /// TikTok has certified the warehouse, which must then meet TikTok's deadlines. Sent as `TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT`.
    Certified,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WarehouseCertification {
    const TEXTS: &'static [&'static str] = &[
        "STANDARD",
        "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Standard,
            Ok(_) => Self::Certified,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Standard => Ok(0),
            Self::Certified => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WarehouseCertification, Write);
