// @generated from specs/fulfillment/202512/create_package.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreatePackage`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Weight};
use crate::api::ids::{OrderId, PackageId, ShippingServiceId};
use crate::api::fulfillment::types::{
    OrderLine, PackageShippingService, ParcelDimensions, ParcelWeight,
};

/// Creates a package from one order, part of an order or several orders, and buys its label; only for TikTok Shipping in the US, UK, EU and Japan. Not idempotent: a second call may buy a second label.
///
/// `POST /fulfillment/202512/packages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic` (documented for version 202309).
/// Returns [`CreatePackageResponse`].
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/create-packages-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::CreatePackage;
 use tiktok_shop::fulfillment::create_package::ShipType;

 let shop = client.seller(token).shop(cipher);
 let request = CreatePackage::new(ShipType::OneOrder).order_id("2882335594258860015");
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.package_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202309: [11001002](crate::errors#code-11001002), [11001027](crate::errors#code-11001027), [11003011](crate::errors#code-11003011), [11021009](crate::errors#code-11021009), [11021012](crate::errors#code-11021012), [11021014](crate::errors#code-11021014),
/// [11028006](crate::errors#code-11028006), [11050001](crate::errors#code-11050001), [21001001](crate::errors#code-21001001), [21001011](crate::errors#code-21001011), [21004008](crate::errors#code-21004008), [21004010](crate::errors#code-21004010),
/// [21008025](crate::errors#code-21008025), [21008042](crate::errors#code-21008042), [21008106](crate::errors#code-21008106), [21011003](crate::errors#code-21011003), [21011006](crate::errors#code-21011006), [21011007](crate::errors#code-21011007),
/// [21011012](crate::errors#code-21011012), [21011020](crate::errors#code-21011020), [21011029](crate::errors#code-21011029), [21011033](crate::errors#code-21011033), [21011035](crate::errors#code-21011035), [21011037](crate::errors#code-21011037),
/// [21011046](crate::errors#code-21011046), [21011048](crate::errors#code-21011048), [21022025](crate::errors#code-21022025), [21022026](crate::errors#code-21022026), [21022029](crate::errors#code-21022029), [21030005](crate::errors#code-21030005),
/// [21030006](crate::errors#code-21030006), [21032001](crate::errors#code-21032001), [36009003](crate::errors#code-36009003).
#[doc(alias = "CreatePackages")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePackage {
    /// Size of the package; in the US, use the unit `INCH`.
    pub dimension: Option<ParcelDimensions>,
    /// Order ID, from `order::GetOrderList`; required if `ship_type` is 1 or 2, and not used if it is 3.
    pub order_id: Option<OrderId>,
    /// Line items to put into the package; required if `ship_type` is 2, and not used otherwise. JSON name: `order_line_item`.
    pub order_lines: Option<Vec<OrderLine>>,
    /// IDs of the orders to combine in the package, from `order::GetOrderList`; required if `ship_type` is 3, and not used otherwise. At least 2 entries. JSON name: `order_list_ids`.
    pub order_ids: Option<Vec<OrderId>>,
    /// Whether the package contains all of one order, a part of it, or several orders. Example: `1`.
    pub ship_type: ShipType,
    /// Shipping service ID, from [`GetEligibleShippingServices`](crate::fulfillment::GetEligibleShippingServices), which lists services only in the US and Japan; by default, the service that it marks with `is_default`.
    pub shipping_service_id: Option<ShippingServiceId>,
    /// Weight of the package.
    pub weight: Option<ParcelWeight>,
}

impl CreatePackage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(ship_type: impl Into<ShipType>) -> Self {
        Self {
            dimension: None,
            order_id: None,
            order_lines: None,
            order_ids: None,
            ship_type: ship_type.into(),
            shipping_service_id: None,
            weight: None,
        }
    }

    /// Size of the package; in the US, use the unit `INCH`.
    #[inline]
    pub fn dimension(mut self, dimension: ParcelDimensions) -> Self {
        self.dimension = Some(dimension);
        self
    }

    /// Order ID, from `order::GetOrderList`; required if `ship_type` is 1 or 2, and not used if it is 3.
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Line items to put into the package; required if `ship_type` is 2, and not used otherwise. JSON name: `order_line_item`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }

    /// IDs of the orders to combine in the package, from `order::GetOrderList`; required if `ship_type` is 3, and not used otherwise. At least 2 entries. JSON name: `order_list_ids`.
    #[inline]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Shipping service ID, from [`GetEligibleShippingServices`](crate::fulfillment::GetEligibleShippingServices), which lists services only in the US and Japan; by default, the service that it marks with `is_default`.
    #[inline]
    pub fn shipping_service_id(
        mut self,
        shipping_service_id: impl Into<ShippingServiceId>,
    ) -> Self {
        self.shipping_service_id = Some(shipping_service_id.into());
        self
    }

    /// Weight of the package.
    #[inline]
    pub fn weight(mut self, weight: ParcelWeight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Endpoint for CreatePackage {
    type Response = CreatePackageResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreatePackage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202512/packages";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(
            &[
                11001002, 11001027, 11003011, 11021009, 11021012, 11021014, 11028006,
                11050001, 21001001, 21001011, 21004008, 21004010, 21008025, 21008042,
                21008106, 21011003, 21011006, 21011007, 21011012, 21011020, 21011029,
                21011033, 21011035, 21011037, 21011046, 21011048, 21022025, 21022026,
                21022029, 21030005, 21030006, 21032001, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/create-packages-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("dimension", &self.dimension),
                ("order_id", &self.order_id),
                ("order_line_item", &self.order_lines),
                ("order_list_ids", &within(&self.order_ids, 2..)),
                ("ship_type", &self.ship_type),
                ("shipping_service_id", &self.shipping_service_id),
                ("weight", &self.weight),
            ],
        );
    }
}

/// The response to [`CreatePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePackageResponse {
    /// When the package was created.
    pub create_time: Option<Timestamp>,
    /// Size of the package; the unit is `CM` or `INCH`.
    pub dimension: Option<Dimensions>,
    /// ID of the new package, for [`GetPackage`](crate::fulfillment::GetPackage) and [`GetPackageShippingDocument`](crate::fulfillment::GetPackageShippingDocument).
    pub package_id: Option<PackageId>,
    /// The shipping service that was bought. JSON name: `shipping_service_info`.
    pub shipping_service: Option<PackageShippingService>,
    /// Weight of the package; the unit is `GRAM` or `POUND`.
    pub weight: Option<Weight>,
}

impl Fields for CreatePackageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("dimension", &mut self.dimension),
                    ("package_id", &mut self.package_id),
                    ("shipping_service_info", &mut self.shipping_service),
                    ("weight", &mut self.weight),
                ],
            );
    }
}

debug_fields!(CreatePackageResponse);

/// What a package contains.
#[non_exhaustive]
pub enum ShipType {
    /// All of one order. Sent as `1`.
    OneOrder,
    /// Some line items of one order; the others ship in further packages. Sent as `2`.
    PartOfOrder,
    /// All of several orders. Sent as `3`.
    SeveralOrders,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShipType {
    const TEXTS: &'static [&'static str] = &["1", "2", "3"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OneOrder,
            Ok(1) => Self::PartOfOrder,
            Ok(_) => Self::SeveralOrders,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OneOrder => Ok(0),
            Self::PartOfOrder => Ok(1),
            Self::SeveralOrders => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShipType, Write);
