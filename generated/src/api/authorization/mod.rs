// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Authorization. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202312;
pub mod v202401;
pub mod v202403;
pub mod v202405;

pub use v202403::deauthorize_shop::{self, DeauthorizeShop};
pub use v202405::get_authorized_category_assets::{
    self, GetAuthorizedCategoryAssets, GetAuthorizedCategoryAssetsResponse,
};
pub use v202309::get_authorized_shops::{
    self, GetAuthorizedShops, GetAuthorizedShopsResponse,
};
pub use v202401::get_widget_token::{self, GetWidgetToken, GetWidgetTokenResponse};
