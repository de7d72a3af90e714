// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Reviews and Ratings, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportProductReviews`] | Imports up to 50 reviews of one product from elsewhere; no operation changes or deletes them later. | 202508, `POST /review_rating/202508/product_reviews` |

pub mod import_product_reviews;

pub use import_product_reviews::{ImportProductReviews, ImportProductReviewsResponse};
