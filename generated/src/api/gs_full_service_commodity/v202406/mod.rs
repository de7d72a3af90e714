// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202406.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetCertifications`] | Lists the certifications of the products of a category for each region, and whether they are required. | 202406, <code>GET <wbr>/gs_full_service_commodity<wbr>/202406<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/certifications</code> |
//! | [`GetGradingTemplates`] | Lists the size chart templates that new products can use. | 202406, <code>GET <wbr>/gs_full_service_commodity<wbr>/202406<wbr>/beta<wbr>/grading_templates</code> |
//! | [`GetSizeGroups`] | Lists the size groups of a leaf category, and whether its products require a size chart. | 202406, <code>GET <wbr>/gs_full_service_commodity<wbr>/202406<wbr>/beta<wbr>/size_groups</code> |
//! | [`SearchProducts`] | Searches SKUs by code, status or time of submission, and returns their approval status. Give codes of one kind only. | 202406, <code>POST <wbr>/gs_full_service_commodity<wbr>/202406<wbr>/beta<wbr>/products<wbr>/search</code> |
//! | [`UploadImage`] | Uploads an image for a product or SKU. For documents of certifications, use [`UploadCertificationFile`](crate::gs_full_service_commodity::UploadCertificationFile). | 202406, <code>POST <wbr>/gs_full_service_commodity<wbr>/202406<wbr>/beta<wbr>/images<wbr>/upload</code> |

pub mod get_certifications;
pub mod get_grading_templates;
pub mod get_size_groups;
pub mod search_products;
pub mod upload_image;

pub use get_certifications::{GetCertifications, GetCertificationsResponse};
pub use get_grading_templates::{GetGradingTemplates, GetGradingTemplatesResponse};
pub use get_size_groups::{GetSizeGroups, GetSizeGroupsResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
pub use upload_image::{UploadImage, UploadImageResponse};
