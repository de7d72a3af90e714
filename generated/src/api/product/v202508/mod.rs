// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportExternalProducts`] | Uploads a file of raw product data from another platform, such as Shopify or Amazon. | 202508, <code>POST <wbr>/product<wbr>/202508<wbr>/import_external</code> |

pub mod import_external_products;

pub use import_external_products::{
    ImportExternalProducts, ImportExternalProductsResponse,
};
