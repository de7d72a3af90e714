// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller.
//!
//! The seller: active shops, shop groups, permissions, creators, status and collections.
//!
//! [`GetActiveShops`] lists the shops of a seller, without the ciphers that other operations require; for these, use `authorization::GetAuthorizedShops` of the
//! group `authorization`. [`GetGlobalProductPermissions`] shows whether a cross-border seller can manage global products.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetActiveShops`] | Lists the active shops of the seller with their markets. Use `authorization::GetAuthorizedShops` for the shop ciphers that other operations require. | 202309, <code>GET <wbr>/seller<wbr>/202309<wbr>/shops</code> |
//! | [`GetGlobalProductPermissions`] | Returns whether a cross-border seller may manage global products. Call it before creating global products. | 202309, <code>GET <wbr>/seller<wbr>/202309<wbr>/permissions</code> |
//! | [`GetSellerStatus`] | Returns the status of the seller account, its shops and its tax form. | 202508, <code>GET <wbr>/seller<wbr>/202508<wbr>/status</code> |
//! | [`GetShopCreators`] | Lists the creator accounts that are bound to the shop, with the status of the binding. | 202407, <code>GET <wbr>/seller<wbr>/202407<wbr>/shop_creators</code> |
//! | [`GetShopGroup`] | Returns the product group of the shop and the shops in it. Shops in a group, such as a US shop and a Mexican shop, share products. | 202601, <code>GET <wbr>/seller<wbr>/202601<wbr>/shop_groups</code> |
//! | [`SyncCollections`] | Sends the product collections and the logo of an external storefront to the shop. Collections can fail although the call succeeds, so check the reply. | 202508, <code>POST <wbr>/seller<wbr>/202508<wbr>/collections<wbr>/sync</code> |
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
