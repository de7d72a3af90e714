// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202607 of these operations.

pub mod republish_activity;

pub use republish_activity::{RepublishActivity, RepublishActivityResponse};
