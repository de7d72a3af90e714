// @generated from the files of specs/event/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::EventType);
sent_impls!(super::v202309::delete_shop_webhook::DeleteShopWebhook { event_type });
sent_impls!(super::v202309::get_shop_webhooks::GetShopWebhooks {});
received_impls!(
    super::v202309::get_shop_webhooks::GetShopWebhooksResponse { total_count, webhooks }
);
received_impls!(
    super::v202309::get_shop_webhooks::ShopWebhook { address, create_time, event_type,
    update_time }
);
sent_impls!(
    super::v202309::update_shop_webhook::UpdateShopWebhook { address, event_type }
);
