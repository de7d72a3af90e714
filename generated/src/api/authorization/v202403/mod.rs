// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Authorization, version 202403.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`DeauthorizeShop`] | Withdraws the authorization of the app for a shop; TikTok informs the seller by email. Calls for the shop are then rejected until the seller authorizes the app again. | 202403, <code>DELETE <wbr>/authorization<wbr>/202403<wbr>/shops</code> |

pub mod deauthorize_shop;

pub use deauthorize_shop::DeauthorizeShop;
