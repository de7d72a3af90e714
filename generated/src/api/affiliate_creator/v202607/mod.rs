// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202607 of these operations.

pub mod get_tokopedia_and_tiktok_shop_product_id_mappings;

pub use get_tokopedia_and_tiktok_shop_product_id_mappings::{
    GetTokopediaAndTiktokShopProductIdMappings,
    GetTokopediaAndTiktokShopProductIdMappingsResponse,
};
