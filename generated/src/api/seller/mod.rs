// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller.
//!
//! The seller: active shops, permissions, creators and status.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetActiveShops`] | Lists the seller's open shops with their regions. | 202309, `GET /seller/202309/shops` |
//! | [`GetGlobalProductPermissions`] | Tells whether a cross-border seller may manage global products. | 202309, `GET /seller/202309/permissions` |
//! | [`GetSellerStatus`] | Reports the state of the seller account, its shops and its tax form. | 202508, `GET /seller/202508/status` |
//! | [`GetShopCreators`] | Lists the official and marketing creator accounts bound to the shop. | 202407, `GET /seller/202407/shop_creators` |
//! | [`GetShopGroup`] | Returns the group that the shop belongs to, and the other shops in it. | 202601, `GET /seller/202601/shop_groups` |
//! | [`SyncCollections`] | Pushes product collections from an outside storefront to the shop. | 202508, `POST /seller/202508/collections/sync` |
//!
//! All versions: [`v202309`](v202309), [`v202407`](v202407), [`v202508`](v202508), [`v202601`](v202601).

#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202407;
pub mod v202508;
pub mod v202601;

pub use v202309::get_active_shops;
pub use v202309::get_global_product_permissions;
pub use v202508::get_seller_status;
pub use v202407::get_shop_creators;
pub use v202601::get_shop_group;
pub use v202508::sync_collections;
#[doc(inline)]
pub use v202309::get_active_shops::{GetActiveShops, GetActiveShopsResponse};
#[doc(inline)]
pub use v202309::get_global_product_permissions::{
    GetGlobalProductPermissions, GetGlobalProductPermissionsResponse,
};
#[doc(inline)]
pub use v202508::get_seller_status::{GetSellerStatus, GetSellerStatusResponse};
#[doc(inline)]
pub use v202407::get_shop_creators::{GetShopCreators, GetShopCreatorsResponse};
#[doc(inline)]
pub use v202601::get_shop_group::{GetShopGroup, GetShopGroupResponse};
#[doc(inline)]
pub use v202508::sync_collections::{SyncCollections, SyncCollectionsResponse};
