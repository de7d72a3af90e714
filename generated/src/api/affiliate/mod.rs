// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202402;
pub mod v202403;

pub use v202309::add_live_products::{self, AddLiveProducts, AddLiveProductsResponse};
pub use v202309::add_showcase_products::{
    self, AddShowcaseProducts, AddShowcaseProductsResponse,
};
pub use v202403::check_anchor_content::{self, CheckAnchorContent};
pub use v202402::check_anchor_prerequisites::{self, CheckAnchorPrerequisites};
pub use v202309::get_creator_profile::{
    self, GetCreatorProfile, GetCreatorProfileResponse,
};
pub use v202309::get_live_products::{self, GetLiveProducts, GetLiveProductsResponse};
pub use v202309::get_live_room::{self, GetLiveRoom, GetLiveRoomResponse};
pub use v202309::get_shop_products::{self, GetShopProducts, GetShopProductsResponse};
pub use v202309::get_showcase_products::{
    self, GetShowcaseProducts, GetShowcaseProductsResponse,
};
pub use v202309::move_live_products_to_top::{self, MoveLiveProductsToTop};
pub use v202309::move_showcase_products_to_top::{self, MoveShowcaseProductsToTop};
pub use v202309::pin_live_product::{self, PinLiveProduct};
pub use v202309::remove_live_products::{self, RemoveLiveProducts};
pub use v202309::remove_showcase_products::{self, RemoveShowcaseProducts};
pub use v202309::unpin_live_product::{self, UnpinLiveProduct};
