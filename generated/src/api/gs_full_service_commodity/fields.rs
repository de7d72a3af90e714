// @generated from the files of specs/gs_full_service_commodity/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::ApprovalStatus);
sent_impls!(super::types::AttributeInput { id, values });
enum_impls!(super::types::AttributeType);
received_impls!(super::types::AttributeValue { id, name_en, name_zh });
sent_impls!(super::types::AttributeValueInput { id, name });
sent_impls!(
    super::types::BasicSkcInput { external_skc_code, first_key_attribute_value_id,
    first_key_attribute_value_name, pictures, skus }
);
sent_impls!(
    super::types::BasicSkuInput { dimensions, external_sku_code, inventory, pictures,
    price, second_key_attribute_value_id, second_key_attribute_value_name, stockup_mode,
    weight }
);
received_impls!(super::types::Brand { approval_status, id, name });
enum_impls!(super::types::CategoryStatus);
sent_impls!(super::types::CertificationFile { uri });
sent_impls!(super::types::CertificationInput { items, r#type = "type" });
sent_impls!(super::types::Component { property_value_id });
sent_impls!(super::types::ComponentMaterials { component, ingredients });
sent_impls!(super::types::Description { items });
sent_impls!(super::types::DescriptionBlock { sequence, r#type = "type", uri });
received_impls!(super::types::GradingTemplate { id, name });
sent_impls!(
    super::types::Ingredient { multi_material_composition, single_material_composition,
    r#type = "type" }
);
enum_impls!(super::types::IngredientType);
sent_impls!(super::types::KeyAttribute { key_attribute_id });
sent_impls!(
    super::types::KeyAttributeValue { key_attribute_value_id, key_attribute_value_name }
);
sent_impls!(
    super::types::KeyedSkcInput { external_skc_code, first_key_attribute_value_id,
    first_key_attribute_value_name, pictures, skus }
);
sent_impls!(
    super::types::KeyedSkuInput { dimensions, external_sku_code, inventory,
    key_attribute_values = "key_attribute_value", pictures, price, reference_sale_price,
    sale_price_certificates, second_key_attribute_value_id,
    second_key_attribute_value_name, stockup_mode, total_unit_count, weight }
);
sent_impls!(
    super::types::KeyedSpuInput { attributes, brand_id, category_id, certifications,
    description, first_key_attribute_id, grading_template_id, ingredient, key_attributes
    = "key_attribute", manufacturer_ids = "manufacture_ids", media, product_name_en,
    product_name_zh, responsible_person_ids = "rp_ids", second_key_attribute_id,
    size_group_id, skcs }
);
sent_impls!(super::types::Material { percentage, property_value_id });
enum_impls!(super::types::MaterialShowType);
sent_impls!(
    super::types::Media { picture_set_type = "pic_set_type", picture_type = "pic_type",
    pictures, videos }
);
received_impls!(super::types::PhoneNumber { phone_number, phone_number_region });
sent_impls!(
    super::types::Picture { material_show_type, material_use_type_code, sequence, uri }
);
enum_impls!(super::types::PictureSetType);
enum_impls!(super::types::PictureType);
received_impls!(
    super::types::Qualification { description, example_url, file_types, max_file_count,
    r#type = "type" }
);
sent_impls!(super::types::QualificationInput { files, r#type = "type" });
received_impls!(
    super::types::RegionPublishability { can_publish, region, unpublishable_reasons }
);
sent_impls!(super::types::RegionalAttributeInput { id, region, values });
received_impls!(
    super::types::RequirementCondition { attribute_id, attribute_value_ids }
);
sent_impls!(super::types::SalePriceCertificate { uri });
received_impls!(super::types::Size { size_code, size_id });
received_impls!(super::types::SizeGroup { id, name, size_segments });
received_impls!(super::types::SizeSegment { size_codes });
sent_impls!(
    super::types::SkcInput { external_skc_code, first_key_attribute_value_id,
    first_key_attribute_value_name, pictures, skus }
);
received_impls!(
    super::types::Sku { code, external_sku_code, reject_reason, status, update_time }
);
sent_impls!(
    super::types::SkuInput { dimensions, external_sku_code, inventory, pictures, price,
    reference_sale_price, sale_price_certificates, second_key_attribute_value_id,
    second_key_attribute_value_name, stockup_mode, total_unit_count, weight }
);
enum_impls!(super::types::SkuStatus);
received_impls!(super::types::Spu { skus, spu_code });
sent_impls!(
    super::types::SpuInput { attributes, brand_id, category_id, certifications,
    description, first_key_attribute_id, grading_template_id, ingredient,
    manufacturer_ids = "manufacture_ids", media, product_name_en, product_name_zh,
    responsible_person_ids = "rp_ids", second_key_attribute_id, size_group_id, skcs }
);
received_impls!(super::types::UnpublishableReason { reason_information, reason_type });
enum_impls!(super::types::ValueType);
sent_impls!(super::types::Video { uri });
sent_impls!(
    super::v202404::get_attributes_preview::GetAttributesPreview { category_id }
);
received_impls!(
    super::v202404::get_attributes_preview::AttributePreview { id, is_multiple_selection
    = "is_mutiple_selection", is_required, name_en, name_zh, value_type, values }
);
received_impls!(
    super::v202404::get_attributes_preview::GetAttributesPreviewResponse { attributes }
);
sent_impls!(super::v202404::get_brands_preview::GetBrandsPreview { supplier_id });
received_impls!(super::v202404::get_brands_preview::GetBrandsPreviewResponse { brands });
sent_impls!(super::v202404::get_category_preview::GetCategoryPreview { category_id });
received_impls!(
    super::v202404::get_category_preview::GetCategoryPreviewResponse {
    first_key_attribute_id, id, is_allowed_jit, is_custom_key_attribute, is_enabled,
    is_garment, is_leaf, level, name_en, name_zh, parent_id, second_key_attribute_id }
);
sent_impls!(
    super::v202404::search_categories_preview::SearchCategoriesPreview { page_offset,
    page_size }
);
received_impls!(
    super::v202404::search_categories_preview::CategoryPreview { id, is_leaf, name_zh =
    "name_cn", name_en, parent_id, status }
);
received_impls!(
    super::v202404::search_categories_preview::SearchCategoriesPreviewResponse {
    categories, page_offset, page_size, total_count }
);
sent_impls!(
    super::v202405::create_product::CreateProduct { idempotency_key = "idempotent_key",
    spu }
);
received_impls!(super::v202405::create_product::CreateProductResponse { spu_code });
sent_impls!(
    super::v202405::create_product::CreateProductSpu { attributes, brand_id, category_id,
    certifications, first_key_attribute_id, grading_template_id, ingredient, media,
    product_name_en, product_name_zh, second_key_attribute_id, size_group_id, skcs }
);
sent_impls!(
    super::v202405::create_product_preview::CreateProductPreview { supplier_id, spu }
);
received_impls!(
    super::v202405::create_product_preview::CreateProductPreviewResponse { spu_code }
);
sent_impls!(
    super::v202405::create_product_preview::PreviewCertification { items, r#type = "type"
    }
);
sent_impls!(
    super::v202405::create_product_preview::PreviewCertificationFile { name, uri }
);
sent_impls!(
    super::v202405::create_product_preview::PreviewProductSpu { attributes, brand_id,
    category_id, certifications, first_key_attribute_id, grading_template_id, ingredient,
    media, product_name_en, product_name_zh, second_key_attribute_id, size_group_id, skcs
    }
);
sent_impls!(
    super::v202405::create_product_preview::PreviewQualification { files, r#type = "type"
    }
);
sent_impls!(super::v202405::get_attributes::GetAttributes { category_id });
received_impls!(
    super::v202405::get_attributes::Attribute { id, is_multiple_selection =
    "is_mutiple_selection", is_required, name_en, name_zh, r#type = "type", value_type,
    values }
);
received_impls!(super::v202405::get_attributes::GetAttributesResponse { attributes });
sent_impls!(super::v202405::get_brands::GetBrands {});
received_impls!(super::v202405::get_brands::GetBrandsResponse { brands });
sent_impls!(super::v202405::get_category::GetCategory { category_id });
received_impls!(
    super::v202405::get_category::GetCategoryResponse { first_key_attribute_id, id,
    is_allowed_jit, is_custom_key_attribute, is_enabled, is_garment, is_leaf, level,
    name_en, name_zh, parent_id, second_key_attribute_id }
);
sent_impls!(
    super::v202405::get_grading_templates_preview::GetGradingTemplatesPreview {
    supplier_id }
);
received_impls!(
    super::v202405::get_grading_templates_preview::GetGradingTemplatesPreviewResponse {
    grading_templates }
);
sent_impls!(
    super::v202405::get_image_upload_requirements::GetImageUploadRequirements {
    category_id }
);
received_impls!(
    super::v202405::get_image_upload_requirements::GetImageUploadRequirementsResponse {
    image_upload_requirements, picture_upload_ways = "pic_upload_way_configs" }
);
received_impls!(
    super::v202405::get_image_upload_requirements::ImageRequirement { is_required,
    length_max, length_min, length_rate, material_show_type, uses = "material_use_type",
    max_size, quantity_ceiling, quantity_floor, width_max, width_min, width_rate }
);
received_impls!(
    super::v202405::get_image_upload_requirements::ImageUploadRequirement { requirements
    = "config_details", picture_set_types = "pic_set_type" }
);
received_impls!(
    super::v202405::get_image_upload_requirements::ImageUse { code, is_required,
    quantity_ceiling, quantity_floor }
);
sent_impls!(
    super::v202405::get_size_groups_preview::GetSizeGroupsPreview { category_id }
);
received_impls!(
    super::v202405::get_size_groups_preview::GetSizeGroupsPreviewResponse {
    size_grading_required, size_groups }
);
sent_impls!(
    super::v202405::search_categories::SearchCategories { page_offset, page_size }
);
received_impls!(
    super::v202405::search_categories::Category { id, is_leaf, name_zh = "name_cn",
    name_en, parent_id, status, version }
);
received_impls!(
    super::v202405::search_categories::SearchCategoriesResponse { categories,
    page_offset, page_size, total_count }
);
sent_impls!(
    super::v202405::search_products_preview::SearchProductsPreview { supplier_id,
    external_sku_codes, page_size, page_token, platform_sku_codes, platform_spu_codes,
    push_time_ge, push_time_lt, sku_status }
);
received_impls!(
    super::v202405::search_products_preview::SearchProductsPreviewResponse {
    next_page_token, spus }
);
received_impls!(
    super::v202405::upload_certification_file::UploadCertificationFileResponse { uri }
);
received_impls!(
    super::v202405::upload_image_preview::UploadImagePreviewResponse { height, uri, url,
    width }
);
received_impls!(super::v202405::upload_video::UploadVideoResponse { uri });
sent_impls!(super::v202406::get_certifications::GetCertifications { category_id });
received_impls!(
    super::v202406::get_certifications::Certification { description, is_required,
    qualifications, region_code, r#type = "type" }
);
received_impls!(
    super::v202406::get_certifications::GetCertificationsResponse { certifications }
);
sent_impls!(super::v202406::get_grading_templates::GetGradingTemplates {});
received_impls!(
    super::v202406::get_grading_templates::GetGradingTemplatesResponse {
    grading_templates }
);
sent_impls!(super::v202406::get_size_groups::GetSizeGroups { category_id });
received_impls!(
    super::v202406::get_size_groups::GetSizeGroupsResponse { size_grading_required,
    size_groups }
);
sent_impls!(
    super::v202406::search_products::SearchProducts { external_sku_codes, page_size,
    page_token, platform_sku_codes, platform_spu_codes, push_time_ge, push_time_lt,
    sku_status }
);
received_impls!(
    super::v202406::search_products::SearchProductsResponse { next_page_token, spus }
);
received_impls!(
    super::v202406::upload_image::UploadImageResponse { length, uri, url, width }
);
sent_impls!(
    super::v202407::get_supplier_addresses::GetSupplierAddresses { page_token, page_size
    }
);
received_impls!(
    super::v202407::get_supplier_addresses::AddressParts { building, city_name,
    country_name, district_name, province_name, town_name }
);
received_impls!(
    super::v202407::get_supplier_addresses::GetSupplierAddressesResponse { addresses,
    next_page_token, total_count }
);
received_impls!(
    super::v202407::get_supplier_addresses::SupplierAddress { contact_name, detail,
    full_address, id, phone_number }
);
sent_impls!(super::v202408::get_size_groups::GetSizeGroups { category_id });
received_impls!(
    super::v202408::get_size_groups::GetSizeGroupsResponse { size_grading =
    "size_grading_data" }
);
received_impls!(
    super::v202408::get_size_groups::SizeGrading { size_grading_required, size_groups }
);
received_impls!(
    super::v202408::get_size_groups::SizeGroupWithSizes { id, name, sizes =
    "size_segements" }
);
sent_impls!(
    super::v202410::create_product::CreateProduct { idempotency_key = "idempotent_key",
    spu }
);
received_impls!(super::v202410::create_product::CreateProductResponse { spu_code });
sent_impls!(
    super::v202410::create_product::CreateProductSkc { external_skc_code,
    first_key_attribute_value_id, first_key_attribute_value_name, pictures, skus }
);
sent_impls!(
    super::v202410::create_product::CreateProductSku { dimensions, external_sku_code,
    inventory, pictures, price, reference_sale_price, sale_price_certificates,
    second_key_attribute_value_id, second_key_attribute_value_name, stockup_mode, weight
    }
);
sent_impls!(
    super::v202410::create_product::CreateProductSpu { attributes, brand_id, category_id,
    certifications, description, first_key_attribute_id, grading_template_id, ingredient,
    media, product_name_en, product_name_zh, second_key_attribute_id, size_group_id, skcs
    }
);
sent_impls!(
    super::v202410::search_products::SearchProducts { external_sku_codes, page_size,
    page_token, platform_sku_codes, platform_spu_codes, push_time_ge, push_time_lt,
    sku_status }
);
received_impls!(
    super::v202410::search_products::SearchProductsResponse { next_page_token, spus }
);
sent_impls!(super::v202503::get_attributes::GetAttributes { category_id });
received_impls!(
    super::v202503::get_attributes::Attribute { id, is_multiple_selection =
    "is_mutiple_selection", is_required, name_en, name_zh, required_regions, r#type =
    "type", value_type, values }
);
received_impls!(super::v202503::get_attributes::GetAttributesResponse { attributes });
sent_impls!(
    super::v202504::search_products::SearchProducts { external_sku_codes, page_size,
    page_token, platform_sku_codes, platform_spu_codes, push_time_ge, push_time_lt,
    sku_status }
);
received_impls!(
    super::v202504::search_products::SearchProductsResponse { next_page_token, spus }
);
sent_impls!(super::v202507::get_attributes::GetAttributes { category_id });
received_impls!(
    super::v202507::get_attributes::Attribute { id, is_multiple_selection =
    "is_mutiple_selection", is_required, name_en, name_zh, required_regions,
    requirement_conditions, r#type = "type", value_type, values }
);
received_impls!(
    super::v202507::get_attributes::GetAttributesResponse { attributes, region_attributes
    }
);
received_impls!(super::v202507::get_attributes::RegionAttribute { attributes, region });
received_impls!(
    super::v202507::get_attributes::RegionalAttribute { id, is_multiple_selection =
    "is_mutiple_selection", is_required, name_en, name_zh, requirement_conditions, r#type
    = "type", value_type, values }
);
sent_impls!(super::v202507::get_certifications::GetCertifications { category_id });
received_impls!(
    super::v202507::get_certifications::Certification { description, is_required,
    qualifications, region_code, requirement_conditions, r#type = "type" }
);
received_impls!(
    super::v202507::get_certifications::GetCertificationsResponse { certifications }
);
sent_impls!(
    super::v202508::check_product_publishability::CheckProductPublishability { spu }
);
received_impls!(
    super::v202508::check_product_publishability::CheckProductPublishabilityResponse {
    regions = "product_publish_detail" }
);
sent_impls!(
    super::v202508::create_product::CreateProduct { idempotency_key = "idempotent_key",
    spu }
);
received_impls!(super::v202508::create_product::CreateProductResponse { spu_code });
sent_impls!(
    super::v202508::get_supplier_manufacturers::GetSupplierManufacturers { page_token,
    page_size }
);
received_impls!(
    super::v202508::get_supplier_manufacturers::GetSupplierManufacturersResponse {
    manufacturers = "manufacturer_list", next_page_token }
);
received_impls!(
    super::v202508::get_supplier_manufacturers::Manufacturer { address, email, id,
    manufacturer_name, phone_number, registered_trade_name }
);
sent_impls!(
    super::v202508::get_supplier_responsible_persons::GetSupplierResponsiblePersons {
    page_token, page_size }
);
received_impls!(
    super::v202508::get_supplier_responsible_persons::GetSupplierResponsiblePersonsResponse
    { next_page_token, responsible_persons = "rp_infos" }
);
received_impls!(
    super::v202508::get_supplier_responsible_persons::PersonName { first_name, last_name,
    middle_name }
);
received_impls!(
    super::v202508::get_supplier_responsible_persons::ResponsiblePerson { address,
    company_name, create_time, is_default = "default_RP", email, id, name, phone_number,
    responsible_person_name = "rp_name", r#type = "type", update_time, version }
);
received_impls!(
    super::v202508::get_supplier_responsible_persons::ResponsiblePersonAddress { city,
    country, province, street, street2 }
);
sent_impls!(
    super::v202509::check_product_publishability::CheckProductPublishability { spu }
);
received_impls!(
    super::v202509::check_product_publishability::CheckProductPublishabilityResponse {
    regions = "product_publish_detail" }
);
sent_impls!(
    super::v202509::create_product::CreateProduct { idempotency_key = "idempotent_key",
    spu }
);
received_impls!(super::v202509::create_product::CreateProductResponse { spu_code });
