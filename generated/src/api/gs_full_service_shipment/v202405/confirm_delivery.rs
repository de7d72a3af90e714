// @generated from specs/gs_full_service_shipment/202405/confirm_delivery.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ConfirmDelivery`] and the types that only this operation uses.

use crate::__private::*;

/// Confirms that a delivery order has been completed.
///
/// `POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::ConfirmDelivery;

 let seller = client.seller(token);
 let request = ConfirmDelivery::new().delivery_order_code("POCY2404160000531S01");
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "GsConfirmDelivery")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfirmDelivery {
    /// Code of the delivery order, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders).
    pub delivery_order_code: Option<String>,
}

impl ConfirmDelivery {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the delivery order, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders).
    #[inline]
    pub fn delivery_order_code(
        mut self,
        delivery_order_code: impl Into<String>,
    ) -> Self {
        self.delivery_order_code = Some(delivery_order_code.into());
        self
    }
}

impl Endpoint for ConfirmDelivery {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "ConfirmDelivery";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/delivery_orders/confirm";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("delivery_order_code", &self.delivery_order_code)]);
    }
}
