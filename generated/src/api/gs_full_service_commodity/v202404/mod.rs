// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202404.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAttributesPreview`] | Preview API: lists the attributes of a category with their values, and which are required. | 202404, <code>GET <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/categories<wbr>/{category_id}<wbr>/attributes</code> |
//! | [`GetBrandsPreview`] | Preview API: lists all brands and whether they are approved. | 202404, <code>GET <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/brands</code> |
//! | [`GetCategoryPreview`] | Preview API: returns a category with its key attributes, and whether new products can use it. | 202404, <code>GET <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/categories<wbr>/{category_id}</code> |
//! | [`SearchCategoriesPreview`] | Preview API: lists the categories. They change often and outdated ones are rejected, so do not store them; for invite-only categories, suppliers must apply to their account manager. | 202404, <code>POST <wbr>/gs_full_service_commodity<wbr>/202404<wbr>/preview<wbr>/categories<wbr>/search</code> |

pub mod get_attributes_preview;
pub mod get_brands_preview;
pub mod get_category_preview;
pub mod search_categories_preview;

pub use get_attributes_preview::{GetAttributesPreview, GetAttributesPreviewResponse};
pub use get_brands_preview::{GetBrandsPreview, GetBrandsPreviewResponse};
pub use get_category_preview::{GetCategoryPreview, GetCategoryPreviewResponse};
pub use search_categories_preview::{
    SearchCategoriesPreview, SearchCategoriesPreviewResponse,
};
