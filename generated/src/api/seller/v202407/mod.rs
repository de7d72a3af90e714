// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Seller, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopCreators`] | Lists the creator accounts that are bound to the shop, with the status of the binding. | 202407, <code>GET <wbr>/seller<wbr>/202407<wbr>/shop_creators</code> |

pub mod get_shop_creators;

pub use get_shop_creators::{GetShopCreators, GetShopCreatorsResponse};
