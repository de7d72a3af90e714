// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod get_shop_group;

pub use get_shop_group::{GetShopGroup, GetShopGroupResponse};
