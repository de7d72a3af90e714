// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSellerStatus`] | Reports the state of the seller account, its shops and its tax form. | 202508, `GET /seller/202508/status` |
//! | [`SyncCollections`] | Pushes product collections from an outside storefront to the shop. | 202508, `POST /seller/202508/collections/sync` |

pub mod get_seller_status;
pub mod sync_collections;

pub use get_seller_status::{GetSellerStatus, GetSellerStatusResponse};
pub use sync_collections::{SyncCollections, SyncCollectionsResponse};
