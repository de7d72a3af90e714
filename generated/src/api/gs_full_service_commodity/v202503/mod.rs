// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202503 of these operations.

pub mod get_attributes;

pub use get_attributes::{GetAttributes, GetAttributesResponse};
