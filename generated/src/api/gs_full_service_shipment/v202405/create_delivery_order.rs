// @generated from specs/gs_full_service_shipment/202405/create_delivery_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateDeliveryOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_shipment::types::Package;

/// Creates a delivery order for a stock-up order, with the contents of each package.
///
/// `POST /gs_full_service_shipment/202405/beta/delivery_orders`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CreateDeliveryOrderResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::CreateDeliveryOrder;
 use tiktok_shop::gs_full_service_shipment::create_delivery_order::CreateDeliveryOrderInput;
 use tiktok_shop::gs_full_service_shipment::types::{Package, PackageSku};

 let seller = client.seller(token);
 let request = CreateDeliveryOrder::new()
     .delivery_order(
         CreateDeliveryOrderInput::new()
             .package_quantity(2)
             .packages([
                 Package::new()
                     .skus([
                         PackageSku::new()
                             .platform_sku_code("S24010500003400301")
                             .quantity(2),
                     ]),
             ])
             .stockup_order_code("POCYT2404190001013"),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsCreateDeliveryOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateDeliveryOrder {
    /// The delivery order to create.
    pub delivery_order: Option<CreateDeliveryOrderInput>,
}

impl CreateDeliveryOrder {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The delivery order to create.
    #[inline]
    pub fn delivery_order(mut self, delivery_order: CreateDeliveryOrderInput) -> Self {
        self.delivery_order = Some(delivery_order);
        self
    }
}

impl Endpoint for CreateDeliveryOrder {
    type Response = CreateDeliveryOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateDeliveryOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/delivery_orders";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("delivery_order", &self.delivery_order)]);
    }
}

/// The response to [`CreateDeliveryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryOrderResponse {
    /// Code of the new delivery order, for [`SearchAvailableShippingProviders`](crate::gs_full_service_shipment::SearchAvailableShippingProviders) and [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment).
    pub delivery_order_code: Option<String>,
    /// Code of the stock-up order.
    pub stockup_order_code: Option<String>,
}

impl Fields for CreateDeliveryOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivery_order_code", &mut self.delivery_order_code),
                    ("stockup_order_code", &mut self.stockup_order_code),
                ],
            );
    }
}

debug_fields!(CreateDeliveryOrderResponse);

/// A delivery order to create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryOrderInput {
    /// Number of packages.
    pub package_quantity: Option<i64>,
    /// Contents of each package.
    pub packages: Option<Vec<Package>>,
    /// Code of the stock-up order, from [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    pub stockup_order_code: Option<String>,
}

impl CreateDeliveryOrderInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of packages.
    #[inline]
    pub fn package_quantity(mut self, package_quantity: i64) -> Self {
        self.package_quantity = Some(package_quantity);
        self
    }

    /// Contents of each package.
    #[inline]
    pub fn packages(mut self, packages: impl IntoIterator<Item = Package>) -> Self {
        self.packages = Some(packages.into_iter().collect());
        self
    }

    /// Code of the stock-up order, from [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    #[inline]
    pub fn stockup_order_code(mut self, stockup_order_code: impl Into<String>) -> Self {
        self.stockup_order_code = Some(stockup_order_code.into());
        self
    }
}

impl WriteFields for CreateDeliveryOrderInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("package_quantity", &self.package_quantity),
                    ("packages", &self.packages),
                    ("stockup_order_code", &self.stockup_order_code),
                ],
            );
    }
}

debug_written!(CreateDeliveryOrderInput);
