// @generated from specs/event/202309/delete_shop_webhook.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DeleteShopWebhook`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::event::types::EventType;

/// Unsubscribes the shop from one kind of event. The call also succeeds if the shop is not subscribed.
///
/// `DELETE /event/202309/webhooks`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.authorization.info`.
/// Returns no data.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/delete-shop-webhook-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::event::DeleteShopWebhook;
 use tiktok_shop::event::types::EventType;

 let shop = client.seller(token).shop(cipher);
 shop.send(&DeleteShopWebhook::new(EventType::OrderStatusChange)).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "delete-shop-webhook-202309")]
#[doc(alias = "DeleteWebhookForAnEvent")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteShopWebhook {
    /// Kind of event from which to unsubscribe.
    pub event_type: EventType,
}

impl DeleteShopWebhook {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(event_type: impl Into<EventType>) -> Self {
        Self {
            event_type: event_type.into(),
        }
    }
}

impl Endpoint for DeleteShopWebhook {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "DeleteShopWebhook";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/event/202309/webhooks";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.authorization.info"])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/delete-shop-webhook-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("event_type", &self.event_type)]);
    }
}
