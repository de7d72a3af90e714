// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod import_product_reviews;

pub use import_product_reviews::{ImportProductReviews, ImportProductReviewsResponse};
