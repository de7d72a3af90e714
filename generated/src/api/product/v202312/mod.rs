// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202312.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckListingPrerequisites`] | Checks whether the shop meets each of the requirements for listing products, and returns the reasons for those that it does not meet. | 202312, <code>GET <wbr>/product<wbr>/202312<wbr>/prerequisites</code> |
//! | [`SearchGlobalProducts`] | Searches the seller's global products by status, seller SKU or time, and returns the newest first. [`GetGlobalProduct`](crate::product::GetGlobalProduct) returns their other fields. | 202312, <code>POST <wbr>/product<wbr>/202312<wbr>/global_products<wbr>/search</code> |
//! | [`SearchProducts`] | Searches the products of the shop by status, review, quality, SKU or time. [`GetProduct`](crate::product::GetProduct) returns the other fields of a product. | 202312, <code>POST <wbr>/product<wbr>/202312<wbr>/products<wbr>/search</code> |

pub mod check_listing_prerequisites;
pub mod search_global_products;
pub mod search_products;

pub use check_listing_prerequisites::{
    CheckListingPrerequisites, CheckListingPrerequisitesResponse,
};
pub use search_global_products::{SearchGlobalProducts, SearchGlobalProductsResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
