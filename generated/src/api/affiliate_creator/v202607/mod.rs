// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`MapTokopediaProductIds`] | Returns the TikTok Shop IDs of products by their Tokopedia IDs; only in Indonesia. | 202607, <code>POST <wbr>/affiliate_creator<wbr>/202607<wbr>/map_toko_product</code> |

pub mod map_tokopedia_product_ids;

pub use map_tokopedia_product_ids::{
    MapTokopediaProductIds, MapTokopediaProductIdsResponse,
};
