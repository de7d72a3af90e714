// @generated from specs/fulfillment/202309/create_package.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreatePackage`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Weight};
use crate::api::ids::{OrderId, OrderLineId, PackageId, ShippingServiceId};
use crate::api::fulfillment::types::{
    PackageShippingService, ParcelDimensions, ParcelWeight,
};

/// Creates a package from line items of a US order and buys its label, for orders with TikTok Shipping; [`GetEligibleShippingServices`](crate::fulfillment::GetEligibleShippingServices) lists the services. Not idempotent: a second call may buy a second label.
///
/// `POST /fulfillment/202309/packages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Markets: US.
/// Returns [`CreatePackageResponse`].
/// Superseded by a newer version: [`v202512`](crate::fulfillment::v202512::create_package::CreatePackage).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-packages-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::fulfillment::types::{ParcelDimensions, ParcelDimensionsRequired};
 use tiktok_shop::fulfillment::v202309::CreatePackage;
 use tiktok_shop::types::LengthUnit;

 let shop = client.seller(token).shop(cipher);
 let request = CreatePackage::new("2882335594258860015")
     .dimension(
         ParcelDimensions::new(ParcelDimensionsRequired {
             height: Decimal::new("10")?,
             length: Decimal::new("30")?,
             unit: LengthUnit::Cm,
             width: Decimal::new("20")?,
         }),
     );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.package_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11001002](crate::errors#code-11001002), [11001027](crate::errors#code-11001027), [11003011](crate::errors#code-11003011), [11021009](crate::errors#code-11021009), [11021012](crate::errors#code-11021012), [11021014](crate::errors#code-11021014),
/// [11028006](crate::errors#code-11028006), [11050001](crate::errors#code-11050001), [21001001](crate::errors#code-21001001), [21001011](crate::errors#code-21001011), [21004008](crate::errors#code-21004008), [21004010](crate::errors#code-21004010),
/// [21008025](crate::errors#code-21008025), [21008042](crate::errors#code-21008042), [21008106](crate::errors#code-21008106), [21011003](crate::errors#code-21011003), [21011006](crate::errors#code-21011006), [21011007](crate::errors#code-21011007),
/// [21011012](crate::errors#code-21011012), [21011020](crate::errors#code-21011020), [21011029](crate::errors#code-21011029), [21011033](crate::errors#code-21011033), [21011035](crate::errors#code-21011035), [21011037](crate::errors#code-21011037),
/// [21011046](crate::errors#code-21011046), [21011048](crate::errors#code-21011048), [21022025](crate::errors#code-21022025), [21022026](crate::errors#code-21022026), [21022029](crate::errors#code-21022029), [21030005](crate::errors#code-21030005),
/// [21030006](crate::errors#code-21030006), [21032001](crate::errors#code-21032001), [36009003](crate::errors#code-36009003).
#[doc(alias = "create-packages-202309")]
#[doc(alias = "CreatePackages")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePackage {
    /// Size of the package.
    pub dimension: Option<ParcelDimensions>,
    /// Order ID, from `order::GetOrderList`; the order must be awaiting shipment and ship with TikTok Shipping.
    pub order_id: OrderId,
    /// IDs of the line items to put into the package, from `order::GetOrderDetail`. Required if the order can still be shipped in several packages (error 21011048).
    pub order_line_item_ids: Option<Vec<OrderLineId>>,
    /// Shipping service ID, from [`GetEligibleShippingServices`](crate::fulfillment::GetEligibleShippingServices); by default, the service that it marks with `is_default`.
    pub shipping_service_id: Option<ShippingServiceId>,
    /// Weight of the package.
    pub weight: Option<ParcelWeight>,
}

impl CreatePackage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            dimension: None,
            order_id: order_id.into(),
            order_line_item_ids: None,
            shipping_service_id: None,
            weight: None,
        }
    }

    /// Size of the package.
    #[inline]
    pub fn dimension(mut self, dimension: ParcelDimensions) -> Self {
        self.dimension = Some(dimension);
        self
    }

    /// IDs of the line items to put into the package, from `order::GetOrderDetail`. Required if the order can still be shipped in several packages (error 21011048).
    #[inline]
    pub fn order_line_item_ids(
        mut self,
        order_line_item_ids: impl IntoIterator<Item = impl Into<OrderLineId>>,
    ) -> Self {
        self.order_line_item_ids = Some(
            order_line_item_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Shipping service ID, from [`GetEligibleShippingServices`](crate::fulfillment::GetEligibleShippingServices); by default, the service that it marks with `is_default`.
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
    const PATH: &'static str = "/fulfillment/202309/packages";
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
        .page("https://partner.tiktokshop.com/docv2/page/create-packages-202309")
        .newer("v202512")
        .markets(Markets::Only(&["US"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("dimension", &self.dimension),
                ("order_id", &self.order_id),
                ("order_line_item_ids", &self.order_line_item_ids),
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
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// IDs of the line items in the package.
    pub order_line_item_ids: Vec<OrderLineId>,
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
                    ("order_id", &mut self.order_id),
                    ("order_line_item_ids", &mut self.order_line_item_ids),
                    ("package_id", &mut self.package_id),
                    ("shipping_service_info", &mut self.shipping_service),
                    ("weight", &mut self.weight),
                ],
            );
    }
}

debug_fields!(CreatePackageResponse);
