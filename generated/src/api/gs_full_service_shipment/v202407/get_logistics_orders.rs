// @generated from specs/gs_full_service_shipment/202407/get_logistics_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLogisticsOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{TimeRange, Weight};
use crate::api::gs_full_service_shipment::types::{
    ContactWithAddressNames, Logistics, LogisticsStatus, TrackingRecord,
};

/// Returns up to 50 logistics orders with their sub-orders, shipping provider, tracking and times.
///
/// `GET /gs_full_service_shipment/202407/logistics_orders`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetLogisticsOrdersResponse`].
/// At most 50 `logistics_orders` per call. `Handle::batches` splits longer lists.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetLogisticsOrders;

 let seller = client.seller(token);
 let reply = seller.send(&GetLogisticsOrders::new(["LOG20240423010565"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingQueryLogisticsOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLogisticsOrders {
    /// Codes of the logistics orders, from [`ReserveShipment`](crate::gs_full_service_shipment::ReserveShipment), [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders) or [`SearchReturnOrders`](crate::gs_full_service_shipment::SearchReturnOrders). At most 50 entries.
    pub logistics_orders: Vec<String>,
}

impl GetLogisticsOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(logistics_orders: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            logistics_orders: logistics_orders.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetLogisticsOrders {
    type Response = GetLogisticsOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLogisticsOrders";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202407/logistics_orders";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("logistics_orders", &within(&self.logistics_orders, ..=50));
        query.timestamp();
    }
}

impl Batched for GetLogisticsOrders {
    type Key = String;
    type Item = LogisticsOrder;

    const MAX: usize = 50;

    #[inline]
    fn keys(&mut self) -> &mut Vec<Self::Key> {
        &mut self.logistics_orders
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.logistics_orders
    }
}

/// The response to [`GetLogisticsOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogisticsOrdersResponse {
    /// Logistics orders that were found.
    pub logistics_orders: Vec<LogisticsOrder>,
}

impl Fields for GetLogisticsOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("logistics_orders", &mut self.logistics_orders)]);
    }
}

debug_fields!(GetLogisticsOrdersResponse);

/// A shipment of delivery or return orders; it consists of logistics sub-orders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogisticsOrder {
    /// Code of the logistics order.
    pub code: Option<String>,
    /// When the creation of the logistics order was completed.
    pub completion_time: Option<Timestamp>,
    /// When the creation of the logistics order began.
    pub create_time: Option<Timestamp>,
    /// When the goods were delivered.
    pub delivery_time: Option<Timestamp>,
    /// When the status changed last.
    pub latest_update_time: Option<Timestamp>,
    /// How the goods are shipped.
    pub logistics: Option<Logistics>,
    /// Number of packages in all sub-orders.
    pub logistics_package_quantity: Option<i64>,
    /// Name of the courier who collects the packages.
    pub logistics_picker_name: Option<String>,
    /// Phone number of the courier who collects the packages.
    pub logistics_picker_phone: Option<String>,
    /// Number of sub-orders of the logistics order.
    pub logistics_sub_order_quantity: Option<i64>,
    /// Sub-orders, each with its own tracking number.
    pub logistics_sub_orders: Vec<LogisticsSubOrder>,
    /// When the goods were collected.
    pub pickup_time: Option<Timestamp>,
    /// Expected arrival of the goods, based on the scheduled time of shipment.
    pub predicted_arrive_time: Option<Timestamp>,
    /// Reserved time slot for the pickup. JSON name: `predicted_pick_info`.
    pub predicted_pickup: Option<TimeRange>,
    /// Scheduled time of shipment.
    pub predicted_ship_time: Option<Timestamp>,
    /// Contact of the receiver.
    pub receiver_contact: Option<ContactWithAddressNames>,
    /// Contact of the sender.
    pub sender_contact: Option<ContactWithAddressNames>,
    /// When the receiver signed for the goods.
    pub sign_time: Option<Timestamp>,
    /// Status of the logistics order.
    pub status: Option<LogisticsStatus>,
    /// Direction of the shipment.
    pub r#type: Option<LogisticsOrderType>,
}

impl Fields for LogisticsOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("completion_time", &mut self.completion_time),
                    ("create_time", &mut self.create_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("latest_update_time", &mut self.latest_update_time),
                    ("logistics", &mut self.logistics),
                    ("logistics_package_quantity", &mut self.logistics_package_quantity),
                    ("logistics_picker_name", &mut self.logistics_picker_name),
                    ("logistics_picker_phone", &mut self.logistics_picker_phone),
                    (
                        "logistics_sub_order_quantity",
                        &mut self.logistics_sub_order_quantity,
                    ),
                    ("logistics_sub_orders", &mut self.logistics_sub_orders),
                    ("pickup_time", &mut self.pickup_time),
                    ("predicted_arrive_time", &mut self.predicted_arrive_time),
                    ("predicted_pick_info", &mut self.predicted_pickup),
                    ("predicted_ship_time", &mut self.predicted_ship_time),
                    ("receiver_contact", &mut self.receiver_contact),
                    ("sender_contact", &mut self.sender_contact),
                    ("sign_time", &mut self.sign_time),
                    ("status", &mut self.status),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(LogisticsOrder);

/// Direction of a shipment.
#[non_exhaustive]
pub enum LogisticsOrderType {
    /// Goods are sent to the warehouse. Sent as `DELIVERY`.
    Delivery,
    /// Goods are sent back to the supplier. Sent as `RETURN`.
    Return,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LogisticsOrderType {
    const TEXTS: &'static [&'static str] = &["DELIVERY", "RETURN"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Delivery,
            Ok(_) => Self::Return,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Delivery => Ok(0),
            Self::Return => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LogisticsOrderType, Read);

/// A part of a logistics order, with its own tracking number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogisticsSubOrder {
    /// Code of the sub-order.
    pub code: Option<String>,
    /// When the creation of the sub-order was completed.
    pub completion_time: Option<Timestamp>,
    /// When the creation of the sub-order began.
    pub create_time: Option<Timestamp>,
    /// When the goods were delivered.
    pub delivery_time: Option<Timestamp>,
    /// Why the sub-order failed, possibly in Chinese.
    pub failed_reason: Option<String>,
    /// When the status changed last.
    pub latest_update_time: Option<Timestamp>,
    /// When it was discovered that the package is missing.
    pub loss_suspend_time: Option<Timestamp>,
    /// Weight of the package, in `GRAM` or `KILOGRAM`.
    pub package_weight: Option<Weight>,
    /// When the goods were collected.
    pub pickup_time: Option<Timestamp>,
    /// When the receiver signed for the goods.
    pub sign_time: Option<Timestamp>,
    /// Status of the sub-order.
    pub status: Option<LogisticsStatus>,
    /// Tracking number of the shipment.
    pub tracking_number: Option<String>,
    /// Tracking events of the shipment.
    pub tracking_records: Vec<TrackingRecord>,
}

impl Fields for LogisticsSubOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("completion_time", &mut self.completion_time),
                    ("create_time", &mut self.create_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("failed_reason", &mut self.failed_reason),
                    ("latest_update_time", &mut self.latest_update_time),
                    ("loss_suspend_time", &mut self.loss_suspend_time),
                    ("package_weight", &mut self.package_weight),
                    ("pickup_time", &mut self.pickup_time),
                    ("sign_time", &mut self.sign_time),
                    ("status", &mut self.status),
                    ("tracking_number", &mut self.tracking_number),
                    ("tracking_records", &mut self.tracking_records),
                ],
            );
    }
}

debug_fields!(LogisticsSubOrder);
