// Fails with E0432.
use api::product::ListBrands;

pub fn brands() -> ListBrands {
    ListBrands::new()
}
