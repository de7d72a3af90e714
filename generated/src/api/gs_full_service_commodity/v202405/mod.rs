// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202405.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateProduct`] | Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/products</code> |
//! | [`CreateProductPreview`] | Preview API: submits a new product (SPU) with its SKCs and SKUs. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/products</code> |
//! | [`GetAttributes`] | Lists the attributes of a category with their values, and which are required. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetBrands`] | Lists all brands and whether they are approved. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/brands</code> |
//! | [`GetCategory`] | Returns a category with its key attributes, and whether new products can use it. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}</code> |
//! | [`GetGradingTemplatesPreview`] | Preview API: lists the size chart templates that new products can use. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/grading_templates</code> |
//! | [`GetImageUploadRequirements`] | Returns which images a category requires, with their number, size and aspect ratio. Call it before [`UploadImage`](crate::gs_full_service_commodity::UploadImage). | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/image_upload_requirements</code> |
//! | [`GetSizeGroupsPreview`] | Preview API: lists the size groups of a leaf category, and whether its products require a size chart. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/size_groups</code> |
//! | [`SearchCategories`] | Lists the product categories for full-service suppliers. They change often and outdated ones are rejected, so do not store them; for invite-only categories, suppliers must apply to their account manager. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/search</code> |
//! | [`SearchProductsPreview`] | Preview API: searches SKUs by code, status or time of submission, and returns their approval status. Give codes of one kind only. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/products<wbr>/search</code> |
//! | [`UploadCertificationFile`] | Uploads a document for the certifications of a product. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/certification_files<wbr>/upload</code> |
//! | [`UploadImagePreview`] | Preview API: uploads an image for products, SKUs, size charts or certifications. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/images<wbr>/upload</code> |
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
