// Fails with E0277.
use api::order::GetOrderDetails;
use tiktok_shop::client::{Handle, Shop};

pub async fn first(shop: &Handle<Shop>, ids: Vec<String>) -> Result<(), tiktok_shop::Error> {
    shop.batches(GetOrderDetails::new(ids)).try_next().await.map(drop)
}
