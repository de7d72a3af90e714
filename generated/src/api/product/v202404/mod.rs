// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202404.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckGlobalProductListing`] | Checks a global product against the listing rules without creating it, and reports what would be rejected. The request must contain all fields that a listing requires. | 202404, <code>POST <wbr>/product<wbr>/202404<wbr>/global_products<wbr>/listing_check</code> |
//! | [`OptimizeImages`] | Makes the background of up to 200 uploaded images white, unless they were optimized before. Call the operation again after a few seconds for images that are still in progress. | 202404, <code>POST <wbr>/product<wbr>/202404<wbr>/images<wbr>/optimize</code> |

pub mod check_global_product_listing;
pub mod optimize_images;

pub use check_global_product_listing::{
    CheckGlobalProductListing, CheckGlobalProductListingResponse,
};
pub use optimize_images::{OptimizeImages, OptimizeImagesResponse};
