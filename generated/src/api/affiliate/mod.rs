// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate.
//!
//! Showcase and LIVE products of creators, as an earlier version of the affiliate API offers them.
//!
//! Prefer `affiliate_creator` for the profile and the showcase. Only this group manages the products of a LIVE session: [`GetLiveRoom`] returns the
//! most recent room; [`AddLiveProducts`], [`MoveLiveProductsToTop`] and [`RemoveLiveProducts`] change the list of products, and
//! [`PinLiveProduct`] shows one product as a card.
//!
//! Requires the feature `affiliate`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddLiveProducts`] | Adds products to the current or next LIVE session of the creator. Check `errors` for products that were not added. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`AddShowcaseProducts`] | Adds products of the creator's bound shop to the showcase. Check `errors` for products that were not added. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`GetLiveProducts`] | Lists up to 100 products of the creator's current or next LIVE session. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`GetLiveRoom`] | Returns the most recent LIVE room of the creator. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms</code> |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of the showcase of the creator, and returns which of them are in the LIVE session. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`MoveLiveProductsToTop`] | Moves products to the top of the product list of the creator's current or next LIVE session, in the given order. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/top</code> |
//! | [`MoveShowcaseProductsToTop`] | Moves products to the top of the showcase of the creator, in the given order. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products<wbr>/top</code> |
//! | [`PinLiveProduct`] | Pins a product in the LIVE session of the creator, so that viewers see it as a card. The product replaces the one that was pinned before. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/pin</code> |
//! | [`RemoveLiveProducts`] | Removes products from the current or next LIVE session of the creator. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`RemoveShowcaseProducts`] | Removes up to 200 products from the showcase of the creator. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`UnpinLiveProduct`] | Unpins a product in the LIVE session of the creator, so that its card disappears. The call fails if the product is not pinned. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/unpin</code> |
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
