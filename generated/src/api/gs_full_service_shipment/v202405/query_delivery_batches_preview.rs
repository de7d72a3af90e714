// @generated from specs/gs_full_service_shipment/202405/query_delivery_batches_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `QueryDeliveryBatchesPreview` and what only it uses.

use crate::glue::*;
use crate::api::types::TimeRange;
use crate::api::gs_full_service_shipment::types::{
    Contact, Logistics, LogisticsStatus, TrackingRecord,
};

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
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "QueryDeliveryBatchesPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs";
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("delivery_batch_codes", &self.delivery_batch_codes);
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryBatch {
    pub code: Option<String>,
    pub create_time: Option<Timestamp>,
    pub logistics: Option<Logistics>,
    pub logistics_order_quantity: Option<i64>,
    pub logistics_orders: Vec<LogisticsOrder>,
    pub logistics_package_quantity: Option<i64>,
    pub logistics_picker_name: Option<String>,
    pub logistics_picker_phone: Option<String>,
    pub predicted_arrive_time: Option<Timestamp>,
    pub predicted_pick_info: Option<TimeRange>,
    pub predicted_ship_time: Option<Timestamp>,
    pub receiver_contact: Option<Contact>,
    pub sender_contact: Option<Contact>,
    pub status: Option<LogisticsStatus>,
}

impl Fields for DeliveryBatch {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "create_time" => read(map, &mut self.create_time),
            "logistics" => read(map, &mut self.logistics),
            "logistics_order_quantity" => read(map, &mut self.logistics_order_quantity),
            "logistics_orders" => read(map, &mut self.logistics_orders),
            "logistics_package_quantity" => {
                read(map, &mut self.logistics_package_quantity)
            }
            "logistics_picker_name" => read(map, &mut self.logistics_picker_name),
            "logistics_picker_phone" => read(map, &mut self.logistics_picker_phone),
            "predicted_arrive_time" => read(map, &mut self.predicted_arrive_time),
            "predicted_pick_info" => read(map, &mut self.predicted_pick_info),
            "predicted_ship_time" => read(map, &mut self.predicted_ship_time),
            "receiver_contact" => read(map, &mut self.receiver_contact),
            "sender_contact" => read(map, &mut self.sender_contact),
            "status" => read(map, &mut self.status),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogisticsOrder {
    pub code: Option<String>,
    pub failed_reason: Option<String>,
    pub package_weight: Option<PackageWeight>,
    pub status: Option<LogisticsStatus>,
    pub tracking_number: Option<String>,
    pub tracking_records: Vec<TrackingRecord>,
}

impl Fields for LogisticsOrder {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "failed_reason" => read(map, &mut self.failed_reason),
            "package_weight" => read(map, &mut self.package_weight),
            "status" => read(map, &mut self.status),
            "tracking_number" => read(map, &mut self.tracking_number),
            "tracking_records" => read(map, &mut self.tracking_records),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PackageWeight {
    pub unit: Option<String>,
    pub value: Option<i64>,
}

impl Fields for PackageWeight {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "unit" => read(map, &mut self.unit),
            "value" => read(map, &mut self.value),
            _ => skip(map),
        }
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
