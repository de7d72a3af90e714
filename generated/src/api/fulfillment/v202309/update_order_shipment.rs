// @generated from specs/fulfillment/202309/update_order_shipment.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateOrderShipment` and what only it uses.

use crate::__private::*;

/// Replaces the carrier and tracking number of an unsplit order that the seller ships, within 72 hours of shipping.
///
/// `POST /fulfillment/202309/orders/{order_id}/shipping_info/update`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.logistics`.
/// Answers no data.
/// Sending it twice does no harm.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/update-shipping-info-202309>
///
/// Documented errors: 10007002, 21011004, 21011007, 21011022, 21011028, 21011030, 21011041, 21011042, 21011043, 21011049, 25001010, 36009003.
#[doc(alias = "update-shipping-info-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOrderShipment {
    pub order_id: String,
    /// Of `GetShippingProviders`.
    pub shipping_provider_id: String,
    /// Letters, digits, `-`, `_`, `.` and `/`. From 4 to 50 characters.
    pub tracking_number: String,
}

impl UpdateOrderShipment {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        order_id: impl Into<String>,
        shipping_provider_id: impl Into<String>,
        tracking_number: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            shipping_provider_id: shipping_provider_id.into(),
            tracking_number: tracking_number.into(),
        }
    }
}

impl Endpoint for UpdateOrderShipment {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "UpdateOrderShipment";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/orders/{order_id}/shipping_info/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.logistics"],
        errors: &[
            10007002, 21011004, 21011007, 21011022, 21011028, 21011030, 21011041,
            21011042, 21011043, 21011049, 25001010, 36009003,
        ],
        repeatable: true,
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/update-shipping-info-202309",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/shipping_info/update");
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("shipping_provider_id", &self.shipping_provider_id);
        body.field("tracking_number", &self.tracking_number);
    }
}
