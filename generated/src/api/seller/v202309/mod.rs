// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod get_active_shops;
pub mod get_global_product_permissions;

pub use get_active_shops::{GetActiveShops, GetActiveShopsResponse};
pub use get_global_product_permissions::{
    GetGlobalProductPermissions, GetGlobalProductPermissionsResponse,
};
