// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod get_marketplace_creator_search_filters;

pub use get_marketplace_creator_search_filters::{
    GetMarketplaceCreatorSearchFilters, GetMarketplaceCreatorSearchFiltersResponse,
};
