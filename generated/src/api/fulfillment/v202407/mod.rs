// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod create_first_mile_bundle;

pub use create_first_mile_bundle::{CreateFirstMileBundle, CreateFirstMileBundleResponse};
