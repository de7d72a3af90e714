// Fails with InvalidField.
use api::product::FindProducts;
use tiktok_shop::{Access, App, BuildError, Timestamp};

fn main() -> Result<(), BuildError> {
    let request = FindProducts::new((0..101).map(|id| id.to_string()));
    let access = Access::new().shop_cipher("cipher");
    App::new("key", "secret").request(&request, access, Timestamp::now()).map(drop)
}
