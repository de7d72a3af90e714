// @generated from specs/fbt/202409/get_inbound_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetInboundOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{
    FbtGoodsId, FbtInboundOrderId, FbtWarehouseId, ProductId, SkuId, WarehouseId,
};
use crate::api::fbt::types::{InboundOrderStatus, Merchant, WarehouseType};

/// Returns inbound orders by their IDs, with their history and the planned and received goods.
///
/// `GET /fbt/202409/inbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info`.
/// Returns [`GetInboundOrdersResponse`].
/// Superseded by a newer version: [`v202602`](crate::fbt::v202602::get_inbound_orders::GetInboundOrders).
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-inbound-order-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::v202409::GetInboundOrders;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetInboundOrders::new(["1152921504606846976"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-inbound-order-202409")]
#[doc(alias = "GetInboundOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInboundOrders {
    /// IDs of the inbound orders, from [`SearchInventoryRecords`](crate::fbt::SearchInventoryRecords) or the webhook `InboundFbtOrderStatusChange`; digits only, without the prefix `IBR`.
    pub ids: Vec<FbtInboundOrderId>,
}

impl GetInboundOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<FbtInboundOrderId>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetInboundOrders {
    type Response = GetInboundOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetInboundOrders";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202409/inbound_orders";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fbt.info"])
        .page("https://partner.tiktokshop.com/docv2/page/get-inbound-order-202409")
        .newer("v202602");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("ids", &self.ids);
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

/// A shipping provider of an inbound order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Carrier {
    /// Name of the shipping provider.
    pub carrier_name: Option<String>,
    /// Tracking number of the shipment.
    pub tracking_number: Option<String>,
}

impl Fields for Carrier {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("carrier_name", &mut self.carrier_name),
                    ("tracking_number", &mut self.tracking_number),
                ],
            );
    }
}

debug_fields!(Carrier);

/// A shipment of goods to a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundOrder {
    /// When the shipment arrived. JSON name: `actual_arrive_time`.
    pub actual_arrival_time: Option<Timestamp>,
    /// Shipping providers of the order.
    pub carriers: Vec<Carrier>,
    /// When the inbound order was created.
    pub create_time: Option<Timestamp>,
    /// Expected time of arrival, according to the merchant. JSON name: `expect_arrive_time`.
    pub expected_arrival_time: Option<Timestamp>,
    /// ID of the inbound order, with the prefix `IBR`.
    pub id: Option<String>,
    /// Merchant who owns the goods.
    pub merchant: Option<Merchant>,
    /// History of the order. JSON name: `order_operation_logs`.
    pub operation_logs: Vec<OrderOperationLog>,
    /// Planned goods of the order.
    pub planned_goods: Vec<PlannedGoods>,
    /// Goods that were received, by batch.
    pub received_batches: Vec<ReceivedBatch>,
    /// When the merchant shipped the order.
    pub ship_time: Option<Timestamp>,
    /// Kind of inbound order.
    pub r#type: Option<InboundOrderType>,
    /// Warehouse to which the order goes.
    pub warehouse: Option<InboundWarehouse>,
}

impl Fields for InboundOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_arrive_time", &mut self.actual_arrival_time),
                    ("carriers", &mut self.carriers),
                    ("create_time", &mut self.create_time),
                    ("expect_arrive_time", &mut self.expected_arrival_time),
                    ("id", &mut self.id),
                    ("merchant", &mut self.merchant),
                    ("order_operation_logs", &mut self.operation_logs),
                    ("planned_goods", &mut self.planned_goods),
                    ("received_batches", &mut self.received_batches),
                    ("ship_time", &mut self.ship_time),
                    ("type", &mut self.r#type),
                    ("warehouse", &mut self.warehouse),
                ],
            );
    }
}

debug_fields!(InboundOrder);

/// Kind of inbound order.
#[non_exhaustive]
pub enum InboundOrderType {
    /// An order that adds stock. Sent as `REPLENISHMENT`.
    Replenishment,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InboundOrderType {
    const TEXTS: &'static [&'static str] = &["REPLENISHMENT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Replenishment,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Replenishment => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InboundOrderType, Read);

/// The warehouse to which an inbound order goes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundWarehouse {
    /// Warehouse ID of Fulfilled by TikTok, from [`GetWarehouses`](crate::fbt::GetWarehouses).
    pub fbt_warehouse_id: Option<FbtWarehouseId>,
    /// Name of the warehouse.
    pub name: Option<String>,
    /// Who operates the warehouse.
    pub r#type: Option<WarehouseType>,
    /// IDs of the same warehouse in the other groups of the API.
    pub warehouse_ids: Vec<WarehouseId>,
}

impl Fields for InboundWarehouse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fbt_warehouse_id", &mut self.fbt_warehouse_id),
                    ("name", &mut self.name),
                    ("type", &mut self.r#type),
                    ("warehouse_ids", &mut self.warehouse_ids),
                ],
            );
    }
}

debug_fields!(InboundWarehouse);

/// An event in the history of an inbound order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderOperationLog {
    /// When the event happened.
    pub operate_time: Option<Timestamp>,
    /// Status of the order after the event.
    pub order_status: Option<InboundOrderStatus>,
}

impl Fields for OrderOperationLog {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("operate_time", &mut self.operate_time),
                    ("order_status", &mut self.order_status),
                ],
            );
    }
}

debug_fields!(OrderOperationLog);

/// Planned goods of an inbound order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlannedGoods {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub id: Option<FbtGoodsId>,
    /// Name of the goods.
    pub name: Option<String>,
    /// Number of planned units.
    pub quantity: Option<i64>,
    /// Code of the goods in the merchant's own system.
    pub reference_code: Option<String>,
    /// IDs of the SKUs to which the goods are bound.
    pub sku_ids: Vec<SkuId>,
}

impl Fields for PlannedGoods {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("quantity", &mut self.quantity),
                    ("reference_code", &mut self.reference_code),
                    ("sku_ids", &mut self.sku_ids),
                ],
            );
    }
}

debug_fields!(PlannedGoods);

/// Goods that were received in one batch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedBatch {
    /// Number of defective units.
    pub defective_quantity: Option<i64>,
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub goods_id: Option<FbtGoodsId>,
    /// ID of the batch in which the goods were put away.
    pub id: Option<String>,
    /// Number of sellable units.
    pub normal_quantity: Option<i64>,
    /// IDs of the products to which the goods are bound; empty if there are none.
    pub product_ids: Vec<ProductId>,
    /// IDs of the SKUs to which the goods are bound; empty if there are none.
    pub sku_ids: Vec<SkuId>,
    /// Total number of received units, sellable or not.
    pub total_quantity: Option<i64>,
}

impl Fields for ReceivedBatch {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("defective_quantity", &mut self.defective_quantity),
                    ("goods_id", &mut self.goods_id),
                    ("id", &mut self.id),
                    ("normal_quantity", &mut self.normal_quantity),
                    ("product_ids", &mut self.product_ids),
                    ("sku_ids", &mut self.sku_ids),
                    ("total_quantity", &mut self.total_quantity),
                ],
            );
    }
}

debug_fields!(ReceivedBatch);
