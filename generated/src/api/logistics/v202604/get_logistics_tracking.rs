// @generated from specs/logistics/202604/get_logistics_tracking.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetLogisticsTracking` and what only it uses.

use crate::glue::*;

/// Returns the tracking events of every shipment of an order.
///
/// `GET /logistics/202604/orders/{order_id}/tracking`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLogisticsTracking {
    pub order_id: String,
}

impl GetLogisticsTracking {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

impl Endpoint for GetLogisticsTracking {
    type Response = GetLogisticsTrackingResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetLogisticsTracking";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202604/orders/{order_id}/tracking";
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/logistics/202604/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/tracking");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetLogisticsTracking`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLogisticsTrackingResponse {
    pub order_id: Option<String>,
    pub logistics_details: Vec<TrackedShipment>,
}

impl Fields for GetLogisticsTrackingResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_id" => read(map, &mut self.order_id),
            "logistics_details" => read(map, &mut self.logistics_details),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Track {
    pub description: Option<String>,
    pub tracking_no: Option<String>,
    pub update_time_millis: Option<TimestampMillis>,
    pub action_code: Option<i64>,
    pub action_code_name: Option<String>,
}

impl Fields for Track {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "description" => read(map, &mut self.description),
            "tracking_no" => read(map, &mut self.tracking_no),
            "update_time_millis" => read(map, &mut self.update_time_millis),
            "action_code" => read(map, &mut self.action_code),
            "action_code_name" => read(map, &mut self.action_code_name),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrackedShipment {
    pub newest_tracking_no: Option<String>,
    pub carrier_name: Option<String>,
    pub track_list: Vec<Track>,
}

impl Fields for TrackedShipment {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "newest_tracking_no" => read(map, &mut self.newest_tracking_no),
            "carrier_name" => read(map, &mut self.carrier_name),
            "track_list" => read(map, &mut self.track_list),
            _ => skip(map),
        }
    }
}
