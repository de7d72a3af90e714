// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Event. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;

pub use v202309::delete_shop_webhook::{self, DeleteShopWebhook};
pub use v202309::get_shop_webhooks::{self, GetShopWebhooks, GetShopWebhooksResponse};
pub use v202309::update_shop_webhook::{self, UpdateShopWebhook};
