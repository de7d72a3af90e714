// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Event, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`DeleteShopWebhook`] | Unsubscribes the shop from one kind of event. The call also succeeds if the shop is not subscribed. | 202309, <code>DELETE <wbr>/event<wbr>/202309<wbr>/webhooks</code> |
//! | [`GetShopWebhooks`] | Lists the webhook subscriptions of the shop with their addresses. | 202309, <code>GET <wbr>/event<wbr>/202309<wbr>/webhooks</code> |
//! | [`UpdateShopWebhook`] | Subscribes the shop to one kind of event, or replaces the address that receives it. | 202309, <code>PUT <wbr>/event<wbr>/202309<wbr>/webhooks</code> |

pub mod delete_shop_webhook;
pub mod get_shop_webhooks;
pub mod update_shop_webhook;

pub use delete_shop_webhook::DeleteShopWebhook;
pub use get_shop_webhooks::{GetShopWebhooks, GetShopWebhooksResponse};
pub use update_shop_webhook::UpdateShopWebhook;
