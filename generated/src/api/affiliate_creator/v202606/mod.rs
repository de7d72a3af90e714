// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod map_tokopedia_to_tiktok_shop_product_ids;

pub use map_tokopedia_to_tiktok_shop_product_ids::{
    MapTokopediaToTiktokShopProductIds, MapTokopediaToTiktokShopProductIdsResponse,
};
