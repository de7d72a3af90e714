// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod create_package;

pub use create_package::{CreatePackage, CreatePackageResponse};
