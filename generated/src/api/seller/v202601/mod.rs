// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod get_shop_group_and_related_shops;

pub use get_shop_group_and_related_shops::{
    GetShopGroupAndRelatedShops, GetShopGroupAndRelatedShopsResponse,
};
