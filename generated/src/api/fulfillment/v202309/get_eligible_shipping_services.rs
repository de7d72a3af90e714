// @generated from specs/fulfillment/202309/get_eligible_shipping_services.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetEligibleShippingServices`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Dimensions, Weight};
use crate::api::ids::{OrderId, OrderLineId, ShippingProviderId, ShippingServiceId};
use crate::api::fulfillment::types::{OrderLine, ParcelDimensions, ParcelWeight};

/// Lists the shipping services that can take a package of an order, with estimated prices and delivery times. The estimates and the available services depend on the size and weight of the package.
///
/// `POST /fulfillment/202309/orders/{order_id}/shipping_services/query`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Markets: US, JP.
/// Returns [`GetEligibleShippingServicesResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-eligible-shipping-service-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::fulfillment::GetEligibleShippingServices;
 use tiktok_shop::fulfillment::types::{ParcelDimensions, ParcelDimensionsRequired};
 use tiktok_shop::types::LengthUnit;

 let shop = client.seller(token).shop(cipher);
 let request = GetEligibleShippingServices::new("578967030217083407")
     .dimension(
         ParcelDimensions::new(ParcelDimensionsRequired {
             height: Decimal::new("10")?,
             length: Decimal::new("30")?,
             unit: LengthUnit::Inch,
             width: Decimal::new("20")?,
         }),
     );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [10006402](crate::errors#code-10006402), [21001001](crate::errors#code-21001001), [21011006](crate::errors#code-21011006), [21011029](crate::errors#code-21011029), [21011037](crate::errors#code-21011037), [21011048](crate::errors#code-21011048),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "get-eligible-shipping-service-202309")]
#[doc(alias = "GetEligibleShippingService")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEligibleShippingServices {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Size of the package.
    pub dimension: Option<ParcelDimensions>,
    /// IDs of the line items to put into the package, from `order::GetOrderDetail`. Line items are required, here or in `order_lines`, if the order can still be shipped in several packages (error 21011048).
    pub order_line_item_ids: Option<Vec<OrderLineId>>,
    /// Weight of the package.
    pub weight: Option<ParcelWeight>,
    /// Alternative to `order_line_item_ids` that can also name single items of virtual bundles, so that a bundle is split. TikTok does not document which one applies if both are sent. JSON name: `order_line_list`.
    pub order_lines: Option<Vec<OrderLine>>,
}

impl GetEligibleShippingServices {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            dimension: None,
            order_line_item_ids: None,
            weight: None,
            order_lines: None,
        }
    }

    /// Size of the package.
    #[inline]
    pub fn dimension(mut self, dimension: ParcelDimensions) -> Self {
        self.dimension = Some(dimension);
        self
    }

    /// IDs of the line items to put into the package, from `order::GetOrderDetail`. Line items are required, here or in `order_lines`, if the order can still be shipped in several packages (error 21011048).
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

    /// Weight of the package.
    #[inline]
    pub fn weight(mut self, weight: ParcelWeight) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Alternative to `order_line_item_ids` that can also name single items of virtual bundles, so that a bundle is split. TikTok does not document which one applies if both are sent. JSON name: `order_line_list`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }
}

impl Endpoint for GetEligibleShippingServices {
    type Response = GetEligibleShippingServicesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetEligibleShippingServices";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/orders/{order_id}/shipping_services/query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(&[10006402, 21001001, 21011006, 21011029, 21011037, 21011048, 36009003])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-eligible-shipping-service-202309",
        )
        .markets(Markets::Only(&["US", "JP"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/shipping_services/query");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("dimension", &self.dimension),
                ("order_line_item_ids", &self.order_line_item_ids),
                ("weight", &self.weight),
                ("order_line_list", &self.order_lines),
            ],
        );
    }
}

/// The response to [`GetEligibleShippingServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEligibleShippingServicesResponse {
    /// Size for which the services were computed; the unit is `CM` or `INCH`.
    pub dimension: Option<Dimensions>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// IDs of the line items in the package. JSON name: `order_line_id`.
    pub order_line_ids: Vec<OrderLineId>,
    /// Shipping services available for the package.
    pub shipping_services: Vec<ShippingService>,
    /// Weight for which the services were computed; the unit is `GRAM` or `POUND`.
    pub weight: Option<Weight>,
}

impl Fields for GetEligibleShippingServicesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("dimension", &mut self.dimension),
                    ("order_id", &mut self.order_id),
                    ("order_line_id", &mut self.order_line_ids),
                    ("shipping_services", &mut self.shipping_services),
                    ("weight", &mut self.weight),
                ],
            );
    }
}

debug_fields!(GetEligibleShippingServicesResponse);

/// A shipping service that can ship the package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingService {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Estimated minimum number of days until delivery; only in the US.
    pub earliest_delivery_days: Option<i64>,
    /// Shipping service ID, for [`CreatePackage`](crate::fulfillment::CreatePackage).
    pub id: Option<ShippingServiceId>,
    /// Whether [`CreatePackage`](crate::fulfillment::CreatePackage) uses this service if the request names none.
    pub is_default: Option<bool>,
    /// Estimated maximum number of days until delivery; only in the US.
    pub latest_delivery_days: Option<i64>,
    /// Name of the shipping service.
    pub name: Option<String>,
    /// Estimated total price of the service.
    pub price: Option<Decimal>,
    /// Shipping provider ID; only in the US.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Name of the shipping provider; only in the US.
    pub shipping_provider_name: Option<String>,
    /// Fee for the shipping.
    pub shipping_fee: Option<Decimal>,
    /// Surcharge that the provider of the ERP system receives.
    pub shipping_app_service_fee: Option<Decimal>,
    /// Fee for delivery with a signature.
    pub signature_fee: Option<Decimal>,
}

impl Fields for ShippingService {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("earliest_delivery_days", &mut self.earliest_delivery_days),
                    ("id", &mut self.id),
                    ("is_default", &mut self.is_default),
                    ("latest_delivery_days", &mut self.latest_delivery_days),
                    ("name", &mut self.name),
                    ("price", &mut self.price),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                    ("shipping_fee", &mut self.shipping_fee),
                    ("shipping_app_service_fee", &mut self.shipping_app_service_fee),
                    ("signature_fee", &mut self.signature_fee),
                ],
            );
    }
}

debug_fields!(ShippingService);
