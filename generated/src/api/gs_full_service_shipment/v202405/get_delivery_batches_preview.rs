// @generated from specs/gs_full_service_shipment/202405/get_delivery_batches_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetDeliveryBatchesPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_shipment::types::DeliveryBatch;

/// Preview API: returns delivery batches with their shipping provider, tracking and times.
///
/// `GET /gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetDeliveryBatchesPreviewResponse`].
/// At most 50 `delivery_batch_codes` per call. `Handle::batches` splits longer lists.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetDeliveryBatchesPreview;

 let seller = client.seller(token);
 let request = GetDeliveryBatchesPreview::new("576561151188", ["LOG20240423010565"]);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "QueryDeliveryBatches")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDeliveryBatchesPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// Codes of the delivery batches, from [`ReserveShipmentPreview`](crate::gs_full_service_shipment::ReserveShipmentPreview). At most 50 entries.
    pub delivery_batch_codes: Vec<String>,
}

impl GetDeliveryBatchesPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        supplier_id: impl Into<SupplierId>,
        delivery_batch_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            delivery_batch_codes: delivery_batch_codes
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl Endpoint for GetDeliveryBatchesPreview {
    type Response = GetDeliveryBatchesPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetDeliveryBatchesPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("delivery_batch_codes", &within(&self.delivery_batch_codes, ..=50));
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }
}

impl Batched for GetDeliveryBatchesPreview {
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

/// The response to [`GetDeliveryBatchesPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryBatchesPreviewResponse {
    /// Delivery batches that were found. JSON name: `delivery_batchs`.
    pub delivery_batches: Vec<DeliveryBatch>,
}

impl Fields for GetDeliveryBatchesPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("delivery_batchs", &mut self.delivery_batches)]);
    }
}

debug_fields!(GetDeliveryBatchesPreviewResponse);
