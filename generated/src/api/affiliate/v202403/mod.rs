// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202403 of these operations.

pub mod check_anchor_content;

pub use check_anchor_content::CheckAnchorContent;
