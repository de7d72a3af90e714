// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Reviews and Ratings, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportProductReviews`] | Imports up to 50 reviews of one product from another platform. Imported reviews cannot be changed or deleted through the API, only by a request in Seller Center that TikTok approves. | 202508, <code>POST <wbr>/review_rating<wbr>/202508<wbr>/product_reviews</code> |

pub mod import_product_reviews;

pub use import_product_reviews::{ImportProductReviews, ImportProductReviewsResponse};
