// @generated from specs/fulfillment/202309/get_order_tracking.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOrderTracking` and the types that only this operation uses.

use crate::__private::*;

/// Returns the tracking events of an order's parcels.
///
/// `GET /fulfillment/202309/orders/{order_id}/tracking`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Returns [`GetOrderTrackingResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-tracking-202309>.
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-tracking-202309")]
#[doc(alias = "GetTracking")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderTracking {
    pub order_id: String,
}

impl GetOrderTracking {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/tracking");
    }
}

/// The response to [`GetOrderTracking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderTrackingResponse {
    /// JSON name: `tracking`.
    pub events: Vec<TrackingEvent>,
}

impl Fields for GetOrderTrackingResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("tracking", &mut self.events)]);
    }
}

debug_fields!(GetOrderTrackingResponse);

/// An item of `tracking` in [`GetOrderTrackingResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// For people; `action_code` is for programs.
    pub description: Option<String>,
    pub update_time_millis: Option<TimestampMillis>,
    /// The kind of event.
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
