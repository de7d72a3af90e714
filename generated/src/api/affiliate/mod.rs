// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate.
//!
//! Showcase and live-room products of creators, as an earlier version of the affiliate API offers them.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddLiveProducts`] | Puts products into the bag of a creator's current or next LIVE, and reports those that were refused. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`AddShowcaseProducts`] | Puts products of the creator's own shop into the showcase, and reports those that were refused. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`GetLiveProducts`] | Lists what is in the bag of a creator's current or next LIVE, at most 100 products. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`GetLiveRoom`] | Returns the creator's most recent LIVE room. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms</code> |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of a creator's showcase, page by page. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`MoveLiveProductsToTop`] | Moves products to the front of the bag of a creator's current or next LIVE, in the order given. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/top</code> |
//! | [`MoveShowcaseProductsToTop`] | Moves products to the front of a creator's showcase, in the order given. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products<wbr>/top</code> |
//! | [`PinLiveProduct`] | Highlights a product in the creator's LIVE, in place of the one pinned before. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/pin</code> |
//! | [`RemoveLiveProducts`] | Takes products out of the bag of a creator's current or next LIVE. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`RemoveShowcaseProducts`] | Takes up to 200 products out of a creator's showcase. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`UnpinLiveProduct`] | Stops highlighting a product in the creator's LIVE, and fails where it is not pinned. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/unpin</code> |
//!
//! All versions: [`v202309`](v202309), [`v202402`](v202402), [`v202403`](v202403).
//!
//! Retired: [`v202309::GetCreatorProfile`](v202309::GetCreatorProfile), [`v202309::GetShopProducts`](v202309::GetShopProducts), [`v202402::CheckAnchorPrerequisites`](v202402::CheckAnchorPrerequisites), [`v202403::CheckAnchorContent`](v202403::CheckAnchorContent).

#[expect(deprecated, reason = "users of this operation get the warning")]
#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202402;
pub mod v202403;

pub use v202309::add_live_products;
pub use v202309::add_showcase_products;
pub use v202309::get_live_products;
pub use v202309::get_live_room;
pub use v202309::get_showcase_products;
pub use v202309::move_live_products_to_top;
pub use v202309::move_showcase_products_to_top;
pub use v202309::pin_live_product;
pub use v202309::remove_live_products;
pub use v202309::remove_showcase_products;
pub use v202309::unpin_live_product;
#[doc(inline)]
pub use v202309::add_live_products::{AddLiveProducts, AddLiveProductsResponse};
#[doc(inline)]
pub use v202309::add_showcase_products::{
    AddShowcaseProducts, AddShowcaseProductsResponse,
};
#[doc(inline)]
pub use v202309::get_live_products::{GetLiveProducts, GetLiveProductsResponse};
#[doc(inline)]
pub use v202309::get_live_room::{GetLiveRoom, GetLiveRoomResponse};
#[doc(inline)]
pub use v202309::get_showcase_products::{
    GetShowcaseProducts, GetShowcaseProductsResponse,
};
#[doc(inline)]
pub use v202309::move_live_products_to_top::MoveLiveProductsToTop;
#[doc(inline)]
pub use v202309::move_showcase_products_to_top::MoveShowcaseProductsToTop;
#[doc(inline)]
pub use v202309::pin_live_product::PinLiveProduct;
#[doc(inline)]
pub use v202309::remove_live_products::RemoveLiveProducts;
#[doc(inline)]
pub use v202309::remove_showcase_products::RemoveShowcaseProducts;
#[doc(inline)]
pub use v202309::unpin_live_product::UnpinLiveProduct;
