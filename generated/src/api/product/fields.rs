// @generated from the files of specs/product/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::AdCreditClaimStatus);
enum_impls!(super::types::AdditionalAttribute);
received_impls!(
    super::types::Address { city, country, district, postal_code, province,
    street_address_line1, street_address_line2 }
);
sent_impls!(
    super::types::AddressInput { city, country, district, postal_code, province,
    street_address_line1, street_address_line2 }
);
enum_impls!(super::types::AffiliateProgramStatus);
received_impls!(
    super::types::AreaPlacement { height, rotate_degree, width, x_coordinate,
    y_coordinate }
);
enum_impls!(super::types::AreaType);
sent_impls!(super::types::AttributeDraft { id, values });
sent_impls!(super::types::AttributeInput { id, values });
enum_impls!(super::types::AttributeType);
sent_impls!(super::types::AttributeValueInput { id, name });
enum_impls!(super::types::AuthorizationStatus);
enum_impls!(super::types::Availability);
received_impls!(super::types::CandidateProductError { code, detail, message });
received_impls!(super::types::CandidateProductErrorDetail { external_product_id });
sent_impls!(
    super::types::CandidateProductInput { description, external_category_name,
    external_product_id, images, opportunity_matching_end_time, skus, title }
);
sent_impls!(super::types::CandidateSalesAttributeInput { name, sku_images, value });
sent_impls!(super::types::CandidateSkuInput { price, sales_attributes });
received_impls!(
    super::types::Category { id, is_leaf, permission_statuses, parent_id, local_name }
);
sent_impls!(super::types::CertificationDraft { expiration_date, files, id, images });
received_impls!(super::types::CertificationFile { format, id, name, urls });
sent_impls!(super::types::CertificationFileDraft { format, id, name });
sent_impls!(super::types::CertificationFileInput { format, id, name });
sent_impls!(super::types::CertificationInput { expiration_date, files, id, images });
enum_impls!(super::types::CheckResult);
received_impls!(
    super::types::ClaimCondition { condition_type, current_value, target_value }
);
enum_impls!(super::types::ClaimConditionType);
enum_impls!(super::types::CombinedListingNotLiveReason);
sent_impls!(super::types::CombinedSkuInput { product_id, sku_count, sku_id });
enum_impls!(super::types::CompetitorCount);
sent_impls!(
    super::types::CreateProductSku { combined_skus, external_list_prices,
    external_sku_id, external_urls, extra_identifier_codes, fees, identifier_code,
    inventory, list_price, pre_sale, price, sales_attributes, seller_sku, sku_unit_count,
    sku_dimensions, sku_weight }
);
received_impls!(super::types::Diagnosis { diagnosis_results, field, suggestion });
enum_impls!(super::types::DiagnosisField);
received_impls!(super::types::DiagnosisResult { code, how_to_solve, quality_tier });
enum_impls!(super::types::DiscountLevel);
received_impls!(super::types::EditAudit { status });
received_impls!(super::types::ExternalListPrice { amount, currency, source });
sent_impls!(super::types::ExternalListPriceInput { amount, currency, source });
enum_impls!(super::types::ExternalListPriceSource);
received_impls!(super::types::FamilyProduct { id });
received_impls!(super::types::Fee { additional_attribute, amount, r#type = "type" });
enum_impls!(super::types::FeeType);
enum_impls!(super::types::FileFormat);
sent_impls!(super::types::GlobalCertificationDraft { files, id, images });
sent_impls!(super::types::GlobalCertificationInput { files, id, images });
sent_impls!(super::types::GlobalInventoryInput { global_warehouse_id, quantity });
received_impls!(super::types::GlobalListingFailReason { message });
received_impls!(
    super::types::GlobalListingPolicy { inventory_type, price_sync, replicate_source }
);
sent_impls!(super::types::GlobalPriceInput { amount, currency });
received_impls!(
    super::types::GlobalProduct { create_time, id, skus, status, title, update_time }
);
enum_impls!(super::types::GlobalProductStatus);
received_impls!(
    super::types::GlobalRequirementCondition { attribute_id, attribute_value_id,
    condition_type, region }
);
sent_impls!(
    super::types::GlobalSalesAttributeInput { id, name, sku_img, value_id, value_name }
);
received_impls!(
    super::types::GlobalSku { external_global_sku_id, id, sales_attributes, seller_sku }
);
received_impls!(super::types::IdentifierCode { code, r#type = "type" });
enum_impls!(super::types::IdentifierCodeType);
sent_impls!(super::types::ImageInput { uri });
received_impls!(super::types::ImageUri { uri });
sent_impls!(super::types::ImageUrlInput { url });
received_impls!(super::types::IntegratedPlatformStatus { platform, status });
received_impls!(
    super::types::Inventory { backorder_quantity, handling_time, quantity, warehouse_id }
);
enum_impls!(super::types::InventoryMode);
received_impls!(super::types::LengthLimit { min_length, max_length });
sent_impls!(super::types::ListPriceInput { amount, currency });
received_impls!(super::types::ListingField { complex_values, id, name, options, rules });
received_impls!(super::types::ListingFieldOption { id, name });
received_impls!(super::types::ListingFieldRule { r#type = "type", value });
sent_impls!(
    super::types::ListingPriceInput { amount, currency, sale_price, starting_bid_price }
);
received_impls!(
    super::types::ListingQuality { current_tier, remaining_recommendations }
);
enum_impls!(super::types::ListingQualityTier);
enum_impls!(super::types::ListingRuleType);
received_impls!(super::types::ListingSchemaError { code, detail, message });
received_impls!(super::types::ListingSchemaErrorDetail { category_id });
received_impls!(super::types::ListingSubfield { id, name, options, rules });
received_impls!(super::types::ListingSubfieldOption { id, name });
received_impls!(super::types::Manufacturer { address, email, name, phone_number });
received_impls!(super::types::MeasurementGroup { measurement_type, options });
received_impls!(
    super::types::MeasurementOption { name, id, role, unit, metric_value_range,
    imperial_value_range }
);
enum_impls!(super::types::MeasurementRole);
enum_impls!(super::types::MeasurementType);
enum_impls!(super::types::MeasurementUnit);
received_impls!(
    super::types::Metric { id, name, input_type, data_types, default_values, units,
    value_limit, prefix, suffix, shading_word }
);
received_impls!(super::types::MetricDefaultValue { id, name });
received_impls!(
    super::types::MetricStandard { id, name, metrics = "metric_value_modules" }
);
received_impls!(
    super::types::MetricStandardValues { id, values = "metric_value_module_infos" }
);
sent_impls!(
    super::types::MetricStandardValuesInput { id, values = "metric_value_module_infos" }
);
received_impls!(super::types::MetricUnit { id, name });
received_impls!(
    super::types::MetricValue { id, value, unit_id, unit_name, suffix, prefix }
);
sent_impls!(super::types::MetricValueInput { id, value, unit_id });
received_impls!(
    super::types::MetricValueLimit { number_limit = "num_limit", length_limit }
);
enum_impls!(super::types::NotSubmittedReason);
received_impls!(super::types::NumberLimit { min_value, max_value });
enum_impls!(super::types::OpportunityType);
enum_impls!(super::types::PermissionStatus);
received_impls!(super::types::PhoneNumber { country_code, local_number });
sent_impls!(super::types::PhoneNumberInput { availability, country_code, local_number });
received_impls!(super::types::PreSale { fulfillment_type, r#type = "type" });
received_impls!(
    super::types::PreSaleFulfillment { handling_duration_days, release_date }
);
enum_impls!(super::types::PreSaleType);
sent_impls!(super::types::ProductAttributeInput { id, values });
sent_impls!(
    super::types::ProductAttributeValueInput { id, name, metric_values =
    "metric_standard_info" }
);
received_impls!(super::types::ProductBrand { id, name });
received_impls!(super::types::ProductError { code, detail, message });
received_impls!(super::types::ProductErrorDetail { product_id });
received_impls!(super::types::ProductFamily { id, products });
enum_impls!(super::types::ProductStatus);
enum_impls!(super::types::ProductTag);
sent_impls!(super::types::ProductTagOperation { product_tag, enable });
received_impls!(super::types::PublishResult { fail_reasons, region, status });
enum_impls!(super::types::PublishResultStatus);
received_impls!(
    super::types::PublishedSku { id, related_global_sku_id, sale_attributes, seller_sku }
);
received_impls!(
    super::types::PurchaseOrderQuantityLimit { maximum_order_quantity,
    cumulative_order_quantity }
);
received_impls!(super::types::RecommendedCategory { id, local_name });
enum_impls!(super::types::ReferenceSource);
sent_impls!(super::types::ReplicatedInventoryInput { quantity, warehouse_id });
sent_impls!(super::types::ReplicatedPriceDraft { currency, sale_price });
sent_impls!(super::types::ReplicatedPriceInput { currency, sale_price });
received_impls!(super::types::ReplicationSource { product_id, shop_id, sku_id });
received_impls!(super::types::Requirement { is_required });
received_impls!(
    super::types::RequirementCondition { attribute_id, attribute_value_id, condition_type
    }
);
enum_impls!(super::types::RequirementConditionType);
sent_impls!(
    super::types::ResponsiblePersonPhoneNumberInput { country_code, local_number }
);
enum_impls!(super::types::RewardStatus);
enum_impls!(super::types::RewardType);
sent_impls!(super::types::SalePrice { amount, region });
sent_impls!(
    super::types::SalesAttributeDraft { id, name, sku_img, supplementary_sku_images,
    value_id, value_name }
);
sent_impls!(
    super::types::SalesAttributeInput { id, name, sku_img, supplementary_sku_images,
    value_id, value_name }
);
received_impls!(
    super::types::SalesAttributeMapping { global_attribute_id, global_value_id,
    local_attribute_id, local_value_id }
);
received_impls!(super::types::SalesAttributeRef { id, value_id });
enum_impls!(super::types::SaveMode);
received_impls!(super::types::SavedSalesAttribute { id, value_id });
received_impls!(
    super::types::SavedSku { external_sku_id, fees, id, sales_attributes, seller_sku }
);
received_impls!(
    super::types::ScheduledSale { is_enabled_scheduled_sale, schedule_sale_time }
);
sent_impls!(
    super::types::ScheduledSaleInput { is_enabled_scheduled_sale, schedule_sale_time }
);
received_impls!(super::types::SearchedGlobalProductSku { id, seller_sku });
received_impls!(super::types::SearchedProductAudit { pre_approved_reasons, status });
enum_impls!(super::types::SellingFormat);
enum_impls!(super::types::ShippingInsuranceRequirement);
sent_impls!(super::types::SizeChartCellInput { value });
sent_impls!(
    super::types::SizeChartContentInput { measurement_type, table, unit_system,
    description, is_one_size, size_types }
);
sent_impls!(super::types::SizeChartDraft { image, template });
sent_impls!(super::types::SizeChartHeaderInput { name, id });
sent_impls!(super::types::SizeChartInput { image, template });
enum_impls!(super::types::SizeChartMode);
sent_impls!(super::types::SizeChartRowInput { cells });
sent_impls!(super::types::SizeChartTableInput { headers, rows });
received_impls!(super::types::SizeChartTemplate { id });
sent_impls!(super::types::SizeChartTemplateDraft { id });
sent_impls!(super::types::SizeChartTemplateInput { id });
enum_impls!(super::types::SizeType);
enum_impls!(super::types::SkppStatus);
sent_impls!(
    super::types::SkuInventoryInput { backorder_quantity, handling_time, quantity,
    warehouse_id }
);
received_impls!(
    super::types::SkuMapping { global_sku_id, local_sku_id, sales_attribute_mappings }
);
sent_impls!(super::types::SkuPriceDraft { amount, currency, sale_price });
sent_impls!(super::types::SkuPriceInput { amount, currency, sale_price });
received_impls!(
    super::types::SkuSalePrice { currency, sale_price, tax_exclusive_price }
);
received_impls!(super::types::SkuState { deactivation_source, status });
enum_impls!(super::types::SkuStatus);
received_impls!(super::types::StrikethroughPriceErrorDetail { sku_id });
enum_impls!(super::types::SubmissionStatus);
received_impls!(super::types::SubscriptionDiscount { discount_level, discount_value });
sent_impls!(
    super::types::SubscriptionInput { discount_details, status = "subscribe_status" }
);
enum_impls!(super::types::SubscriptionStatus);
received_impls!(super::types::SuggestedText { text });
received_impls!(super::types::Suggestion { images, seo_words, smart_texts });
received_impls!(
    super::types::SuggestionImage { height, optimized_uri, optimized_url, uri, url, width
    }
);
enum_impls!(super::types::TextAlignment);
received_impls!(
    super::types::TextArea { align_type, colors, default_text, fonts, max_text_length }
);
enum_impls!(super::types::TranslationFailure);
enum_impls!(super::types::UnitSystem);
enum_impls!(super::types::ValueDataFormat);
sent_impls!(super::types::VideoDraft { id });
sent_impls!(super::types::VideoInput { id });
sent_impls!(super::types::WarehouseInventoryInput { quantity, warehouse_id });
received_impls!(super::types::WarehouseStock { quantity, warehouse_id });
sent_impls!(
    super::v202309::activate_products::ActivateProducts { listing_platforms, product_ids
    }
);
received_impls!(super::v202309::activate_products::ActivateProductsResponse { errors });
received_impls!(
    super::v202309::activate_products::ActivationError { code, detail, message }
);
received_impls!(
    super::v202309::activate_products::ActivationErrorDetail { extra_errors, product_id }
);
received_impls!(
    super::v202309::activate_products::ActivationExtraError { code, message }
);
sent_impls!(super::v202309::check_listing_prerequisites::CheckListingPrerequisites {});
received_impls!(
    super::v202309::check_listing_prerequisites::CheckListingPrerequisitesResponse { shop
    }
);
received_impls!(
    super::v202309::check_listing_prerequisites::GovernancePrerequisites { epr,
    product_quantity_limit }
);
received_impls!(
    super::v202309::check_listing_prerequisites::LogisticsPrerequisites {
    delivery_option, pickup_warehouse, return_warehouse, shipping_template }
);
received_impls!(
    super::v202309::check_listing_prerequisites::ShopPrerequisites { bank_account,
    contact_info, gne, logistics, status, tax_info }
);
sent_impls!(
    super::v202309::check_product_listing::CheckProductListing { is_diagnosis_required,
    brand_id, category_id, certifications, delivery_option_ids, description,
    external_product_id, is_cod_allowed, is_pre_owned, listing_platforms, main_images,
    manufacturer_ids, minimum_order_quantity, option, package_dimensions, package_weight,
    primary_combined_product_id, product_attributes, responsible_person_ids,
    shipping_insurance_requirement, shipping_template_id, size_chart, skus, title, video,
    scheduled_sale, search_terms, key_product_features, product_tag_operations, locale,
    selling_format, is_live_quick }
);
received_impls!(
    super::v202309::check_product_listing::CheckProductListingResponse { check_result,
    diagnoses, fail_reasons, listing_quality, pre_check_results, warnings }
);
sent_impls!(
    super::v202309::check_product_listing::ListingCheckOption {
    gne_async_check_session_id, need_trigger_gne_async_check }
);
received_impls!(
    super::v202309::check_product_listing::ListingDiagnosis { diagnosis_results, field,
    suggestions }
);
received_impls!(
    super::v202309::check_product_listing::PreCheckFinding { long_reason, related_fields,
    short_reason }
);
received_impls!(
    super::v202309::check_product_listing::PreCheckResult { pre_check_details,
    pre_check_item }
);
sent_impls!(super::v202309::create_custom_brand::CreateCustomBrand { name });
received_impls!(super::v202309::create_custom_brand::CreateCustomBrandResponse { id });
sent_impls!(
    super::v202309::create_global_product::CreateGlobalProduct { brand_id, category_id,
    category_version, certifications, description, external_global_product_id,
    main_images, manufacturer, manufacturer_ids, package_dimensions, package_weight,
    product_attributes, responsible_person_ids, size_chart, skus, source_locale, title,
    video }
);
received_impls!(
    super::v202309::create_global_product::CreateGlobalProductResponse {
    global_product_id, global_skus }
);
sent_impls!(
    super::v202309::create_global_product::CreateGlobalProductSku {
    external_global_sku_id, extra_identifier_codes, global_quantity, identifier_code,
    inventory, price, sales_attributes, seller_sku, sku_unit_count }
);
sent_impls!(
    super::v202309::create_product::CreateProduct { brand_id, category_id,
    category_version, certifications, delivery_option_ids, description,
    external_product_id, idempotency_key, is_cod_allowed, is_not_for_sale, is_pre_owned,
    listing_platforms, main_images, manufacturer_ids, minimum_order_quantity,
    package_dimensions, package_weight, primary_combined_product_id, product_attributes,
    responsible_person_ids, save_mode, shipping_insurance_requirement,
    shipping_template_id, size_chart, skus, title, video, scheduled_sale, locale,
    auto_translate_enabled, search_terms, key_product_features, product_tag_operations,
    purchase_order_quantity_limit, selling_format, is_live_quick, is_blind_box }
);
received_impls!(
    super::v202309::create_product::CreateProductResponse { product_id, skus, warnings }
);
sent_impls!(
    super::v202309::deactivate_products::DeactivateProducts { listing_platforms,
    product_ids }
);
received_impls!(
    super::v202309::deactivate_products::DeactivateProductsResponse { errors }
);
sent_impls!(
    super::v202309::delete_global_products::DeleteGlobalProducts { global_product_ids }
);
received_impls!(
    super::v202309::delete_global_products::DeleteGlobalProductsResponse { errors }
);
received_impls!(
    super::v202309::delete_global_products::GlobalProductError { code, detail, message }
);
received_impls!(
    super::v202309::delete_global_products::GlobalProductErrorDetail { global_product_id
    }
);
sent_impls!(super::v202309::delete_products::DeleteProducts { product_ids });
received_impls!(super::v202309::delete_products::DeleteProductsResponse { errors });
sent_impls!(
    super::v202309::edit_global_product::EditGlobalProduct { global_product_id, brand_id,
    category_id, category_version, certifications, description,
    external_global_product_id, main_images, manufacturer, manufacturer_ids,
    package_dimensions, package_weight, product_attributes, responsible_person_ids,
    size_chart, skus, title, video }
);
received_impls!(
    super::v202309::edit_global_product::EditGlobalProductResponse { global_skus,
    publish_results }
);
sent_impls!(
    super::v202309::edit_global_product::EditGlobalProductSku { external_global_sku_id,
    extra_identifier_codes, global_quantity, id, identifier_code, inventory, price,
    sale_prices, sales_attributes, seller_sku, sku_unit_count }
);
sent_impls!(
    super::v202309::edit_product::EditProduct { product_id, brand_id, category_id,
    category_version, certifications, delivery_option_ids, description,
    external_product_id, is_cod_allowed, is_pre_owned, listing_platforms, main_images,
    manufacturer_ids, minimum_order_quantity, package_dimensions, package_weight,
    product_attributes, replicated_products, responsible_person_ids, save_mode,
    shipping_insurance_requirement, shipping_template_id, size_chart, skus, subscription
    = "subscribe_info_edit", title, video }
);
sent_impls!(
    super::v202309::edit_product::EditProductCombinedSku { product_id, sku_count, sku_id
    }
);
received_impls!(
    super::v202309::edit_product::EditProductResponse { audit, product_id, skus, warnings
    }
);
sent_impls!(
    super::v202309::edit_product::EditProductSku { combined_skus, external_list_prices,
    external_sku_id, external_urls, extra_identifier_codes, fees, id, identifier_code,
    inventory, list_price, pre_sale, price, sales_attributes, seller_sku, sku_unit_count
    }
);
sent_impls!(super::v202309::edit_product::EditReplicatedProduct { region, skus });
sent_impls!(
    super::v202309::edit_product::EditReplicatedProductSku { id, inventory, price,
    seller_sku }
);
sent_impls!(
    super::v202309::get_brands::GetBrands { category_id, is_authorized, brand_name,
    page_size, page_token, category_version }
);
received_impls!(
    super::v202309::get_brands::Brand { authorized_status, brand_status, id, is_t1_brand,
    name }
);
enum_impls!(super::v202309::get_brands::BrandAvailability);
received_impls!(
    super::v202309::get_brands::GetBrandsResponse { brands, next_page_token, total_count
    }
);
sent_impls!(
    super::v202309::get_categories::GetCategories { locale, keyword, category_version,
    listing_platform, include_prohibited_categories, is_live_quick }
);
received_impls!(super::v202309::get_categories::GetCategoriesResponse { categories });
sent_impls!(
    super::v202309::get_category_attributes::GetCategoryAttributes { category_id, locale,
    category_version, is_live_quick }
);
received_impls!(
    super::v202309::get_category_attributes::Attribute { id, is_customizable,
    is_multiple_selection, is_required = "is_requried", name, requirement_conditions,
    r#type = "type", value_data_format, values, metric_standards }
);
received_impls!(
    super::v202309::get_category_attributes::AttributeValue { icon_url, id, name }
);
received_impls!(
    super::v202309::get_category_attributes::GetCategoryAttributesResponse { attributes }
);
sent_impls!(
    super::v202309::get_category_rules::GetCategoryRules { category_id, category_version,
    locale }
);
received_impls!(super::v202309::get_category_rules::CategoryRequirement { is_required });
received_impls!(
    super::v202309::get_category_rules::CertificationRule { id, is_required, name,
    requirement_conditions, sample_image_url, document_details, expiration_date }
);
received_impls!(super::v202309::get_category_rules::CodRule { is_supported });
received_impls!(
    super::v202309::get_category_rules::FeeRule { is_required, r#type = "type" }
);
received_impls!(
    super::v202309::get_category_rules::GetCategoryRulesResponse {
    allowed_special_product_types, cod, epr, fees, manufacturer, package_dimension,
    product_certifications, responsible_person, size_chart, seller_sku }
);
received_impls!(
    super::v202309::get_category_rules::SizeChartRule { is_required, is_supported,
    measurement_groups = "measurement_and_options", size_types }
);
sent_impls!(
    super::v202309::get_global_categories::GetGlobalCategories { locale, keyword,
    category_version }
);
received_impls!(
    super::v202309::get_global_categories::GetGlobalCategoriesResponse { categories }
);
sent_impls!(
    super::v202309::get_global_category_attributes::GetGlobalCategoryAttributes {
    category_id, locale, category_version }
);
received_impls!(
    super::v202309::get_global_category_attributes::GetGlobalCategoryAttributesResponse {
    attributes }
);
received_impls!(
    super::v202309::get_global_category_attributes::GlobalAttribute { id,
    is_customizable, is_multiple_selection, is_required = "is_requried", name,
    requirement_conditions, r#type = "type", values, optional_regions, required_regions }
);
received_impls!(
    super::v202309::get_global_category_attributes::GlobalAttributeValue { id, name }
);
sent_impls!(
    super::v202309::get_global_category_rules::GetGlobalCategoryRules { category_id,
    category_version, locale }
);
received_impls!(
    super::v202309::get_global_category_rules::GetGlobalCategoryRulesResponse {
    manufacturer, product_certifications, responsible_person, size_chart }
);
received_impls!(
    super::v202309::get_global_category_rules::GlobalCertificationRule { id, is_required,
    name, optional_regions, required_regions, requirement_conditions, sample_image_url }
);
received_impls!(
    super::v202309::get_global_category_rules::GlobalSizeChartRule { is_required,
    is_supported }
);
received_impls!(
    super::v202309::get_global_category_rules::RegionalRequirement { is_required,
    optional_regions, required_regions }
);
sent_impls!(super::v202309::get_global_product::GetGlobalProduct { global_product_id });
received_impls!(
    super::v202309::get_global_product::GetGlobalProductResponse { brand, category,
    certifications, create_time, description, external_global_product_id,
    global_seller_id, id, main_images, manufacturer, manufacturer_ids,
    package_dimensions, package_weight, product_attributes, products,
    responsible_person_ids, size_chart, skus, source_locale, title, update_time, video }
);
received_impls!(
    super::v202309::get_global_product::GlobalInventory { global_warehouse_id, quantity }
);
received_impls!(
    super::v202309::get_global_product::GlobalProductAttribute { id, name, values }
);
received_impls!(
    super::v202309::get_global_product::GlobalProductAttributeValue { id, name }
);
received_impls!(super::v202309::get_global_product::GlobalProductBrand { id });
received_impls!(super::v202309::get_global_product::GlobalProductCategory { id });
received_impls!(
    super::v202309::get_global_product::GlobalProductCertification { files, id, images,
    title }
);
received_impls!(
    super::v202309::get_global_product::GlobalProductImage { height, width, uri }
);
received_impls!(
    super::v202309::get_global_product::GlobalProductSizeChart { image, template }
);
received_impls!(
    super::v202309::get_global_product::GlobalProductSku { external_global_sku_id,
    extra_identifier_codes, global_quantity, id, identifier_code, inventory, price,
    sales_attributes, seller_sku, sku_unit_count }
);
received_impls!(super::v202309::get_global_product::GlobalProductVideo { id });
received_impls!(
    super::v202309::get_global_product::GlobalSalesAttribute { id, name, sku_img,
    value_id, value_name }
);
received_impls!(
    super::v202309::get_global_product::GlobalSkuPrice { currency, unit_price, amount }
);
received_impls!(
    super::v202309::get_global_product::RegionalProduct { id, region, sku_mappings }
);
sent_impls!(
    super::v202309::get_product::GetProduct { product_id, return_under_review_version,
    return_draft_version, locale }
);
received_impls!(
    super::v202309::get_product::Audit { pre_approved_reasons, status,
    not_submitted_reasons }
);
received_impls!(
    super::v202309::get_product::AuditFailedReason { listing_platform, position, reasons,
    suggestions }
);
received_impls!(
    super::v202309::get_product::Certification { expiration_date, files, id, images,
    title }
);
received_impls!(
    super::v202309::get_product::CombinedSku { brand, categories,
    combined_listing_not_live_reasons, inventory, price, product_id, product_main_image,
    sales_attributes, seller_sku, sku_count, sku_id, title }
);
received_impls!(
    super::v202309::get_product::CombinedSkuCategory { id, is_leaf, parent_id, local_name
    }
);
received_impls!(
    super::v202309::get_product::CustomArea { area_name, area_placement, area_type,
    external_area_id, image_area, is_required, text_area }
);
received_impls!(super::v202309::get_product::DeliveryOption { id, is_available, name });
received_impls!(
    super::v202309::get_product::GetProductResponse { audit, audit_failed_reasons, brand,
    category_chains, certifications, create_time, delivery_options, description,
    external_product_id, global_product_association, has_draft, id,
    integrated_platform_statuses, is_cod_allowed, is_not_for_sale, is_pre_owned,
    is_replicated, listing_quality_tier, main_images, manufacturer_ids,
    minimum_order_quantity, package_dimensions, package_weight, prescription_requirement,
    primary_combined_product_id, product_attributes, product_families, product_status,
    product_types, recommended_categories, responsible_person_ids,
    shipping_insurance_requirement, shipping_template_id, size_chart, skus, status,
    subscription = "subscribe_info", title, update_time, video, key_product_features,
    pod_info, product_tags, scheduled_sale, search_terms, selling_format, is_blind_box }
);
received_impls!(
    super::v202309::get_product::GlobalProductAssociation { global_product_id,
    sku_mappings }
);
received_impls!(
    super::v202309::get_product::ImageArea { default_image, min_height, min_width }
);
received_impls!(super::v202309::get_product::PodCustomization { pod_templates });
received_impls!(
    super::v202309::get_product::PodTemplate { pod_template_id, remark, sku_ids,
    surfaces, template_name }
);
received_impls!(
    super::v202309::get_product::Price { currency, sale_price, tax_exclusive_price,
    unit_price, starting_bid_price }
);
received_impls!(super::v202309::get_product::ProductAttribute { id, name, values });
received_impls!(
    super::v202309::get_product::ProductAttributeValue { id, name, metric_values =
    "metric_standard_info" }
);
received_impls!(super::v202309::get_product::ProductSizeChart { image, template });
received_impls!(
    super::v202309::get_product::ProductSku { combined_skus, external_list_prices,
    external_sku_id, external_urls, extra_identifier_codes, fees, global_listing_policy,
    id, identifier_code, inventory, list_price, pre_sale, price, sales_attributes,
    seller_sku, sku_unit_count, state = "status_info", sku_dimensions, sku_weight,
    purchase_order_quantity_limit }
);
enum_impls!(super::v202309::get_product::ProductType);
received_impls!(
    super::v202309::get_product::SalesAttribute { id, name, sku_img,
    supplementary_sku_images, value_id, value_name }
);
received_impls!(
    super::v202309::get_product::Subscription { discounts = "subscribe_discount_details",
    promotions = "subscribe_promotion_config", status = "subscribe_status", is_supported
    = "support_subscribe" }
);
received_impls!(
    super::v202309::get_product::SubscriptionPromotion { discount_level,
    discount_options, max_discount, min_discount }
);
received_impls!(
    super::v202309::get_product::Surface { background_image, custom_areas,
    external_surface_id, mask_image, surface_name }
);
received_impls!(
    super::v202309::get_product::Video { cover_url, format, height, id, size, url, width
    }
);
sent_impls!(super::v202309::identify_size_charts::IdentifySizeCharts { images });
received_impls!(
    super::v202309::identify_size_charts::IdentifiedSizeChartImage { is_size_chart, url }
);
received_impls!(
    super::v202309::identify_size_charts::IdentifySizeChartsResponse { images }
);
sent_impls!(
    super::v202309::partial_edit_product::PartialEditProduct { product_id, brand_id,
    certifications, description, external_product_id, is_cod_allowed, listing_platforms,
    main_images, manufacturer_ids, package_dimensions, package_weight,
    product_attributes, replicated_products, responsible_person_ids, save_mode,
    size_chart, skus, subscription = "subscribe_info_edit", title, video }
);
received_impls!(
    super::v202309::partial_edit_product::EditedReplicatedProduct { product_id, region,
    skus }
);
received_impls!(
    super::v202309::partial_edit_product::EditedReplicatedSku { external_sku_id, id }
);
received_impls!(
    super::v202309::partial_edit_product::PartialEditProductResponse { audit, product_id,
    replicated_products, skus }
);
sent_impls!(
    super::v202309::partial_edit_product::PartialEditProductSku { external_list_prices,
    external_sku_id, external_urls, extra_identifier_codes, fees, id, identifier_code,
    inventory, list_price, pre_sale, price, sales_attributes, seller_sku, sku_unit_count
    }
);
sent_impls!(
    super::v202309::partial_edit_product::PartialEditReplicatedProduct { region, skus }
);
sent_impls!(
    super::v202309::partial_edit_product::PartialEditReplicatedProductSku {
    external_sku_id, id, inventory, price, seller_sku }
);
sent_impls!(
    super::v202309::publish_global_product::PublishGlobalProduct { global_product_id,
    publish_targets = "publish_target" }
);
received_impls!(
    super::v202309::publish_global_product::PublishGlobalProductResponse { products,
    publish_results = "publish_result" }
);
sent_impls!(
    super::v202309::publish_global_product::PublishGlobalProductSku { fees, inventory,
    price, related_global_sku_id }
);
sent_impls!(
    super::v202309::publish_global_product::PublishTarget { manufacturer_ids, region,
    responsible_person_ids, skus }
);
received_impls!(
    super::v202309::publish_global_product::PublishedProduct { id, region, shop_id, skus
    }
);
sent_impls!(super::v202309::recommend_brand::RecommendBrand { language, product_title });
enum_impls!(super::v202309::recommend_brand::BrandLanguage);
received_impls!(super::v202309::recommend_brand::RecommendBrandResponse { brand });
sent_impls!(
    super::v202309::recommend_category::RecommendCategory { category_version,
    description, images, include_prohibited_categories, listing_platform, product_title,
    locale, origin_platform_product_type, origin_platform_vendor, origin_platform_tags,
    origin_platform_category, origin_platform_product_metadata =
    "origin_platform_product_meta_data", is_live_quick }
);
sent_impls!(
    super::v202309::recommend_category::OriginPlatformAttribute { name, values }
);
sent_impls!(
    super::v202309::recommend_category::OriginPlatformCategory { id, name, full_name,
    is_leaf, is_root }
);
sent_impls!(
    super::v202309::recommend_category::OriginPlatformProductMetadata { attributes =
    "attribute_value_list" }
);
received_impls!(
    super::v202309::recommend_category::RecommendCategoryResponse { categories,
    leaf_category_id }
);
received_impls!(
    super::v202309::recommend_category::RecommendedCategoryLevel { id, is_leaf, level,
    name, permission_statuses }
);
sent_impls!(
    super::v202309::recommend_global_category::RecommendGlobalCategory {
    category_version, description, images, product_title }
);
received_impls!(
    super::v202309::recommend_global_category::RecommendGlobalCategoryResponse {
    categories, leaf_category_id }
);
received_impls!(
    super::v202309::recommend_global_category::RecommendedGlobalCategoryLevel { id,
    is_leaf, level, name }
);
sent_impls!(super::v202309::recover_products::RecoverProducts { product_ids });
received_impls!(super::v202309::recover_products::RecoverProductsResponse { errors });
sent_impls!(
    super::v202309::search_global_products::SearchGlobalProducts { page_size, page_token,
    create_time_ge, create_time_le, seller_skus, status, update_time_ge, update_time_le }
);
received_impls!(
    super::v202309::search_global_products::SearchGlobalProductsResponse {
    global_products, next_page_token, total_count }
);
sent_impls!(super::v202309::search_inventory::SearchInventory { product_ids, sku_ids });
received_impls!(
    super::v202309::search_inventory::CampaignInventory { campaign_name, quantity }
);
received_impls!(
    super::v202309::search_inventory::CreatorInventory { creator_name, quantity }
);
received_impls!(super::v202309::search_inventory::InShopInventory { quantity });
received_impls!(
    super::v202309::search_inventory::InventoryDistribution { campaign_inventory,
    creator_inventory, in_shop_inventory }
);
received_impls!(super::v202309::search_inventory::ProductInventory { product_id, skus });
received_impls!(super::v202309::search_inventory::SearchInventoryResponse { inventory });
received_impls!(
    super::v202309::search_inventory::SkuInventory { id, seller_sku,
    total_available_inventory_distribution, total_available_quantity,
    total_committed_quantity, warehouse_inventory }
);
received_impls!(
    super::v202309::search_inventory::WarehouseInventory { available_quantity,
    committed_quantity, warehouse_id }
);
sent_impls!(
    super::v202309::search_products::SearchProducts { page_size, page_token,
    category_version, create_time_ge, create_time_le, seller_skus, status,
    update_time_ge, update_time_le }
);
received_impls!(
    super::v202309::search_products::SearchProductsResponse { next_page_token, products,
    total_count }
);
received_impls!(
    super::v202309::search_products::SearchedProduct { create_time, id,
    product_sync_fail_reasons, recommended_categories, sales_regions, skus, status,
    title, update_time }
);
received_impls!(
    super::v202309::search_products::SearchedProductSku { fees, id, inventory, price,
    seller_sku }
);
sent_impls!(
    super::v202309::update_global_inventory::UpdateGlobalInventory { global_product_id,
    global_skus }
);
sent_impls!(super::v202309::update_global_inventory::GlobalSkuInput { id, inventory });
sent_impls!(
    super::v202309::update_global_inventory::UpdateGlobalInventoryQuantity {
    global_warehouse_id, quantity }
);
sent_impls!(super::v202309::update_inventory::UpdateInventory { product_id, skus });
received_impls!(
    super::v202309::update_inventory::ExtraError { code, message, warehouse_id }
);
received_impls!(
    super::v202309::update_inventory::InventoryError { code, detail, message }
);
received_impls!(
    super::v202309::update_inventory::InventoryErrorDetail { extra_errors, sku_id }
);
sent_impls!(
    super::v202309::update_inventory::UpdateInventoryQuantity { backorder_quantity,
    handling_time, quantity, warehouse_id }
);
received_impls!(super::v202309::update_inventory::UpdateInventoryResponse { errors });
sent_impls!(super::v202309::update_inventory::UpdateInventorySku { id, inventory });
sent_impls!(super::v202309::update_prices::UpdatePrices { product_id, skus });
sent_impls!(
    super::v202309::update_prices::UpdatePricesSku { external_list_prices, id,
    list_price, price }
);
received_impls!(
    super::v202309::upload_product_file::UploadProductFileResponse { format, id, name,
    url }
);
enum_impls!(super::v202309::upload_product_image::ImageUseCase);
received_impls!(
    super::v202309::upload_product_image::UploadProductImageResponse { height, uri, url,
    use_case, width }
);
sent_impls!(super::v202312::check_listing_prerequisites::CheckListingPrerequisites {});
received_impls!(
    super::v202312::check_listing_prerequisites::CheckListingPrerequisitesResponse {
    check_results }
);
enum_impls!(super::v202312::check_listing_prerequisites::Prerequisite);
received_impls!(
    super::v202312::check_listing_prerequisites::PrerequisiteCheck { check_item,
    fail_reasons, is_failed }
);
sent_impls!(
    super::v202312::search_global_products::SearchGlobalProducts { page_size, page_token,
    create_time_ge, create_time_le, seller_skus, status, update_time_ge, update_time_le }
);
received_impls!(
    super::v202312::search_global_products::SearchGlobalProductsResponse {
    global_products, next_page_token, total_count }
);
sent_impls!(
    super::v202312::search_products::SearchProducts { page_size, page_token,
    audit_status, category_version, create_time_ge, create_time_le, listing_platforms,
    listing_quality_tier, seller_skus, sku_ids, status, update_time_ge, update_time_le }
);
received_impls!(
    super::v202312::search_products::SearchProductsResponse { next_page_token, products,
    total_count }
);
received_impls!(
    super::v202312::search_products::SearchedProduct { audit, create_time, id,
    integrated_platform_statuses, is_not_for_sale, listing_quality_tier,
    product_sync_fail_reasons, recommended_categories, sales_regions, skus, status,
    title, update_time }
);
received_impls!(
    super::v202312::search_products::SearchedProductSku { external_list_prices, fees, id,
    inventory, list_price, price, seller_sku }
);
sent_impls!(
    super::v202401::get_listing_schemas::GetListingSchemas { category_ids, locale,
    category_version }
);
received_impls!(
    super::v202401::get_listing_schemas::GetListingSchemasResponse { errors,
    listing_schemas }
);
received_impls!(
    super::v202401::get_listing_schemas::ListingSchema { category_id, fields = "fileds" }
);
sent_impls!(
    super::v202404::check_global_product_listing::CheckGlobalProductListing { brand_id,
    category_id, certifications, description, main_images, manufacturer,
    package_dimensions, package_weight, product_attributes, size_chart, skus, title,
    video }
);
sent_impls!(
    super::v202404::check_global_product_listing::CheckGlobalListingInventory {
    global_warehouse_id, quantity }
);
sent_impls!(
    super::v202404::check_global_product_listing::CheckGlobalListingSalesAttribute { id,
    name, sku_img, value_id, value_name }
);
sent_impls!(
    super::v202404::check_global_product_listing::CheckGlobalListingSku {
    global_quantity, identifier_code, inventory, price, sales_attributes, seller_sku,
    sku_unit_count }
);
received_impls!(
    super::v202404::check_global_product_listing::CheckGlobalProductListingResponse {
    check_result, fail_reasons }
);
sent_impls!(super::v202404::optimize_images::OptimizeImages { images });
sent_impls!(
    super::v202404::optimize_images::ImageToOptimize { optimization_modes =
    "optimization_mode", uri }
);
enum_impls!(super::v202404::optimize_images::OptimizationMode);
enum_impls!(super::v202404::optimize_images::OptimizationStatus);
received_impls!(super::v202404::optimize_images::OptimizeImagesResponse { images });
received_impls!(
    super::v202404::optimize_images::OptimizedImage { height, optimization_status =
    "optimize_status", optimized_uri, optimized_url, original_uri, original_url, width }
);
sent_impls!(super::v202405::get_product_diagnoses::GetProductDiagnoses { product_ids });
received_impls!(
    super::v202405::get_product_diagnoses::DiagnosedProduct { diagnoses, id,
    listing_quality }
);
received_impls!(
    super::v202405::get_product_diagnoses::GetProductDiagnosesResponse { products }
);
sent_impls!(super::v202405::get_product_seo_words::GetProductSeoWords { product_ids });
received_impls!(
    super::v202405::get_product_seo_words::GetProductSeoWordsResponse { products }
);
received_impls!(
    super::v202405::get_product_seo_words::ProductSeoWords { id, seo_words }
);
sent_impls!(
    super::v202405::recommend_product_titles_and_descriptions::RecommendProductTitlesAndDescriptions
    { product_ids }
);
received_impls!(
    super::v202405::recommend_product_titles_and_descriptions::FieldSuggestion { field,
    items }
);
received_impls!(
    super::v202405::recommend_product_titles_and_descriptions::ProductSuggestions { id,
    suggestions }
);
received_impls!(
    super::v202405::recommend_product_titles_and_descriptions::RecommendProductTitlesAndDescriptionsResponse
    { products }
);
sent_impls!(super::v202407::create_category_upgrade_task::CreateCategoryUpgradeTask {});
sent_impls!(
    super::v202407::get_listing_schemas::GetListingSchemas { category_ids, locale,
    category_version }
);
received_impls!(
    super::v202407::get_listing_schemas::GetListingSchemasResponse { errors,
    listing_schemas }
);
received_impls!(
    super::v202407::get_listing_schemas::ListingSchema { category_id, fields }
);
sent_impls!(
    super::v202407::search_size_charts::SearchSizeCharts { page_size, page_token,
    locales, ids, keyword, size_chart_mode }
);
received_impls!(
    super::v202407::search_size_charts::LocalizedSizeChart { locale, content =
    "size_chart_data" }
);
received_impls!(
    super::v202407::search_size_charts::SearchSizeChartsResponse { next_page_token,
    size_charts = "size_chart", total_count }
);
received_impls!(
    super::v202407::search_size_charts::SizeChart { images, template_id, template_name,
    related_category_ids, localized_size_charts = "size_chart_datas", size_chart_mode }
);
received_impls!(super::v202407::search_size_charts::SizeChartCell { value });
received_impls!(
    super::v202407::search_size_charts::SizeChartContent { table, description,
    is_one_size, measurement_type, unit_system, size_types }
);
received_impls!(super::v202407::search_size_charts::SizeChartHeader { name, id });
received_impls!(super::v202407::search_size_charts::SizeChartImage { locale, uri, url });
received_impls!(super::v202407::search_size_charts::SizeChartRow { cells });
received_impls!(super::v202407::search_size_charts::SizeChartTable { headers, rows });
sent_impls!(
    super::v202409::apply_for_opportunities::ApplyForOpportunities { product_id,
    opportunity_ids }
);
received_impls!(
    super::v202409::apply_for_opportunities::ApplyForOpportunitiesResponse {
    opportunity_applications }
);
received_impls!(
    super::v202409::apply_for_opportunities::OpportunityApplication { id, opportunity_id,
    product_id, status }
);
enum_impls!(super::v202409::apply_for_opportunities::OpportunityApplicationStatus);
sent_impls!(
    super::v202409::create_manufacturer::CreateManufacturer { address, email, locale,
    name, phone_number, registered_trade_name }
);
received_impls!(
    super::v202409::create_manufacturer::CreateManufacturerResponse { manufacturer_id }
);
sent_impls!(
    super::v202409::create_responsible_person::CreateResponsiblePerson { address, email,
    locale, name, phone_number }
);
received_impls!(
    super::v202409::create_responsible_person::CreateResponsiblePersonResponse {
    responsible_person_id }
);
sent_impls!(
    super::v202409::partial_edit_candidate_products::PartialEditCandidateProducts {
    candidate_products }
);
received_impls!(
    super::v202409::partial_edit_candidate_products::PartialEditCandidateProductsResponse
    { errors }
);
sent_impls!(
    super::v202409::partial_edit_manufacturer::PartialEditManufacturer { manufacturer_id,
    address, email, locale, name, phone_number, registered_trade_name }
);
sent_impls!(
    super::v202409::partial_edit_responsible_person::PartialEditResponsiblePerson {
    responsible_person_id, address, email, locale, name, phone_number }
);
sent_impls!(
    super::v202409::search_candidate_products::SearchCandidateProducts { page_size,
    page_token, external_product_ids, opportunity_matching_statuses }
);
received_impls!(
    super::v202409::search_candidate_products::CandidateProduct { create_time,
    description, external_category_name, external_product_id, images, opportunity_ids,
    opportunity_matching_end_time, opportunity_matching_status, skus, title, update_time
    }
);
received_impls!(
    super::v202409::search_candidate_products::CandidateSalesAttribute { name,
    sku_images, value }
);
received_impls!(
    super::v202409::search_candidate_products::CandidateSku { price, sales_attributes }
);
received_impls!(
    super::v202409::search_candidate_products::SearchCandidateProductsResponse {
    candidate_products, next_page_token, total_count }
);
sent_impls!(
    super::v202409::search_manufacturers::SearchManufacturers { page_size, page_token,
    keyword, manufacturer_ids }
);
received_impls!(
    super::v202409::search_manufacturers::RegisteredManufacturer { address, email, id,
    name, phone_number, registered_trade_name }
);
received_impls!(
    super::v202409::search_manufacturers::SearchManufacturersResponse { manufacturers,
    next_page_token, total_count }
);
sent_impls!(
    super::v202409::search_opportunities::SearchOpportunities { page_size, page_token,
    opportunity_ids }
);
enum_impls!(super::v202409::search_opportunities::OpportunityTag);
received_impls!(
    super::v202409::search_opportunities::SearchOpportunitiesResponse { next_page_token,
    opportunities, total_count }
);
received_impls!(
    super::v202409::search_opportunities::SearchedOpportunity { benefits, create_time,
    id, tags, r#type = "type", update_time }
);
sent_impls!(
    super::v202409::search_responsible_persons::SearchResponsiblePersons { page_size,
    page_token, keyword, responsible_person_ids }
);
received_impls!(
    super::v202409::search_responsible_persons::ResponsiblePerson { address, email, id,
    name, phone_number }
);
received_impls!(
    super::v202409::search_responsible_persons::SearchResponsiblePersonsResponse {
    next_page_token, responsible_persons, total_count }
);
sent_impls!(
    super::v202409::upload_candidate_products::UploadCandidateProducts {
    candidate_products }
);
received_impls!(
    super::v202409::upload_candidate_products::UploadCandidateProductsResponse { errors }
);
sent_impls!(
    super::v202411::diagnose_and_optimize_product::DiagnoseAndOptimizeProduct { brand_id,
    category_id, description, main_images, optimization_fields, product_attributes,
    product_id, size_chart, title }
);
received_impls!(
    super::v202411::diagnose_and_optimize_product::DiagnoseAndOptimizeProductResponse {
    diagnoses, listing_quality }
);
sent_impls!(
    super::v202411::diagnose_and_optimize_product::DiagnoseProductAttribute { id, values
    }
);
sent_impls!(
    super::v202411::diagnose_and_optimize_product::DiagnoseProductAttributeValue { id,
    name }
);
enum_impls!(super::v202411::diagnose_and_optimize_product::OptimizationField);
sent_impls!(
    super::v202501::request_attribute_recommendations::RequestAttributeRecommendations {
    external_product }
);
sent_impls!(
    super::v202501::request_attribute_recommendations::RecommendationProduct {
    description, external_product_id, images, is_existing_product, other_product_data,
    skus, title, tts_category_id, vendor_name, version }
);
sent_impls!(
    super::v202501::request_attribute_recommendations::RecommendationSalesAttribute {
    name, sku_images, value }
);
sent_impls!(
    super::v202501::request_attribute_recommendations::RecommendationSku {
    sales_attributes }
);
sent_impls!(
    super::v202501::search_manufacturers::SearchManufacturers { page_size, page_token,
    keyword, locales, manufacturer_ids }
);
received_impls!(
    super::v202501::search_manufacturers::ManufacturerPhoneNumber { availability,
    country_code, local_number }
);
received_impls!(
    super::v202501::search_manufacturers::ManufacturerRegionalProfile { address, email,
    locale, name, phone_number, registered_trade_name }
);
received_impls!(
    super::v202501::search_manufacturers::RegisteredManufacturer { id, regional_profiles
    }
);
received_impls!(
    super::v202501::search_manufacturers::SearchManufacturersResponse { manufacturers,
    next_page_token, total_count }
);
sent_impls!(
    super::v202501::search_responsible_persons::SearchResponsiblePersons { page_size,
    page_token, keyword, locales, responsible_person_ids }
);
received_impls!(
    super::v202501::search_responsible_persons::ResponsiblePerson { id, regional_profiles
    }
);
received_impls!(
    super::v202501::search_responsible_persons::ResponsiblePersonRegionalProfile {
    address, email, locale, name, phone_number }
);
received_impls!(
    super::v202501::search_responsible_persons::SearchResponsiblePersonsResponse {
    next_page_token, responsible_persons, total_count }
);
sent_impls!(
    super::v202502::search_products::SearchProducts { page_size, page_token,
    audit_status, category_version, create_time_ge, create_time_le, listing_platforms,
    listing_quality_tiers, return_draft_version, seller_skus, sku_ids,
    subscription_filter = "sns_filter", status, update_time_ge, update_time_le, locale,
    include_live_quick_products }
);
received_impls!(
    super::v202502::search_products::SearchProductsResponse { next_page_token, products,
    total_count }
);
received_impls!(
    super::v202502::search_products::SearchedProduct { audit, create_time, has_draft, id,
    integrated_platform_statuses, is_not_for_sale, listing_quality_tier,
    product_families, product_sync_fail_reasons, recommended_categories, sales_regions,
    skus, status, title, update_time, scheduled_sale, product_tags, selling_format }
);
received_impls!(
    super::v202502::search_products::SearchedProductSku { external_list_prices, fees, id,
    inventory, list_price, pre_sale, price, seller_sku, state = "status_info" }
);
received_impls!(
    super::v202502::search_products::SearchedSkuPrice { currency, sale_price,
    tax_exclusive_price, starting_bid_price }
);
enum_impls!(super::v202502::search_products::SubscriptionFilter);
sent_impls!(
    super::v202502::submit_strikethrough_prices::SubmitStrikethroughPrices { product_id,
    external_product_id, skus }
);
sent_impls!(
    super::v202502::submit_strikethrough_prices::ExternalTransactionPrice { amount,
    currency, image, transaction_time }
);
received_impls!(
    super::v202502::submit_strikethrough_prices::StrikethroughPriceError { code, detail,
    message }
);
sent_impls!(
    super::v202502::submit_strikethrough_prices::StrikethroughPriceSku {
    external_retail_price, external_sku_id, external_transaction_price, id }
);
received_impls!(
    super::v202502::submit_strikethrough_prices::SubmitStrikethroughPricesResponse {
    errors }
);
sent_impls!(
    super::v202503::bind_local_products::BindLocalProducts { global_product_id,
    local_products }
);
sent_impls!(
    super::v202503::bind_local_products::BindLocalProductInventory { quantity,
    warehouse_id }
);
sent_impls!(
    super::v202503::bind_local_products::BindLocalProductSalesAttribute { global_id,
    global_value_id, id, value_id }
);
sent_impls!(
    super::v202503::bind_local_products::BindLocalProductSku { global_sku_id, id,
    inventory, sales_attributes }
);
received_impls!(
    super::v202503::bind_local_products::BindLocalProductsResponse { bind_results }
);
received_impls!(
    super::v202503::bind_local_products::BindResult { fail_reasons, local_product_id,
    region, status }
);
enum_impls!(super::v202503::bind_local_products::BindResultStatus);
enum_impls!(super::v202503::bind_local_products::InventoryAddType);
sent_impls!(
    super::v202503::bind_local_products::LocalProduct { id, inventory_add_type,
    inventory_mode, skus }
);
sent_impls!(
    super::v202505::create_image_translation_tasks::CreateImageTranslationTasks { images
    }
);
received_impls!(
    super::v202505::create_image_translation_tasks::CreateImageTranslationTasksResponse {
    translation_tasks }
);
received_impls!(
    super::v202505::create_image_translation_tasks::CreatedTranslationTask { id,
    target_language, image_uri }
);
sent_impls!(
    super::v202505::create_image_translation_tasks::TranslationTaskImage { image_uri,
    target_languages }
);
sent_impls!(
    super::v202506::get_image_translation_tasks::GetImageTranslationTasks {
    translation_task_ids }
);
received_impls!(
    super::v202506::get_image_translation_tasks::GetImageTranslationTasksResponse {
    translation_tasks }
);
received_impls!(
    super::v202506::get_image_translation_tasks::TranslationTask { fail_reason, id,
    original_image, status, target_language, translated_image }
);
sent_impls!(
    super::v202506::search_combined_listing_recommendations::SearchCombinedListingRecommendations
    { page_size, page_token, product_ids }
);
received_impls!(
    super::v202506::search_combined_listing_recommendations::CombinableProduct { id,
    option_value }
);
received_impls!(
    super::v202506::search_combined_listing_recommendations::CombinedListingRecommendation
    { option_name, products }
);
received_impls!(
    super::v202506::search_combined_listing_recommendations::SearchCombinedListingRecommendationsResponse
    { combined_listing_recommendations, next_page_token, total_count }
);
sent_impls!(
    super::v202506::upload_external_product::UploadExternalProduct { external_product }
);
sent_impls!(
    super::v202506::upload_external_product::ExternalProduct { create_time, description,
    external_category_name, external_product_id, external_shop_id, first_image, images,
    publish_time, region, skus, status, title, update_time, vendor_name }
);
enum_impls!(super::v202506::upload_external_product::ExternalProductStatus);
sent_impls!(super::v202506::upload_external_product::SelectedOption { name, value });
sent_impls!(
    super::v202506::upload_external_product::UploadExternalProductSku { create_time,
    external_list_price, external_sku_id, image, inventory_quantity, price,
    selected_options, status, taxable, title, update_time, weight }
);
sent_impls!(super::v202507::get_global_listing_rules::GetGlobalListingRules {});
enum_impls!(super::v202507::get_global_listing_rules::AllocationMode);
received_impls!(
    super::v202507::get_global_listing_rules::AssociatedWarehouse { region, warehouse_id
    }
);
received_impls!(
    super::v202507::get_global_listing_rules::GetGlobalListingRulesResponse {
    inventory_rules, listing_methods }
);
received_impls!(
    super::v202507::get_global_listing_rules::InventoryRule { allocation_mode,
    associated_warehouses, local_warehouse_id }
);
sent_impls!(
    super::v202507::get_replicated_products::GetReplicatedProducts { product_id }
);
received_impls!(
    super::v202507::get_replicated_products::GetReplicatedProductsResponse {
    replicated_products }
);
received_impls!(
    super::v202507::get_replicated_products::ReplicatedProduct { product_id,
    product_status, region, shop_id }
);
sent_impls!(
    super::v202507::replicate_product::ReplicateProduct { product_id, replication_targets
    = "replicate_target", inventory_mode }
);
sent_impls!(
    super::v202507::replicate_product::ReplicateProductCertification { id,
    expiration_date, files, images }
);
sent_impls!(
    super::v202507::replicate_product::ReplicateProductCertificationFile { id, name,
    format }
);
sent_impls!(
    super::v202507::replicate_product::ReplicateProductPrice { currency, sale_price }
);
received_impls!(super::v202507::replicate_product::ReplicateProductResponse { errors });
sent_impls!(
    super::v202507::replicate_product::ReplicateProductSku { inventory, price,
    source_sku_id, seller_sku }
);
received_impls!(
    super::v202507::replicate_product::ReplicationError { code, detail, message }
);
received_impls!(super::v202507::replicate_product::ReplicationErrorDetail { region });
sent_impls!(
    super::v202507::replicate_product::ReplicationTarget { region, skus, certifications,
    inventory_mode, manufacturer_ids, product_attributes, responsible_person_ids }
);
received_impls!(
    super::v202508::import_external_products::ImportExternalProductsResponse {
    import_result }
);
received_impls!(
    super::v202508::import_external_products::ImportResult { code, message }
);
sent_impls!(
    super::v202509::edit_product::EditProduct { product_id, brand_id, category_id,
    category_version, certifications, delivery_option_ids, description,
    external_product_id, is_cod_allowed, is_pre_owned, listing_platforms, main_images,
    manufacturer_ids, minimum_order_quantity, package_dimensions, package_weight,
    product_attributes, replicated_products, responsible_person_ids, save_mode,
    shipping_insurance_requirement, shipping_template_id, size_chart, skus, subscription
    = "subscribe_info_edit", title, video, scheduled_sale, locale,
    auto_translate_enabled, search_terms, key_product_features, inventory_mode,
    product_tag_operations, purchase_order_quantity_limit, selling_format, is_live_quick,
    is_blind_box }
);
received_impls!(
    super::v202509::edit_product::EditProductResponse { audit, product_id, skus, warnings
    }
);
sent_impls!(
    super::v202509::edit_product::EditProductSku { combined_skus, external_list_prices,
    external_sku_id, external_urls, extra_identifier_codes, fees, id, identifier_code,
    inventory, list_price, pre_sale, price, sales_attributes, seller_sku, sku_unit_count,
    sku_dimensions, sku_weight }
);
sent_impls!(
    super::v202509::edit_product::EditReplicatedProduct { region, skus, inventory_mode }
);
sent_impls!(
    super::v202509::edit_product::EditReplicatedProductSku { id, inventory, price,
    seller_sku }
);
sent_impls!(
    super::v202509::partial_edit_global_product::PartialEditGlobalProduct {
    global_product_id, brand_id, category_id, category_version, certifications,
    description, external_global_product_id, main_images, manufacturer, manufacturer_ids,
    package_dimensions, package_weight, product_attributes, responsible_person_ids,
    size_chart, skus, title, video }
);
received_impls!(
    super::v202509::partial_edit_global_product::PartialEditGlobalProductResponse {
    global_skus, publish_results }
);
sent_impls!(
    super::v202509::partial_edit_global_product::PartialEditGlobalProductSku {
    external_global_sku_id, extra_identifier_codes, global_quantity, id, identifier_code,
    inventory, price, sale_prices, sales_attributes, seller_sku, sku_unit_count }
);
sent_impls!(
    super::v202509::partial_edit_product::PartialEditProduct { product_id, brand_id,
    certifications, description, external_product_id, is_cod_allowed, listing_platforms,
    main_images, manufacturer_ids, package_dimensions, package_weight,
    product_attributes, replicated_products, responsible_person_ids, save_mode,
    size_chart, skus, subscription = "subscribe_info_edit", title, video,
    auto_translate_enabled, category_version, inventory_mode, key_product_features,
    locale, pod_info, scheduled_sale, search_terms, is_blind_box }
);
sent_impls!(
    super::v202509::partial_edit_product::CustomAreaInput { area_name, area_placement,
    area_type, external_area_id, image_area, is_required, text_area }
);
sent_impls!(
    super::v202509::partial_edit_product::ImageAreaInput { default_image, min_height,
    min_width }
);
received_impls!(
    super::v202509::partial_edit_product::PartialEditProductResponse { audit, product_id,
    skus }
);
sent_impls!(
    super::v202509::partial_edit_product::PartialEditProductSku { external_list_prices,
    external_sku_id, external_urls, extra_identifier_codes, fees, id, identifier_code,
    inventory, list_price, pre_sale, price, sales_attributes, seller_sku, sku_unit_count,
    sku_dimensions, sku_weight }
);
sent_impls!(
    super::v202509::partial_edit_product::PartialEditReplicatedProduct { region, skus,
    inventory_mode }
);
sent_impls!(
    super::v202509::partial_edit_product::PartialEditReplicatedProductSku {
    external_sku_id, id, inventory, price, seller_sku }
);
sent_impls!(
    super::v202509::partial_edit_product::PartialEditSkuInventory { backorder_quantity,
    handling_time, quantity, warehouse_id }
);
sent_impls!(
    super::v202509::partial_edit_product::PodCustomizationInput { pod_templates }
);
sent_impls!(
    super::v202509::partial_edit_product::PodTemplateInput { pod_template_id, remark,
    sku_ids, surfaces, template_name }
);
sent_impls!(
    super::v202509::partial_edit_product::SurfaceInput { background_image, custom_areas,
    external_surface_id, mask_image, surface_name }
);
sent_impls!(
    super::v202601::search_products_for_compliance_auditing::SearchProductsForComplianceAuditing
    { page_token, page_size, brand_ids, category_ids, product_ids, product_title,
    seller_id, seller_name }
);
received_impls!(
    super::v202601::search_products_for_compliance_auditing::AuditedProduct { brand_id,
    brand_name, categories, country, description, id, listing_url, main_image_urls,
    seller_id, seller_name, title, variants }
);
received_impls!(
    super::v202601::search_products_for_compliance_auditing::AuditedProductCategory { id,
    is_leaf, level, name, parent_id }
);
received_impls!(
    super::v202601::search_products_for_compliance_auditing::SearchProductsForComplianceAuditingResponse
    { next_page_token, products, total_count }
);
received_impls!(super::v202601::search_products_for_compliance_auditing::Variant { id });
sent_impls!(
    super::v202602::get_product_package_recommendations::GetProductPackageRecommendations
    { page_size, page_token, product_ids }
);
enum_impls!(super::v202602::get_product_package_recommendations::AbnormalityType);
received_impls!(
    super::v202602::get_product_package_recommendations::GetProductPackageRecommendationsResponse
    { next_page_token, total_count, products }
);
received_impls!(
    super::v202602::get_product_package_recommendations::ProductPackageRecommendation {
    product_id, abnormality_types, weight_recommendation, dimension_recommendation }
);
sent_impls!(super::v202604::create_gpa_upgrade_task::CreateGpaUpgradeTask {});
sent_impls!(super::v202604::get_opportunity::GetOpportunity { opportunity_id, locale });
enum_impls!(super::v202604::get_opportunity::ActionType);
received_impls!(
    super::v202604::get_opportunity::ContentMetrics { video_views = "video_view_pv",
    shoppable_video_searches = "shoppable_video_search_pv", trending_hashtag,
    top_shoppable_video_links }
);
received_impls!(super::v202604::get_opportunity::GetOpportunityResponse { opportunity });
received_impls!(
    super::v202604::get_opportunity::ListingCriteria { product_brand, product_category,
    product_status, keywords }
);
enum_impls!(super::v202604::get_opportunity::MarketBuzz);
received_impls!(
    super::v202604::get_opportunity::MarketMetrics { estimated_market_sales_volume =
    "est_market_sales_volume", estimated_market_gmv = "est_market_gmv", market_buzz,
    search_volume, search_keyword, competitor_product_count, competitor_seller_count }
);
received_impls!(
    super::v202604::get_opportunity::OpportunityBasics { opportunity_type, status,
    create_time, expire_time, title, category_id_level_1, category_id_level_2,
    category_id_level_3, category_name_level_1, category_name_level_2,
    category_name_level_3, reference_price, reference_images, brand_requirement =
    "brand_info", rewards = "reward_info", recommendation_reason = "recom_info", tags,
    tag_codes, external_product_id, reference_source }
);
received_impls!(
    super::v202604::get_opportunity::OpportunityDetail { id, action_type,
    listing_criteria, content_metrics = "content_data", market_metrics = "market_data",
    basics = "basic_info" }
);
enum_impls!(super::v202604::get_opportunity::OpportunityProductStatus);
enum_impls!(super::v202604::get_opportunity::OpportunityStatus);
sent_impls!(
    super::v202604::get_opportunity_submissions::GetOpportunitySubmissions { status,
    opportunity_id, product_id, submit_time_ge, submit_time_lt, page_token, page_size }
);
received_impls!(
    super::v202604::get_opportunity_submissions::GetOpportunitySubmissionsResponse { data
    }
);
received_impls!(
    super::v202604::get_opportunity_submissions::Submission { id, opportunity_id,
    opportunity_title, status, product_id, product_name, submit_time, review_time,
    rejection_reason, product_orders, product_page_views = "product_pv" }
);
received_impls!(
    super::v202604::get_opportunity_submissions::SubmissionPage { submissions,
    next_page_token, total_count }
);
sent_impls!(
    super::v202604::list_opportunities::ListOpportunities { page_size, page_token,
    locale, opportunity_type, category_ids, create_time_ge, create_time_lt, tag_codes }
);
received_impls!(super::v202604::list_opportunities::ListOpportunitiesResponse { data });
received_impls!(
    super::v202604::list_opportunities::ListedOpportunity { id, title, reference_images,
    category_id_level_1, category_id_level_2, category_id_level_3, category_name_level_1,
    category_name_level_2, category_name_level_3, is_collected, query_words,
    opportunity_type, brand_name, create_time, expire_time, estimated_market_sales_volume
    = "est_market_sales_volume", estimated_market_gmv = "est_market_gmv", search_volume,
    competitor_product_count, video_views = "video_view_pv", tags, tag_codes, rewards =
    "reward_info", external_product_id, reference_source }
);
received_impls!(
    super::v202604::list_opportunities::OpportunityPage { opportunities, next_page_token,
    total_count }
);
sent_impls!(
    super::v202604::submit_product_to_opportunity::SubmitProductToOpportunity {
    opportunity_id, product_id }
);
received_impls!(
    super::v202604::submit_product_to_opportunity::CreatedSubmission { id,
    opportunity_id, status, product_id, submit_time, rejection_reason }
);
received_impls!(
    super::v202604::submit_product_to_opportunity::SubmitProductToOpportunityResponse {
    submission }
);
sent_impls!(
    super::v202604::submit_size_chart_appeal::SubmitSizeChartAppeal { product_id,
    appeal_message }
);
enum_impls!(super::v202604::submit_size_chart_appeal::AppealField);
sent_impls!(
    super::v202604::submit_size_chart_appeal::AppealIndicator { indicator_type }
);
sent_impls!(
    super::v202604::submit_size_chart_appeal::AppealMessage { field_name,
    indicator_details, size_chart_id, size_chart_image_uri }
);
enum_impls!(super::v202604::submit_size_chart_appeal::IndicatorType);
sent_impls!(
    super::v202606::get_product_skpp_detail::GetProductSkppDetail { product_id, locale }
);
received_impls!(
    super::v202606::get_product_skpp_detail::ActionSuggestion { score_increase, url }
);
received_impls!(
    super::v202606::get_product_skpp_detail::GetProductSkppDetailResponse { product_id,
    affiliate_program_status, total_score, target_score, rewards, task_details,
    update_time, skpp_status }
);
received_impls!(
    super::v202606::get_product_skpp_detail::Reward { reward_type, title, status,
    ad_credit_claim_status, value, claim_conditions, campaign_id }
);
received_impls!(
    super::v202606::get_product_skpp_detail::SkppTask { category, name, current_value,
    target_value, passed, action_suggestions }
);
enum_impls!(super::v202606::get_product_skpp_detail::SkppTaskCategory);
sent_impls!(super::v202606::get_shop_skpp_summary::GetShopSkppSummary {});
received_impls!(
    super::v202606::get_shop_skpp_summary::GetShopSkppSummaryResponse { shop_summary }
);
received_impls!(
    super::v202606::get_shop_skpp_summary::SkppSummary { qualified_products_count,
    eligible_products_count, earned_ad_credit, increased_visibility_last_30_days =
    "increased_visibility_l30d" }
);
sent_impls!(
    super::v202606::list_product_skpp_statuses::ListProductSkppStatuses { locale,
    product_ids, skpp_status, page_size, page_no }
);
received_impls!(
    super::v202606::list_product_skpp_statuses::ListProductSkppStatusesResponse {
    products, total_count, update_time }
);
received_impls!(
    super::v202606::list_product_skpp_statuses::ProductSkppStatus { product_id, title,
    skpp_status, affiliate_program_status, total_score, target_score, rewards }
);
received_impls!(
    super::v202606::list_product_skpp_statuses::RewardSummary { reward_type, status,
    ad_credit_claim_status, value }
);
sent_impls!(
    super::v202608::update_stock_operation_settings::UpdateStockOperationSettings {
    seller_id, sku_ids, stock_operation_setting }
);
received_impls!(
    super::v202608::update_stock_operation_settings::StockOperationResult {
    failed_sku_ids, success_sku_ids }
);
sent_impls!(
    super::v202608::update_stock_operation_settings::StockOperationSetting {
    enable_auto_restock }
);
received_impls!(
    super::v202608::update_stock_operation_settings::UpdateStockOperationSettingsResponse
    { stock_operation }
);
sent_impls!(
    super::v202609::predict_product_package_dimensions_and_weight::PredictProductPackageDimensionsAndWeight
    { category_id }
);
received_impls!(
    super::v202609::predict_product_package_dimensions_and_weight::PackageDimensions {
    height, length, unit, width }
);
received_impls!(
    super::v202609::predict_product_package_dimensions_and_weight::PredictProductPackageDimensionsAndWeightResponse
    { package_dimensions, package_weight }
);
sent_impls!(
    super::v202609::recommend_required_product_properties::RecommendRequiredProductProperties
    { category_id, product_title, description, images, sales_properties,
    target_property_ids }
);
received_impls!(
    super::v202609::recommend_required_product_properties::RecommendRequiredProductPropertiesResponse
    { recommended_properties }
);
received_impls!(
    super::v202609::recommend_required_product_properties::RecommendedProperty { id,
    is_customizable, is_multiple_selection, is_required, name, r#type = "type", values }
);
enum_impls!(
    super::v202609::recommend_required_product_properties::RecommendedPropertyType
);
received_impls!(
    super::v202609::recommend_required_product_properties::RecommendedPropertyValue { id,
    name }
);
sent_impls!(
    super::v202609::recommend_required_product_properties::SalesProperty { id, values }
);
sent_impls!(
    super::v202609::recommend_required_product_properties::SalesPropertyValue { id }
);
sent_impls!(
    super::v202609::submit_strikethrough_prices::SubmitStrikethroughPrices { product_id,
    external_product_id, skus }
);
sent_impls!(
    super::v202609::submit_strikethrough_prices::ExternalRetailPrice { amount, currency }
);
sent_impls!(
    super::v202609::submit_strikethrough_prices::ExternalTransactionPrice { amount,
    currency, transaction_time, image }
);
received_impls!(
    super::v202609::submit_strikethrough_prices::StrikethroughPriceError { code, detail,
    message }
);
sent_impls!(
    super::v202609::submit_strikethrough_prices::StrikethroughPriceSku {
    external_retail_price, external_sku_id, external_transaction_price, id }
);
received_impls!(
    super::v202609::submit_strikethrough_prices::SubmitStrikethroughPricesResponse {
    errors }
);
sent_impls!(
    super::v202609::suggest_brands::SuggestBrands { product_title, category_id,
    description, images }
);
received_impls!(super::v202609::suggest_brands::SuggestBrandsResponse { brands });
received_impls!(
    super::v202609::suggest_brands::SuggestedBrand { id, name, is_authorized }
);
sent_impls!(
    super::v202610::create_size_chart::CreateSizeChart { category_id, content =
    "size_chart_data", size_chart_mode, template_name }
);
received_impls!(
    super::v202610::create_size_chart::CreateSizeChartResponse { size_chart_id }
);
sent_impls!(
    super::v202610::edit_size_chart::EditSizeChart { content = "size_chart_data",
    size_chart_id, template_name }
);
received_impls!(
    super::v202610::edit_size_chart::EditSizeChartResponse { size_chart_id }
);
