// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202503.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BindLocalProducts`] | Binds existing local products, at most one in each EU country, to a global product; this cannot be undone. Only for sellers in several EU countries. | 202503, <code>POST <wbr>/product<wbr>/202503<wbr>/global_products<wbr>/{global_product_id}<wbr>/bind_local_products</code> |

pub mod bind_local_products;

pub use bind_local_products::{BindLocalProducts, BindLocalProductsResponse};
