// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products. The newest version of each operation is here too.

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

pub use v202509::check_product_publishability::{
    self, CheckProductPublishability, CheckProductPublishabilityResponse,
};
pub use v202509::create_product::{self, CreateProduct, CreateProductResponse};
pub use v202405::create_product_preview::{
    self, CreateProductPreview, CreateProductPreviewResponse,
};
pub use v202507::get_attributes::{self, GetAttributes, GetAttributesResponse};
pub use v202404::get_attributes_preview::{
    self, GetAttributesPreview, GetAttributesPreviewResponse,
};
pub use v202405::get_brands::{self, GetBrands, GetBrandsResponse};
pub use v202404::get_brands_preview::{self, GetBrandsPreview, GetBrandsPreviewResponse};
pub use v202405::get_category::{self, GetCategory, GetCategoryResponse};
pub use v202404::get_category_preview::{
    self, GetCategoryPreview, GetCategoryPreviewResponse,
};
pub use v202507::get_certifications::{
    self, GetCertifications, GetCertificationsResponse,
};
pub use v202406::get_grading_templates::{
    self, GetGradingTemplates, GetGradingTemplatesResponse,
};
pub use v202405::get_grading_templates_preview::{
    self, GetGradingTemplatesPreview, GetGradingTemplatesPreviewResponse,
};
pub use v202405::get_image_upload_requirements::{
    self, GetImageUploadRequirements, GetImageUploadRequirementsResponse,
};
pub use v202408::get_size_groups::{self, GetSizeGroups, GetSizeGroupsResponse};
pub use v202405::get_size_groups_preview::{
    self, GetSizeGroupsPreview, GetSizeGroupsPreviewResponse,
};
pub use v202407::get_supplier_addresses::{
    self, GetSupplierAddresses, GetSupplierAddressesResponse,
};
pub use v202508::get_supplier_manufacturers::{
    self, GetSupplierManufacturers, GetSupplierManufacturersResponse,
};
pub use v202508::get_supplier_responsible_persons::{
    self, GetSupplierResponsiblePersons, GetSupplierResponsiblePersonsResponse,
};
pub use v202405::search_categories::{self, SearchCategories, SearchCategoriesResponse};
pub use v202404::search_categories_preview::{
    self, SearchCategoriesPreview, SearchCategoriesPreviewResponse,
};
pub use v202504::search_products::{self, SearchProducts, SearchProductsResponse};
pub use v202405::search_products_preview::{
    self, SearchProductsPreview, SearchProductsPreviewResponse,
};
pub use v202405::upload_certification_file::{
    self, UploadCertificationFile, UploadCertificationFileResponse,
};
pub use v202406::upload_image::{self, UploadImage, UploadImageResponse};
pub use v202405::upload_image_preview::{
    self, UploadImagePreview, UploadImagePreviewResponse,
};
pub use v202405::upload_video::{self, UploadVideo, UploadVideoResponse};
