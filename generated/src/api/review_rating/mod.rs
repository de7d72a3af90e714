// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Reviews and Ratings.
//!
//! Product reviews imported from other platforms.
//!
//! Upload images and videos with [`UploadReviewMedia`], then import the reviews of a product with [`ImportProductReviews`]. Reviews cannot be read, changed or
//! deleted through the API.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportProductReviews`] | Imports up to 50 reviews of one product from another platform. Imported reviews cannot be changed or deleted through the API, only by a request in Seller Center that TikTok approves. | 202508, <code>POST <wbr>/review_rating<wbr>/202508<wbr>/product_reviews</code> |
//! | [`UploadReviewMedia`] | Uploads an image or video for reviews from another platform, and returns its URI for [`ImportProductReviews`]. | 202410, <code>POST <wbr>/review_rating<wbr>/202410<wbr>/media<wbr>/upload</code> |
//!
//! All versions: [`v202410`](v202410), [`v202508`](v202508).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202410;
pub mod v202508;

pub use v202508::import_product_reviews;
pub use v202410::upload_review_media;
#[doc(inline)]
pub use v202508::import_product_reviews::{
    ImportProductReviews, ImportProductReviewsResponse,
};
#[doc(inline)]
pub use v202410::upload_review_media::{UploadReviewMedia, UploadReviewMediaResponse};
