// @generated from specs/logistics/202604/get_order_tracking.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderTracking`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OrderId;

/// Returns the tracking events of each package of an order, including those of the first-mile pickup. Only for cross-border orders; for others, use `fulfillment::GetOrderTracking`.
///
/// `GET /logistics/202604/orders/{order_id}/tracking`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOrderTrackingResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::GetOrderTracking;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOrderTracking::new("576461413038785752")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetLogisticsTracking")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderTracking {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
}

impl GetOrderTracking {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self { order_id: order_id.into() }
    }
}

impl Endpoint for GetOrderTracking {
    type Response = GetOrderTrackingResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOrderTracking";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202604/orders/{order_id}/tracking";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/logistics/202604/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/tracking");
    }
}

/// The response to [`GetOrderTracking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderTrackingResponse {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Packages of the order. JSON name: `logistics_details`.
    pub shipments: Vec<TrackedShipment>,
}

impl Fields for GetOrderTrackingResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("logistics_details", &mut self.shipments),
                ],
            );
    }
}

debug_fields!(GetOrderTrackingResponse);

/// A package with its tracking events.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackedShipment {
    /// Latest tracking number of the package. JSON name: `newest_tracking_no`.
    pub tracking_number: Option<String>,
    /// Name of the shipping provider.
    pub carrier_name: Option<String>,
    /// Tracking events of the package. JSON name: `track_list`.
    pub events: Vec<TrackingEvent>,
}

impl Fields for TrackedShipment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("newest_tracking_no", &mut self.tracking_number),
                    ("carrier_name", &mut self.carrier_name),
                    ("track_list", &mut self.events),
                ],
            );
    }
}

debug_fields!(TrackedShipment);

/// A tracking event of a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// Human-readable description of the event.
    pub description: Option<String>,
    /// Tracking number to which the event belongs. JSON name: `tracking_no`.
    pub tracking_number: Option<String>,
    /// When the event was updated.
    pub update_time_millis: Option<TimestampMillis>,
    /// Code of the event, whose name is `action_code_name`. The codes are listed on TikTok's page <https://partner.tiktokshop.com/docv2/page/37tihrdq>.
    pub action_code: Option<i64>,
    /// Machine-readable name of the event, which belongs to `action_code`.
    pub action_code_name: Option<String>,
}

impl Fields for TrackingEvent {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("description", &mut self.description),
                    ("tracking_no", &mut self.tracking_number),
                    ("update_time_millis", &mut self.update_time_millis),
                    ("action_code", &mut self.action_code),
                    ("action_code_name", &mut self.action_code_name),
                ],
            );
    }
}

debug_fields!(TrackingEvent);
