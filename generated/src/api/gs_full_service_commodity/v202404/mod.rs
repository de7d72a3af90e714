// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202404 of these operations.

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
