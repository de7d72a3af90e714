// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202406 of these operations.

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
