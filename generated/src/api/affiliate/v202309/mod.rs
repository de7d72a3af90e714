// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod add_live_products;
pub mod add_showcase_products;
pub mod get_creator_profile;
pub mod get_live_products;
pub mod get_live_room;
pub mod get_shop_products;
pub mod get_showcase_products;
pub mod move_live_products_to_top;
pub mod move_showcase_products_to_top;
pub mod pin_live_product;
pub mod remove_live_products;
pub mod remove_showcase_products;
pub mod unpin_live_product;

pub use add_live_products::{AddLiveProducts, AddLiveProductsResponse};
pub use add_showcase_products::{AddShowcaseProducts, AddShowcaseProductsResponse};
pub use get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
pub use get_live_products::{GetLiveProducts, GetLiveProductsResponse};
pub use get_live_room::{GetLiveRoom, GetLiveRoomResponse};
pub use get_shop_products::{GetShopProducts, GetShopProductsResponse};
pub use get_showcase_products::{GetShowcaseProducts, GetShowcaseProductsResponse};
pub use move_live_products_to_top::MoveLiveProductsToTop;
pub use move_showcase_products_to_top::MoveShowcaseProductsToTop;
pub use pin_live_product::PinLiveProduct;
pub use remove_live_products::RemoveLiveProducts;
pub use remove_showcase_products::RemoveShowcaseProducts;
pub use unpin_live_product::UnpinLiveProduct;
