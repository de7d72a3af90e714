// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202401 of these operations.

pub mod get_listing_schemas;

pub use get_listing_schemas::{GetListingSchemas, GetListingSchemasResponse};
