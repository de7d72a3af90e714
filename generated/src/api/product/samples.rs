// @generated from the replies in specs/product/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::ActivateProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":12052990,"message":"Check failed","detail":{"product_id":"1729382588639839583","extra_errors":[{"code":12052048,"message":"You can't edit other sellers' products"}]}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CheckListingPrerequisites {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"shop":{"bank_account":"{\"id\":\"bank_account\",\"name\":\"bank_account\",\"check_result\":{\"is_failed\":false}}","contact_info":"{\"id\":\"contact_info\",\"name\":\"contact_info\",\"check_result\":{\"is_failed\":false}}","gne":{"epr":"{\"id\":\"epr\",\"name\":\"epr\",\"check_result\":{\"is_failed\":false}}","product_quantity_limit":"{\"id\":\"product_quantity_limit\",\"name\":\"product_quantity_limit\",\"check_result\":{\"is_failed\":false}}"},"logistics":{"delivery_option":"{\"id\":\"logistics_service\",\"name\":\"logistics_service\",\"check_result\":{\"is_failed\":true,\"fail_reasons\":[\"Cannot add products because the warehouse didn't set logistics service. You can check in the shipping option page\"]}}","pickup_warehouse":"{\"id\":\"delivery_warehouse\",\"name\":\"delivery_warehouse\",\"check_result\":{\"is_failed\":false}}","return_warehouse":"{\"id\":\"return_warehouse\",\"name\":\"return_warehouse\",\"check_result\":{\"is_failed\":true,\"fail_reasons\":[\"Couldn't publish this product as you haven't set the return warehouse for your shop. Add the return warehouse information on TikTok Shop Seller Center first and try again.\"]}}","shipping_template":"{\"id\":\"shipping_template\",\"name\":\"shipping_template\",\"check_result\":{\"is_failed\":false}}"},"status":"{\"id\":\"shop_status\",\"name\":\"shop_status\",\"check_result\":{\"is_failed\":false}}","tax_info":"{\"id\":\"tax_info\",\"name\":\"tax_info\",\"check_result\":{\"is_failed\":true,\"fail_reasons\":[\"This seller is not able to create or edit product. Check if the seller has a valid tax number.\"]}}"}}}"#;
}

impl Sample for super::v202309::CheckProductListing {
    const REPLY: &'static str = r#"{"code":0,"data":{"check_result":"FAILED","fail_reasons":[{"code":12052700,"message":"Product title invalid"}],"warnings":{"message":"Your product will not be sent for review. "},"listing_quality":{"current_tier":"POOR","remaining_recommendations":3},"diagnoses":[{"field":"TITLE","diagnosis_results":[{"code":"TITLE_LESS_THAN_40_CHARACTERS","how_to_solve":"Names must be at least 40 characters long and contain product-identifying information, such as \"hiking boots\" or \"lipstick\".","quality_tier":"POOR"}],"suggestions":{"seo_words":[{"text":"dress"}],"smart_texts":[{"text":"this is a good title"}],"images":[{"uri":"tos-maliva-i-o3syd03w52-us/53b55d6e8cdf1f315affa7e70b45707d","url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/53b55d6e8cdf1f315affa7e70b45707d~tplv-1por3rr4fy-image.webp","optimized_uri":"tos-maliva-i-o3syd03w52-us/0266127022264e54ad2f639f5e0fb5e6","optimized_url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/0266127022264e54ad2f639f5e0fb5e6~tplv-1por3rr4fy-image.webp","height":600,"width":600}]}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CreateCustomBrand {
    const REPLY: &'static str = r#"{"code":0,"data":{"id":"7082427311584347905"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CreateGlobalProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"global_product_id":"1729592969712207008","global_skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM001","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"external_global_sku_id":"1234567890"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CreateProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_id":"1729592969712207008","skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM001","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"external_sku_id":"1729592969712207234","fees":[{"type":"PFAND","amount":"1.01","additional_attribute":"SINGLE_USE"}]}],"warnings":[{"message":"The [brand_id]:123 field is incorrect and has been automatically cleared by the system. Reason: [Brand does not exist]. You can edit it later."}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::DeactivateProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":12052048,"message":"You can't edit other sellers' products","detail":{"product_id":"1729382588639839583"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::DeleteGlobalProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"message":"Seller has no permission.","code":12019114,"detail":{"global_product_id":"1729715829872102020"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::DeleteProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":12052048,"message":"You can't edit other sellers' products.","detail":{"product_id":"1729382588639839583"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::EditGlobalProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"global_skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM01","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"external_global_sku_id":"1234567890"}],"publish_results":[{"region":"MY","status":"SUCCESS","fail_reasons":[{"message":"The publish region is inactive."}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::EditProduct {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"audit":{"status":"AUDITING"},"product_id":"1729592969712207008","skus":[{"external_sku_id":"1729592969712207234","fees":[{"additional_attribute":"SINGLE_USE","amount":"1.01","type":"PFAND"}],"id":"1729592969712207012","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"seller_sku":"Color-Red-XM001"}],"warnings":[{"message":"The [brand_id]:123 field is incorrect and has been automatically cleared by the system. Reason: [Brand does not exist]. You can edit it later."}]}}"#;
}

