// @generated from specs/event/202309/update_shop_webhook.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateShopWebhook`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::event::types::EventType;

/// Subscribes the shop to one kind of event, or replaces the address that receives it.
///
/// `PUT /event/202309/webhooks`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.authorization.info`.
/// Returns no data.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-shop-webhook-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::event::UpdateShopWebhook;
 use tiktok_shop::event::types::EventType;

 let shop = client.seller(token).shop(cipher);
 let request = UpdateShopWebhook::new(
     "https://example.com/webhooks/tiktok-shop",
     EventType::OrderStatusChange,
 );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "update-shop-webhook-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateShopWebhook {
    /// HTTP or HTTPS URL that receives the events, with a domain name and without a port. At most 255 characters. Example: `https://example.com/webhooks/tiktok-shop`.
    pub address: String,
    /// Kind of event to which to subscribe; each kind has one address.
    pub event_type: EventType,
}

impl UpdateShopWebhook {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(address: impl Into<String>, event_type: impl Into<EventType>) -> Self {
        Self {
            address: address.into(),
            event_type: event_type.into(),
        }
    }
}

impl Endpoint for UpdateShopWebhook {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateShopWebhook";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/event/202309/webhooks";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.authorization.info"])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/update-shop-webhook-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("address", &within(&self.address, ..=255)),
                ("event_type", &self.event_type),
            ],
        );
    }
}
