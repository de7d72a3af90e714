// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202507 of these operations.

pub mod get_attributes;
pub mod get_certifications;

pub use get_attributes::{GetAttributes, GetAttributesResponse};
pub use get_certifications::{GetCertifications, GetCertificationsResponse};
