// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller.
//!
//! The seller: active shops, permissions, creators and status.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetActiveShops`] | Lists the seller's open shops with their regions. | 202309, <code>GET <wbr>/seller<wbr>/202309<wbr>/shops</code> |
//! | [`GetGlobalProductPermissions`] | Tells whether a cross-border seller may manage global products. | 202309, <code>GET <wbr>/seller<wbr>/202309<wbr>/permissions</code> |
//! | [`GetSellerStatus`] | Reports the state of the seller account, its shops and its tax form. | 202508, <code>GET <wbr>/seller<wbr>/202508<wbr>/status</code> |
//! | [`GetShopCreators`] | Lists the official and marketing creator accounts bound to the shop. | 202407, <code>GET <wbr>/seller<wbr>/202407<wbr>/shop_creators</code> |
//! | [`GetShopGroup`] | Returns the group that the shop belongs to, and the other shops in it. | 202601, <code>GET <wbr>/seller<wbr>/202601<wbr>/shop_groups</code> |
//! | [`SyncCollections`] | Pushes product collections from an outside storefront to the shop. | 202508, <code>POST <wbr>/seller<wbr>/202508<wbr>/collections<wbr>/sync</code> |
//!
//! All versions: [`v202309`](v202309), [`v202407`](v202407), [`v202508`](v202508), [`v202601`](v202601).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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
