// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202408.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSizeGroups`] | Lists the size groups of a leaf category, and whether its products require a size chart. | 202408, <code>GET <wbr>/gs_full_service_commodity<wbr>/202408<wbr>/size_groups</code> |

pub mod get_size_groups;

pub use get_size_groups::{GetSizeGroups, GetSizeGroupsResponse};
