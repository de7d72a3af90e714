// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod create_product;
pub mod create_product_preview;
pub mod get_attributes;
pub mod get_brands;
pub mod get_category;
pub mod get_grading_templates_preview;
pub mod get_image_upload_requirements;
pub mod get_size_groups_preview;
pub mod search_categories;
pub mod search_products_preview;
pub mod upload_certification_file;
pub mod upload_image_preview;
pub mod upload_video;

pub use create_product::{CreateProduct, CreateProductResponse};
pub use create_product_preview::{CreateProductPreview, CreateProductPreviewResponse};
pub use get_attributes::{GetAttributes, GetAttributesResponse};
pub use get_brands::{GetBrands, GetBrandsResponse};
pub use get_category::{GetCategory, GetCategoryResponse};
pub use get_grading_templates_preview::{
    GetGradingTemplatesPreview, GetGradingTemplatesPreviewResponse,
};
pub use get_image_upload_requirements::{
    GetImageUploadRequirements, GetImageUploadRequirementsResponse,
};
pub use get_size_groups_preview::{GetSizeGroupsPreview, GetSizeGroupsPreviewResponse};
pub use search_categories::{SearchCategories, SearchCategoriesResponse};
pub use search_products_preview::{SearchProductsPreview, SearchProductsPreviewResponse};
pub use upload_certification_file::{
    UploadCertificationFile, UploadCertificationFileResponse,
};
pub use upload_image_preview::{UploadImagePreview, UploadImagePreviewResponse};
pub use upload_video::{UploadVideo, UploadVideoResponse};
