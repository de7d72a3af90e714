// @generated from the replies in specs/fbt/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202408::GetWarehouses {
    const REPLY: &'static str = r#"{"code":0,"data":{"warehouses":[{"fbt_warehouse_id":"121219993203023","warehouse_ids":["161213293423029","181213293423030"],"name":"TikTok_Eastvale(CA)","type":"PLATFORM_WAREHOUSE","subscribed":true,"addresses":[{"postal_code":"92376","region_code":"US","state":"CA","district":"San Bernardino","city":"Rialto","address_line_1":"1420 Tamarind Ave, Rialto, San Bernardino","address_line_2":" ","address_line_3":" "}],"logistics_services":[{"id":"12123232323","name":"Fulfilled by TikTok Shop-Standard","subscribed":true}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202408::SearchInventory {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"cGFnZV9udW1iZXI9Mg==","total_count":22113,"inventory":[{"goods":{"id":"7420135978213461877","reference_code":"water01","name":"100ml water","skus":[{"id":"73243612345","on_hand_detail":{"total_quantity":20,"available_quantity":5,"reserved_quantity":15}}]},"fbt_warehouse_id":"7232382932030232","in_transit_quantity":10,"on_hand_detail":{"total_quantity":20,"available_quantity":5,"reserved_quantity":15,"unfulfillable_quantity":0}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::GetInboundOrders {
    const REPLY: &'static str = r#"{"code":0,"data":{"inbound_orders":[{"id":"IBR23230232324","type":"REPLENISHMENT","merchant":{"id":"493493403043","name":"Juniper Home"},"create_time":1213232323,"ship_time":1213232323,"expect_arrive_time":1213243434,"actual_arrive_time":1213232323,"warehouse":{"fbt_warehouse_id":"121219993203023","warehouse_ids":["121219993209983"],"name":"TikTok Warehouse","type":"PLATFORM_WAREHOUSE"},"planned_goods":[{"id":"12324323","reference_code":"water01","name":"100ml water","quantity":9,"sku_ids":["1235566232323"]}],"received_batches":[{"id":"423541234612","goods_id":"12324323","normal_quantity":9,"defective_quantity":0,"product_ids":["23455654676645"],"sku_ids":["1235566232323"],"total_quantity":9}],"order_operation_logs":[{"operate_time":1715398048,"order_status":"RECEIVED"}],"carriers":[{"carrier_name":"UPS","tracking_number":"3283298203923283943"}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::GetMerchantOnboardedRegions {
    const REPLY: &'static str = r#"{"code":0,"data":{"onboarded_regions":[{"region_code":"GB"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::SearchGoods {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"cGFnZV9udW1iZXI9Mg==","total_count":123,"goods":[{"id":"86533997569","name":"water1.0","barcodes":[{"code":"014673829105","type":"UPC"}],"reference_code":"MUG-350-BLUE","image_url":"https://p-boei18n.byted.org/tos-boei18n-i-0euhj0x6u9/beec7f914a044902a0c5dc929b97d064~tplv-k3ldphp9j8-origin-jpeg.jpeg?","merchant_declaration_info":{"weight":{"value":"1.122","unit":"GRAM"},"dimension":{"width":"1.122","length":"2.122","height":"3.122","unit":"CENTIMETER"}},"warehouse_confirmation_info":{"weight":{"value":"1","unit":"GRAM"},"dimension":{"width":"1","length":"2.5","height":"3","unit":"CENTIMETER"}},"skus":[{"id":"1729439634328225260","name":"Blue, 350 ml","image_url":"https://p-boei18n.byted.org/tos-boei18n-i-0euhj0x6u9/beec7f914a044902a0c5dc929b97d064~tplv-jvtte31kaf-origin-jpeg.jpeg?from=522366036","product":{"id":"1729439631253210604","name":"Ceramic mug with lid","image_url":"https://p-boei18n.byted.org/tos-boei18n-i-0euhj0x6u9/fc303cec3f9b4e54a247bc8583892a4d~tplv-k3ldphp9j8-origin-jpeg.jpeg?from=3498640996"},"regions":["US"],"matched":true}],"lot_expiration_info":{"is_lot_control":true,"is_expiration_management":true,"shelf_life_days":12,"inbound_cutoff_days":90,"expiration_alert_days":60,"sales_cutoff_days":20,"handling_method":"DISPOSE","return_cycle":"ONCE_A_WEEK","addresses":{"name":"Sample Name","phone_number":"6075550114","postal_code":"92376","region_code":"US","state":"CA","district":"San Bernardino","city":"Rialto","address_line_1":"1420 Tamarind Ave, Rialto, San Bernardino","address_line_2":"  ","address_line_3":" "}}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202410::SearchInventoryRecords {
    const REPLY: &'static str = r#"{"code":0,"data":{"inventory_records":[{"goods":{"id":"12324323","reference_code":"water01","name":"100ml water"},"fbt_warehouse_id":"7232392932323","order":{"id":"OBF8932302030203","type":"OUTBOUND_ORDER"},"create_time":1212139230,"inventory_goods_type":"NORMAL","initial_on_hand_quantity":10,"final_on_hand_quantity":12,"changed_quantity":2}],"next_page_token":"cGFnZV9udW1iZXI9Mg==","total_count":22113},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202601::CancelMcfOrder {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"mcf_order":{"consign_orders":[{"id":"OBF1234","status":"cancelled"}],"external_order_id":"shopify7136104329798256386","mcf_order_id":"7136104329798256386"}}}"#;
}

impl Sample for super::v202601::CreateMcfOrder {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"mcf_order":{"create_time":1661756811,"external_order_id":"shopify202208291503530001100220033","mcf_order_id":"7136104329798256386"}}}"#;
}

impl Sample for super::v202601::GetMcfGoodsInventory {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"goods_inventory_list":[{"available_qty":10,"goods_id":"69167899745030"}]}}"#;
}

impl Sample for super::v202601::GetMcfOrderStatus {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"mcf_order":{"consign_orders":[{"carrier":"USPS","goods":[{"id":"123124124","quantity":1}],"id":"OBF1234","is_platform_closed":false,"issue":"Lack of inventory","shipping_provider":{"id":"7345645330412603141","name":"UPS"},"status":"PENDING","tracking_number":"TN87654321"}],"create_time":1661756811,"external_order_id":"shopify202208291503530001100220033","mcf_order_id":"7136104329798256386"}}}"#;
}

impl Sample for super::v202601::GetMerchantMcfStatus {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"mcf_status":{"is_mcf":0}}}"#;
}
