// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Reviews and Ratings, version 202410.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportProductReviews`] | Imports up to 50 reviews of one product from another platform. Imported reviews cannot be changed or deleted through the API, only by a request in Seller Center that TikTok approves. | 202410, <code>POST <wbr>/review_rating<wbr>/202410<wbr>/product_reviews</code> |
//! | [`UploadReviewMedia`] | Uploads an image or video for reviews from another platform, and returns its URI for [`ImportProductReviews`]. | 202410, <code>POST <wbr>/review_rating<wbr>/202410<wbr>/media<wbr>/upload</code> |

pub mod import_product_reviews;
pub mod upload_review_media;

pub use import_product_reviews::{ImportProductReviews, ImportProductReviewsResponse};
pub use upload_review_media::{UploadReviewMedia, UploadReviewMediaResponse};
