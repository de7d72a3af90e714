// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202312 of these operations.

pub mod check_listing_prerequisites;
pub mod search_global_products;
pub mod search_products;

pub use check_listing_prerequisites::{
    CheckListingPrerequisites, CheckListingPrerequisitesResponse,
};
pub use search_global_products::{SearchGlobalProducts, SearchGlobalProductsResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
