// @generated from specs/fbt/202602/get_inbound_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetInboundOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{
    FbtGoodsId, FbtInboundOrderId, FbtInboundPlanId, FbtWarehouseId, WarehouseId,
};
use crate::api::fbt::types::{
    BoxMeasurements, CartonType, GoodsQuantity, InboundOrderStatus, Merchant,
    ProviderName,
};

/// Returns inbound orders by their IDs, with their history and the planned and received units of each lot.
///
/// `GET /fbt/202602/inbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info` (documented for version 202409).
/// Returns [`GetInboundOrdersResponse`].
/// Unknown: error codes.
///
/// See TikTok's page for version 202409 <https://partner.tiktokshop.com/docv2/page/get-inbound-order-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetInboundOrders;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetInboundOrders::new(["1152921504606846976"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetFbtInboundOrderDetails")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInboundOrders {
    /// IDs of the inbound orders, from [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod), [`SearchInventoryRecords`](crate::fbt::SearchInventoryRecords) or the webhook `InboundFbtOrderStatusChange`; digits only, without the prefix `IBR`.
    pub order_ids: Vec<FbtInboundOrderId>,
    /// Whether to return the cartons with their contents.
    pub include_carton_details: Option<bool>,
}

impl GetInboundOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        order_ids: impl IntoIterator<Item = impl Into<FbtInboundOrderId>>,
    ) -> Self {
        Self {
            order_ids: order_ids.into_iter().map(Into::into).collect(),
            include_carton_details: None,
        }
    }

    /// Whether to return the cartons with their contents.
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
    /// Inbound orders that were found.
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
    /// Whether the carton holds one kind of goods or several.
    pub carton_type: Option<CartonType>,
    /// Goods in the carton.
    pub items: Vec<GoodsQuantity>,
    /// Size and weight of the carton.
    pub box_measurements: Option<BoxMeasurements>,
    /// Number of the carton.
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

/// A shipment of goods to a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundOrder {
    /// ID of the inbound order, digits only.
    pub order_id: Option<FbtInboundOrderId>,
    /// ID of the inbound order, with the prefix `IBR`.
    pub order_id_string: Option<String>,
    /// ID of the plan from which the order was created.
    pub order_plan_id: Option<FbtInboundPlanId>,
    /// Merchant who owns the goods.
    pub merchant: Option<Merchant>,
    /// When the inbound order was created.
    pub create_time: Option<Timestamp>,
    /// When the merchant shipped the order.
    pub ship_time: Option<Timestamp>,
    /// Expected time of arrival, according to the merchant.
    pub expected_arrival_time: Option<Timestamp>,
    /// When the shipment arrived.
    pub actual_arrival_time: Option<Timestamp>,
    /// Warehouse to which the order goes.
    pub warehouse: Option<InboundOrderWarehouse>,
    /// History of the order. It is derived from at most 200 status records, so it may be incomplete, and the rest cannot be requested.
    pub status_logs: Vec<StatusLog>,
    /// Shipping providers and tracking numbers; only for orders with the shipping method `SMALL_PARCEL`. JSON name: `logistic_info_list`.
    pub tracking: Vec<ParcelTracking>,
    /// Cartons of the order; only if `include_carton_details` is true. JSON name: `carton_details`.
    pub cartons: Vec<InboundCarton>,
    /// Planned and received units of each lot. JSON name: `inbound_goods_lot_receive_item_details`.
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

/// The warehouse to which an inbound order goes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundOrderWarehouse {
    /// Warehouse ID of Fulfilled by TikTok, from [`GetWarehouses`](crate::fbt::GetWarehouses).
    pub fbt_warehouse_id: Option<FbtWarehouseId>,
    /// IDs of the same warehouse in the other groups of the API.
    pub business_warehouse_ids: Vec<WarehouseId>,
    /// Name of the warehouse.
    pub name: Option<String>,
    /// Kind of warehouse.
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

/// Kind of warehouse of an inbound order.
#[non_exhaustive]
pub enum InboundWarehouseType {
    /// A hub, from which goods go to fulfillment centers. Sent as `HUB`.
    Hub,
    /// A fulfillment center. Sent as `FC`.
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

/// Shipping provider and tracking number of a carton.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParcelTracking {
    /// Name of the shipping provider.
    pub provider_name: Option<ProviderName>,
    /// Tracking number of the carton. JSON name: `waybill_number`.
    pub tracking_number: Option<String>,
    /// Number of the carton. JSON name: `related_number`.
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

/// Planned and received units of one lot of goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedGoodsLot {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub goods_id: Option<FbtGoodsId>,
    /// Lot code of the manufacturer; empty for goods without lot control.
    pub lot_code: Option<String>,
    /// When the lot expires; 0 for goods without expiration management.
    pub expiration_time: Option<Timestamp>,
    /// Number of planned units of the lot.
    pub planned_count: Option<i64>,
    /// Number of sellable units that fulfillment centers received. Goods that were sent to a hub count only after their transfer to a fulfillment center.
    pub normal_received_count: Option<i64>,
    /// Number of damaged or unsellable units that were received.
    pub defective_received_count: Option<i64>,
    /// Total number of received units, sellable or not.
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

/// A change of the status of an inbound order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusLog {
    /// When the status changed.
    pub operate_time: Option<Timestamp>,
    /// Status after the change.
    pub new_status: Option<InboundOrderStatus>,
    /// Status before the change.
    pub previous_status: Option<InboundOrderStatus>,
    /// Name or ID of the user or system that changed the status.
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
