// Fails with InvalidField.
use api::order::SearchOrders;
use tiktok_shop::{Access, App, BuildError, Timestamp};

fn main() -> Result<(), BuildError> {
    let request = SearchOrders::new(10).size(20);
    let access = Access::new().shop_cipher("cipher");
    App::new("key", "secret").request(&request, access, Timestamp::now()).map(drop)
}
