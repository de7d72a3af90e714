// @generated from specs/gs_full_service_shipment/202405/search_available_shipping_providers.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAvailableShippingProviders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Weight;
use crate::api::gs_full_service_shipment::types::{
    ArrivalOption, Contact, DeliveryMode, DeliveryOption, LegacyAvailableShippingProvider,
};

/// Lists shipping providers, prices and times for delivery orders. Call it before [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment) 202405.
///
/// `POST /gs_full_service_shipment/202405/beta/shipping_providers/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchAvailableShippingProvidersResponse`].
/// Safe to retry.
/// Superseded by a newer version: [`v202410`](crate::gs_full_service_shipment::v202410::search_available_shipping_providers::SearchAvailableShippingProviders).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::types::{AddressParts, Contact, DeliveryMode, DeliveryOption};
 use tiktok_shop::gs_full_service_shipment::v202405::SearchAvailableShippingProviders;

 let seller = client.seller(token);
 let request = SearchAvailableShippingProviders::new()
     .delivery_mode(DeliveryMode::PlatformDelivery)
     .delivery_option(DeliveryOption::SuperSpeedyExpress)
     .delivery_order_codes(["POCYT2405080000678S01"])
     .sender_contact(
         Contact::new().address_detail(AddressParts::new().city_id(1_809_858)),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsSearchAvailableShippingProviders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAvailableShippingProviders {
    /// Who ships the goods to the warehouse.
    pub delivery_mode: Option<DeliveryMode>,
    /// Shipping speed for which to list shipping providers.
    pub delivery_option: Option<DeliveryOption>,
    /// Codes of the delivery orders, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders). At most 50 entries.
    pub delivery_order_codes: Option<Vec<String>>,
    /// Contact of the sender.
    pub sender_contact: Option<Contact>,
    /// Total weight of the goods, only in `GRAM` or `KILOGRAM`.
    pub total_weight: Option<Weight>,
    /// Code of the warehouse to which the supplier wants to deliver; [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders) returns that of each delivery order.
    pub warehouse_code: Option<String>,
}

impl SearchAvailableShippingProviders {
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

    /// Shipping speed for which to list shipping providers.
    #[inline]
    pub fn delivery_option(
        mut self,
        delivery_option: impl Into<DeliveryOption>,
    ) -> Self {
        self.delivery_option = Some(delivery_option.into());
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

    /// Contact of the sender.
    #[inline]
    pub fn sender_contact(mut self, sender_contact: Contact) -> Self {
        self.sender_contact = Some(sender_contact);
        self
    }

    /// Total weight of the goods, only in `GRAM` or `KILOGRAM`.
    #[inline]
    pub fn total_weight(mut self, total_weight: Weight) -> Self {
        self.total_weight = Some(total_weight);
        self
    }

    /// Code of the warehouse to which the supplier wants to deliver; [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders) returns that of each delivery order.
    #[inline]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }
}

impl Endpoint for SearchAvailableShippingProviders {
    type Response = SearchAvailableShippingProvidersResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchAvailableShippingProviders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/shipping_providers/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable().newer("v202410");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("delivery_mode", &self.delivery_mode),
                ("delivery_option", &self.delivery_option),
                ("delivery_order_codes", &within(&self.delivery_order_codes, ..=50)),
                ("sender_contact", &self.sender_contact),
                ("total_weight", &self.total_weight),
                ("warehouse_code", &self.warehouse_code),
            ],
        );
    }
}

/// The response to [`SearchAvailableShippingProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAvailableShippingProvidersResponse {
    /// Times of arrival, and whether the warehouse has capacity for each. JSON name: `reserve_arrived_times`.
    pub arrival_options: Vec<ArrivalOption>,
    /// Shipping providers that can ship the delivery orders.
    pub shipping_providers: Vec<LegacyAvailableShippingProvider>,
}

impl Fields for SearchAvailableShippingProvidersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("reserve_arrived_times", &mut self.arrival_options),
                    ("shipping_providers", &mut self.shipping_providers),
                ],
            );
    }
}

debug_fields!(SearchAvailableShippingProvidersResponse);
