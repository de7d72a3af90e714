// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate, version 202309.
//!
//! Requires the feature `affiliate`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddLiveProducts`] | Adds products to the current or next LIVE session of the creator. Check `errors` for products that were not added. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`AddShowcaseProducts`] | Adds products of the creator's bound shop to the showcase. Check `errors` for products that were not added. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`GetCreatorProfile`] | Returns the profile of the creator who authorized the app, with permissions and regions. **TikTok retires it on 2026-10-12.** | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/profiles</code> |
//! | [`GetLiveProducts`] | Lists up to 100 products of the creator's current or next LIVE session. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`GetLiveRoom`] | Returns the most recent LIVE room of the creator. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/live_rooms</code> |
//! | [`GetShopProducts`] | Searches the products of the shop to which the creator is bound, optionally by title. **TikTok retires it on 2026-10-12.** | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/shop_products</code> |
//! | [`GetShowcaseProducts`] | Lists up to 2,000 products of the showcase of the creator, and returns which of them are in the LIVE session. | 202309, <code>GET <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`MoveLiveProductsToTop`] | Moves products to the top of the product list of the creator's current or next LIVE session, in the given order. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/top</code> |
//! | [`MoveShowcaseProductsToTop`] | Moves products to the top of the showcase of the creator, in the given order. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products<wbr>/top</code> |
//! | [`PinLiveProduct`] | Pins a product in the LIVE session of the creator, so that viewers see it as a card. The product replaces the one that was pinned before. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/pin</code> |
//! | [`RemoveLiveProducts`] | Removes products from the current or next LIVE session of the creator. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products</code> |
//! | [`RemoveShowcaseProducts`] | Removes up to 200 products from the showcase of the creator. | 202309, <code>DELETE <wbr>/affiliate<wbr>/202309<wbr>/showcases<wbr>/products</code> |
//! | [`UnpinLiveProduct`] | Unpins a product in the LIVE session of the creator, so that its card disappears. The call fails if the product is not pinned. | 202309, <code>POST <wbr>/affiliate<wbr>/202309<wbr>/live_rooms<wbr>/products<wbr>/{product_id}<wbr>/unpin</code> |

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
