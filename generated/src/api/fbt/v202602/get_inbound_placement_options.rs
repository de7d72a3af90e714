// @generated from specs/fbt/202602/get_inbound_placement_options.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetInboundPlacementOptions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{FbtGoodsId, FbtInboundPlanId, FbtPlacementOptionId};
use crate::api::fbt::types::{
    ArrivalWindow, BoxMeasurements, CartonType, GoodsQuantity, InboundMethod,
    ShippingMethod,
};

/// Computes placement options, which split an inbound plan into shipments to warehouses. Repeat the same request while `placement_task_status` is `Executing`; after `Succeed`, confirm an option with [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod) before `expiration_timestamp`.
///
/// `POST /fbt/202602/inbound_method_detail`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetInboundPlacementOptionsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::fbt::GetInboundPlacementOptions;
 use tiktok_shop::fbt::types::{ArrivalWindow, InboundMethod};

 let shop = client.seller(token).shop(cipher);
 let request = GetInboundPlacementOptions::new(
     "1152921504606846976",
     InboundMethod::D2fc,
     ArrivalWindow::new(
         Timestamp::from_unix_seconds(1_767_225_600),
         Timestamp::from_unix_seconds(1_767_830_400),
     ),
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetInboundMethodDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInboundPlacementOptions {
    /// ID of the plan, from [`CreateOrUpdateInboundPlan`](crate::fbt::CreateOrUpdateInboundPlan).
    pub plan_id: FbtInboundPlanId,
    /// Inbound method, from [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods).
    pub inbound_method: InboundMethod,
    /// Week of arrival, from the same entry of [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods). JSON name: `estimate_arrival_time`.
    pub arrival_window: ArrivalWindow,
}

impl GetInboundPlacementOptions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        plan_id: impl Into<FbtInboundPlanId>,
        inbound_method: impl Into<InboundMethod>,
        arrival_window: ArrivalWindow,
    ) -> Self {
        Self {
            plan_id: plan_id.into(),
            inbound_method: inbound_method.into(),
            arrival_window,
        }
    }
}

impl Endpoint for GetInboundPlacementOptions {
    type Response = GetInboundPlacementOptionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetInboundPlacementOptions";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/inbound_method_detail";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("plan_id", &self.plan_id),
                ("inbound_method", &self.inbound_method),
                ("estimate_arrival_time", &self.arrival_window),
            ],
        );
    }
}

/// The response to [`GetInboundPlacementOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInboundPlacementOptionsResponse {
    /// Options to choose from; only usable if `placement_task_status` is `Succeed`. JSON name: `info`.
    pub placement_options: Vec<PlacementOption>,
    /// Status of the computation.
    pub placement_task_status: Option<PlacementTaskStatus>,
    /// When the options expire: 24 hours after this request for `ONE_HUB`, otherwise 24 hours after the computation started. Afterwards, send the request again for new options.
    pub expiration_timestamp: Option<Timestamp>,
}

impl Fields for GetInboundPlacementOptionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("info", &mut self.placement_options),
                    ("placement_task_status", &mut self.placement_task_status),
                    ("expiration_timestamp", &mut self.expiration_timestamp),
                ],
            );
    }
}

debug_fields!(GetInboundPlacementOptionsResponse);

/// Goods in a carton.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CartonItem {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub goods_id: Option<FbtGoodsId>,
    /// Number of units in each carton.
    pub quantity: Option<i64>,
    /// Lot code of the goods.
    pub lot_code: Option<String>,
    /// When the goods expire.
    pub expiration_timestamp: Option<Timestamp>,
}

impl Fields for CartonItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("goods_id", &mut self.goods_id),
                    ("quantity", &mut self.quantity),
                    ("lot_code", &mut self.lot_code),
                    ("expiration_timestamp", &mut self.expiration_timestamp),
                ],
            );
    }
}

debug_fields!(CartonItem);

/// Cartons of a shipment that are packed in the same way.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacementCarton {
    /// Whether the cartons hold one kind of goods or several.
    pub carton_type: Option<CartonType>,
    /// Goods in each carton.
    pub items: Vec<CartonItem>,
    /// Number of cartons that are packed in this way.
    pub quantity: Option<i64>,
    /// Numbers of the cartons, one for each carton.
    pub carton_nums: Vec<String>,
    /// Size and weight of each carton.
    pub box_measurements: Option<BoxMeasurements>,
}

impl Fields for PlacementCarton {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("carton_type", &mut self.carton_type),
                    ("items", &mut self.items),
                    ("quantity", &mut self.quantity),
                    ("carton_nums", &mut self.carton_nums),
                    ("box_measurements", &mut self.box_measurements),
                ],
            );
    }
}

debug_fields!(PlacementCarton);

/// A way to split a plan into shipments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacementOption {
    /// Shipments into which the option splits the plan. JSON name: `allocation_shipments`.
    pub shipments: Vec<Shipment>,
    /// ID of the option, for [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod).
    pub placement_option_id: Option<FbtPlacementOptionId>,
    /// Estimated placement fee; options of the method `ONE_HUB` may have one.
    pub placement_fee_estimate: Option<Money>,
}

impl Fields for PlacementOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("allocation_shipments", &mut self.shipments),
                    ("placement_option_id", &mut self.placement_option_id),
                    ("placement_fee_estimate", &mut self.placement_fee_estimate),
                ],
            );
    }
}

debug_fields!(PlacementOption);

/// Status of the computation of placement options.
#[non_exhaustive]
pub enum PlacementTaskStatus {
    /// The computation is in progress; send the request again. Sent as `Executing`.
    Executing,
    /// The options are ready. Sent as `Succeed`.
    Succeed,
    /// The computation failed; no option can be confirmed. Sent as `Failed`.
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PlacementTaskStatus {
    const TEXTS: &'static [&'static str] = &["Executing", "Succeed", "Failed"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Executing,
            Ok(1) => Self::Succeed,
            Ok(_) => Self::Failed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Executing => Ok(0),
            Self::Succeed => Ok(1),
            Self::Failed => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PlacementTaskStatus, Read);

/// What would be sent to one warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shipment {
    /// Warehouse ID of Fulfilled by TikTok.
    pub warehouse_id: Option<String>,
    /// Goods of the shipment.
    pub goods_items: Vec<GoodsQuantity>,
    /// Cartons of the shipment.
    pub cartons: Vec<PlacementCarton>,
    /// Shipping methods to choose from, for [`ShipInboundOrder`](crate::fbt::ShipInboundOrder).
    pub shipment_options: Vec<ShipmentOption>,
}

impl Fields for Shipment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("warehouse_id", &mut self.warehouse_id),
                    ("goods_items", &mut self.goods_items),
                    ("cartons", &mut self.cartons),
                    ("shipment_options", &mut self.shipment_options),
                ],
            );
    }
}

debug_fields!(Shipment);

/// A shipping method to choose from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipmentOption {
    /// How the shipment can be sent, for `shipping_method` of [`ShipInboundOrder`](crate::fbt::ShipInboundOrder).
    pub shipping_method: Option<ShippingMethod>,
}

impl Fields for ShipmentOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shipping_method", &mut self.shipping_method)]);
    }
}

debug_fields!(ShipmentOption);
