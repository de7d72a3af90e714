// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateProduct`] | Hands in a new product, an SPU with its SKCs and SKUs, for the platform to select and sell. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/products</code> |
//! | [`CreateProductPreview`] | Hands in a new product, an SPU with its SKCs and SKUs, on the preview API. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/products</code> |
//! | [`GetAttributes`] | Lists a category's attributes, which are required, and their values. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetBrands`] | Lists the brands, and whether they are approved for new products. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/brands</code> |
//! | [`GetCategory`] | Returns a category, its key attributes, and whether new products may use it. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}</code> |
//! | [`GetGradingTemplatesPreview`] | Lists the size chart templates that new products can name, on the preview API. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/grading_templates</code> |
//! | [`GetImageUploadRequirements`] | Tells how many images of which kind, size and proportions a category asks for. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/image_upload_requirements</code> |
//! | [`GetSizeGroupsPreview`] | Lists a leaf category's size groups, and reports whether products there need a size chart, on the preview API. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/size_groups</code> |
//! | [`SearchCategories`] | Lists the categories page by page; they change often, so do not keep them for long. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/search</code> |
//! | [`SearchProductsPreview`] | Searches SKUs by up to 10 codes of one kind, status or time, with the state of their approval, on the preview API. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/products<wbr>/search</code> |
//! | [`UploadCertificationFile`] | Uploads a document for a product's certifications. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/certification_files<wbr>/upload</code> |
//! | [`UploadImagePreview`] | Uploads an image for products, SKUs, size charts or certifications, on the preview API. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/images<wbr>/upload</code> |
//! | [`UploadVideo`] | Uploads a video for a product. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/videos<wbr>/upload</code> |

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
