// @generated from specs/gs_full_service_shipment/202407/search_available_shipping_providers.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAvailableShippingProviders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, Weight};
use crate::api::ids::SupplierAddressId;
use crate::api::gs_full_service_shipment::types::{
    ArrivalOption, DeliveryMode, DeliveryOption, PickupOption,
};

/// Lists shipping providers, prices and times for delivery orders. Call it before [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment) 202407.
///
/// `POST /gs_full_service_shipment/202407/shipping_providers/search`
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
 use tiktok_shop::gs_full_service_shipment::types::{DeliveryMode, DeliveryOption};
 use tiktok_shop::gs_full_service_shipment::v202407::SearchAvailableShippingProviders;

 let seller = client.seller(token);
 let request = SearchAvailableShippingProviders::new()
     .delivery_mode(DeliveryMode::SelfDelivery)
     .delivery_option(DeliveryOption::SuperSpeedyExpress)
     .delivery_order_codes(["POCYT2405080000678S01"])
     .sender_contact_id("5765611508606562308");
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingSearchAvailableShippingProviders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAvailableShippingProviders {
    /// Who ships the goods to the warehouse.
    pub delivery_mode: Option<DeliveryMode>,
    /// Shipping speed for which to list shipping providers. Just-in-time (JIT) orders require `SUPER_SPEEDY_EXPRESS`, and other orders one of the other values.
    pub delivery_option: Option<DeliveryOption>,
    /// Codes of the delivery orders, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders). At most 50 entries.
    pub delivery_order_codes: Option<Vec<String>>,
    /// ID of the sender's address, from `gs_full_service_commodity::GetSupplierAddresses`; required for `PLATFORM_DELIVERY`.
    pub sender_contact_id: Option<SupplierAddressId>,
    /// Number of boxes.
    pub shipping_box_quantity: Option<i64>,
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

    /// Shipping speed for which to list shipping providers. Just-in-time (JIT) orders require `SUPER_SPEEDY_EXPRESS`, and other orders one of the other values.
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

    /// ID of the sender's address, from `gs_full_service_commodity::GetSupplierAddresses`; required for `PLATFORM_DELIVERY`.
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
    const PATH: &'static str = "/gs_full_service_shipment/202407/shipping_providers/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable().newer("v202410");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("delivery_mode", &self.delivery_mode),
                ("delivery_option", &self.delivery_option),
                ("delivery_order_codes", &within(&self.delivery_order_codes, ..=50)),
                ("sender_contact_id", &self.sender_contact_id),
                ("shipping_box_quantity", &self.shipping_box_quantity),
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
    pub shipping_providers: Vec<AvailableShippingProvider>,
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

/// A shipping provider that can ship the delivery orders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableShippingProvider {
    /// Shipping speed; just-in-time (JIT) orders use `SUPER_SPEEDY_EXPRESS`, and other orders use one of the other values.
    pub delivery_option: Option<DeliveryOption>,
    /// Highest price of the shipping, in CNY.
    pub max_charge_fee: Option<Money>,
    /// Lowest price of the shipping, in CNY.
    pub min_charge_fee: Option<Money>,
    /// Code of the shipping provider, for `shipping_provider_code` in [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment) 202407.
    pub provider_code: Option<String>,
    /// Name of the shipping provider.
    pub provider_name: Option<String>,
    /// Days of pickup, and whether each can be reserved.
    pub reserve_datas: Vec<PickupOption>,
}

impl Fields for AvailableShippingProvider {
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
                    ("reserve_datas", &mut self.reserve_datas),
                ],
            );
    }
}

debug_fields!(AvailableShippingProvider);
