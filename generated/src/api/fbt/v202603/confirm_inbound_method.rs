// @generated from specs/fbt/202603/confirm_inbound_method.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ConfirmInboundMethod`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtInboundOrderId, FbtInboundPlanId, FbtPlacementOptionId};
use crate::api::fbt::types::{ArrivalWindow, InboundMethod};

/// Confirms a placement option of an inbound plan, which creates the inbound orders of the plan, and returns their IDs. If the option has expired, call [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods) and [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) again, and confirm a new option.
///
/// `POST /fbt/202603/confirm_inbound_method`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ConfirmInboundMethodResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::fbt::{ConfirmInboundMethod, confirm_inbound_method};
 use tiktok_shop::fbt::types::{ArrivalWindow, InboundMethod};

 let shop = client.seller(token).shop(cipher);
 let request = ConfirmInboundMethod::new(confirm_inbound_method::Required {
     plan_id: "1152921504606846976".into(),
     placement_option_id: "1152921504606846976".into(),
     inbound_method: InboundMethod::D2fc,
     arrival_window: ArrivalWindow::new(
         Timestamp::from_unix_seconds(1_767_225_600),
         Timestamp::from_unix_seconds(1_767_830_400),
     ),
 });
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConfirmInboundMethod {
    /// ID of the plan, from [`CreateOrUpdateInboundPlan`](crate::fbt::CreateOrUpdateInboundPlan).
    pub plan_id: FbtInboundPlanId,
    /// ID of the placement option, from [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) with the status `Succeed`.
    pub placement_option_id: FbtPlacementOptionId,
    /// Inbound method for which [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) computed the option.
    pub inbound_method: InboundMethod,
    /// Week of arrival for which [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) computed the option. JSON name: `estimate_arrival_time`.
    pub arrival_window: ArrivalWindow,
}

/// The required fields of [`ConfirmInboundMethod`], for [`ConfirmInboundMethod::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// ID of the plan, from [`CreateOrUpdateInboundPlan`](crate::fbt::CreateOrUpdateInboundPlan).
    pub plan_id: FbtInboundPlanId,
    /// ID of the placement option, from [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) with the status `Succeed`.
    pub placement_option_id: FbtPlacementOptionId,
    /// Inbound method for which [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) computed the option.
    pub inbound_method: InboundMethod,
    /// Week of arrival for which [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) computed the option. JSON name: `estimate_arrival_time`.
    pub arrival_window: ArrivalWindow,
}

impl ConfirmInboundMethod {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            plan_id: required.plan_id,
            placement_option_id: required.placement_option_id,
            inbound_method: required.inbound_method,
            arrival_window: required.arrival_window,
        }
    }
}

impl Endpoint for ConfirmInboundMethod {
    type Response = ConfirmInboundMethodResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ConfirmInboundMethod";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202603/confirm_inbound_method";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("plan_id", &self.plan_id),
                ("placement_option_id", &self.placement_option_id),
                ("inbound_method", &self.inbound_method),
                ("estimate_arrival_time", &self.arrival_window),
            ],
        );
    }
}

/// The response to [`ConfirmInboundMethod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmInboundMethodResponse {
    /// IDs of the new inbound orders, for [`ShipInboundOrder`](crate::fbt::ShipInboundOrder).
    pub inbound_order_ids: Vec<FbtInboundOrderId>,
}

impl Fields for ConfirmInboundMethodResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("inbound_order_ids", &mut self.inbound_order_ids)]);
    }
}

debug_fields!(ConfirmInboundMethodResponse);
