// @generated from the replies in specs/logistics/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::GetGlobalWarehouses {
    const REPLY: &'static str = r#"{"code":0,"data":{"global_warehouses":[{"id":"7000714532876273411","name":"Guangzhou","ownership":"SELLER"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetShippingProviders {
    const REPLY: &'static str = r#"{"code":0,"data":{"shipping_providers":[{"id":"7117858858072016686","name":"USPS"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetWarehouseDeliveryOptions {
    const REPLY: &'static str = r#"{"code":0,"data":{"delivery_options":[{"id":"6955034615128000261","name":"LSV-TTS-STD","type":"STANDARD","description":"LSV-TTS-STD  S","dimension_limit":{"max_height":100,"max_length":100,"max_width":100,"unit":"INCH"},"weight_limit":{"max_weight":100,"min_weight":100,"unit":"GRAM"},"platform":["TOKOPEDIA","TIKTOK_SHOP"]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetWarehouses {
    const REPLY: &'static str = r#"{"code":0,"data":{"warehouses":[{"id":"7000714532876273410","entity_id":"7395366865142499073","name":"Guangzhou","effect_status":"ENABLED","type":"SALES_WAREHOUSE","sub_type":"DOMESTIC_WAREHOUSE","is_default":true,"address":{"region":"China","state":"GuangDong","city":"GuanZhou","distict":"HuaDu","town":"town","contact_person":"Lee","first_name":"新一","last_name":"工藤","first_name_local_script":"くどう","last_name_local_script":"しんいち","postal_code":"510000","full_address":"South Sea 11 floor","region_code":"CN","phone_number":"188****2234","address_line1":"Bairro/Distrito","address_line2":"Caminho Trinta e Três","address_line3":"3","address_line4":"11 floor","geolocation":{"latitude":"45.41634","longitude":"-75.6868"}}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::StandardizeWarehouseAddress {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"standardization_result":{"standardized_address":{"address_line1":"South Sea 11 floor","address_line2":"Xinhua Street","city":"GuanZhou","district":"HuaDu","postal_code":"98804","region_code":"CN","state":"Guandong","town":"Huashan"},"updated":true}}}"#;
}

impl Sample for super::v202502::CreateWarehouse {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"error_list":[{"code":500,"message":"Internal Server Error"}],"warehouse_id":"7469975631737423671"}}"#;
}

impl Sample for super::v202502::UpdateWarehouse {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"error_list":[{"code":500,"message":"Internal Server Error"}]}}"#;
}

impl Sample for super::v202510::GetShippingTemplateAvailability {
    const REPLY: &'static str = r#"{"code":0,"data":{"templates":[{"template_is_available":false,"template":{"template_name":"Standard shipping","template_id":"1234566","is_default":false,"template_party":1},"service_unreachable_reason":[{"service_id":"23241","filter_reason":[{"filter_type":"9","reason":"Ship by seller is banned"}]}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}
