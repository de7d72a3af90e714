// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod get_creator_marketplace_advanced_search_filters;

pub use get_creator_marketplace_advanced_search_filters::{
    GetCreatorMarketplaceAdvancedSearchFilters,
    GetCreatorMarketplaceAdvancedSearchFiltersResponse,
};