impl Sample for super::v202309::GetBrands {
    const REPLY: &'static str = r#"{"code":0,"data":{"brands":[{"id":"7082427311584347905","name":"Teas","authorized_status":"AUTHORIZED","is_t1_brand":true,"brand_status":"AVAILABLE"}],"total_count":10000,"next_page_token":"b2Zmc2V0PTAK"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetCategories {
    const REPLY: &'static str = r#"{"code":0,"data":{"categories":[{"id":"600002","parent_id":"600001","local_name":"Home Supplies","is_leaf":false,"permission_statuses":["INVITE_ONLY","NON_MAIN_CATEGORY"]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetCategoryAttributes {
    const REPLY: &'static str = r#"{"code":0,"data":{"attributes":[{"id":"100392","name":"Occasion","type":"PRODUCT_PROPERTY","is_requried":false,"values":[{"id":"1001533","name":"Birthday","icon_url":"https://p16-oec-sg.ibyteimg.com/tos-alisg-i-aphluv4xwc-sg/37a9d5d39c27480d9870f73a2ad7cc95~tplv-aphluv4xwc-origin-jpeg.jpeg?dr=11254&from=3455097676&height=956&idc=no1a&ps=933b5bde&shcp=9b759fb9&shp=cdf09b4c&t=555f072d&width=1000"}],"value_data_format":"POSITIVE_INT_OR_DECIMAL","is_customizable":true,"requirement_conditions":[{"condition_type":"VALUE_ID_MATCH","attribute_id":"101610","attribute_value_id":"1024358"}],"is_multiple_selection":true}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetCategoryRules {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_certifications":[{"id":"602362","name":"SNI Certificate","is_required":true,"document_details":"Upload a user manual or instructions in the official local language.\\n\\nWhere there are multiple items sold as a part of a bundle, please clearly indicate which specific product the certification pertains to in the uploaded file or image.","sample_image_url":"https://p-boei18n.byted.org/tos-boei18n-i-jvtte31kaf/80b32f2896829eeb69d4b278c4f3aa75.jpg~tplv-jvtte31kaf-origin-jpeg.jpeg","requirement_conditions":[{"condition_type":"VALUE_ID_MATCH","attribute_id":"101610","attribute_value_id":"1024358"}],"expiration_date":{"is_required":true}}],"size_chart":{"is_supported":true,"is_required":true},"cod":{"is_supported":true},"package_dimension":{"is_required":true},"epr":{"is_required":false},"responsible_person":{"is_required":false},"manufacturer":{"is_required":false},"allowed_special_product_types":"\"PRE_ORDER\"","fees":[{"type":"PFAND","is_required":true}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetGlobalCategories {
    const REPLY: &'static str = r#"{"code":0,"data":{"categories":[{"id":"600001","parent_id":"0","local_name":"Home Supplies","is_leaf":false,"permission_statuses":["AVAILABLE"]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetGlobalCategoryAttributes {
    const REPLY: &'static str = r#"{"code":0,"data":{"attributes":[{"id":"100392","name":"Occasion","type":"PRODUCT_PROPERTY","is_requried":false,"values":[{"id":"1001533","name":"Birthday"}],"is_multiple_selection":false,"is_customizable":false,"requirement_conditions":[{"region":"IE","condition_type":"VALUE_ID_MATCH","attribute_id":"101610","attribute_value_id":"1024358"}],"optional_regions":["US"],"required_regions":["GB","MY","PH","SG","TH","VN"]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetGlobalCategoryRules {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_certifications":[{"id":"7267563252536723205","name":"product_cert_name","is_required":false,"sample_image_url":"https://p-boei18n.byted.org/tos-boei18n-i-jvtte31kaf/80b32f2896829eeb69d4b278c4f3aa75.jpg~tplv-jvtte31kaf-origin-jpeg.jpeg","required_regions":["GB","MY","PH","SG","TH","VN"],"optional_regions":["US"],"requirement_conditions":[{"region":"IE","condition_type":"VALUE_ID_MATCH","attribute_id":"101610","attribute_value_id":"1024358"}]}],"size_chart":{"is_supported":true,"is_required":true},"responsible_person":{"is_required":false,"optional_regions":["IE"],"required_regions":["DE","ES"]},"manufacturer":{"is_required":false,"optional_regions":["IE"],"required_regions":["DE","ES"]}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetGlobalProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"id":"1729592969712207008","title":"Short Boat Invisible Socks","main_images":[{"height":600,"width":600,"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"}],"video":{"id":"v09ea0g40000cj91373c77u3mid3g1s0"},"description":" ","package_dimensions":{"length":"10","width":"10","height":"10","unit":"CENTIMETER"},"package_weight":{"value":"1.32","unit":"KILOGRAM"},"certifications":[{"id":"7267563252536723205","title":"SNI Certificate","files":[{"id":"v09ea0g40000cj91373c77u3mid3g1s0","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"name":"SNI.PDF","format":"PDF"}],"images":[{"height":600,"width":600,"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"}]}],"skus":[{"id":"1729592969712207234","seller_sku":"Color-Red-XM001","price":{"amount":"1.01","currency":"USD","unit_price":"1.00"},"global_quantity":100,"identifier_code":{"code":"10000000000010","type":"GTIN"},"sales_attributes":[{"id":"100000","name":"Color","value_id":"7267563252536723205","value_name":"Red\n","sku_img":{"height":600,"width":600,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]}}],"inventory":[{"global_warehouse_id":"6966568648651605766","quantity":100}],"sku_unit_count":"100.00","extra_identifier_codes":["12345678901234"],"external_global_sku_id":"1234567890"}],"update_time":1694522875,"create_time":1694522875,"product_attributes":[{"id":"100392","name":"Occasion","values":[{"id":"1001533","name":"Birthday"}]}],"size_chart":{"image":{"height":600,"width":600,"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"},"template":{"id":"7267563252536723205"}},"products":[{"region":"GB","id":"1729592969712207922","sku_mappings":[{"global_sku_id":"1729592969712207234","local_sku_id":"1729592969712207230","sales_attribute_mappings":[{"global_attribute_id":"100000","local_attribute_id":"100000","global_value_id":"1001064","local_value_id":"1001064"}]}]}],"global_seller_id":"7494083603082020484","brand":{"id":"7082427311584347905"},"category":{"id":"600002"},"manufacturer":{"name":"Sample Manufacturer Name","address":"123W 106th St, New York, NY, USA, 10025","phone_number":"+1-2125550136","email":"samplemanufacturer101@example.com\n"},"responsible_person_ids":["67726293bf1eb1e92401a"],"manufacturer_ids":["67726293bf1eb1e92401a"],"source_locale":"fr-FR","external_global_product_id":"123456789"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"id":"1729592969712207008","status":"SELLER_DEACTIVATED","title":"Short Boat Invisible Socks","category_chains":[{"id":"853000","parent_id":"851848","local_name":"Botol & Stoples Penyimpanan","is_leaf":true}],"brand":{"id":"7082427311584347905","name":"Juniper"},"main_images":[{"height":600,"width":600,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]}],"video":{"id":"v09ea0g40000cj91373c77u3mid3g1s0","cover_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036","format":"MP4","url":"https://v16m-default.akamaized.net/bbae7099581b26cd340beaa7821b2d8c/64de6020/video/tos/alisg/tos-alisg-v-f466fc-sg/oMne9QuzIBN3fIDN7bFCCMbBKuGigg12ghDC8k/?a=0&ch=0&cr=0&dr=0&er=0&lr=default&cd=0%7C0%7C0%7C0&br=2212&bt=1106&cs=0&ds=3&ft=dl9~j-Inz7TKnfsfiyq8Z&mime_type=video_mp4&qs=13&rc=anR4Ojk6ZmYzbTMzODRmNEBpanR4Ojk6ZmYzbTMzODRmNEBsYWFwcjRva2NgLS1kLy1zYSNsYWFwcjRva2NgLS1kLy1zcw%3D%3D&l=202308171159498F7B108584E58B010932&btag=e00048000","width":1280,"height":480,"size":1000},"description":"<p>Please compare above detailed size with your measurement before purchase.</p>\n<ul> \n  <li>M-Size</li>\n  <li>XL-Size</li>\n</ul> \n<img src=\"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/181595ea7d26489284b5667488d708c1~tplv-o3syd03w52-origin-jpeg.jpeg?from=1432613627\" />\n","package_dimensions":{"length":"10","width":"10","height":"10","unit":"CENTIMETER"},"package_weight":{"value":"1.32","unit":"KILOGRAM"},"skus":[{"id":"10001","seller_sku":"sku name","price":{"tax_exclusive_price":"110","sale_price":"117.5","currency":"USD","unit_price":"1"},"inventory":[{"warehouse_id":"6966568648651605766","quantity":999,"backorder_quantity":888,"handling_time":5}],"identifier_code":{"code":"10000000000010","type":"GTIN"},"sales_attributes":[{"id":"100000","name":"Color","value_id":"100000","value_name":"Red","sku_img":{"height":100,"width":100,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]},"supplementary_sku_images":[{"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","height":100,"width":100,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]}]}],"external_sku_id":"1729592969712207234","combined_skus":[{"product_id":"1729582718312380123","sku_id":"1729582718312380123","sku_count":1,"seller_sku":"sku_name","title":"Short Boat Invisible Socks","sales_attributes":[{"id":"100000","name":"Color","value_id":"100000","value_name":"Red","sku_img":{"height":100,"width":100,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]},"supplementary_sku_images":[{"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","height":100,"width":100,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]}]}],"price":{"tax_exclusive_price":"110","sale_price":"117.5","currency":"USD"},"inventory":[{"warehouse_id":"6966568648651605766","quantity":999}],"product_main_image":{"height":600,"width":600,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]},"categories":[{"id":"853000","parent_id":"851848","local_name":"Botol & Stoples Penyimpanan","is_leaf":true}],"brand":{"id":"7082427311584347905","name":"Juniper"},"combined_listing_not_live_reasons":["SUB_PRODUCT_DELETE"]}],"global_listing_policy":{"price_sync":true,"inventory_type":"SHARED","replicate_source":{"product_id":"1729592969712203232","shop_id":"7295929697122032321","sku_id":"1729592969712203232"}},"sku_unit_count":"1.00","external_urls":["https://example.com/path1","https://example.com/path2"],"extra_identifier_codes":["00012345678905","9780596520687"],"pre_sale":{"type":"PRE_ORDER","fulfillment_type":{"handling_duration_days":3,"release_date":1619611761}},"list_price":{"amount":"1","currency":"USD"},"external_list_prices":[{"source":"SHOPIFY_COMPARE_AT_PRICE","amount":"1","currency":"USD"}],"status_info":{"status":"DEACTIVATED","deactivation_source":"PLATFORM"},"fees":[{"type":"PFAND","amount":"1.01","additional_attribute":"SINGLE_USE"}]}],"certifications":[{"id":"602362","title":"SNI Certificate","files":[{"id":"v09ea0g40000cj91373c77u3mid3g1s0","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"name":"CERT_X2.PDF","format":"PDF"}],"images":[{"height":600,"width":600,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]}],"expiration_date":1741235456}],"size_chart":{"image":{"height":600,"width":600,"thumb_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"uri":"tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4","urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"]},"template":{"id":"7267563252536723205"}},"is_cod_allowed":true,"product_attributes":[{"id":"100392","name":"Occasion","values":[{"id":"1001533","name":"Birthday"}]}],"audit_failed_reasons":[{"position":"product","reasons":["violate listing rules"],"suggestions":["The product violates TikTok Shopping listing rules, please check and resubmit."],"listing_platform":"TIKTOK_SHOP"}],"update_time":1234567899,"create_time":1234567890,"delivery_options":[{"id":"1729592969712203232","name":"SEND_BY_SELLER","is_available":true}],"external_product_id":"172959296971220002","product_types":["COMBINED_PRODUCT"],"is_not_for_sale":true,"recommended_categories":[{"id":"850003","local_name":"\t\nBotol & Stoples Penyimpanan"}],"manufacturer_ids":["172959296971220002"],"responsible_person_ids":["172959296971220003"],"listing_quality_tier":"POOR","integrated_platform_statuses":[{"platform":"TOKOPEDIA","status":"PLATFORM_DEACTIVATED"}],"shipping_insurance_requirement":"OPTIONAL","minimum_order_quantity":1,"is_pre_owned":false,"audit":{"status":"AUDITING","pre_approved_reasons":["KYC_PENDING"]},"global_product_association":{"global_product_id":"1729592969712207920","sku_mappings":[{"global_sku_id":"1729592969712207234","local_sku_id":"1729592969712207230","sales_attribute_mappings":[{"local_attribute_id":"100000","global_attribute_id":"100000","local_value_id":"1001064","global_value_id":"1001064"}]}]},"prescription_requirement":{"needs_prescription":false},"product_families":[{"id":"1000592969712207000","products":[{"id":"1729592969712207008"}]}],"subscribe_info":{"support_subscribe":false,"subscribe_status":"ENABLED","subscribe_discount_details":[{"discount_level":"REGULAR","discount_value":10}],"subscribe_promotion_config":[{"discount_level":"REGULAR","discount_options":[5,10,15,20],"max_discount":90,"min_discount":5}]},"has_draft":true,"primary_combined_product_id":"1729592969712207008","product_status":"SELLER_DEACTIVATED","is_replicated":false,"shipping_template_id":"7552764259994699538"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::IdentifySizeCharts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"images":[{"is_size_chart":false,"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-origin-jpeg.jpeg"}]}}"#;
}

