// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod delete_shop_webhook;
pub mod get_shop_webhooks;
pub mod update_shop_webhook;

pub use delete_shop_webhook::DeleteShopWebhook;
pub use get_shop_webhooks::{GetShopWebhooks, GetShopWebhooksResponse};
pub use update_shop_webhook::UpdateShopWebhook;
