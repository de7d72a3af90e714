// @generated from the replies in specs/gs_full_service_commodity/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202404::GetAttributesPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"attributes":[{"id":"7110464130469611265","is_mutiple_selection":true,"is_required":true,"name_en":"Size","name_zh":"尺码","value_type":"TEXT","values":[{"id":"7198055240673855233","name_en":"0XL","name_zh":"0XL"}]}]}}"#;
}

impl Sample for super::v202404::GetBrandsPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"brands":[{"approval_status":"PASSED","id":"7303372078719633170","name":"Lenovo"}]}}"#;
}

impl Sample for super::v202404::GetCategoryPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"first_key_attribute_id":"7110491141870454529","id":"7303372181458093832","is_allowed_jit":true,"is_custom_key_attribute":true,"is_enabled":true,"is_garment":true,"is_leaf":true,"level":3,"name_en":"Plus Size Women's Traditional Dresses","name_zh":"大码女士传统连衣裙","parent_id":"7303372181458093832","second_key_attribute_id":"7110464130469611265"}}"#;
}

impl Sample for super::v202404::SearchCategoriesPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"categories":[{"id":"7352725811307202325","is_leaf":true,"name_cn":"男士沙滩套装","name_en":"Men Beach Sets","parent_id":"7352830606725646100","status":"2"}],"page_offset":1,"page_size":50,"total_count":1000}}"#;
}

impl Sample for super::v202405::CreateProductPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"spu_code":"S202412345678"}}"#;
}

impl Sample for super::v202405::GetAttributes {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"attributes":[{"id":"7110464130469611265","is_mutiple_selection":true,"is_required":true,"name_en":"Size","name_zh":"尺码","type":"SALE","value_type":"SINGLETEXT","values":[{"id":"7198055240673855233","name_en":"Red","name_zh":"红色"}]}]}}"#;
}

impl Sample for super::v202405::GetGradingTemplatesPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"grading_templates":[{"id":"7277854476945196805","name":"default"}]}}"#;
}

impl Sample for super::v202405::GetSizeGroupsPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"size_grading_required":true,"size_groups":[{"id":"7277854476945196805","name":"ODM定款测试尺码","size_segments":[{"size_codes":["XXL"]}]}]}}"#;
}

impl Sample for super::v202405::SearchCategories {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"categories":[{"id":"7314219158718170882","is_leaf":true,"name_cn":"连衣裙","name_en":"dress","parent_id":"7314219158718170882","status":"2","version":"v1"}],"page_offset":1,"page_size":10,"total_count":10}}"#;
}

impl Sample for super::v202405::SearchProductsPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"y67819asj2M2","spus":[{"skus":[{"code":"S24042300007100101","external_sku_code":"ESN1254FED","reject_reason":"审版不通过","status":"BUYER_SELECTING","update_time":1715750138}],"spu_code":"S240423000071"}]}}"#;
}

impl Sample for super::v202405::UploadImagePreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"height":720,"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe","url":"https://p-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe","width":720}}"#;
}

impl Sample for super::v202406::GetCertifications {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"certifications":[{"description":"CE/UKCA Certificate","is_required":true,"qualifications":[{"description":"CE/UKCA Certificate","example_url":"https://p16-she-sg.ibyteimg.com/tos-alisg-i-f7lenjegsh-sg/8b438037135246c5a78f725f05b3c9c4~tplv-f7lenjegsh-origin-webp.webp?","file_types":["PNG","PDF"],"max_file_count":3,"type":"CE_UKCA_CERT"}],"region_code":"US","type":"CE_UKCA"}]}}"#;
}

impl Sample for super::v202407::GetSupplierAddresses {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"addresses":[{"contact_name":"王","detail":{"building":"A工业园B栋二楼","city_name":"广州市","country_name":"中华人民共和国","district_name":"白云区","province_name":"广东省","town_name":"白云湖街道"},"full_address":"广东省广州市白云区白云湖街道A工业园B栋二楼","id":"5765611513885715460","phone_number":"+8618566000000"}],"next_page_token":"2","total_count":100}}"#;
}