impl Sample for super::v202309::PartialEditProduct {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"audit":{"status":"AUDITING"},"product_id":"1729592969712207008","replicated_products":[{"product_id":"1729592969712207008","region":"DE","skus":[{"external_sku_id":"1729592969712207012","id":"1729592969712207012"}]}],"skus":[{"external_sku_id":"1729592969712207012","fees":[{"additional_attribute":"SINGLE_USE","amount":"1.01","type":"PFAND"}],"id":"1729592969712207012","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"seller_sku":"seller sku xxaa"}]}}"#;
}

impl Sample for super::v202309::PublishGlobalProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"region":"MY","shop_id":"7494083603082020484","skus":[{"related_global_sku_id":"1729696746528737924","id":"1729592969712207400","seller_sku":"XL-COLOR-001","sale_attributes":[{"id":"100001","value_id":"7272008676829824800"}]}],"id":"1929592969712207410"}],"publish_result":[{"region":"MY","status":"SUCCESS","fail_reasons":[{"message":"The publish region is inactive."}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::RecommendBrand {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"brand":{"id":"7082427311584347905","name":"Teas"}}}"#;
}

impl Sample for super::v202309::RecommendCategory {
    const REPLY: &'static str = r#"{"code":0,"data":{"leaf_category_id":"605254","categories":[{"id":"605254","name":"Teas","level":1,"is_leaf":true,"permission_statuses":["INVITE_ONLY"]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::RecommendGlobalCategory {
    const REPLY: &'static str = r#"{"code":0,"data":{"leaf_category_id":"605254","categories":[{"id":"605254","name":"Christmas Gifts","level":3,"is_leaf":true}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::RecoverProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":12052048,"message":"You can't edit other sellers' products","detail":{"product_id":"1729382588639839583"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SearchGlobalProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"global_products":[{"create_time":1694576429,"id":"1729592969712207008","skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM001"}],"status":"PUBLISHED","title":"Men's Fashion Sports Low Cut Cotton Breathable Ankle Short Boat Invisible Socks","update_time":1694576429}],"next_page_token":"b2Zmc2V0PTAK","total_count":100}}"#;
}

impl Sample for super::v202309::SearchInventory {
    const REPLY: &'static str = r#"{"code":0,"data":{"inventory":[{"product_id":"1729592969712207008","skus":[{"id":"1729388324987897824","seller_sku":"Color-Red-XM01","total_available_quantity":100,"total_committed_quantity":10,"warehouse_inventory":[{"warehouse_id":"7054915283043174149","available_quantity":100,"committed_quantity":10}],"total_available_inventory_distribution":{"campaign_inventory":[{"quantity":30,"campaign_name":"Big Sale"}],"creator_inventory":[{"quantity":20,"creator_name":"py001"}],"in_shop_inventory":{"quantity":50}}}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SearchProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTAK","products":[{"create_time":1234567890,"id":"1729592969712207008","recommended_categories":[{"id":"853000","local_name":"Botol & Stoples Penyimpanan"}],"sales_regions":["US"],"skus":[{"fees":[{"additional_attribute":"SINGLE_USE","amount":"1.01","type":"PFAND"}],"id":"1729592969712207012","inventory":[{"quantity":999,"warehouse_id":"7068517275539719942"}],"price":{"currency":"USD","sale_price":"121.11","tax_exclusive_price":"111.01"},"seller_sku":"Color-Red-XM01"}],"status":"ACTIVATE","title":"Short Boat Invisible Socks","update_time":1234567800}],"total_count":200}}"#;
}

impl Sample for super::v202309::UpdateGlobalInventory {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdateInventory {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":12052990,"message":"Check failed","detail":{"sku_id":"1729592969712207013","extra_errors":[{"warehouse_id":"7068517275539719942","code":12052097,"message":"The warehouse does not exist"}]}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdatePrices {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UploadProductFile {
    const REPLY: &'static str = r#"{"code":0,"data":{"id":"v09e40f40000cfu0ovhc77ub7fl97k4w","url":"https://p-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe\n","name":"SNI.PDF","format":"PDF"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UploadProductImage {
    const REPLY: &'static str = r#"{"code":0,"data":{"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe","url":"https://p-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe\n","height":720,"width":720,"use_case":"MAIN_IMAGE"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202312::CheckListingPrerequisites {
    const REPLY: &'static str = r#"{"code":0,"data":{"check_results":[{"check_item":"RETURN_WAREHOUSE","is_failed":true,"fail_reasons":["Couldn't publish this product as you haven't set the return warehouse for your shop. Add the return warehouse information on TikTok Shop Seller Center first and try again."]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202312::SearchGlobalProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"b2Zmc2V0PTAK","total_count":100,"global_products":[{"id":"1729592969712207008","title":"Men's Fashion Sports Low Cut Cotton Breathable Ankle Short Boat Invisible Socks","status":"PUBLISHED","skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM001"}],"create_time":1694576429,"update_time":1694576429}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202312::SearchProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTAK","products":[{"audit":{"pre_approved_reasons":["KYC_PENDING"],"status":"AUDITING"},"create_time":1234567890,"id":"1729592969712207008","integrated_platform_statuses":[{"platform":"TOKOPEDIA","status":"PLATFORM_DEACTIVATED"}],"is_not_for_sale":true,"listing_quality_tier":"POOR","product_sync_fail_reasons":["The required qualification is missed."],"recommended_categories":[{"id":"853000","local_name":"Botol & Stoples Penyimpanan"}],"sales_regions":["US"],"skus":[{"external_list_prices":[{"amount":"1","currency":"USD","source":"SHOPIFY_COMPARE_AT_PRICE"}],"fees":[{"additional_attribute":"SINGLE_USE","amount":"1.01","type":"PFAND"}],"id":"1729592969712207012","inventory":[{"quantity":999,"warehouse_id":"7068517275539719942"}],"list_price":{"amount":"1","currency":"USD"},"price":{"currency":"USD","sale_price":"121.11","tax_exclusive_price":"111.01"},"seller_sku":"Color-Red-XM01"}],"status":"ACTIVATE","title":"Short Boat Invisible Socks","update_time":1234567800}],"total_count":200}}"#;
}

