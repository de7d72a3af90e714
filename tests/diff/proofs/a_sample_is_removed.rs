// Fails with E0277.
use api::order::v202309::GetOrder;
use tiktok_shop::testing;

pub fn order() -> &'static str {
    testing::sample::<GetOrder>()
}
