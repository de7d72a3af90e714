// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Authorization.
//!
//! The shops and category assets that an access token covers, with their ciphers, and widget tokens.
//!
//! After a seller has authorized the app, [`GetAuthorizedShops`] returns the shops and the ciphers that most operations require. After a
//! partner has, [`GetAuthorizedCategoryAssets`] returns the ciphers that operations of affiliate partners require.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`DeauthorizeShop`] | Withdraws the authorization of the app for a shop; TikTok informs the seller by email. Calls for the shop are then rejected until the seller authorizes the app again. | 202403, <code>DELETE <wbr>/authorization<wbr>/202403<wbr>/shops</code> |
//! | [`GetAuthorizedCategoryAssets`] | Lists the category assets that a partner authorized for the app, with the ciphers that affiliate partner operations require. | 202405, <code>GET <wbr>/authorization<wbr>/202405<wbr>/category_assets</code> |
//! | [`GetAuthorizedShops`] | Lists the shops that the access token covers, with the ciphers that most operations require. Call it after each authorization. | 202309, <code>GET <wbr>/authorization<wbr>/202309<wbr>/shops</code> |
//! | [`GetWidgetToken`] | Issues a short-lived token for embedded widgets. | 202401, <code>GET <wbr>/authorization<wbr>/202401<wbr>/widget_token</code> |
//!
//! All versions: [`v202309`](v202309), [`v202312`](v202312), [`v202401`](v202401), [`v202403`](v202403), [`v202405`](v202405).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202312;
pub mod v202401;
pub mod v202403;
pub mod v202405;

pub use v202403::deauthorize_shop;
pub use v202405::get_authorized_category_assets;
pub use v202309::get_authorized_shops;
pub use v202401::get_widget_token;
#[doc(inline)]
pub use v202403::deauthorize_shop::DeauthorizeShop;
#[doc(inline)]
pub use v202405::get_authorized_category_assets::{
    GetAuthorizedCategoryAssets, GetAuthorizedCategoryAssetsResponse,
};
#[doc(inline)]
pub use v202309::get_authorized_shops::{GetAuthorizedShops, GetAuthorizedShopsResponse};
#[doc(inline)]
pub use v202401::get_widget_token::{GetWidgetToken, GetWidgetTokenResponse};
