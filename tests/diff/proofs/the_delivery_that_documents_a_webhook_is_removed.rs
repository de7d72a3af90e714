// Fails with E0277.
use api::webhooks::OrderStatusChange;
use tiktok_shop::testing;

pub fn delivery() -> &'static str {
    testing::sample_webhook::<OrderStatusChange>()
}
