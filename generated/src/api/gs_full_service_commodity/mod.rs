// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products.
//!
//! Products of the full-service model of Global Selling: creation, attributes, certifications and images.
//!
//! A product (SPU) consists of SKCs, one for each value of its first key attribute, such as a color; an SKC consists of SKUs. To create one, find a leaf category
//! with [`SearchCategories`]; [`GetCategory`], [`GetAttributes`], [`GetCertifications`], [`GetSizeGroups`] and [`GetImageUploadRequirements`] show what it
//! requires. Upload the files, check the product with [`CheckProductPublishability`], and submit it with [`CreateProduct`]. [`SearchProducts`] returns
//! the approval status of its SKUs.
//!
//! Operations whose names end in `Preview` belong to an earlier API in which requests name the supplier.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckProductPublishability`] | Returns in which regions a new product could be published, and why not in the others. Call it before [`CreateProduct`]; unlike version 202508, it takes attributes for each region and a list of key attributes. | 202509, <code>POST <wbr>/gs_full_service_commodity<wbr>/202509<wbr>/calculate_audit_info</code> |
//! | [`CreateProduct`] | Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale. Unlike older versions, this one takes attributes for each region and a list of key attributes. | 202509, <code>POST <wbr>/gs_full_service_commodity<wbr>/202509<wbr>/beta<wbr>/products</code> |
//! | [`CreateProductPreview`] | Preview API: submits a new product (SPU) with its SKCs and SKUs. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/products</code> |
//! | [`GetAttributes`] | Lists the attributes of a category with their values, in general and for each region, and which are required. | 202507, <code>GET <wbr>/gs_full_service_commodity<wbr>/202507<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetAttributesPreview`] | Preview API: lists the attributes of a category with their values, and which are required. | 202404, <code>GET <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetBrands`] | Lists all brands and whether they are approved. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/brands</code> |
//! | [`GetBrandsPreview`] | Preview API: lists all brands and whether they are approved. | 202404, <code>GET <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/brands</code> |
//! | [`GetCategory`] | Returns a category with its key attributes, and whether new products can use it. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}</code> |
//! | [`GetCategoryPreview`] | Preview API: returns a category with its key attributes, and whether new products can use it. | 202404, <code>GET <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/categories<wbr>/{category_id}</code> |
//! | [`GetCertifications`] | Lists the certifications of the products of a category for each region, and whether or under which conditions they are required. | 202507, <code>GET <wbr>/gs_full_service_commodity<wbr>/202507<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/certifications</code> |
//! | [`GetGradingTemplates`] | Lists the size chart templates that new products can use. | 202406, <code>GET <wbr>/gs_full_service_commodity<wbr>/202406<wbr>/beta<wbr>/grading_templates</code> |
//! | [`GetGradingTemplatesPreview`] | Preview API: lists the size chart templates that new products can use. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/grading_templates</code> |
//! | [`GetImageUploadRequirements`] | Returns which images a category requires, with their number, size and aspect ratio. Call it before [`UploadImage`]. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/{category_id}<wbr>/image_upload_requirements</code> |
//! | [`GetSizeGroups`] | Lists the size groups of a leaf category, and whether its products require a size chart. | 202408, <code>GET <wbr>/gs_full_service_commodity<wbr>/202408<wbr>/size_groups</code> |
//! | [`GetSizeGroupsPreview`] | Preview API: lists the size groups of a leaf category, and whether its products require a size chart. | 202405, <code>GET <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/size_groups</code> |
//! | [`GetSupplierAddresses`] | Lists the addresses of the supplier with their contacts. `gs_full_service_shipment::SearchAvailableShippingProviders` and `gs_full_service_shipment::ReserveShipment` take the ID of an address as `sender_contact_id`. | 202407, <code>GET <wbr>/gs_full_service_commodity<wbr>/202407<wbr>/supplier_addresses</code> |
//! | [`GetSupplierManufacturers`] | Lists the manufacturers of the supplier, whose IDs [`CreateProduct`] takes. | 202508, <code>GET <wbr>/gs_full_service_commodity<wbr>/202508<wbr>/supplier_manufacturers</code> |
//! | [`GetSupplierResponsiblePersons`] | Lists the responsible persons of the supplier, whose IDs [`CreateProduct`] takes. | 202508, <code>GET <wbr>/gs_full_service_commodity<wbr>/202508<wbr>/supplier_rps</code> |
//! | [`SearchCategories`] | Lists the product categories for full-service suppliers. They change often and outdated ones are rejected, so do not store them; for invite-only categories, suppliers must apply to their account manager. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/categories<wbr>/search</code> |
//! | [`SearchCategoriesPreview`] | Preview API: lists the categories. They change often and outdated ones are rejected, so do not store them; for invite-only categories, suppliers must apply to their account manager. | 202404, <code>POST <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/categories<wbr>/search</code> |
//! | [`SearchProducts`] | Searches SKUs by code, status or time of submission, and returns their approval status. Give codes of one kind only. | 202504, <code>POST <wbr>/gs_full_service_commodity<wbr>/202504<wbr>/beta<wbr>/products<wbr>/search</code> |
//! | [`SearchProductsPreview`] | Preview API: searches SKUs by code, status or time of submission, and returns their approval status. Give codes of one kind only. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/products<wbr>/search</code> |
//! | [`UploadCertificationFile`] | Uploads a document for the certifications of a product. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/certification_files<wbr>/upload</code> |
//! | [`UploadImage`] | Uploads an image for a product or SKU. For documents of certifications, use [`UploadCertificationFile`]. | 202406, <code>POST <wbr>/gs_full_service_commodity<wbr>/202406<wbr>/beta<wbr>/images<wbr>/upload</code> |
//! | [`UploadImagePreview`] | Preview API: uploads an image for products, SKUs, size charts or certifications. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/preview<wbr>/images<wbr>/upload</code> |
//! | [`UploadVideo`] | Uploads a video for a product. | 202405, <code>POST <wbr>/gs_full_service_commodity<wbr>/202405<wbr>/beta<wbr>/videos<wbr>/upload</code> |
//!
//! All versions: [`v202404`](v202404), [`v202405`](v202405), [`v202406`](v202406), [`v202407`](v202407), [`v202408`](v202408), [`v202410`](v202410), [`v202503`](v202503), [`v202504`](v202504), [`v202507`](v202507), [`v202508`](v202508), [`v202509`](v202509).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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
