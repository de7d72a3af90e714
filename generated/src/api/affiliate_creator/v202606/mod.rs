// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod map_tokopedia_product_ids;

pub use map_tokopedia_product_ids::{
    MapTokopediaProductIds, MapTokopediaProductIdsResponse,
};
