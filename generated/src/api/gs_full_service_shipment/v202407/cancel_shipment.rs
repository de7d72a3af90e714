// @generated from specs/gs_full_service_shipment/202407/cancel_shipment.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CancelShipment`] and the types that only this operation uses.

use crate::__private::*;

/// Cancels the booked shipment of a logistics order.
///
/// `POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::CancelShipment;

 let seller = client.seller(token);
 seller.send(&CancelShipment::new().logistics_order("LOG20240423010565")).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingCancelShipment")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelShipment {
    /// Code of the logistics order, from [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment).
    pub logistics_order: Option<String>,
}

impl CancelShipment {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the logistics order, from [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment).
    #[inline]
    pub fn logistics_order(mut self, logistics_order: impl Into<String>) -> Self {
        self.logistics_order = Some(logistics_order.into());
        self
    }
}

impl Endpoint for CancelShipment {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CancelShipment";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202407/logistics_orders/cancel_ship";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("logistics_order", &self.logistics_order)]);
    }
}
