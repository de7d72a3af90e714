// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202312.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckListingPrerequisites`] | Tells for each prerequisite of listing whether the shop meets it, and why not; worth a look before a bulk upload. | 202312, `GET /product/202312/prerequisites` |
//! | [`SearchGlobalProducts`] | Searches the seller's global products by status, seller SKU or time; `GetGlobalProduct` has their other fields. | 202312, `POST /product/202312/global_products/search` |
//! | [`SearchProducts`] | Searches the shop's products by status, audit, quality, SKU or time; `GetProduct` has their other fields. | 202312, `POST /product/202312/products/search` |

pub mod check_listing_prerequisites;
pub mod search_global_products;
pub mod search_products;

pub use check_listing_prerequisites::{
    CheckListingPrerequisites, CheckListingPrerequisitesResponse,
};
pub use search_global_products::{SearchGlobalProducts, SearchGlobalProductsResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
