// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202409 of these operations.

pub mod move_showcase_products_to_top;
pub mod remove_showcase_products;
pub mod search_sample_application_fulfillments;

pub use move_showcase_products_to_top::{
    MoveShowcaseProductsToTop, MoveShowcaseProductsToTopResponse,
};
pub use remove_showcase_products::{
    RemoveShowcaseProducts, RemoveShowcaseProductsResponse,
};
pub use search_sample_application_fulfillments::{
    SearchSampleApplicationFulfillments, SearchSampleApplicationFulfillmentsResponse,
};
