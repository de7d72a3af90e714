// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202509.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`EditProduct`] | Replaces a product that is not frozen or deleted; a live one changes once it passes TikTok's review, but prices and stock at once. Omitted data is lost, except prices and stock, so start from the result of [`GetProduct`](crate::product::GetProduct). | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}</code> |
//! | [`PartialEditGlobalProduct`] | Changes the given fields of a global product and of its local products, and returns the result for each market. | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/global_products<wbr>/{global_product_id}<wbr>/partial_edit</code> |
//! | [`PartialEditProduct`] | Changes the given fields of a product, each as a whole, and keeps the others as in its draft or version under review, if there is one. TikTok reviews the changes, except prices and stock; frozen and deleted products are rejected. | 202509, <code>POST <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}<wbr>/partial_edit</code> |

pub mod edit_product;
pub mod partial_edit_global_product;
pub mod partial_edit_product;

pub use edit_product::{EditProduct, EditProductResponse};
pub use partial_edit_global_product::{
    PartialEditGlobalProduct, PartialEditGlobalProductResponse,
};
pub use partial_edit_product::{PartialEditProduct, PartialEditProductResponse};
