// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202312;
pub mod v202401;
pub mod v202404;
pub mod v202405;
pub mod v202407;
pub mod v202409;
pub mod v202411;
pub mod v202501;
pub mod v202502;
pub mod v202503;
pub mod v202505;
pub mod v202506;
pub mod v202507;
pub mod v202508;
pub mod v202509;
pub mod v202601;
pub mod v202602;
pub mod v202604;
pub mod v202606;
pub mod v202608;
pub mod v202609;
pub mod v202610;

pub use v202309::activate_products::{self, ActivateProducts, ActivateProductsResponse};
pub use v202409::apply_for_opportunities::{
    self, ApplyForOpportunities, ApplyForOpportunitiesResponse,
};
pub use v202503::bind_local_products::{
    self, BindLocalProducts, BindLocalProductsResponse,
};
pub use v202404::check_global_product_listing::{
    self, CheckGlobalProductListing, CheckGlobalProductListingResponse,
};
pub use v202312::check_listing_prerequisites::{
    self, CheckListingPrerequisites, CheckListingPrerequisitesResponse,
};
pub use v202309::check_product_listing::{
    self, CheckProductListing, CheckProductListingResponse,
};
pub use v202407::create_category_upgrade_task::{self, CreateCategoryUpgradeTask};
pub use v202309::create_custom_brand::{
    self, CreateCustomBrand, CreateCustomBrandResponse,
};
pub use v202309::create_global_product::{
    self, CreateGlobalProduct, CreateGlobalProductResponse,
};
pub use v202604::create_gpa_upgrade_task::{self, CreateGpaUpgradeTask};
pub use v202505::create_image_translation_tasks::{
    self, CreateImageTranslationTasks, CreateImageTranslationTasksResponse,
};
pub use v202409::create_manufacturer::{
    self, CreateManufacturer, CreateManufacturerResponse,
};
pub use v202309::create_product::{self, CreateProduct, CreateProductResponse};
pub use v202409::create_responsible_person::{
    self, CreateResponsiblePerson, CreateResponsiblePersonResponse,
};
pub use v202610::create_size_chart::{self, CreateSizeChart, CreateSizeChartResponse};
pub use v202309::deactivate_products::{
    self, DeactivateProducts, DeactivateProductsResponse,
};
pub use v202309::delete_global_products::{
    self, DeleteGlobalProducts, DeleteGlobalProductsResponse,
};
pub use v202309::delete_products::{self, DeleteProducts, DeleteProductsResponse};
pub use v202411::diagnose_and_optimize_product::{
    self, DiagnoseAndOptimizeProduct, DiagnoseAndOptimizeProductResponse,
};
pub use v202309::edit_global_product::{
    self, EditGlobalProduct, EditGlobalProductResponse,
};
pub use v202509::edit_product::{self, EditProduct, EditProductResponse};
pub use v202610::edit_size_chart::{self, EditSizeChart, EditSizeChartResponse};
pub use v202309::get_brands::{self, GetBrands, GetBrandsResponse};
pub use v202309::get_categories::{self, GetCategories, GetCategoriesResponse};
pub use v202309::get_category_attributes::{
    self, GetCategoryAttributes, GetCategoryAttributesResponse,
};
pub use v202309::get_category_rules::{self, GetCategoryRules, GetCategoryRulesResponse};
pub use v202309::get_global_categories::{
    self, GetGlobalCategories, GetGlobalCategoriesResponse,
};
pub use v202309::get_global_category_attributes::{
    self, GetGlobalCategoryAttributes, GetGlobalCategoryAttributesResponse,
};
pub use v202309::get_global_category_rules::{
    self, GetGlobalCategoryRules, GetGlobalCategoryRulesResponse,
};
pub use v202507::get_global_listing_rules::{
    self, GetGlobalListingRules, GetGlobalListingRulesResponse,
};
pub use v202309::get_global_product::{self, GetGlobalProduct, GetGlobalProductResponse};
pub use v202506::get_image_translation_tasks::{
    self, GetImageTranslationTasks, GetImageTranslationTasksResponse,
};
pub use v202407::get_listing_schemas::{
    self, GetListingSchemas, GetListingSchemasResponse,
};
pub use v202604::get_opportunity::{self, GetOpportunity, GetOpportunityResponse};
pub use v202604::get_opportunity_submissions::{
    self, GetOpportunitySubmissions, GetOpportunitySubmissionsResponse,
};
pub use v202309::get_product::{self, GetProduct, GetProductResponse};
pub use v202405::get_product_diagnoses::{
    self, GetProductDiagnoses, GetProductDiagnosesResponse,
};
pub use v202602::get_product_package_recommendations::{
    self, GetProductPackageRecommendations, GetProductPackageRecommendationsResponse,
};
pub use v202405::get_product_seo_words::{
    self, GetProductSeoWords, GetProductSeoWordsResponse,
};
pub use v202606::get_product_skpp_detail::{
    self, GetProductSkppDetail, GetProductSkppDetailResponse,
};
pub use v202507::get_replicated_products::{
    self, GetReplicatedProducts, GetReplicatedProductsResponse,
};
pub use v202606::get_shop_skpp_summary::{
    self, GetShopSkppSummary, GetShopSkppSummaryResponse,
};
pub use v202309::identify_size_charts::{
    self, IdentifySizeCharts, IdentifySizeChartsResponse,
};
pub use v202508::import_external_products::{
    self, ImportExternalProducts, ImportExternalProductsResponse,
};
pub use v202604::list_opportunities::{
    self, ListOpportunities, ListOpportunitiesResponse,
};
pub use v202606::list_product_skpp_statuses::{
    self, ListProductSkppStatuses, ListProductSkppStatusesResponse,
};
pub use v202404::optimize_images::{self, OptimizeImages, OptimizeImagesResponse};
pub use v202409::partial_edit_candidate_products::{
    self, PartialEditCandidateProducts, PartialEditCandidateProductsResponse,
};
pub use v202509::partial_edit_global_product::{
    self, PartialEditGlobalProduct, PartialEditGlobalProductResponse,
};
pub use v202409::partial_edit_manufacturer::{self, PartialEditManufacturer};
pub use v202509::partial_edit_product::{
    self, PartialEditProduct, PartialEditProductResponse,
};
pub use v202409::partial_edit_responsible_person::{self, PartialEditResponsiblePerson};
pub use v202609::predict_product_package_dimensions_and_weight::{
    self, PredictProductPackageDimensionsAndWeight,
    PredictProductPackageDimensionsAndWeightResponse,
};
pub use v202309::publish_global_product::{
    self, PublishGlobalProduct, PublishGlobalProductResponse,
};
pub use v202309::recommend_brand::{self, RecommendBrand, RecommendBrandResponse};
pub use v202309::recommend_category::{
    self, RecommendCategory, RecommendCategoryResponse,
};
pub use v202309::recommend_global_category::{
    self, RecommendGlobalCategory, RecommendGlobalCategoryResponse,
};
pub use v202405::recommend_product_titles_and_descriptions::{
    self, RecommendProductTitlesAndDescriptions,
    RecommendProductTitlesAndDescriptionsResponse,
};
pub use v202609::recommend_required_product_properties::{
    self, RecommendRequiredProductProperties, RecommendRequiredProductPropertiesResponse,
};
pub use v202309::recover_products::{self, RecoverProducts, RecoverProductsResponse};
pub use v202507::replicate_product::{self, ReplicateProduct, ReplicateProductResponse};
pub use v202501::request_attribute_recommendations::{
    self, RequestAttributeRecommendations,
};
pub use v202409::search_candidate_products::{
    self, SearchCandidateProducts, SearchCandidateProductsResponse,
};
pub use v202506::search_combined_listing_recommendations::{
    self, SearchCombinedListingRecommendations,
    SearchCombinedListingRecommendationsResponse,
};
pub use v202312::search_global_products::{
    self, SearchGlobalProducts, SearchGlobalProductsResponse,
};
pub use v202309::search_inventory::{self, SearchInventory, SearchInventoryResponse};
pub use v202501::search_manufacturers::{
    self, SearchManufacturers, SearchManufacturersResponse,
};
pub use v202409::search_opportunities::{
    self, SearchOpportunities, SearchOpportunitiesResponse,
};
pub use v202502::search_products::{self, SearchProducts, SearchProductsResponse};
pub use v202601::search_products_for_compliance_auditing::{
    self, SearchProductsForComplianceAuditing,
    SearchProductsForComplianceAuditingResponse,
};
pub use v202501::search_responsible_persons::{
    self, SearchResponsiblePersons, SearchResponsiblePersonsResponse,
};
pub use v202407::search_size_charts::{self, SearchSizeCharts, SearchSizeChartsResponse};
pub use v202604::submit_product_to_opportunity::{
    self, SubmitProductToOpportunity, SubmitProductToOpportunityResponse,
};
pub use v202604::submit_size_chart_appeal::{self, SubmitSizeChartAppeal};
pub use v202609::submit_strikethrough_prices::{
    self, SubmitStrikethroughPrices, SubmitStrikethroughPricesResponse,
};
pub use v202609::suggest_brands::{self, SuggestBrands, SuggestBrandsResponse};
pub use v202309::update_global_inventory::{self, UpdateGlobalInventory};
pub use v202309::update_inventory::{self, UpdateInventory, UpdateInventoryResponse};
pub use v202309::update_prices::{self, UpdatePrices};
pub use v202608::update_stock_operation_settings::{
    self, UpdateStockOperationSettings, UpdateStockOperationSettingsResponse,
};
pub use v202409::upload_candidate_products::{
    self, UploadCandidateProducts, UploadCandidateProductsResponse,
};
pub use v202506::upload_external_product::{self, UploadExternalProduct};
pub use v202309::upload_product_file::{
    self, UploadProductFile, UploadProductFileResponse,
};
pub use v202309::upload_product_image::{
    self, UploadProductImage, UploadProductImageResponse,
};
