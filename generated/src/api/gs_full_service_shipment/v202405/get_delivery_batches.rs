// @generated from specs/gs_full_service_shipment/202405/get_delivery_batches.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetDeliveryBatches`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_shipment::types::DeliveryBatch;

/// Returns delivery batches with their shipping provider, tracking and times.
///
/// `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetDeliveryBatchesResponse`].
/// At most 50 `delivery_batch_codes` per call. `Handle::batches` splits longer lists.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetDeliveryBatches;

 let seller = client.seller(token);
 let reply = seller.send(&GetDeliveryBatches::new(["LOG20240423010565"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsQueryDeliveryBatches")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDeliveryBatches {
    /// Codes of the delivery batches, from [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment) 202405. Its newer versions return the code of a logistics order instead, for [`GetLogisticsOrders`](crate::gs_full_service_shipment::GetLogisticsOrders). At most 50 entries.
    pub delivery_batch_codes: Vec<String>,
}

impl GetDeliveryBatches {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        delivery_batch_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            delivery_batch_codes: delivery_batch_codes
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl Endpoint for GetDeliveryBatches {
    type Response = GetDeliveryBatchesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetDeliveryBatches";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("delivery_batch_codes", &within(&self.delivery_batch_codes, ..=50));
        query.timestamp();
    }
}

impl Batched for GetDeliveryBatches {
    type Key = String;
    type Item = DeliveryBatch;

    const MAX: usize = 50;

    #[inline]
    fn keys(&mut self) -> &mut Vec<Self::Key> {
        &mut self.delivery_batch_codes
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.delivery_batches
    }
}

/// The response to [`GetDeliveryBatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryBatchesResponse {
    /// Delivery batches that were found. JSON name: `delivery_batchs`.
    pub delivery_batches: Vec<DeliveryBatch>,
}

impl Fields for GetDeliveryBatchesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("delivery_batchs", &mut self.delivery_batches)]);
    }
}

debug_fields!(GetDeliveryBatchesResponse);
