// @generated from specs/fbt/202602/get_inbound_method_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetInboundMethodDetail` and what only it uses.

use crate::glue::*;
use crate::api::types::Money;
use crate::api::fbt::types::{
    ArrivalWindow, BoxMeasurements, CartonType, InboundMethod, ShippingMethod,
};

/// `POST /fbt/202602/inbound_method_detail`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInboundMethodDetail {
    pub plan_id: String,
    pub inbound_method: InboundMethod,
    pub estimate_arrival_time: ArrivalWindow,
}

impl GetInboundMethodDetail {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        plan_id: impl Into<String>,
        inbound_method: impl Into<InboundMethod>,
        estimate_arrival_time: ArrivalWindow,
    ) -> Self {
        Self {
            plan_id: plan_id.into(),
            inbound_method: inbound_method.into(),
            estimate_arrival_time,
        }
    }
}

impl Endpoint for GetInboundMethodDetail {
    type Response = GetInboundMethodDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetInboundMethodDetail";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/inbound_method_detail";
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("plan_id", &self.plan_id);
        body.field("inbound_method", &self.inbound_method);
        body.field("estimate_arrival_time", &self.estimate_arrival_time);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllocationShipment {
    pub warehouse_id: Option<String>,
    pub goods_items: Vec<GoodsItem>,
    pub cartons: Vec<Carton>,
    pub shipment_options: Vec<ShipmentOption>,
}

impl Fields for AllocationShipment {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "warehouse_id" => read(map, &mut self.warehouse_id),
            "goods_items" => read(map, &mut self.goods_items),
            "cartons" => read(map, &mut self.cartons),
            "shipment_options" => read(map, &mut self.shipment_options),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Carton {
    pub carton_type: Option<CartonType>,
    pub items: Vec<CartonItem>,
    pub quantity: Option<i64>,
    pub carton_nums: Vec<String>,
    pub box_measurements: Option<BoxMeasurements>,
}

impl Fields for Carton {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "carton_type" => read(map, &mut self.carton_type),
            "items" => read(map, &mut self.items),
            "quantity" => read(map, &mut self.quantity),
            "carton_nums" => read(map, &mut self.carton_nums),
            "box_measurements" => read(map, &mut self.box_measurements),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CartonItem {
    pub goods_id: Option<String>,
    pub quantity: Option<i64>,
    pub lot_code: Option<String>,
    pub expiration_timestamp: Option<Timestamp>,
}

impl Fields for CartonItem {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "goods_id" => read(map, &mut self.goods_id),
            "quantity" => read(map, &mut self.quantity),
            "lot_code" => read(map, &mut self.lot_code),
            "expiration_timestamp" => read(map, &mut self.expiration_timestamp),
            _ => skip(map),
        }
    }
}

/// What [`GetInboundMethodDetail`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInboundMethodDetailResponse {
    pub info: Vec<PlacementOption>,
    pub placement_task_status: Option<PlacementTaskStatus>,
    pub expiration_timestamp: Option<Timestamp>,
}

impl Fields for GetInboundMethodDetailResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "info" => read(map, &mut self.info),
            "placement_task_status" => read(map, &mut self.placement_task_status),
            "expiration_timestamp" => read(map, &mut self.expiration_timestamp),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsItem {
    pub goods_id: Option<String>,
    pub quantity: Option<i64>,
}

impl Fields for GoodsItem {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "goods_id" => read(map, &mut self.goods_id),
            "quantity" => read(map, &mut self.quantity),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlacementOption {
    pub allocation_shipments: Vec<AllocationShipment>,
    pub placement_option_id: Option<String>,
    pub placement_fee_estimate: Option<Money>,
}

impl Fields for PlacementOption {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "allocation_shipments" => read(map, &mut self.allocation_shipments),
            "placement_option_id" => read(map, &mut self.placement_option_id),
            "placement_fee_estimate" => read(map, &mut self.placement_fee_estimate),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum PlacementTaskStatus {
    Executing,
    Succeed,
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PlacementTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Executing", Self::Executing),
        ("Succeed", Self::Succeed),
        ("Failed", Self::Failed),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(PlacementTaskStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShipmentOption {
    pub shipping_method: Option<ShippingMethod>,
}

impl Fields for ShipmentOption {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "shipping_method" => read(map, &mut self.shipping_method),
            _ => skip(map),
        }
    }
}
