// @generated from specs/gs_full_service_shipment/202405/query_delivery_batches.yaml by `cargo xtask generate`; edit the spec instead.

//! `QueryDeliveryBatches` and what only it uses.

use crate::glue::*;
use crate::api::gs_full_service_shipment::types::DeliveryBatch;

/// `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDeliveryBatches {
    /// At most 50 entries.
    pub delivery_batch_codes: Vec<String>,
}

impl QueryDeliveryBatches {
    /// With the fields that TikTok requires.
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

impl Endpoint for QueryDeliveryBatches {
    type Response = QueryDeliveryBatchesResponse;
    const NAME: &'static str = "QueryDeliveryBatches";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("delivery_batch_codes", &self.delivery_batch_codes);
        query.timestamp();
    }
}

/// What [`QueryDeliveryBatches`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryDeliveryBatchesResponse {
    pub delivery_batches: Vec<DeliveryBatch>,
}

impl Fields for QueryDeliveryBatchesResponse {
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