impl Sample for super::v202401::GetListingSchemas {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":12052024,"detail":{"category_id":60002},"message":"Category is not final category"}],"listing_schemas":[{"category_id":60001,"fileds":[{"complex_values":[{"id":"100329","name":"Occasion","options":[{"id":"1001533","name":"Birthday"}],"rules":[{"type":"MULTIINPUT","value":"true"}]}],"id":"product_attributes","name":"product_attributes","rules":[{"type":"REQUIRED","value":"true"}]}]}]}}"#;
}

impl Sample for super::v202404::CheckGlobalProductListing {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"check_result":"PASS","fail_reasons":[{"message":"Product title invalid"}]}}"#;
}

impl Sample for super::v202404::OptimizeImages {
    const REPLY: &'static str = r#"{"code":0,"data":{"images":[{"height":600,"width":600,"original_uri":"tos-maliva-i-o3syd03w52-us/53b55d6e8cdf1f315affa7e70b45707d","original_url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/53b55d6e8cdf1f315affa7e70b45707d~tplv-1por3rr4fy-image.webp","optimized_uri":"tos-maliva-i-o3syd03w52-us/0266127022264e54ad2f639f5e0fb5e6","optimized_url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/0266127022264e54ad2f639f5e0fb5e6~tplv-1por3rr4fy-image.webp","optimize_status":"SUCCESS"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetProductDiagnoses {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"id":"1729592969712207012","listing_quality":{"current_tier":"POOR","remaining_recommendations":3},"diagnoses":[{"field":"TITLE","diagnosis_results":[{"code":"TITLE_LESS_THAN_40_CHARACTERS","how_to_solve":"Names must be at least 40 characters long and contain product-identifying information, such as \"hiking boots\" or \"lipstick\".","quality_tier":"GOOD"}],"suggestion":{"seo_words":[{"text":"dress"}],"smart_texts":[{"text":"this is a good title"}],"images":[{"height":600,"width":600,"uri":"tos-maliva-i-o3syd03w52-us/53b55d6e8cdf1f315affa7e70b45707d","url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/53b55d6e8cdf1f315affa7e70b45707d~tplv-1por3rr4fy-image.webp","optimized_uri":"tos-maliva-i-o3syd03w52-us/0266127022264e54ad2f639f5e0fb5e6","optimized_url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/0266127022264e54ad2f639f5e0fb5e6~tplv-1por3rr4fy-image.webp"}]}}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetProductSeoWords {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"id":"1729592969712207012","seo_words":[{"text":"dress"}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::RecommendProductTitlesAndDescriptions {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"id":"1729592969712207012","suggestions":[{"field":"TITLE","items":[{"text":"this is a good title"}]}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202407::CreateCategoryUpgradeTask {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202407::GetListingSchemas {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":12052024,"detail":{"category_id":60002},"message":"Category is not final category"}],"listing_schemas":[{"category_id":60001,"fields":[{"complex_values":[{"id":"100329","name":"Occasion","options":[{"id":"1001533","name":"Birthday"}],"rules":[{"type":"REQUIRED","value":"true"}]}],"id":"product_attributes","name":"product_attributes","rules":[{"type":"MAX_LENGTH","value":"20"}]}]}]}}"#;
}

