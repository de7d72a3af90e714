// @generated from specs/fbt/202602/get_available_inbound_methods.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAvailableInboundMethods` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::fbt::types::InboundMethod;

/// Lists the inbound methods that a plan may use, with arrival windows, warehouses and estimated fees.
///
/// `POST /fbt/202602/list_available_inbound_method`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetAvailableInboundMethodsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAvailableInboundMethods {
    /// Of `CreateOrUpdateInboundPlan`.
    pub plan_id: String,
}

impl GetAvailableInboundMethods {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self { plan_id: plan_id.into() }
    }
}

impl Endpoint for GetAvailableInboundMethods {
    type Response = GetAvailableInboundMethodsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetAvailableInboundMethods";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/list_available_inbound_method";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("plan_id", &self.plan_id);
    }
}

/// The response to [`GetAvailableInboundMethods`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAvailableInboundMethodsResponse {
    /// JSON name: `available_inbound_method_list`.
    pub available_inbound_methods: Vec<AvailableInboundMethod>,
}

impl Fields for GetAvailableInboundMethodsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "available_inbound_method_list" => {
                read(map, &mut self.available_inbound_methods)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailableInboundMethod {
    pub inbound_method: Option<InboundMethod>,
    /// Weeks that the goods may arrive in. JSON name: `available_time_window_list`.
    pub arrival_windows: Vec<AvailableWindow>,
    /// JSON name: `warehouse_list`.
    pub warehouses: Vec<Warehouse>,
    pub placement_fee_estimate: Option<Money>,
}

impl Fields for AvailableInboundMethod {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "inbound_method" => read(map, &mut self.inbound_method),
            "available_time_window_list" => read(map, &mut self.arrival_windows),
            "warehouse_list" => read(map, &mut self.warehouses),
            "placement_fee_estimate" => read(map, &mut self.placement_fee_estimate),
            _ => skip(map),
        }
    }
}

/// A week to arrive in, from Sunday midnight on in US Pacific time.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailableWindow {
    /// What `GetInboundPlacementOptions` takes, unchanged.
    pub start_timestamp: Option<Timestamp>,
    /// What `GetInboundPlacementOptions` takes, unchanged.
    pub end_timestamp: Option<Timestamp>,
}

impl Fields for AvailableWindow {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "start_timestamp" => read(map, &mut self.start_timestamp),
            "end_timestamp" => read(map, &mut self.end_timestamp),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Warehouse {
    pub warehouse_name: Option<String>,
    pub warehouse_id: Option<String>,
}

impl Fields for Warehouse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "warehouse_name" => read(map, &mut self.warehouse_name),
            "warehouse_id" => read(map, &mut self.warehouse_id),
            _ => skip(map),
        }
    }
}
