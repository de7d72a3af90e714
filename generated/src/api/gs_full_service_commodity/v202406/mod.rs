// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202406 of these operations.

pub mod get_certifications;
pub mod get_grading_templates_config;
pub mod get_size_groups;
pub mod query_skus_and_approval_status_of_skus;
pub mod upload_image;

pub use get_certifications::{GetCertifications, GetCertificationsResponse};
pub use get_grading_templates_config::{
    GetGradingTemplatesConfig, GetGradingTemplatesConfigResponse,
};
pub use get_size_groups::{GetSizeGroups, GetSizeGroupsResponse};
pub use query_skus_and_approval_status_of_skus::{
    QuerySkusAndApprovalStatusOfSkus, QuerySkusAndApprovalStatusOfSkusResponse,
};
pub use upload_image::{UploadImage, UploadImageResponse};