impl Sample for super::v202407::SearchSizeCharts {
    const REPLY: &'static str = r#"{"code":0,"data":{"size_chart":[{"template_id":"7362027385890244398","template_name":"size chart","images":[{"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe","url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036","locale":"en-US"}]}],"next_page_token":"b2Zmc2V0PTAK","total_count":100},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::ApplyForOpportunities {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"opportunity_applications":[{"id":"submission123","opportunity_id":"213231231","product_id":"1729592969712207012","status":"REVIEWING"}]}}"#;
}

impl Sample for super::v202409::CreateManufacturer {
    const REPLY: &'static str = r#"{"code":0,"data":{"manufacturer_id":"66d3cbe4d9c8b09ddca932a7"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::CreateResponsiblePerson {
    const REPLY: &'static str = r#"{"code":0,"data":{"responsible_person_id":"66d3cbe4d9c8b09ddca023f1"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::PartialEditCandidateProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":36002005,"detail":{"external_product_id":"shopify-7012"},"message":"Failure reasons."}]}}"#;
}

impl Sample for super::v202409::PartialEditManufacturer {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::PartialEditResponsiblePerson {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::SearchCandidateProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"candidate_products":[{"create_time":1661756811,"description":"This is a red large t-shirt.","external_category_name":"Beauty","external_product_id":"shopifyopps123456","images":[{"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"}],"opportunity_ids":["1234321"],"opportunity_matching_end_time":1661756811,"opportunity_matching_status":"PENDING","skus":[{"price":{"amount":"10.00","currency":"USD"},"sales_attributes":[{"name":"color","sku_images":[{"uri":"tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"}],"value":"red"}]}],"title":"DiscountEvent0829","update_time":1661756811}],"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhD","total_count":100}}"#;
}

