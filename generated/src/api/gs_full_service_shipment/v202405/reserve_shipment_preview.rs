// @generated from specs/gs_full_service_shipment/202405/reserve_shipment_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ReserveShipmentPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Weight;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_shipment::types::{
    Contact, DeliveryMode, Logistics, Reservation,
};

/// Preview API: books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProvidersPreview`](crate::gs_full_service_shipment::SearchAvailableShippingProvidersPreview) lists the shipping providers and times.
///
/// `POST /gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`ReserveShipmentPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::ReserveShipmentPreview;
 use tiktok_shop::gs_full_service_shipment::types::{DeliveryMode, DeliveryOption, Logistics};

 let seller = client.seller(token);
 let request = ReserveShipmentPreview::new("576561151188")
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
#[doc(alias = "ReserveShipping")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReserveShipmentPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// Who ships the goods to the warehouse.
    pub delivery_mode: Option<DeliveryMode>,
    /// Codes of the delivery orders, from [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview). At most 50 entries.
    pub delivery_order_codes: Option<Vec<String>>,
    /// How the goods are shipped, with a shipping provider from [`SearchAvailableShippingProvidersPreview`](crate::gs_full_service_shipment::SearchAvailableShippingProvidersPreview).
    pub logistics: Option<Logistics>,
    /// Reserved times of the shipment, from [`SearchAvailableShippingProvidersPreview`](crate::gs_full_service_shipment::SearchAvailableShippingProvidersPreview). JSON name: `reserve`.
    pub reservation: Option<Reservation>,
    /// Contact of the sender.
    pub sender_contact: Option<Contact>,
    /// Total weight of the goods, in `GRAM` or `KILOGRAM`.
    pub total_weight: Option<Weight>,
    /// Code of the warehouse that receives the goods; [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview) returns that of each delivery order.
    pub warehouse_code: Option<String>,
}

impl ReserveShipmentPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            delivery_mode: None,
            delivery_order_codes: None,
            logistics: None,
            reservation: None,
            sender_contact: None,
            total_weight: None,
            warehouse_code: None,
        }
    }

    /// Who ships the goods to the warehouse.
    #[inline]
    pub fn delivery_mode(mut self, delivery_mode: impl Into<DeliveryMode>) -> Self {
        self.delivery_mode = Some(delivery_mode.into());
        self
    }

    /// Codes of the delivery orders, from [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview). At most 50 entries.
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

    /// How the goods are shipped, with a shipping provider from [`SearchAvailableShippingProvidersPreview`](crate::gs_full_service_shipment::SearchAvailableShippingProvidersPreview).
    #[inline]
    pub fn logistics(mut self, logistics: Logistics) -> Self {
        self.logistics = Some(logistics);
        self
    }

    /// Reserved times of the shipment, from [`SearchAvailableShippingProvidersPreview`](crate::gs_full_service_shipment::SearchAvailableShippingProvidersPreview). JSON name: `reserve`.
    #[inline]
    pub fn reservation(mut self, reservation: Reservation) -> Self {
        self.reservation = Some(reservation);
        self
    }

    /// Contact of the sender.
    #[inline]
    pub fn sender_contact(mut self, sender_contact: Contact) -> Self {
        self.sender_contact = Some(sender_contact);
        self
    }

    /// Total weight of the goods, in `GRAM` or `KILOGRAM`.
    #[inline]
    pub fn total_weight(mut self, total_weight: Weight) -> Self {
        self.total_weight = Some(total_weight);
        self
    }

    /// Code of the warehouse that receives the goods; [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview) returns that of each delivery order.
    #[inline]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }
}

impl Endpoint for ReserveShipmentPreview {
    type Response = ReserveShipmentPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "ReserveShipmentPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("delivery_mode", &self.delivery_mode),
                ("delivery_order_codes", &within(&self.delivery_order_codes, ..=50)),
                ("logistics", &self.logistics),
                ("reserve", &self.reservation),
                ("sender_contact", &self.sender_contact),
                ("total_weight", &self.total_weight),
                ("warehouse_code", &self.warehouse_code),
            ],
        );
    }
}

/// The response to [`ReserveShipmentPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveShipmentPreviewResponse {
    /// Code of the new delivery batch, for [`GetDeliveryBatchesPreview`](crate::gs_full_service_shipment::GetDeliveryBatchesPreview).
    pub delivery_batch_code: Option<String>,
}

impl Fields for ReserveShipmentPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("delivery_batch_code", &mut self.delivery_batch_code)]);
    }
}

debug_fields!(ReserveShipmentPreviewResponse);
