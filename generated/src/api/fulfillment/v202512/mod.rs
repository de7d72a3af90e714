// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod create_packages;

pub use create_packages::{CreatePackages, CreatePackagesResponse};