impl Sample for super::v202408::GetSizeGroups {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"size_grading_data":{"size_grading_required":true,"size_groups":[{"id":"2341232131","name":"女装标码","size_segements":[{"size_code":"XS","size_id":"1232333"}]}]}}}"#;
}

impl Sample for super::v202503::GetAttributes {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"attributes":[{"id":"7110464130469611265","is_mutiple_selection":true,"is_required":true,"name_en":"Size","name_zh":"尺码","required_regions":["GB","SA"],"type":"SALE","value_type":"SINGLETEXT","values":[{"id":"7198055240673855233","name_en":"Red","name_zh":"红色"}]}]}}"#;
}

impl Sample for super::v202507::GetAttributes {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"attributes":[{"id":"7110464130469611265","is_mutiple_selection":true,"is_required":true,"name_en":"Size","name_zh":"尺码","required_regions":["GB","SA"],"requirement_conditions":[{"attribute_id":"“7480943272501643026”","attribute_value_ids":["7480901256301528840"]}],"type":"SALE","value_type":"SINGLETEXT","values":[{"id":"7198055240673855233","name_en":"Red","name_zh":"红色"}]}],"region_attributes":[{"attributes":[{"id":"7110464130469611265","is_mutiple_selection":true,"is_required":true,"name_en":"Size","name_zh":"尺码","requirement_conditions":[{"attribute_id":"“7480943272501643026”","attribute_value_ids":["7480901256301528840"]}],"type":"SALE","value_type":"SINGLETEXT","values":[{"id":"7198055240673855233","name_en":"Red","name_zh":"红色"}]}],"region":"US"}]}}"#;
}

impl Sample for super::v202507::GetCertifications {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"certifications":[{"description":"CE/UKCA Certificate","is_required":true,"qualifications":[{"description":"CE/UKCA Certificate","example_url":"https://p16-she-sg.ibyteimg.com/tos-alisg-i-f7lenjegsh-sg/8b438037135246c5a78f725f05b3c9c4~tplv-f7lenjegsh-origin-webp.webp?","file_types":["PNG","PDF"],"max_file_count":3,"type":"CE_UKCA_CERT"}],"region_code":"US","requirement_conditions":[{"attribute_id":"“7480943272501643026”","attribute_value_ids":["7480901256301528840"]}],"type":"CE_UKCA"}]}}"#;
}

impl Sample for super::v202508::CheckProductPublishability {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"product_publish_detail":[{"can_publish":false,"region":"US","unpublishable_reasons":[{"reason_information":"待补充属性：计数方式;属性id:7474875997982590741","reason_type":14}]}]}}"#;
}

impl Sample for super::v202508::CreateProduct {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"spu_code":"S250904111111"}}"#;
}

impl Sample for super::v202508::GetSupplierManufacturers {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"manufacturer_list":[{"address":"manufacture address","email":"contact@example.com","id":"6763ae6b8ac2c2b3034db5cd","manufacturer_name":"制造商名称","phone_number":{"phone_number":"1888888888","phone_number_region":"+86"},"registered_trade_name":"trade name"}],"next_page_token":"cGFnZV9udW1iZXI9Mw=="}}"#;
}

impl Sample for super::v202508::GetSupplierResponsiblePersons {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"cGFnZV9udW1iZXI9NA==","rp_infos":[{"address":{"city":"Vienna","country":"Republic of Austria","province":"Vienna","street":"12 Sample Street","street2":"Building B"},"company_name":"Juniper Compliance GmbH","create_time":1757399009,"default_RP":false,"email":"contact@example.com","id":"67ece12093e70542ea273a08","name":{"first_name":"first","last_name":"last","middle_name":"middle"},"phone_number":{"phone_number":"12345678903","phone_number_region":"+49"},"rp_name":"Juniper Compliance GmbH","type":2,"update_time":1757399009,"version":2}]}}"#;
}

impl Sample for super::v202509::CheckProductPublishability {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"product_publish_detail":[{"can_publish":false,"region":"US","unpublishable_reasons":[{"reason_information":"待补充属性：计数方式;属性id:7474875997982590741","reason_type":14}]}]}}"#;
}

impl Sample for super::v202509::CreateProduct {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"spu_code":"S250904111111"}}"#;
}
