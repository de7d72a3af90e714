// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202402 of these operations.

pub mod check_anchor_prerequisites;

pub use check_anchor_prerequisites::CheckAnchorPrerequisites;
