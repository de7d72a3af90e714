// Fails with E0277.
use api::order::SearchOrders;
use tiktok_shop::client::{Handle, Shop};

pub async fn first(shop: &Handle<Shop>) -> Result<(), tiktok_shop::Error> {
    shop.items(SearchOrders::new(10)).try_next().await.map(drop)
}
