// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod get_shop_creators;

pub use get_shop_creators::{GetShopCreators, GetShopCreatorsResponse};
