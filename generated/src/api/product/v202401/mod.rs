// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202401.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetListingSchemas`] | Returns, field by field, what a product needs in each of the given leaf categories. | 202401, <code>GET <wbr>/product<wbr>/202401<wbr>/listing_schemas</code> |

pub mod get_listing_schemas;

pub use get_listing_schemas::{GetListingSchemas, GetListingSchemasResponse};