impl Sample for super::v202409::SearchManufacturers {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"manufacturers":[{"address":"One Raffles Quay, 1 Raffles Quay, Singapore 048583","email":"johndoe@email.com","id":"66d3cbe4d9c8b09ddca932a7","name":"John Doe","phone_number":{"country_code":"+65","local_number":"81234567"},"registered_trade_name":"TikTok Shop"}],"next_page_token":"66d3cbe3d9c8b09ddca932a1","total_count":26}}"#;
}

impl Sample for super::v202409::SearchOpportunities {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhD","opportunities":[{"benefits":["Register the same product to win increased visibility in Shop Tab"],"create_time":1726341751,"id":"12321","tags":["TIKTOKSHOP_HOT_SELLING"],"type":"LEAF_CATEGORY","update_time":1726341751}],"total_count":100}}"#;
}

impl Sample for super::v202409::SearchResponsiblePersons {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"66d3cbe3d9c8b09ddca932a1","responsible_persons":[{"address":{"city":"-","country":"Ireland","district":"-","postal_code":"D02 HD23","province":"-","street_address_line1":"63 Cardiff Ln, Grand Canal Dock, Dublin City, Dublin","street_address_line2":"-"},"email":"john.doe@email.com","id":"66d3cbe4d9c8b09ddca932a7","name":"John Doe","phone_number":{"country_code":"+353","local_number":"80915151"}}],"total_count":26}}"#;
}

