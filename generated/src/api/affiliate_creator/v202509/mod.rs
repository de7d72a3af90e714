// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202509.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOpenCollaborationProducts`] | Returns products of open collaborations by their IDs. Products that are not found are left out. | 202509, <code>POST <wbr>/affiliate_creator<wbr>/202509<wbr>/open_collaborations<wbr>/products</code> |
//! | [`GetShopProducts`] | Searches the products of the shop to which the creator is bound, optionally by title. The call fails if the creator has no bound shop. | 202509, <code>GET <wbr>/affiliate_creator<wbr>/202509<wbr>/shop_products</code> |
//! | [`GetShoppableVideoStatus`] | Returns whether a shoppable video is still being processed, was posted or failed. | 202509, <code>GET <wbr>/affiliate_creator<wbr>/202509<wbr>/videos<wbr>/{video_id}<wbr>/status</code> |

pub mod get_open_collaboration_products;
pub mod get_shop_products;
pub mod get_shoppable_video_status;

pub use get_open_collaboration_products::{
    GetOpenCollaborationProducts, GetOpenCollaborationProductsResponse,
};
pub use get_shop_products::{GetShopProducts, GetShopProductsResponse};
pub use get_shoppable_video_status::{
    GetShoppableVideoStatus, GetShoppableVideoStatusResponse,
};
