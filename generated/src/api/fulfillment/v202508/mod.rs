// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod check_tiktok_shipping_coverage;

pub use check_tiktok_shipping_coverage::{
    CheckTiktokShippingCoverage, CheckTiktokShippingCoverageResponse,
};
