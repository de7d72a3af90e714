// @generated from specs/fulfillment/202309/update_order_shipment.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateOrderShipment`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, ShippingProviderId};

/// Corrects the shipping provider and tracking number of a shipped order once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for orders that the seller ships; if the order is split, use [`UpdatePackageShipment`](crate::fulfillment::UpdatePackageShipment).
///
/// `POST /fulfillment/202309/orders/{order_id}/shipping_info/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-shipping-info-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::{UpdateOrderShipment, update_order_shipment};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateOrderShipment::new(update_order_shipment::Required {
     order_id: "578967030217083407".into(),
     shipping_provider_id: "6965352555291346690".into(),
     tracking_number: "576460868968549926".into(),
 });
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [10007002](crate::errors#code-10007002), [21011004](crate::errors#code-21011004), [21011007](crate::errors#code-21011007), [21011022](crate::errors#code-21011022), [21011028](crate::errors#code-21011028), [21011030](crate::errors#code-21011030),
/// [21011041](crate::errors#code-21011041), [21011042](crate::errors#code-21011042), [21011043](crate::errors#code-21011043), [21011049](crate::errors#code-21011049), [25001010](crate::errors#code-25001010), [36009003](crate::errors#code-36009003).
#[doc(alias = "update-shipping-info-202309")]
#[doc(alias = "UpdateOrderShippingInfo")]
#[doc(alias = "UpdateShippingInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOrderShipment {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Shipping provider ID, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: ShippingProviderId,
    /// Tracking number of the package, of letters, digits, `-`, `_`, `.` and `/`. From 4 to 50 characters.
    pub tracking_number: String,
}

/// The required fields of [`UpdateOrderShipment`], for [`UpdateOrderShipment::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Shipping provider ID, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: ShippingProviderId,
    /// Tracking number of the package, of letters, digits, `-`, `_`, `.` and `/`. From 4 to 50 characters.
    pub tracking_number: String,
}

impl UpdateOrderShipment {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            order_id: required.order_id,
            shipping_provider_id: required.shipping_provider_id,
            tracking_number: required.tracking_number,
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
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.logistics"])
        .errors(
            &[
                10007002, 21011004, 21011007, 21011022, 21011028, 21011030, 21011041,
                21011042, 21011043, 21011049, 25001010, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/update-shipping-info-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/shipping_info/update");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("shipping_provider_id", &self.shipping_provider_id),
                ("tracking_number", &within(&self.tracking_number, 4..=50)),
            ],
        );
    }
}
