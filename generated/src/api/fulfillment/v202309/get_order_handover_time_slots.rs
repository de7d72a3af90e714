// @generated from specs/fulfillment/202309/get_order_handover_time_slots.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderHandoverTimeSlots`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, OrderLineId};
use crate::api::fulfillment::types::PickupSlot;

/// Lists when and how the package of an order can be handed to TikTok's shipping provider, for [`SchedulePackageHandover`](crate::fulfillment::SchedulePackageHandover). If the package already has an ID, use [`GetPackageHandoverTimeSlots`](crate::fulfillment::GetPackageHandoverTimeSlots).
///
/// `GET /fulfillment/202309/orders/{order_id}/handover_time_slots`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOrderHandoverTimeSlotsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetOrderHandoverTimeSlots;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOrderHandoverTimeSlots::new("578967030217083407")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetHandoverTimeSlots")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderHandoverTimeSlots {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// IDs of the line items in the package, from `order::GetOrderDetail`.
    pub order_line_item_ids: Option<Vec<OrderLineId>>,
}

impl GetOrderHandoverTimeSlots {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            order_line_item_ids: None,
        }
    }

    /// IDs of the line items in the package, from `order::GetOrderDetail`.
    #[inline]
    pub fn order_line_item_ids(
        mut self,
        order_line_item_ids: impl IntoIterator<Item = impl Into<OrderLineId>>,
    ) -> Self {
        self.order_line_item_ids = Some(
            order_line_item_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for GetOrderHandoverTimeSlots {
    type Response = GetOrderHandoverTimeSlotsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOrderHandoverTimeSlots";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fulfillment/202309/orders/{order_id}/handover_time_slots";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/handover_time_slots");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("order_line_item_ids", &self.order_line_item_ids);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetOrderHandoverTimeSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderHandoverTimeSlotsResponse {
    /// Whether the seller can bring the package to a drop-off point.
    pub can_drop_off: Option<bool>,
    /// Whether the shipping provider can collect the package at the seller's door.
    pub can_pickup: Option<bool>,
    /// Whether a van can collect the package; only in the UK.
    pub can_van_collection: Option<bool>,
    /// URL of a page that shows drop-off points, if available.
    pub drop_off_point_url: Option<String>,
    /// Time slots for a pickup at the seller, including those that can no longer be booked.
    pub pickup_slots: Vec<PickupSlot>,
}

impl Fields for GetOrderHandoverTimeSlotsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_drop_off", &mut self.can_drop_off),
                    ("can_pickup", &mut self.can_pickup),
                    ("can_van_collection", &mut self.can_van_collection),
                    ("drop_off_point_url", &mut self.drop_off_point_url),
                    ("pickup_slots", &mut self.pickup_slots),
                ],
            );
    }
}

debug_fields!(GetOrderHandoverTimeSlotsResponse);
