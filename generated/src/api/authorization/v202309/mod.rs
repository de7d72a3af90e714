// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Authorization, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAuthorizedShops`] | Lists the shops that the access token covers, with the ciphers that most operations require. Call it after each authorization. | 202309, <code>GET <wbr>/authorization<wbr>/202309<wbr>/shops</code> |

pub mod get_authorized_shops;

pub use get_authorized_shops::{GetAuthorizedShops, GetAuthorizedShopsResponse};
