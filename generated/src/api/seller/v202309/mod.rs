// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetActiveShops`] | Lists the active shops of the seller with their markets. Use `authorization::GetAuthorizedShops` for the shop ciphers that other operations require. | 202309, <code>GET <wbr>/seller<wbr>/202309<wbr>/shops</code> |
//! | [`GetGlobalProductPermissions`] | Returns whether a cross-border seller may manage global products. Call it before creating global products. | 202309, <code>GET <wbr>/seller<wbr>/202309<wbr>/permissions</code> |

pub mod get_active_shops;
pub mod get_global_product_permissions;

pub use get_active_shops::{GetActiveShops, GetActiveShopsResponse};
pub use get_global_product_permissions::{
    GetGlobalProductPermissions, GetGlobalProductPermissionsResponse,
};
