// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202501 of these operations.

pub mod generate_affiliate_sharing_links;
pub mod search_selection_products;

pub use generate_affiliate_sharing_links::{
    GenerateAffiliateSharingLinks, GenerateAffiliateSharingLinksResponse,
};
pub use search_selection_products::{
    SearchSelectionProducts, SearchSelectionProductsResponse,
};
