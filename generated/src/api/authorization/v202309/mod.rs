// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod get_authorized_shops;

pub use get_authorized_shops::{GetAuthorizedShops, GetAuthorizedShopsResponse};
