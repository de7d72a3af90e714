// @generated from specs/fbt/202602/get_inbound_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetInboundOrders` and the types that only this operation uses.

use crate::__private::*;
use crate::api::fbt::types::{
    BoxMeasurements, CartonType, GoodsQuantity, InboundOrderStatus, Merchant,
    ProviderName,
};

/// Returns inbound orders by their ids, with what was planned and what was received, lot by lot.
///
/// `GET /fbt/202602/inbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info` (documented for version 202409).
/// Returns [`GetInboundOrdersResponse`].
/// Unknown: error codes.
///
/// See TikTok's page for version 202409 <https://partner.tiktokshop.com/docv2/page/get-inbound-order-202409>.
#[doc(alias = "GetFbtInboundOrderDetails")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInboundOrders {
    /// Without the prefix `IBR`.
    pub order_ids: Vec<String>,
    pub include_carton_details: Option<bool>,
}

impl GetInboundOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            order_ids: order_ids.into_iter().map(Into::into).collect(),
            include_carton_details: None,
        }
    }

    #[inline]
    pub fn include_carton_details(mut self, include_carton_details: bool) -> Self {
        self.include_carton_details = Some(include_carton_details);
        self
    }
}

impl Endpoint for GetInboundOrders {
    type Response = GetInboundOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetInboundOrders";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202602/inbound_orders";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fbt.info"])
        .page("https://partner.tiktokshop.com/docv2/page/get-inbound-order-202409");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("include_carton_details", &self.include_carton_details);
        query.param("order_ids", &self.order_ids);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetInboundOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInboundOrdersResponse {
    pub inbound_orders: Vec<InboundOrder>,
}

impl Fields for GetInboundOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("inbound_orders", &mut self.inbound_orders)]);
    }
}

debug_fields!(GetInboundOrdersResponse);

/// A carton of an inbound order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundCarton {
    pub carton_type: Option<CartonType>,
    pub items: Vec<GoodsQuantity>,
    pub box_measurements: Option<BoxMeasurements>,
    pub carton_no: Option<String>,
}

impl Fields for InboundCarton {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("carton_type", &mut self.carton_type),
                    ("items", &mut self.items),
                    ("box_measurements", &mut self.box_measurements),
                    ("carton_no", &mut self.carton_no),
                ],
            );
    }
}

debug_fields!(InboundCarton);

/// A delivery of goods to a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundOrder {
    /// Digits only.
    pub order_id: Option<String>,
    /// With the prefix `IBR`.
    pub order_id_string: Option<String>,
    /// The plan that it was made of.
    pub order_plan_id: Option<String>,
    pub merchant: Option<Merchant>,
    pub create_time: Option<Timestamp>,
    pub ship_time: Option<Timestamp>,
    /// As the merchant planned it.
    pub expected_arrival_time: Option<Timestamp>,
    pub actual_arrival_time: Option<Timestamp>,
    pub warehouse: Option<InboundOrderWarehouse>,
    /// The latest 200 at most.
    pub status_logs: Vec<StatusLog>,
    /// Only of small parcels. JSON name: `logistic_info_list`.
    pub tracking: Vec<ParcelTracking>,
    /// Where asked for. JSON name: `carton_details`.
    pub cartons: Vec<InboundCarton>,
    /// JSON name: `inbound_goods_lot_receive_item_details`.
    pub received_lots: Vec<ReceivedGoodsLot>,
}

impl Fields for InboundOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("order_id_string", &mut self.order_id_string),
                    ("order_plan_id", &mut self.order_plan_id),
                    ("merchant", &mut self.merchant),
                    ("create_time", &mut self.create_time),
                    ("ship_time", &mut self.ship_time),
                    ("expected_arrival_time", &mut self.expected_arrival_time),
                    ("actual_arrival_time", &mut self.actual_arrival_time),
                    ("warehouse", &mut self.warehouse),
                    ("status_logs", &mut self.status_logs),
                    ("logistic_info_list", &mut self.tracking),
                    ("carton_details", &mut self.cartons),
                    ("inbound_goods_lot_receive_item_details", &mut self.received_lots),
                ],
            );
    }
}

debug_fields!(InboundOrder);

/// Documented for version 202409: The warehouse that an inbound order goes to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundOrderWarehouse {
    /// From `GetWarehouses`.
    pub fbt_warehouse_id: Option<String>,
    /// The same warehouse in the rest of TikTok Shop.
    pub business_warehouse_ids: Vec<String>,
    pub name: Option<String>,
    /// `FC` is a fulfillment center.
    pub r#type: Option<InboundWarehouseType>,
}

impl Fields for InboundOrderWarehouse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fbt_warehouse_id", &mut self.fbt_warehouse_id),
                    ("business_warehouse_ids", &mut self.business_warehouse_ids),
                    ("name", &mut self.name),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(InboundOrderWarehouse);

/// The values of `type` in [`InboundOrderWarehouse`].
#[non_exhaustive]
pub enum InboundWarehouseType {
    Hub,
    Fc,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InboundWarehouseType {
    const TEXTS: &'static [&'static str] = &["HUB", "FC"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Hub,
            Ok(_) => Self::Fc,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Hub => Ok(0),
            Self::Fc => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InboundWarehouseType, Read);

/// An item of `logistic_info_list` in [`InboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParcelTracking {
    pub provider_name: Option<ProviderName>,
    /// The carrier's. JSON name: `waybill_number`.
    pub tracking_number: Option<String>,
    /// The carton that it is about. JSON name: `related_number`.
    pub carton_number: Option<String>,
}

impl Fields for ParcelTracking {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("provider_name", &mut self.provider_name),
                    ("waybill_number", &mut self.tracking_number),
                    ("related_number", &mut self.carton_number),
                ],
            );
    }
}

debug_fields!(ParcelTracking);

/// An item of `inbound_goods_lot_receive_item_details` in [`InboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedGoodsLot {
    /// ID of the goods, from `Goods::id`.
    pub goods_id: Option<String>,
    /// Of goods with lots.
    pub lot_code: Option<String>,
    /// Of goods that expire; else 0.
    pub expiration_time: Option<Timestamp>,
    /// Of this lot.
    pub planned_count: Option<i64>,
    /// At fulfillment centers; goods in a hub are counted once moved on.
    pub normal_received_count: Option<i64>,
    /// Damaged, or not fit for sale.
    pub defective_received_count: Option<i64>,
    /// Normal and defective ones together.
    pub total_received_count: Option<i64>,
}

impl Fields for ReceivedGoodsLot {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("goods_id", &mut self.goods_id),
                    ("lot_code", &mut self.lot_code),
                    ("expiration_time", &mut self.expiration_time),
                    ("planned_count", &mut self.planned_count),
                    ("normal_received_count", &mut self.normal_received_count),
                    ("defective_received_count", &mut self.defective_received_count),
                    ("total_received_count", &mut self.total_received_count),
                ],
            );
    }
}

debug_fields!(ReceivedGoodsLot);

/// An item of `status_logs` in [`InboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusLog {
    /// When merchant or warehouse did it.
    pub operate_time: Option<Timestamp>,
    pub new_status: Option<InboundOrderStatus>,
    pub previous_status: Option<InboundOrderStatus>,
    /// Who did it, by name or id.
    pub operator: Option<String>,
}

impl Fields for StatusLog {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("operate_time", &mut self.operate_time),
                    ("new_status", &mut self.new_status),
                    ("previous_status", &mut self.previous_status),
                    ("operator", &mut self.operator),
                ],
            );
    }
}

debug_fields!(StatusLog);
