// @generated from specs/fulfillment/202309/get_order_tracking.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderTracking`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OrderId;

/// Returns the tracking events of an order. For cross-border orders, `logistics::GetOrderTracking` lists them for each package.
///
/// `GET /fulfillment/202309/orders/{order_id}/tracking`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Returns [`GetOrderTrackingResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-tracking-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetOrderTracking;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOrderTracking::new("578967030217083407")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-tracking-202309")]
#[doc(alias = "GetTracking")]
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
    const PATH: &'static str = "/fulfillment/202309/orders/{order_id}/tracking";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.logistics"])
        .errors(&[36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-tracking-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/tracking");
    }
}

/// The response to [`GetOrderTracking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderTrackingResponse {
    /// Tracking events of the order. JSON name: `tracking`.
    pub events: Vec<TrackingEvent>,
}

impl Fields for GetOrderTrackingResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("tracking", &mut self.events)]);
    }
}

debug_fields!(GetOrderTrackingResponse);

/// A tracking event of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// Human-readable description of the event; `action_code` identifies its kind.
    pub description: Option<String>,
    /// When the tracking status changed to this event.
    pub update_time_millis: Option<TimestampMillis>,
    /// Code of the event; 50101 means delivered.
    pub action_code: Option<i64>,
}

impl Fields for TrackingEvent {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("description", &mut self.description),
                    ("update_time_millis", &mut self.update_time_millis),
                    ("action_code", &mut self.action_code),
                ],
            );
    }
}

debug_fields!(TrackingEvent);
