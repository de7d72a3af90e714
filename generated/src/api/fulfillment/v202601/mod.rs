// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod submit_redemptions;

pub use submit_redemptions::{SubmitRedemptions, SubmitRedemptionsResponse};
