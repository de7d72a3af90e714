// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSellerStatus`] | Returns the status of the seller account, its shops and its tax form. | 202508, <code>GET <wbr>/seller<wbr>/202508<wbr>/status</code> |
//! | [`SyncCollections`] | Sends the product collections and the logo of an external storefront to the shop. Collections can fail although the call succeeds, so check the reply. | 202508, <code>POST <wbr>/seller<wbr>/202508<wbr>/collections<wbr>/sync</code> |

pub mod get_seller_status;
pub mod sync_collections;

pub use get_seller_status::{GetSellerStatus, GetSellerStatusResponse};
pub use sync_collections::{SyncCollections, SyncCollectionsResponse};
