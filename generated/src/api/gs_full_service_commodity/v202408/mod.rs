// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202408.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSizeGroups`] | Lists a leaf category's size groups, and reports whether products there need a size chart. | 202408, `GET /gs_full_service_commodity/202408/size_groups` |

pub mod get_size_groups;

pub use get_size_groups::{GetSizeGroups, GetSizeGroupsResponse};
