// Fails with E0277.
use api::product::GetProduct;
use tiktok_shop::client::{Handle, Shop};

pub async fn find(shop: &Handle<Shop>) -> Result<(), tiktok_shop::Error> {
    shop.send(&GetProduct::new("17")).await.map(drop)
}
