// @generated from specs/gs_full_service_shipment/202405/query_delivery_batches_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `QueryDeliveryBatchesPreview` and what only it uses.

use crate::glue::*;
use crate::api::gs_full_service_shipment::types::DeliveryBatch;

/// `GET /gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesPreview {
    pub supplier_id: String,
    /// At most 50 entries.
    pub delivery_batch_codes: Vec<String>,
}

impl QueryDeliveryBatchesPreview {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        supplier_id: impl Into<String>,
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

impl Endpoint for QueryDeliveryBatchesPreview {
    type Response = QueryDeliveryBatchesPreviewResponse;
    const NAME: &'static str = "QueryDeliveryBatchesPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("delivery_batch_codes", &self.delivery_batch_codes);
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }
}

/// What [`QueryDeliveryBatchesPreview`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesPreviewResponse {
    pub delivery_batches: Vec<DeliveryBatch>,
}

impl Fields for QueryDeliveryBatchesPreviewResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "delivery_batchs" => read(map, &mut self.delivery_batches),
            _ => skip(map),
        }
    }
}
