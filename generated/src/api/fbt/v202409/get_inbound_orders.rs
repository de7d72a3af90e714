// @generated from specs/fbt/202409/get_inbound_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetInboundOrders` and the types that only this operation uses.

use crate::__private::*;
use crate::api::fbt::types::{InboundOrderStatus, Merchant, WarehouseType};

/// Returns inbound orders by their ids, with what was planned and what was received.
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
#[doc(alias = "get-inbound-order-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInboundOrders {
    /// Without the prefix `IBR`.
    pub ids: Vec<String>,
}

impl GetInboundOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInboundOrdersResponse {
    pub inbound_orders: Vec<InboundOrder>,
}

impl Fields for GetInboundOrdersResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "inbound_orders" => read(map, &mut self.inbound_orders),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Carrier {
    pub carrier_name: Option<String>,
    pub tracking_number: Option<String>,
}

impl Fields for Carrier {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "carrier_name" => read(map, &mut self.carrier_name),
            "tracking_number" => read(map, &mut self.tracking_number),
            _ => skip(map),
        }
    }
}

/// A delivery of goods to a warehouse.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InboundOrder {
    /// JSON name: `actual_arrive_time`.
    pub actual_arrival_time: Option<Timestamp>,
    pub carriers: Vec<Carrier>,
    pub create_time: Option<Timestamp>,
    /// As the seller planned it. JSON name: `expect_arrive_time`.
    pub expected_arrival_time: Option<Timestamp>,
    /// With the prefix `IBR`.
    pub id: Option<String>,
    pub merchant: Option<Merchant>,
    /// What happened to it, by merchant or warehouse. JSON name: `order_operation_logs`.
    pub operation_logs: Vec<OrderOperationLog>,
    pub planned_goods: Vec<PlannedGoods>,
    /// What came in, batch by batch.
    pub received_batches: Vec<ReceivedBatch>,
    pub ship_time: Option<Timestamp>,
    pub r#type: Option<InboundOrderType>,
    pub warehouse: Option<InboundWarehouse>,
}

impl Fields for InboundOrder {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "actual_arrive_time" => read(map, &mut self.actual_arrival_time),
            "carriers" => read(map, &mut self.carriers),
            "create_time" => read(map, &mut self.create_time),
            "expect_arrive_time" => read(map, &mut self.expected_arrival_time),
            "id" => read(map, &mut self.id),
            "merchant" => read(map, &mut self.merchant),
            "order_operation_logs" => read(map, &mut self.operation_logs),
            "planned_goods" => read(map, &mut self.planned_goods),
            "received_batches" => read(map, &mut self.received_batches),
            "ship_time" => read(map, &mut self.ship_time),
            "type" => read(map, &mut self.r#type),
            "warehouse" => read(map, &mut self.warehouse),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum InboundOrderType {
    Replenishment,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InboundOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("REPLENISHMENT", Self::Replenishment),
    ];

    open_enum_methods!();
}

open_enum!(InboundOrderType, Read);

/// The warehouse that an inbound order goes to.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InboundWarehouse {
    /// What searches of stock take.
    pub fbt_warehouse_id: Option<String>,
    pub name: Option<String>,
    /// `PLATFORM_WAREHOUSE` is run by TikTok.
    pub r#type: Option<WarehouseType>,
    /// The same warehouse in the rest of TikTok Shop.
    pub warehouse_ids: Vec<String>,
}

impl Fields for InboundWarehouse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "fbt_warehouse_id" => read(map, &mut self.fbt_warehouse_id),
            "name" => read(map, &mut self.name),
            "type" => read(map, &mut self.r#type),
            "warehouse_ids" => read(map, &mut self.warehouse_ids),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderOperationLog {
    pub operate_time: Option<Timestamp>,
    /// As of then.
    pub order_status: Option<InboundOrderStatus>,
}

impl Fields for OrderOperationLog {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "operate_time" => read(map, &mut self.operate_time),
            "order_status" => read(map, &mut self.order_status),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlannedGoods {
    /// `Goods::id`.
    pub id: Option<String>,
    pub name: Option<String>,
    pub quantity: Option<i64>,
    /// The seller's own code.
    pub reference_code: Option<String>,
    /// Given by TikTok Shop.
    pub sku_ids: Vec<String>,
}

impl Fields for PlannedGoods {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "quantity" => read(map, &mut self.quantity),
            "reference_code" => read(map, &mut self.reference_code),
            "sku_ids" => read(map, &mut self.sku_ids),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceivedBatch {
    pub defective_quantity: Option<i64>,
    /// `Goods::id`.
    pub goods_id: Option<String>,
    /// Of the batch as it was put away.
    pub id: Option<String>,
    pub normal_quantity: Option<i64>,
    /// Empty where no product is bound.
    pub product_ids: Vec<String>,
    /// Empty where no SKU is bound.
    pub sku_ids: Vec<String>,
    /// Normal and defective units together.
    pub total_quantity: Option<i64>,
}

impl Fields for ReceivedBatch {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "defective_quantity" => read(map, &mut self.defective_quantity),
            "goods_id" => read(map, &mut self.goods_id),
            "id" => read(map, &mut self.id),
            "normal_quantity" => read(map, &mut self.normal_quantity),
            "product_ids" => read(map, &mut self.product_ids),
            "sku_ids" => read(map, &mut self.sku_ids),
            "total_quantity" => read(map, &mut self.total_quantity),
            _ => skip(map),
        }
    }
}
