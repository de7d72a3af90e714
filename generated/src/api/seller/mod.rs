// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller. The newest version of each operation is here too.

#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202407;
pub mod v202508;
pub mod v202601;

pub use v202309::get_active_shops::{self, GetActiveShops, GetActiveShopsResponse};
pub use v202309::get_global_product_permissions::{
    self, GetGlobalProductPermissions, GetGlobalProductPermissionsResponse,
};
pub use v202508::get_seller_status::{self, GetSellerStatus, GetSellerStatusResponse};
pub use v202407::get_shop_creators::{self, GetShopCreators, GetShopCreatorsResponse};
pub use v202601::get_shop_group::{self, GetShopGroup, GetShopGroupResponse};
pub use v202508::sync_collections::{self, SyncCollections, SyncCollectionsResponse};
