// @generated from specs/gs_full_service_shipment/202410/reserve_shipment.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ReserveShipment`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Weight;
use crate::api::ids::SupplierAddressId;
use crate::api::gs_full_service_shipment::types::{DeliveryMode, Logistics, Reservation};

/// Books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProviders`](crate::gs_full_service_shipment::SearchAvailableShippingProviders) lists the shipping providers and times.
///
/// `POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`ReserveShipmentResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::ReserveShipment;
 use tiktok_shop::gs_full_service_shipment::types::{DeliveryMode, DeliveryOption, Logistics};

 let seller = client.seller(token);
 let request = ReserveShipment::new()
     .delivery_mode(DeliveryMode::PlatformDelivery)
     .delivery_order_codes(["POCY2404160000531S01"])
     .logistics(
         Logistics::new()
             .delivery_option(DeliveryOption::SuperSpeedyExpress)
             .shipping_provider_code("7350150641810933506"),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingReserveShipment")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReserveShipment {
    /// Who ships the goods to the warehouse.
    pub delivery_mode: Option<DeliveryMode>,
    /// Codes of the delivery orders, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders). At most 50 entries.
    pub delivery_order_codes: Option<Vec<String>>,
    /// How the goods are shipped, with a shipping provider from [`SearchAvailableShippingProviders`](crate::gs_full_service_shipment::SearchAvailableShippingProviders). For `PLATFORM_DELIVERY`, the object and its `shipping_provider_code` are required.
    pub logistics: Option<Logistics>,
    /// Reserved times of the shipment, from [`SearchAvailableShippingProviders`](crate::gs_full_service_shipment::SearchAvailableShippingProviders). JSON name: `reserve`.
    pub reservation: Option<Reservation>,
    /// ID of the sender's address, from `gs_full_service_commodity::GetSupplierAddresses`.
    pub sender_contact_id: Option<SupplierAddressId>,
    /// Number of boxes.
    pub shipping_box_quantity: Option<i64>,
    /// Total weight of the goods, in `GRAM` or `KILOGRAM`.
    pub total_weight: Option<Weight>,
    /// Code of the warehouse that receives the goods; [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders) returns that of each delivery order.
    pub warehouse_code: Option<String>,
}

impl ReserveShipment {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who ships the goods to the warehouse.
    #[inline]
    pub fn delivery_mode(mut self, delivery_mode: impl Into<DeliveryMode>) -> Self {
        self.delivery_mode = Some(delivery_mode.into());
        self
    }

    /// Codes of the delivery orders, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders). At most 50 entries.
    #[inline]
    pub fn delivery_order_codes(
        mut self,
        delivery_order_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_order_codes = Some(
            delivery_order_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// How the goods are shipped, with a shipping provider from [`SearchAvailableShippingProviders`](crate::gs_full_service_shipment::SearchAvailableShippingProviders). For `PLATFORM_DELIVERY`, the object and its `shipping_provider_code` are required.
    #[inline]
    pub fn logistics(mut self, logistics: Logistics) -> Self {
        self.logistics = Some(logistics);
        self
    }

    /// Reserved times of the shipment, from [`SearchAvailableShippingProviders`](crate::gs_full_service_shipment::SearchAvailableShippingProviders). JSON name: `reserve`.
    #[inline]
    pub fn reservation(mut self, reservation: Reservation) -> Self {
        self.reservation = Some(reservation);
        self
    }

    /// ID of the sender's address, from `gs_full_service_commodity::GetSupplierAddresses`.
    #[inline]
    pub fn sender_contact_id(
        mut self,
        sender_contact_id: impl Into<SupplierAddressId>,
    ) -> Self {
        self.sender_contact_id = Some(sender_contact_id.into());
        self
    }

    /// Number of boxes.
    #[inline]
    pub fn shipping_box_quantity(mut self, shipping_box_quantity: i64) -> Self {
        self.shipping_box_quantity = Some(shipping_box_quantity);
        self
    }

    /// Total weight of the goods, in `GRAM` or `KILOGRAM`.
    #[inline]
    pub fn total_weight(mut self, total_weight: Weight) -> Self {
        self.total_weight = Some(total_weight);
        self
    }

    /// Code of the warehouse that receives the goods; [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders) returns that of each delivery order.
    #[inline]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }
}

impl Endpoint for ReserveShipment {
    type Response = ReserveShipmentResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "ReserveShipment";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202410/delivery_orders/reserve_ship";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("delivery_mode", &self.delivery_mode),
                ("delivery_order_codes", &within(&self.delivery_order_codes, ..=50)),
                ("logistics", &self.logistics),
                ("reserve", &self.reservation),
                ("sender_contact_id", &self.sender_contact_id),
                ("shipping_box_quantity", &self.shipping_box_quantity),
                ("total_weight", &self.total_weight),
                ("warehouse_code", &self.warehouse_code),
            ],
        );
    }
}

/// The response to [`ReserveShipment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveShipmentResponse {
    /// Code of the new logistics order, for [`GetLogisticsOrders`](crate::gs_full_service_shipment::GetLogisticsOrders) and [`CancelShipment`](crate::gs_full_service_shipment::CancelShipment).
    pub logistics_order: Option<String>,
}

impl Fields for ReserveShipmentResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("logistics_order", &mut self.logistics_order)]);
    }
}

debug_fields!(ReserveShipmentResponse);
