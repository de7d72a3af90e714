// Fails with E0308.
use api::order::SearchOrders;
use api::order::search_orders::FoundOrder;
use tiktok_shop::client::{Handle, Shop};

pub async fn first(shop: &Handle<Shop>) -> Result<Option<FoundOrder>, tiktok_shop::Error> {
    shop.items(SearchOrders::new(10)).try_next().await
}
