// Fails with E0277.
use api::product::ListBrands;
use tiktok_shop::client::{Handle, Seller};

pub async fn list(seller: &Handle<Seller>) -> Result<(), tiktok_shop::Error> {
    seller.send(&ListBrands::new()).await.map(drop)
}