impl Sample for super::v202409::UploadCandidateProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":36002005,"detail":{"external_product_id":"shopify-7012"},"message":"Failure reasons"}]}}"#;
}

impl Sample for super::v202411::DiagnoseAndOptimizeProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"listing_quality":{"current_tier":"POOR","remaining_recommendations":3},"diagnoses":[{"field":"TITLE","diagnosis_results":[{"code":"TITLE_LESS_THAN_40_CHARACTERS","how_to_solve":"Names must be at least 40 characters long and contain product-identifying information, such as \"hiking boots\" or \"lipstick\".","quality_tier":"FAIR"}],"suggestion":{"seo_words":[{"text":"dress"}],"smart_texts":[{"text":"this is a good title"}],"images":[{"height":600,"width":600,"uri":"tos-maliva-i-o3syd03w52-us/53b55d6e8cdf1f315affa7e70b45707d","url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/53b55d6e8cdf1f315affa7e70b45707d~tplv-1por3rr4fy-image.webp","optimized_uri":"tos-maliva-i-o3syd03w52-us/0266127022264e54ad2f639f5e0fb5e6","optimized_url":"https://p16-graph-va.ibyteimg.com/tos-maliva-i-1por3rr4fy-us/v2/0266127022264e54ad2f639f5e0fb5e6~tplv-1por3rr4fy-image.webp"}]}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202501::SearchManufacturers {
    const REPLY: &'static str = r#"{"code":0,"data":{"manufacturers":[{"id":"66d3cbe4d9c8b09ddca932a7","regional_profiles":[{"locale":"en-IE","name":"John Doe","registered_trade_name":"TikTok Shop","email":"johndoe@email.com","phone_number":{"availability":"AVAILABLE","country_code":"+353","local_number":"81234567"},"address":"10 Earlsfort Terrace, Dublin, Ireland"}]}],"total_count":26,"next_page_token":"66d3cbe3d9c8b09ddca932a1"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202501::SearchResponsiblePersons {
    const REPLY: &'static str = r#"{"code":0,"data":{"responsible_persons":[{"id":"66d3cbe4d9c8b09ddca932a7","regional_profiles":[{"locale":"en-IE","name":"John Doe","email":"john.doe@email.com","phone_number":{"country_code":"+353","local_number":"80915151"},"address":{"street_address_line1":"63 Cardiff Ln, Grand Canal Dock, Dublin City, Dublin","street_address_line2":"-","district":"-","city":"-","postal_code":"D02 HD23","province":"-","country":"IE"}}]}],"total_count":26,"next_page_token":"66d3cbe3d9c8b09ddca932a1"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202502::SearchProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"total_count":200,"products":[{"id":"1729592969712207008","title":"Short Boat Invisible Socks","status":"ACTIVATE","skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM01","price":{"currency":"USD","tax_exclusive_price":"111.01","sale_price":"121.11"},"inventory":[{"warehouse_id":"7068517275539719942","quantity":999,"backorder_quantity":888,"handling_time":5}],"list_price":{"amount":"1","currency":"USD"},"external_list_prices":[{"source":"SHOPIFY_COMPARE_AT_PRICE","amount":"1","currency":"USD"}],"pre_sale":{"type":"PRE_ORDER","fulfillment_type":{"handling_duration_days":7,"release_date":1619611761}},"status_info":{"status":"DEACTIVATED","deactivation_source":"PLATFORM"},"fees":[{"type":"PFAND","amount":"1.01","additional_attribute":"SINGLE_USE"}]}],"sales_regions":["US"],"create_time":1234567890,"update_time":1234567800,"product_sync_fail_reasons":["The required qualification is missed."],"is_not_for_sale":true,"recommended_categories":[{"id":"853000","local_name":"Botol & Stoples Penyimpanan"}],"listing_quality_tier":"POOR","integrated_platform_statuses":[{"platform":"TOKOPEDIA","status":"PLATFORM_DEACTIVATED"}],"audit":{"status":"AUDITING","pre_approved_reasons":["KYC_PENDING"]},"product_families":[{"id":"1000592969712207000","products":[{"id":"1729592969712207008"}]}],"has_draft":true}],"next_page_token":"b2Zmc2V0PTAK"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202502::SubmitStrikethroughPrices {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":"12052387","detail":{"sku_id":"1729592969712207111"},"message":"The external retail price is invalid"}]}}"#;
}

impl Sample for super::v202503::BindLocalProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"bind_results":[{"fail_reasons":[{"code":12052407,"message":"Product information mismatch detected. The following information in the local and global products must match: [\\\"SellerSKU\\\"]"}],"local_product_id":"1729582718312380123","region":"DE","status":"SUCCESS"}]}}"#;
}

