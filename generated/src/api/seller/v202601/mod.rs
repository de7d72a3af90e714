// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopGroup`] | Returns the product group of the shop and the shops in it. Shops in a group, such as a US shop and a Mexican shop, share products. | 202601, <code>GET <wbr>/seller<wbr>/202601<wbr>/shop_groups</code> |

pub mod get_shop_group;

pub use get_shop_group::{GetShopGroup, GetShopGroupResponse};
