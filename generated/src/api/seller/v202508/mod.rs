// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod get_seller_status;
pub mod sync_collections;

pub use get_seller_status::{GetSellerStatus, GetSellerStatusResponse};
pub use sync_collections::{SyncCollections, SyncCollectionsResponse};
