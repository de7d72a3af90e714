// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate, version 202402.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckAnchorPrerequisites`] | Checks, before a video is made, whether the creator may link a product in it. | 202402, `POST /affiliate/202402/anchors/prerequisite_check` |

pub mod check_anchor_prerequisites;

pub use check_anchor_prerequisites::CheckAnchorPrerequisites;
