// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod activate_products;
pub mod check_listing_prerequisites;
pub mod check_product_listing;
pub mod create_custom_brand;
pub mod create_global_product;
pub mod create_product;
pub mod deactivate_products;
pub mod delete_global_products;
pub mod delete_products;
pub mod edit_global_product;
pub mod edit_product;
pub mod get_brands;
pub mod get_categories;
pub mod get_category_attributes;
pub mod get_category_rules;
pub mod get_global_categories;
pub mod get_global_category_attributes;
pub mod get_global_category_rules;
pub mod get_global_product;
pub mod get_product;
pub mod identify_size_charts;
pub mod partial_edit_product;
pub mod publish_global_product;
pub mod recommend_brand;
pub mod recommend_category;
pub mod recommend_global_category;
pub mod recover_products;
pub mod search_global_products;
pub mod search_inventory;
pub mod search_products;
pub mod update_global_inventory;
pub mod update_inventory;
pub mod update_prices;
pub mod upload_product_file;
pub mod upload_product_image;

pub use activate_products::{ActivateProducts, ActivateProductsResponse};
pub use check_listing_prerequisites::{
    CheckListingPrerequisites, CheckListingPrerequisitesResponse,
};
pub use check_product_listing::{CheckProductListing, CheckProductListingResponse};
pub use create_custom_brand::{CreateCustomBrand, CreateCustomBrandResponse};
pub use create_global_product::{CreateGlobalProduct, CreateGlobalProductResponse};
pub use create_product::{CreateProduct, CreateProductResponse};
pub use deactivate_products::{DeactivateProducts, DeactivateProductsResponse};
pub use delete_global_products::{DeleteGlobalProducts, DeleteGlobalProductsResponse};
pub use delete_products::{DeleteProducts, DeleteProductsResponse};
pub use edit_global_product::{EditGlobalProduct, EditGlobalProductResponse};
pub use edit_product::{EditProduct, EditProductResponse};
pub use get_brands::{GetBrands, GetBrandsResponse};
pub use get_categories::{GetCategories, GetCategoriesResponse};
pub use get_category_attributes::{GetCategoryAttributes, GetCategoryAttributesResponse};
pub use get_category_rules::{GetCategoryRules, GetCategoryRulesResponse};
pub use get_global_categories::{GetGlobalCategories, GetGlobalCategoriesResponse};
pub use get_global_category_attributes::{
    GetGlobalCategoryAttributes, GetGlobalCategoryAttributesResponse,
};
pub use get_global_category_rules::{
    GetGlobalCategoryRules, GetGlobalCategoryRulesResponse,
};
pub use get_global_product::{GetGlobalProduct, GetGlobalProductResponse};
pub use get_product::{GetProduct, GetProductResponse};
pub use identify_size_charts::{IdentifySizeCharts, IdentifySizeChartsResponse};
pub use partial_edit_product::{PartialEditProduct, PartialEditProductResponse};
pub use publish_global_product::{PublishGlobalProduct, PublishGlobalProductResponse};
pub use recommend_brand::{RecommendBrand, RecommendBrandResponse};
pub use recommend_category::{RecommendCategory, RecommendCategoryResponse};
pub use recommend_global_category::{
    RecommendGlobalCategory, RecommendGlobalCategoryResponse,
};
pub use recover_products::{RecoverProducts, RecoverProductsResponse};
pub use search_global_products::{SearchGlobalProducts, SearchGlobalProductsResponse};
pub use search_inventory::{SearchInventory, SearchInventoryResponse};
pub use search_products::{SearchProducts, SearchProductsResponse};
pub use update_global_inventory::UpdateGlobalInventory;
pub use update_inventory::{UpdateInventory, UpdateInventoryResponse};
pub use update_prices::UpdatePrices;
pub use upload_product_file::{UploadProductFile, UploadProductFileResponse};
pub use upload_product_image::{UploadProductImage, UploadProductImageResponse};
