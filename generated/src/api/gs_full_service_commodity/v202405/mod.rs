// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod create_product;
pub mod create_product_preview;
pub mod get_attributes;
pub mod get_brands;
pub mod get_category_information;
pub mod get_grading_templates_config_preview;
pub mod get_size_groups_preview;
pub mod query_product_image_upload_requirements;
pub mod query_skus_and_approval_status_of_skus_preview;
pub mod search_categories;
pub mod upload_image_preview;
pub mod upload_qualification_file;
pub mod upload_video;

pub use create_product::{CreateProduct, CreateProductResponse};
pub use create_product_preview::{CreateProductPreview, CreateProductPreviewResponse};
pub use get_attributes::{GetAttributes, GetAttributesResponse};
pub use get_brands::{GetBrands, GetBrandsResponse};
pub use get_category_information::{
    GetCategoryInformation, GetCategoryInformationResponse,
};
pub use get_grading_templates_config_preview::{
    GetGradingTemplatesConfigPreview, GetGradingTemplatesConfigPreviewResponse,
};
pub use get_size_groups_preview::{GetSizeGroupsPreview, GetSizeGroupsPreviewResponse};
pub use query_product_image_upload_requirements::{
    QueryProductImageUploadRequirements, QueryProductImageUploadRequirementsResponse,
};
pub use query_skus_and_approval_status_of_skus_preview::{
    QuerySkusAndApprovalStatusOfSkusPreview,
    QuerySkusAndApprovalStatusOfSkusPreviewResponse,
};
pub use search_categories::{SearchCategories, SearchCategoriesResponse};
pub use upload_image_preview::{UploadImagePreview, UploadImagePreviewResponse};
pub use upload_qualification_file::{
    UploadQualificationFile, UploadQualificationFileResponse,
};
pub use upload_video::{UploadVideo, UploadVideoResponse};
