// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202408 of these operations.

pub mod get_size_groups;

pub use get_size_groups::{GetSizeGroups, GetSizeGroupsResponse};
