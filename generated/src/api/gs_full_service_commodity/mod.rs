// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products.
//!
//! Products of the full-service model of Global Selling: creation, attributes, certifications and images.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckProductPublishability`] | Tells in which regions a product could be published, and why not in others, before `CreateProduct` hands it in. | 202509, `POST /gs_full_service_commodity/202509/calculate_audit_info` |
//! | [`CreateProduct`] | Hands in a new product, an SPU with its SKCs and SKUs, for the platform to select and sell. | 202509, `POST /gs_full_service_commodity/202509/beta/products` |
//! | [`CreateProductPreview`] | Hands in a new product, an SPU with its SKCs and SKUs, on the preview API. | 202405, `POST /gs_full_service_commodity/202405/preview/products` |
//! | [`GetAttributes`] | Lists a category's attributes, in general and by region, which are required, and their values. | 202507, `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes` |
//! | [`GetAttributesPreview`] | Lists a category's attributes, which are required, and their values, on the preview API. | 202404, `GET /gs_full_service_commodity/202404/preview/categories/{category_id}/attributes` |
//! | [`GetBrands`] | Lists the brands, and whether they are approved for new products. | 202405, `GET /gs_full_service_commodity/202405/beta/brands` |
//! | [`GetBrandsPreview`] | Lists the brands, and whether they are approved for new products, on the preview API. | 202404, `GET /gs_full_service_commodity/202404/preview/brands` |
//! | [`GetCategory`] | Returns a category, its key attributes, and whether new products may use it. | 202405, `GET /gs_full_service_commodity/202405/beta/categories/{category_id}` |
//! | [`GetCategoryPreview`] | Returns a category, its key attributes, and whether new products may use it, on the preview API. | 202404, `GET /gs_full_service_commodity/202404/preview/categories/{category_id}` |
//! | [`GetCertifications`] | Lists the certifications that products of a category need, region by region. | 202507, `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications` |
//! | [`GetGradingTemplates`] | Lists the size chart templates that new products can name. | 202406, `GET /gs_full_service_commodity/202406/beta/grading_templates` |
//! | [`GetGradingTemplatesPreview`] | Lists the size chart templates that new products can name, on the preview API. | 202405, `GET /gs_full_service_commodity/202405/preview/grading_templates` |
//! | [`GetImageUploadRequirements`] | Tells how many images of which kind, size and proportions a category asks for. | 202405, `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements` |
//! | [`GetSizeGroups`] | Lists a leaf category's size groups, and reports whether products there need a size chart. | 202408, `GET /gs_full_service_commodity/202408/size_groups` |
//! | [`GetSizeGroupsPreview`] | Lists a leaf category's size groups, and reports whether products there need a size chart, on the preview API. | 202405, `GET /gs_full_service_commodity/202405/preview/size_groups` |
//! | [`GetSupplierAddresses`] | Lists the supplier's addresses with their contacts. | 202407, `GET /gs_full_service_commodity/202407/supplier_addresses` |
//! | [`GetSupplierManufacturers`] | Lists the supplier's manufacturers; new products name them by id. | 202508, `GET /gs_full_service_commodity/202508/supplier_manufacturers` |
//! | [`GetSupplierResponsiblePersons`] | Lists the supplier's responsible persons; new products name them by id. | 202508, `GET /gs_full_service_commodity/202508/supplier_rps` |
//! | [`SearchCategories`] | Lists the categories page by page; they change often, so do not keep them for long. | 202405, `POST /gs_full_service_commodity/202405/beta/categories/search` |
//! | [`SearchCategoriesPreview`] | Lists the categories page by page, on the preview API; they change often, so do not keep them for long. | 202404, `POST /gs_full_service_commodity/202404/preview/categories/search` |
//! | [`SearchProducts`] | Searches SKUs by up to 10 codes of one kind, status or time, with the state of their approval. | 202504, `POST /gs_full_service_commodity/202504/beta/products/search` |
//! | [`SearchProductsPreview`] | Searches SKUs by up to 10 codes of one kind, status or time, with the state of their approval, on the preview API. | 202405, `POST /gs_full_service_commodity/202405/preview/products/search` |
//! | [`UploadCertificationFile`] | Uploads a document for a product's certifications. | 202405, `POST /gs_full_service_commodity/202405/beta/certification_files/upload` |
//! | [`UploadImage`] | Uploads an image for products, SKUs, size charts or certifications. | 202406, `POST /gs_full_service_commodity/202406/beta/images/upload` |
//! | [`UploadImagePreview`] | Uploads an image for products, SKUs, size charts or certifications, on the preview API. | 202405, `POST /gs_full_service_commodity/202405/preview/images/upload` |
//! | [`UploadVideo`] | Uploads a video for a product. | 202405, `POST /gs_full_service_commodity/202405/beta/videos/upload` |
//!
//! All versions: [`v202404`](v202404), [`v202405`](v202405), [`v202406`](v202406), [`v202407`](v202407), [`v202408`](v202408), [`v202410`](v202410), [`v202503`](v202503), [`v202504`](v202504), [`v202507`](v202507), [`v202508`](v202508), [`v202509`](v202509).

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202404;
pub mod v202405;
pub mod v202406;
pub mod v202407;
pub mod v202408;
pub mod v202410;
pub mod v202503;
pub mod v202504;
pub mod v202507;
pub mod v202508;
pub mod v202509;

