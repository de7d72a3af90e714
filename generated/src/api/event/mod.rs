// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Event.
//!
//! The webhooks that a shop is subscribed to.
//!
//! [`UpdateShopWebhook`] subscribes the shop to one kind of event and sets its address, [`GetShopWebhooks`] lists the subscriptions, and
//! [`DeleteShopWebhook`] removes one. Events that `EventType` does not list are subscribed to in Partner Center.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`DeleteShopWebhook`] | Unsubscribes the shop from one kind of event. The call also succeeds if the shop is not subscribed. | 202309, <code>DELETE <wbr>/event<wbr>/202309<wbr>/webhooks</code> |
//! | [`GetShopWebhooks`] | Lists the webhook subscriptions of the shop with their addresses. | 202309, <code>GET <wbr>/event<wbr>/202309<wbr>/webhooks</code> |
//! | [`UpdateShopWebhook`] | Subscribes the shop to one kind of event, or replaces the address that receives it. | 202309, <code>PUT <wbr>/event<wbr>/202309<wbr>/webhooks</code> |
//!
//! All versions: [`v202309`](v202309).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;

pub use v202309::delete_shop_webhook;
pub use v202309::get_shop_webhooks;
pub use v202309::update_shop_webhook;
#[doc(inline)]
pub use v202309::delete_shop_webhook::DeleteShopWebhook;
#[doc(inline)]
pub use v202309::get_shop_webhooks::{GetShopWebhooks, GetShopWebhooksResponse};
#[doc(inline)]
pub use v202309::update_shop_webhook::UpdateShopWebhook;
