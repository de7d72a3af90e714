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
#[doc(alias = "GetInboundOrder")]
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

/// An item of `carriers` in [`InboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Carrier {
    pub carrier_name: Option<String>,
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

/// A delivery of goods to a warehouse.
#[derive(Clone, Default)]
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

/// The values of `type` in [`InboundOrder`].
#[non_exhaustive]
pub enum InboundOrderType {
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

/// The warehouse that an inbound order goes to.
#[derive(Clone, Default)]
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

/// An item of `order_operation_logs` in [`InboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderOperationLog {
    pub operate_time: Option<Timestamp>,
    /// As of then.
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

/// An item of `planned_goods` in [`InboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlannedGoods {
    /// ID of the goods, from `Goods::id`.
    pub id: Option<String>,
    pub name: Option<String>,
    pub quantity: Option<i64>,
    /// The seller's own code.
    pub reference_code: Option<String>,
    /// Given by TikTok Shop.
    pub sku_ids: Vec<String>,
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

/// An item of `received_batches` in [`InboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedBatch {
    pub defective_quantity: Option<i64>,
    /// ID of the goods, from `Goods::id`.
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
