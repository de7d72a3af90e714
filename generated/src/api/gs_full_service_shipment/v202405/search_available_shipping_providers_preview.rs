// @generated from specs/gs_full_service_shipment/202405/search_available_shipping_providers_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAvailableShippingProvidersPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Weight;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_shipment::types::{
    ArrivalOption, Contact, DeliveryMode, DeliveryOption, LegacyAvailableShippingProvider,
};

/// Preview API: lists shipping providers, prices and times for delivery orders. Call it before [`ReserveShipmentPreview`](crate::gs_full_service_shipment::ReserveShipmentPreview).
///
/// `POST /gs_full_service_shipment/202405/preview/shipping_providers/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchAvailableShippingProvidersPreviewResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::SearchAvailableShippingProvidersPreview;
 use tiktok_shop::gs_full_service_shipment::types::{AddressParts, Contact, DeliveryMode, DeliveryOption};

 let seller = client.seller(token);
 let request = SearchAvailableShippingProvidersPreview::new("576561151188")
     .delivery_mode(DeliveryMode::SelfDelivery)
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
#[doc(alias = "SearchAvailableShippingProviders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAvailableShippingProvidersPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// Who ships the goods to the warehouse.
    pub delivery_mode: Option<DeliveryMode>,
    /// Shipping speed for which to list shipping providers.
    pub delivery_option: Option<DeliveryOption>,
    /// Codes of the delivery orders, from [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview).
    pub delivery_order_codes: Option<Vec<String>>,
    /// Contact of the sender.
    pub sender_contact: Option<Contact>,
    /// Total weight of the goods, only in `GRAM` or `KILOGRAM`.
    pub total_weight: Option<Weight>,
    /// Code of the warehouse to which the supplier wants to deliver; [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview) returns that of each delivery order.
    pub warehouse_code: Option<String>,
}

impl SearchAvailableShippingProvidersPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            delivery_mode: None,
            delivery_option: None,
            delivery_order_codes: None,
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

    /// Shipping speed for which to list shipping providers.
    #[inline]
    pub fn delivery_option(
        mut self,
        delivery_option: impl Into<DeliveryOption>,
    ) -> Self {
        self.delivery_option = Some(delivery_option.into());
        self
    }

    /// Codes of the delivery orders, from [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview).
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

    /// Code of the warehouse to which the supplier wants to deliver; [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview) returns that of each delivery order.
    #[inline]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }
}

impl Endpoint for SearchAvailableShippingProvidersPreview {
    type Response = SearchAvailableShippingProvidersPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchAvailableShippingProvidersPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/shipping_providers/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

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
                ("delivery_option", &self.delivery_option),
                ("delivery_order_codes", &self.delivery_order_codes),
                ("sender_contact", &self.sender_contact),
                ("total_weight", &self.total_weight),
                ("warehouse_code", &self.warehouse_code),
            ],
        );
    }
}

/// The response to [`SearchAvailableShippingProvidersPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAvailableShippingProvidersPreviewResponse {
    /// Times of arrival, and whether the warehouse has capacity for each. JSON name: `reserve_arrived_times`.
    pub arrival_options: Vec<ArrivalOption>,
    /// Shipping providers that can ship the delivery orders.
    pub shipping_providers: Vec<LegacyAvailableShippingProvider>,
}

impl Fields for SearchAvailableShippingProvidersPreviewResponse {
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

debug_fields!(SearchAvailableShippingProvidersPreviewResponse);
