// @generated from specs/fulfillment/202309/schedule_package_handover.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SchedulePackageHandover`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, HandoverMethod, TimeRange, Weight};
use crate::api::ids::{OrderId, OrderLineId, PackageId, ShippingProviderId};

/// Schedules the pickup or drop-off of an order's package with TikTok Shipping, and returns the package. Time slots come from [`GetOrderHandoverTimeSlots`](crate::fulfillment::GetOrderHandoverTimeSlots).
///
/// `POST /fulfillment/202309/packages/schedule`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SchedulePackageHandoverResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::fulfillment::SchedulePackageHandover;
 use tiktok_shop::types::{HandoverMethod, TimeRange};

 let shop = client.seller(token).shop(cipher);
 let request = SchedulePackageHandover::new()
     .handover_method(HandoverMethod::Pickup)
     .order_id("288233559425886")
     .order_line_item_ids(["32132124331234"])
     .pickup_slot(
         TimeRange::new()
             .start_time(Timestamp::from_unix_seconds(1_767_225_600))
             .end_time(Timestamp::from_unix_seconds(1_767_830_400)),
     );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.package_id);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SchedulePackageHandover {
    /// How the package is handed to TikTok's shipping provider.
    pub handover_method: Option<HandoverMethod>,
    /// Order ID, from `order::GetOrderList`.
    pub order_id: Option<OrderId>,
    /// IDs of the line items in the package, from `order::GetOrderDetail`.
    pub order_line_item_ids: Option<Vec<OrderLineId>>,
    /// Time slot of the pickup, from [`GetOrderHandoverTimeSlots`](crate::fulfillment::GetOrderHandoverTimeSlots); only for the method `PICKUP`.
    pub pickup_slot: Option<TimeRange>,
}

impl SchedulePackageHandover {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the package is handed to TikTok's shipping provider.
    #[inline]
    pub fn handover_method(
        mut self,
        handover_method: impl Into<HandoverMethod>,
    ) -> Self {
        self.handover_method = Some(handover_method.into());
        self
    }

    /// Order ID, from `order::GetOrderList`.
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
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

    /// Time slot of the pickup, from [`GetOrderHandoverTimeSlots`](crate::fulfillment::GetOrderHandoverTimeSlots); only for the method `PICKUP`.
    #[inline]
    pub fn pickup_slot(mut self, pickup_slot: TimeRange) -> Self {
        self.pickup_slot = Some(pickup_slot);
        self
    }
}

impl Endpoint for SchedulePackageHandover {
    type Response = SchedulePackageHandoverResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SchedulePackageHandover";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/schedule";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("handover_method", &self.handover_method),
                ("order_id", &self.order_id),
                ("order_line_item_ids", &self.order_line_item_ids),
                ("pickup_slot", &self.pickup_slot),
            ],
        );
    }
}

/// The response to [`SchedulePackageHandover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulePackageHandoverResponse {
    /// When the package was created.
    pub create_time: Option<Timestamp>,
    /// Size of the package, computed from the sizes of its products; the unit is `CM` or `INCH`.
    pub dimension: Option<Dimensions>,
    /// How the package is handed to TikTok's shipping provider.
    pub handover_method: Option<HandoverMethod>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// IDs of the line items in the package.
    pub order_line_item_ids: Vec<OrderLineId>,
    /// Package ID.
    pub package_id: Option<PackageId>,
    /// Shipping provider ID.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    /// Tracking number of the package.
    pub tracking_number: Option<String>,
    /// When the package was last updated.
    pub update_time: Option<Timestamp>,
    /// Weight of the package in `GRAM` or `POUND`, computed from the weights of its products.
    pub weight: Option<Weight>,
}

impl Fields for SchedulePackageHandoverResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("dimension", &mut self.dimension),
                    ("handover_method", &mut self.handover_method),
                    ("order_id", &mut self.order_id),
                    ("order_line_item_ids", &mut self.order_line_item_ids),
                    ("package_id", &mut self.package_id),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                    ("tracking_number", &mut self.tracking_number),
                    ("update_time", &mut self.update_time),
                    ("weight", &mut self.weight),
                ],
            );
    }
}

debug_fields!(SchedulePackageHandoverResponse);