pub use v202509::check_product_publishability;
pub use v202509::create_product;
pub use v202405::create_product_preview;
pub use v202507::get_attributes;
pub use v202404::get_attributes_preview;
pub use v202405::get_brands;
pub use v202404::get_brands_preview;
pub use v202405::get_category;
pub use v202404::get_category_preview;
pub use v202507::get_certifications;
pub use v202406::get_grading_templates;
pub use v202405::get_grading_templates_preview;
pub use v202405::get_image_upload_requirements;
pub use v202408::get_size_groups;
pub use v202405::get_size_groups_preview;
pub use v202407::get_supplier_addresses;
pub use v202508::get_supplier_manufacturers;
pub use v202508::get_supplier_responsible_persons;
pub use v202405::search_categories;
pub use v202404::search_categories_preview;
pub use v202504::search_products;
pub use v202405::search_products_preview;
pub use v202405::upload_certification_file;
pub use v202406::upload_image;
pub use v202405::upload_image_preview;
pub use v202405::upload_video;
#[doc(inline)]
pub use v202509::check_product_publishability::{
    CheckProductPublishability, CheckProductPublishabilityResponse,
};
#[doc(inline)]
pub use v202509::create_product::{CreateProduct, CreateProductResponse};
#[doc(inline)]
pub use v202405::create_product_preview::{
    CreateProductPreview, CreateProductPreviewResponse,
};
#[doc(inline)]
pub use v202507::get_attributes::{GetAttributes, GetAttributesResponse};
#[doc(inline)]
pub use v202404::get_attributes_preview::{
    GetAttributesPreview, GetAttributesPreviewResponse,
};
#[doc(inline)]
pub use v202405::get_brands::{GetBrands, GetBrandsResponse};
#[doc(inline)]
pub use v202404::get_brands_preview::{GetBrandsPreview, GetBrandsPreviewResponse};
#[doc(inline)]
pub use v202405::get_category::{GetCategory, GetCategoryResponse};
#[doc(inline)]
pub use v202404::get_category_preview::{GetCategoryPreview, GetCategoryPreviewResponse};
#[doc(inline)]
pub use v202507::get_certifications::{GetCertifications, GetCertificationsResponse};
#[doc(inline)]
pub use v202406::get_grading_templates::{
    GetGradingTemplates, GetGradingTemplatesResponse,
};
#[doc(inline)]
pub use v202405::get_grading_templates_preview::{
    GetGradingTemplatesPreview, GetGradingTemplatesPreviewResponse,
};
#[doc(inline)]
pub use v202405::get_image_upload_requirements::{
    GetImageUploadRequirements, GetImageUploadRequirementsResponse,
};
#[doc(inline)]
pub use v202408::get_size_groups::{GetSizeGroups, GetSizeGroupsResponse};
#[doc(inline)]
pub use v202405::get_size_groups_preview::{
    GetSizeGroupsPreview, GetSizeGroupsPreviewResponse,
};
#[doc(inline)]
pub use v202407::get_supplier_addresses::{
    GetSupplierAddresses, GetSupplierAddressesResponse,
};
#[doc(inline)]
pub use v202508::get_supplier_manufacturers::{
    GetSupplierManufacturers, GetSupplierManufacturersResponse,
};
#[doc(inline)]
pub use v202508::get_supplier_responsible_persons::{
    GetSupplierResponsiblePersons, GetSupplierResponsiblePersonsResponse,
};
#[doc(inline)]
pub use v202405::search_categories::{SearchCategories, SearchCategoriesResponse};
#[doc(inline)]
pub use v202404::search_categories_preview::{
    SearchCategoriesPreview, SearchCategoriesPreviewResponse,
};
#[doc(inline)]
pub use v202504::search_products::{SearchProducts, SearchProductsResponse};
#[doc(inline)]
pub use v202405::search_products_preview::{
    SearchProductsPreview, SearchProductsPreviewResponse,
};
#[doc(inline)]
pub use v202405::upload_certification_file::{
    UploadCertificationFile, UploadCertificationFileResponse,
};
#[doc(inline)]
pub use v202406::upload_image::{UploadImage, UploadImageResponse};
#[doc(inline)]
pub use v202405::upload_image_preview::{UploadImagePreview, UploadImagePreviewResponse};
#[doc(inline)]
pub use v202405::upload_video::{UploadVideo, UploadVideoResponse};
