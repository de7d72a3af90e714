// Fails with InvalidField.
use api::order::CreateLabel;
use api::order::types::Parcel;
use tiktok_shop::{Access, App, BuildError, Timestamp};

fn main() -> Result<(), BuildError> {
    let request = CreateLabel::new("17", 1).parcel(Parcel::new(95));
    let access = Access::new().shop_cipher("cipher");
    App::new("key", "secret").request(&request, access, Timestamp::now()).map(drop)
}
