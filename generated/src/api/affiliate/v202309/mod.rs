// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddLiveProducts`] | Puts products into the bag of a creator's current or next LIVE, and reports those that were refused. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`AddShowcaseProducts`] | Puts products of the creator's own shop into the showcase, and reports those that were refused. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`GetCreatorProfile`] | Returns the profile of the creator who authorized the app, with permissions and regions. **TikTok retires it on 2026-10-12.** | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/profiles</code> |
//! | [`GetLiveProducts`] | Lists what is in the bag of a creator's current or next LIVE, at most 100 products. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`GetLiveRoom`] | Returns the creator's most recent LIVE room. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms</code> |
//! | [`GetShopProducts`] | Searches by title the products of the shop that a creator is bound to. **TikTok retires it on 2026-10-12.** | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/shop_products</code> |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of a creator's showcase, page by page. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`MoveLiveProductsToTop`] | Moves products to the front of the bag of a creator's current or next LIVE, in the order given. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/top</code> |
//! | [`MoveShowcaseProductsToTop`] | Moves products to the front of a creator's showcase, in the order given. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products<wbr>/top</code> |
//! | [`PinLiveProduct`] | Highlights a product in the creator's LIVE, in place of the one pinned before. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/pin</code> |
//! | [`RemoveLiveProducts`] | Takes products out of the bag of a creator's current or next LIVE. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`RemoveShowcaseProducts`] | Takes up to 200 products out of a creator's showcase. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`UnpinLiveProduct`] | Stops highlighting a product in the creator's LIVE, and fails where it is not pinned. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/unpin</code> |

pub mod add_live_products;
pub mod add_showcase_products;
#[expect(deprecated, reason = "users of this operation get the warning")]
pub mod get_creator_profile;
pub mod get_live_products;
pub mod get_live_room;
#[expect(deprecated, reason = "users of this operation get the warning")]
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
#[expect(deprecated, reason = "users of this operation get the warning")]
pub use get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
pub use get_live_products::{GetLiveProducts, GetLiveProductsResponse};
pub use get_live_room::{GetLiveRoom, GetLiveRoomResponse};
#[expect(deprecated, reason = "users of this operation get the warning")]
pub use get_shop_products::{GetShopProducts, GetShopProductsResponse};
pub use get_showcase_products::{GetShowcaseProducts, GetShowcaseProductsResponse};
pub use move_live_products_to_top::MoveLiveProductsToTop;
pub use move_showcase_products_to_top::MoveShowcaseProductsToTop;
pub use pin_live_product::PinLiveProduct;
pub use remove_live_products::RemoveLiveProducts;
pub use remove_showcase_products::RemoveShowcaseProducts;
pub use unpin_live_product::UnpinLiveProduct;
