// @generated from specs/fbt/202602/get_available_inbound_methods.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAvailableInboundMethods`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::FbtInboundPlanId;
use crate::api::fbt::types::InboundMethod;

/// Lists the inbound methods that a plan may use, with weeks of arrival, warehouses and estimated fees. Use a method and one of its weeks in [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions).
///
/// `POST /fbt/202602/list_available_inbound_method`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetAvailableInboundMethodsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetAvailableInboundMethods;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetAvailableInboundMethods::new("1152921504606846976")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "ListAvailableInboundMethods")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAvailableInboundMethods {
    /// ID of the plan, from [`CreateOrUpdateInboundPlan`](crate::fbt::CreateOrUpdateInboundPlan).
    pub plan_id: FbtInboundPlanId,
}

impl GetAvailableInboundMethods {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(plan_id: impl Into<FbtInboundPlanId>) -> Self {
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
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("plan_id", &self.plan_id)]);
    }
}

/// The response to [`GetAvailableInboundMethods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableInboundMethodsResponse {
    /// Inbound methods to choose from. JSON name: `available_inbound_method_list`.
    pub available_inbound_methods: Vec<AvailableInboundMethod>,
}

impl Fields for GetAvailableInboundMethodsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "available_inbound_method_list",
                        &mut self.available_inbound_methods,
                    ),
                ],
            );
    }
}

debug_fields!(GetAvailableInboundMethodsResponse);

/// An inbound method that a plan may use.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableInboundMethod {
    /// The inbound method.
    pub inbound_method: Option<InboundMethod>,
    /// Weeks in which the goods may arrive. JSON name: `available_time_window_list`.
    pub arrival_windows: Vec<AvailableWindow>,
    /// Warehouses to which the goods would go. JSON name: `warehouse_list`.
    pub warehouses: Vec<InboundMethodWarehouse>,
    /// Estimated placement fee.
    pub placement_fee_estimate: Option<Money>,
}

impl Fields for AvailableInboundMethod {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("inbound_method", &mut self.inbound_method),
                    ("available_time_window_list", &mut self.arrival_windows),
                    ("warehouse_list", &mut self.warehouses),
                    ("placement_fee_estimate", &mut self.placement_fee_estimate),
                ],
            );
    }
}

debug_fields!(AvailableInboundMethod);

/// A week in which goods may arrive, from one Sunday at midnight to the next; in the US, in Pacific time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableWindow {
    /// Beginning of the week, to be passed unchanged to [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions).
    pub start_timestamp: Option<Timestamp>,
    /// End of the week, to be passed unchanged to [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions).
    pub end_timestamp: Option<Timestamp>,
}

impl Fields for AvailableWindow {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("start_timestamp", &mut self.start_timestamp),
                    ("end_timestamp", &mut self.end_timestamp),
                ],
            );
    }
}

debug_fields!(AvailableWindow);

/// A warehouse to which goods would go.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundMethodWarehouse {
    /// Name of the warehouse.
    pub warehouse_name: Option<String>,
    /// Warehouse ID of Fulfilled by TikTok.
    pub warehouse_id: Option<String>,
}

impl Fields for InboundMethodWarehouse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("warehouse_name", &mut self.warehouse_name),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(InboundMethodWarehouse);
