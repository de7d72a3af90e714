// @generated from specs/fbt/202602/get_inbound_placement_options.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetInboundPlacementOptions` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::fbt::types::{
    ArrivalWindow, BoxMeasurements, CartonType, GoodsQuantity, InboundMethod,
    ShippingMethod,
};

/// Works out where an inbound plan's goods would go; ask again while it executes, and confirm an option within 24 hours.
///
/// `POST /fbt/202602/inbound_method_detail`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetInboundPlacementOptionsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GetInboundMethodDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInboundPlacementOptions {
    /// Of `CreateOrUpdateInboundPlan`.
    pub plan_id: String,
    /// From `GetAvailableInboundMethods`, with the window.
    pub inbound_method: InboundMethod,
    /// From `GetAvailableInboundMethods`, with the method. JSON name: `estimate_arrival_time`.
    pub arrival_window: ArrivalWindow,
}

impl GetInboundPlacementOptions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        plan_id: impl Into<String>,
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
    /// While the task executes, ask again; of these, `ConfirmInboundMethod` takes one. JSON name: `info`.
    pub placement_options: Vec<PlacementOption>,
    pub placement_task_status: Option<PlacementTaskStatus>,
    /// Ask again after it.
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

/// What a carton holds of one kind of goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CartonItem {
    /// ID of the goods, from `Goods::id`.
    pub goods_id: Option<String>,
    /// In each carton.
    pub quantity: Option<i64>,
    pub lot_code: Option<String>,
    /// When it expires.
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

/// A kind of carton in a shipment of a placement option.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacementCarton {
    pub carton_type: Option<CartonType>,
    pub items: Vec<CartonItem>,
    /// How many cartons are packed so.
    pub quantity: Option<i64>,
    /// One for each carton.
    pub carton_nums: Vec<String>,
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

/// How the plan would be split into shipments, and where to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacementOption {
    /// JSON name: `allocation_shipments`.
    pub shipments: Vec<Shipment>,
    /// What `ConfirmInboundMethod` takes.
    pub placement_option_id: Option<String>,
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

/// The values of `placement_task_status` in [`GetInboundPlacementOptionsResponse`].
#[non_exhaustive]
pub enum PlacementTaskStatus {
    Executing,
    Succeed,
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

/// What goes to one warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shipment {
    pub warehouse_id: Option<String>,
    pub goods_items: Vec<GoodsQuantity>,
    pub cartons: Vec<PlacementCarton>,
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

/// An item of `shipment_options` in [`Shipment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipmentOption {
    pub shipping_method: Option<ShippingMethod>,
}

impl Fields for ShipmentOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shipping_method", &mut self.shipping_method)]);
    }
}

debug_fields!(ShipmentOption);
