// Fails with E0277.
use api::product::CreateProduct;
use tiktok_shop::serde_json;

pub fn store(request: &CreateProduct) -> Result<String, serde_json::Error> {
    serde_json::to_string(request)
}
