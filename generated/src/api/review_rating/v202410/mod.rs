// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod import_product_reviews;
pub mod upload_review_media;

pub use import_product_reviews::{ImportProductReviews, ImportProductReviewsResponse};
pub use upload_review_media::{UploadReviewMedia, UploadReviewMediaResponse};
