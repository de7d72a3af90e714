// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateProduct`] | Hands in a new product, an SPU with its SKCs and SKUs, for the platform to select and sell. | 202405, `POST /gs_full_service_commodity/202405/beta/products` |
//! | [`CreateProductPreview`] | Hands in a new product, an SPU with its SKCs and SKUs, on the preview API. | 202405, `POST /gs_full_service_commodity/202405/preview/products` |
//! | [`GetAttributes`] | Lists a category's attributes, which are required, and their values. | 202405, `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/attributes` |
//! | [`GetBrands`] | Lists the brands, and whether they are approved for new products. | 202405, `GET /gs_full_service_commodity/202405/beta/brands` |
//! | [`GetCategory`] | Returns a category, its key attributes, and whether new products may use it. | 202405, `GET /gs_full_service_commodity/202405/beta/categories/{category_id}` |
//! | [`GetGradingTemplatesPreview`] | Lists the size chart templates that new products can name, on the preview API. | 202405, `GET /gs_full_service_commodity/202405/preview/grading_templates` |
//! | [`GetImageUploadRequirements`] | Tells how many images of which kind, size and proportions a category asks for. | 202405, `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements` |
//! | [`GetSizeGroupsPreview`] | Lists a leaf category's size groups, and reports whether products there need a size chart, on the preview API. | 202405, `GET /gs_full_service_commodity/202405/preview/size_groups` |
//! | [`SearchCategories`] | Lists the categories page by page; they change often, so do not keep them for long. | 202405, `POST /gs_full_service_commodity/202405/beta/categories/search` |
//! | [`SearchProductsPreview`] | Searches SKUs by up to 10 codes of one kind, status or time, with the state of their approval, on the preview API. | 202405, `POST /gs_full_service_commodity/202405/preview/products/search` |
//! | [`UploadCertificationFile`] | Uploads a document for a product's certifications. | 202405, `POST /gs_full_service_commodity/202405/beta/certification_files/upload` |
//! | [`UploadImagePreview`] | Uploads an image for products, SKUs, size charts or certifications, on the preview API. | 202405, `POST /gs_full_service_commodity/202405/preview/images/upload` |
//! | [`UploadVideo`] | Uploads a video for a product. | 202405, `POST /gs_full_service_commodity/202405/beta/videos/upload` |

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
