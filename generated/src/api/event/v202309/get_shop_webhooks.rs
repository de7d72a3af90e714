// @generated from specs/event/202309/get_shop_webhooks.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopWebhooks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::event::types::EventType;

/// Lists the webhook subscriptions of the shop with their addresses.
///
/// `GET /event/202309/webhooks`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.authorization.info`.
/// Returns [`GetShopWebhooksResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-webhooks-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::event::GetShopWebhooks;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetShopWebhooks::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-shop-webhooks-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopWebhooks {}

impl GetShopWebhooks {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetShopWebhooks {
    type Response = GetShopWebhooksResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopWebhooks";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/event/202309/webhooks";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.authorization.info"])
        .page("https://partner.tiktokshop.com/docv2/page/get-shop-webhooks-202309");
}

/// The response to [`GetShopWebhooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopWebhooksResponse {
    /// Number of subscriptions in `webhooks`.
    pub total_count: Option<i64>,
    /// Subscriptions of the shop that are switched on.
    pub webhooks: Vec<ShopWebhook>,
}

impl Fields for GetShopWebhooksResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("total_count", &mut self.total_count),
                    ("webhooks", &mut self.webhooks),
                ],
            );
    }
}

debug_fields!(GetShopWebhooksResponse);

/// A subscription of a shop to one kind of event.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopWebhook {
    /// URL that receives the events.
    pub address: Option<String>,
    /// When the subscription was created. TikTok names milliseconds as the unit, but shows seconds in its example.
    pub create_time: Option<Timestamp>,
    /// Kind of event to which the shop is subscribed.
    pub event_type: Option<EventType>,
    /// When the subscription was last changed, in the same unit as `create_time`.
    pub update_time: Option<Timestamp>,
}

impl Fields for ShopWebhook {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address", &mut self.address),
                    ("create_time", &mut self.create_time),
                    ("event_type", &mut self.event_type),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ShopWebhook);
