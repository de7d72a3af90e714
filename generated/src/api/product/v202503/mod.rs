// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202503.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BindLocalProducts`] | Ties a global product to existing local products, one in each EU country; this cannot be undone. | 202503, `POST /product/202503/global_products/{global_product_id}/bind_local_products` |

pub mod bind_local_products;

pub use bind_local_products::{BindLocalProducts, BindLocalProductsResponse};
