// @generated from specs/gs_full_service_shipment/202405/confirm_delivery_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ConfirmDeliveryPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;

/// Preview API: confirms that a delivery order has been completed.
///
/// `POST /gs_full_service_shipment/202405/preview/delivery_orders/confirm`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::ConfirmDeliveryPreview;

 let seller = client.seller(token);
 let request = ConfirmDeliveryPreview::new("576561151188")
     .delivery_order_code("POCY2404160000531S01");
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "ConfirmDelivery")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConfirmDeliveryPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// Code of the delivery order, from [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview).
    pub delivery_order_code: Option<String>,
}

impl ConfirmDeliveryPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            delivery_order_code: None,
        }
    }

    /// Code of the delivery order, from [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview).
    #[inline]
    pub fn delivery_order_code(
        mut self,
        delivery_order_code: impl Into<String>,
    ) -> Self {
        self.delivery_order_code = Some(delivery_order_code.into());
        self
    }
}

impl Endpoint for ConfirmDeliveryPreview {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "ConfirmDeliveryPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders/confirm";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("delivery_order_code", &self.delivery_order_code)]);
    }
}
