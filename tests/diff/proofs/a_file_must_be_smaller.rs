// Fails with FileSize.
use api::order::UploadPhoto;
use tiktok_shop::{Access, App, BuildError, FileUpload, Timestamp};

fn main() -> Result<(), BuildError> {
    let request = UploadPhoto::new(FileUpload::new("photo.png", "image/png", vec![0; 600_000]));
    let access = Access::new().shop_cipher("cipher");
    App::new("key", "secret").request(&request, access, Timestamp::now()).map(drop)
}
