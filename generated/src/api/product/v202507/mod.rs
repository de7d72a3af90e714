// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202507 of these operations.

pub mod get_global_listing_rules;
pub mod get_replicated_products;
pub mod replicate_product;

pub use get_global_listing_rules::{GetGlobalListingRules, GetGlobalListingRulesResponse};
pub use get_replicated_products::{GetReplicatedProducts, GetReplicatedProductsResponse};
pub use replicate_product::{ReplicateProduct, ReplicateProductResponse};
