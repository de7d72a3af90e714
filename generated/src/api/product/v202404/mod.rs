// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202404 of these operations.

pub mod check_global_product_listing;
pub mod optimize_images;

pub use check_global_product_listing::{
    CheckGlobalProductListing, CheckGlobalProductListingResponse,
};
pub use optimize_images::{OptimizeImages, OptimizeImagesResponse};
