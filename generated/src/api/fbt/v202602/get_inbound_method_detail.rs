// @generated from specs/fbt/202602/get_inbound_method_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetInboundMethodDetail` and what only it uses.

use crate::glue::*;
use crate::api::types::Money;
use crate::api::fbt::types::{
    ArrivalWindow, Carton, CartonItem, InboundMethod, ShippingMethod,
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
    const NAME: &'static str = "GetInboundMethodDetail";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/inbound_method_detail";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
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
    pub goods_items: Vec<CartonItem>,
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
