// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Reviews and Ratings. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202410;
pub mod v202508;

pub use v202508::import_product_reviews::{
    self, ImportProductReviews, ImportProductReviewsResponse,
};
pub use v202410::upload_review_media::{
    self, UploadReviewMedia, UploadReviewMediaResponse,
};
