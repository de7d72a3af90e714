// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202509.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`EditProduct`] | Replaces a product that is not frozen or deleted, in an active shop whose seller has completed the onboarding; omitted data is lost, except prices, stock and pre-sales, so start from the result of [`GetProduct`](crate::product::GetProduct) or use [`PartialEditProduct`]. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once. | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}</code> |
//! | [`PartialEditGlobalProduct`] | Changes the given fields of a global product, applies the change to its local products where possible, and returns the result for each market. | 202509, <code>PUT <wbr>/product<wbr>/202509<wbr>/global_products<wbr>/{global_product_id}<wbr>/partial_edit</code> |
//! | [`PartialEditProduct`] | Changes the given top-level fields of a product that is not frozen or deleted, each as a whole; the others keep the values of its draft or of its version under review, if there is one. A live product changes once the edit passes TikTok's review, which the webhook `ProductStatusChange` reports; its prices and stock change at once. | 202509, <code>POST <wbr>/product<wbr>/202509<wbr>/products<wbr>/{product_id}<wbr>/partial_edit</code> |

pub mod edit_product;
pub mod partial_edit_global_product;
pub mod partial_edit_product;

pub use edit_product::{EditProduct, EditProductResponse};
pub use partial_edit_global_product::{
    PartialEditGlobalProduct, PartialEditGlobalProductResponse,
};
pub use partial_edit_product::{PartialEditProduct, PartialEditProductResponse};
