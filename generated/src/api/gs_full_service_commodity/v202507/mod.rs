// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202507.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAttributes`] | Lists the attributes of a category with their values, in general and for each region, and which are required. | 202507, <code>GET <wbr>/gs_full_service_commodity<wbr>/202507<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetCertifications`] | Lists the certifications of the products of a category for each region, and whether or under which conditions they are required. | 202507, <code>GET <wbr>/gs_full_service_commodity<wbr>/202507<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/certifications</code> |

pub mod get_attributes;
pub mod get_certifications;

pub use get_attributes::{GetAttributes, GetAttributesResponse};
pub use get_certifications::{GetCertifications, GetCertificationsResponse};
