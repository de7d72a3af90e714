// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202408 of these operations.

pub mod create_last_mile_bundle;

pub use create_last_mile_bundle::{CreateLastMileBundle, CreateLastMileBundleResponse};
