// Fails with E0308.
use api::order::UpdateNote;
use tiktok_shop::client::{Handle, Shop};
use tiktok_shop::{Empty, Error, Reply};

pub async fn update(shop: &Handle<Shop>, request: &UpdateNote) -> Result<Reply<Empty>, Error> {
    shop.send(request).await
}
