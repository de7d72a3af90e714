// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202503.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAttributes`] | Lists the attributes of a category with their values, and in which regions they are required. | 202503, <code>GET <wbr>/gs_full_service_commodity<wbr>/202503<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |

pub mod get_attributes;

pub use get_attributes::{GetAttributes, GetAttributesResponse};