impl Sample for super::v202505::CreateImageTranslationTasks {
    const REPLY: &'static str = r#"{"code":0,"data":{"translation_tasks":[{"image_uri":"tos-useast2a-i-tulkllf4y5-euttp/748e39ecff38453ab8396a36a53dbb92","target_language":"it-IT","id":"764c6e87eedcea90399a0dafcd572b71"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202506::GetImageTranslationTasks {
    const REPLY: &'static str = r#"{"code":0,"data":{"translation_tasks":[{"original_image":{"uri":"tos-useast2a-i-tulkllf4y5-euttp/748e39ecff38453ab8396a36a53dbb92","url":"https://p16-oec-sg.ibyteimg.com/tos-alisg-i-aphluv4xwc-sg/sample.jpeg"},"id":"764c6e87eedcea90399a0dafcd572b71","target_language":"it-IT","status":"COMPLETED","fail_reason":"This image can't be translated. Try a different image.","translated_image":{"uri":"tos-maliva-i-o3syd03w52-us/53b55d6e8cdf1f315affa7e70b45707d","url":"https://p16-oec-sg.ibyteimg.com/tos-alisg-i-aphluv4xwc-sg/sample.jpeg"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202506::SearchCombinedListingRecommendations {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"combined_listing_recommendations":[{"option_name":"Color","products":[{"id":"7362027385890244398","option_value":"Red"}]}],"next_page_token":"b2Zmc2V0PTAK","total_count":50}}"#;
}

impl Sample for super::v202507::GetGlobalListingRules {
    const REPLY: &'static str = r#"{"code":0,"data":{"listing_methods":"GLOBAL_PUBLISHING","inventory_rules":[{"local_warehouse_id":"7068517275539719942","allocation_mode":"SHARED","associated_warehouses":[{"warehouse_id":"7068517275539718842","region":"DE"}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202507::GetReplicatedProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"replicated_products":[{"region":"US","shop_id":"1732057700058170433","product_id":"1732057700058170433","product_status":"ACTIVE"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202507::ReplicateProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":12052223,"message":"the category is unauthorized.","detail":{"region":"US"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::ImportExternalProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"import_result":{"code":"0","message":"the file type is invalid"}}}"#;
}

impl Sample for super::v202509::EditProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_id":"1729592969712207008","skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM001","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"external_sku_id":"1729592969712207234","fees":[{"type":"PFAND","amount":"1.01","additional_attribute":"SINGLE_USE"}]}],"warnings":[{"message":"The [brand_id]:123 field is incorrect and has been automatically cleared by the system. Reason: [Brand does not exist]. You can edit it later."}],"audit":{"status":"AUDITING"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202509::PartialEditGlobalProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"global_skus":[{"id":"1729592969712207012","seller_sku":"Color-Red-XM01","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"external_global_sku_id":"1234567890"}],"publish_results":[{"region":"MY","status":"SUCCESS","fail_reasons":[{"message":"The publish region is inactive."}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202509::PartialEditProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_id":"1729592969712207008","skus":[{"id":"1729592969712207012","seller_sku":"seller sku xxaa","sales_attributes":[{"id":"100000","value_id":"1729592969712207123"}],"external_sku_id":"1729592969712207012","fees":[{"type":"PFAND","amount":"1.01","additional_attribute":"SINGLE_USE"}]}],"audit":{"status":"AUDITING"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202601::SearchProductsForComplianceAuditing {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"[\\\"1733419489460520284\\\"]","products":[{"brand_id":"1111","brand_name":"Labor","categories":[{"id":"1111","is_leaf":false,"level":1,"name":"Kostum","parent_id":"1111"}],"country":"FR","description":"<p>Please compare above detailed size with your measurement before purchase.</p>\n<ul> \n  <li>M-Size</li>\n  <li>XL-Size</li>\n</ul> \n<img src=\"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/181595ea7d26489284b5667488d708c1~tplv-o3syd03w52-origin-jpeg.jpeg?from=1432613627\" />","id":"1729592969712207008","listing_url":"https://shop.tiktok.com/view/product/1733990243784295749?region=FR","main_image_urls":["https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/6c8519a3663a4d728c4e3c131dc914b4~tplv-o3syd03w52-resize-jpeg:300:300.jpeg?from=522366036"],"seller_id":"11111","seller_name":"Essential Shop","title":"mike noritama cute calico cat","variants":[{"id":"11111"}]}],"total_count":454}}"#;
}
