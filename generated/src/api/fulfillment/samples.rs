// @generated from the replies in specs/fulfillment/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::BatchShipPackages {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":10007014,"message":"package in freeze status","detail":{"package_id":"123123123123131"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CombinePackages {
    const REPLY: &'static str = r#"{"code":0,"data":{"packages":[{"id":"413234134123412","order_ids":["1233213123123","32132131231"]}],"errors":[{"code":10007014,"message":"fulfillment not allow combine package","detail":{"package_id":"1231231231231313123132"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CreatePackage {
    const REPLY: &'static str = r#"{"code":0,"data":{"order_id":"2882335594258860015","order_line_item_ids":["32132124331234"],"dimension":{"length":"1.2","width":"0.2","height":"0.03","unit":"CM"},"shipping_service_info":{"id":"288233559123860015","name":"UPS-first class","price":"10","currency":"dollar","earliest_delivery_days":3,"latest_delivery_days":5,"shipping_provider_id":"2882322591238","shipping_provider_name":"UPS"},"package_id":"2882335594258860015","weight":{"value":"1.2","unit":"GRAM"},"create_time":1623812664},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetEligibleShippingServices {
    const REPLY: &'static str = r#"{"code":0,"data":{"order_id":"28823355942588","order_line_id":["32132124331234"],"weight":{"value":"1.2","unit":"GRAM"},"shipping_services":[{"id":"288233559123860015","name":"UPS-first class","price":"5","currency":"USD","earliest_delivery_days":3,"latest_delivery_days":5,"is_default":false,"shipping_provider_name":"UPS","shipping_provider_id":"288233559123860012"}],"dimension":{"length":"0.3","width":"0.2","height":"0.04","unit":"INCH"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetOrderHandoverTimeSlots {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"can_drop_off":true,"can_pickup":true,"can_van_collection":true,"drop_off_point_url":"www.j&t.com","pickup_slots":[{"avaliable":true,"end_time":1623812664,"start_time":1623812664}]}}"#;
}

impl Sample for super::v202309::GetOrderSplitAttributes {
    const REPLY: &'static str = r#"{"code":0,"data":{"split_attributes":[{"order_id":"556643423444","can_split":false,"reason":"Order has been canceled","must_split":false,"must_split_reasons":[{"type":"CATEGORY_ITEM_LIMITATION","category_id":"601990","max_count":"2"}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetOrderTracking {
    const REPLY: &'static str = r#"{"code":0,"data":{"tracking":[{"description":"Your package was delivered!\n","update_time_millis":1694685539000}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetPackage {
    const REPLY: &'static str = r#"{"code":0,"data":{"package_id":"5433567853345","orders":[{"id":"54335448533296","skus":[{"id":"2729382476852921560","name":"white,128g","image_url":"https://p19-oec-sg.ibyteimg.com/tos-maliva-i-o3syd03w52-us/12345670c","quantity":5}]}],"package_status":"PROCESSING","split_and_combine_tag":"SPLIT","has_multi_skus":true,"note_tag":"BUYER_UNNOTED","shipping_provider_name":"TT Virtual express","shipping_provider_id":"6617675021119438849","shipping_type":"TIKTOK","delivery_option_name":"Shipped from seller\n","delivery_option_id":"7091146663229654785","tracking_number":"6617675021119438849","last_mile_tracking_number":"6617675021119438849","pickup_slot":{"start_time":1635338186,"end_time":1635338186},"create_time":1635338186,"handover_method":"PICKUP","order_line_item_ids":["1729382476852921560"],"recipient_address":{"full_address":"1*** Coleman Ave San Jose, CA 95110\n","phone_number":"(+1)213-***-1234\n","name":"Zay","postal_code":"95110\n","address_detail":"Unit one building 8\n","region_code":"US","address_line1":"TikTok 5800 bristol Pkwy\n","address_line2":"Suite 100\n","address_line3":"Suite 100\n","address_line4":"Suite 100\n"},"sender_address":{"full_address":"1*** Coleman Ave San Jose, CA 95110","phone_number":"(+1)213-***-1234\n","name":"Zay","postal_code":"95110","address_detail":"Unit one building 8","region_code":"US","address_line1":"TikTok 5800 bristol Pkwy","address_line2":"Suite 100","address_line3":"Suite 100","address_line4":"Suite 100"},"weight":{"value":"1.2","unit":"GRAM"},"dimension":{"length":"1.2","width":"0.2","height":"0.03","unit":"CM"},"update_time":1635338186,"insurance":{"is_purchased":true,"coverage_amount":"200","is_claim_eligible":true,"claim_status":"CLAIM_PENDING"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetPackageHandoverTimeSlots {
    const REPLY: &'static str = r#"{"code":0,"data":{"can_pickup":true,"can_drop_off":true,"can_van_collection":true,"drop_off_point_url":"true","pickup_slots":[{"start_time":1623812664,"end_time":1623812664,"avaliable":true}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetPackageShippingDocument {
    const REPLY: &'static str = r#"{"code":0,"data":{"doc_url":"https://magelng.bytedance.net2/wsos_v2/oec_fulfillment_doc_tts/object/wsos641232","tracking_number":"752455325694"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::MarkPackageAsShipped {
    const REPLY: &'static str = r#"{"code":0,"data":{"order_id":"32131324123321","order_line_item_ids":["31322412312312"],"package_id":"32141235124234","warning":{"message":"match more than one provider"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SchedulePackageHandover {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"create_time":1635338186,"dimension":{"height":"1.2","length":"1.2","unit":"INCH","width":"1.2"},"handover_method":"PICKUP","order_id":"2882335594258","order_line_item_ids":["32132124331234"],"package_id":"2882335594258","shipping_provider_id":"6617675021119438849","shipping_provider_name":"TT Virtual express","tracking_number":"6617675021119438849","update_time":1635338186,"weight":{"unit":"GRAM","value":"1.2"}}}"#;
}

impl Sample for super::v202309::SearchCombinablePackages {
    const REPLY: &'static str = r#"{"code":0,"data":{"combinable_packages":[{"id":"57466538837665","order_ids":["57466538837665","57466538837666"]}],"next_page_token":"6AsPQsUMvH3RkchNUPPh22NROHkE0D8pmq/N5M1kHYcZmtRyv9aVrNv65W7Q6tFA","total_count":10},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SearchPackages {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"6AsPQsUMvH3RkchNUPPh22NROHkE0D8pmq/N5M1kHYcZmtRyv9aVrNv65W7Q6tFA","total_count":221,"packages":[{"id":"577828281214600000","orders":[{"id":"577828281214600000","skus":[{"id":"577828281214883345","name":"white,128g","image_url":"https://p19-oec-sg.ibyteimg.com/tos-maliva-i-o3syd03w52-us/12345670","quantity":5}]}],"create_time":1635338186,"update_time":1635338186,"status":"PROCESSING","tracking_number":"6617675021119438849","shipping_provider_name":"TT Virtual express","shipping_provider_id":"6617675021119438849","order_line_item_ids":["1729382476852921560"]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::ShipPackage {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SplitOrder {
    const REPLY: &'static str = r#"{"code":0,"data":{"packages":[{"splittable_group_id":"123","id":"223362377512830222"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UncombinePackages {
    const REPLY: &'static str = r#"{"code":0,"data":{"packages":[{"id":"1152921504606846980","order_ids":["576462377512830168","576462377512830168"]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdateOrderShipment {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdatePackageDeliveryStatus {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":10007014,"message":"order not in sof service","detail":{"package_id":"1231231231231"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdatePackageShipment {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UploadProofOfDeliveryFile {
    const REPLY: &'static str = r#"{"code":0,"data":{"url":"https://maellane.bytedance.net/wsos_v2/oec_fulfillment_doc_tts/o","name":"attachment_file.pdf"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UploadProofOfDeliveryImage {
    const REPLY: &'static str = r#"{"code":0,"data":{"url":"https://p-pbe38.byted.org/tos-ppdi18n-i-0euhj0x6u9/0a119a90d90b41e3838608bc384","height":256,"width":256},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202407::CreateFirstMileBundle {
    const REPLY: &'static str = r#"{"code":0,"data":{"first_mile_bundle_id":"BA123444534","url":"https://open-fs-va.tiktokshop.com/doc_tts/object/28b05?skipCookie=true&timeStamp=1721272360&sign=ef63cd6","errors":[{"code":10007014,"message":"invalid package id","detail":{"order_id":"578967030217083407"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202408::CreateLastMileBundle {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"last_mile_bundle_id":"7394368153362581254"}}"#;
}

impl Sample for super::v202502::UploadInvoices {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":10007014,"message":"The invoice already exists in the upload. Please try again later","detail":{"package_id":"1231231231231","order_ids":["58747683456"]}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::CheckTiktokShippingCoverage {
    const REPLY: &'static str = r#"{"code":0,"data":{"is_tiktok_shipping":false,"is_tiktok_collection":false},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202510::CreateFirstMileBundle {
    const REPLY: &'static str = r#"{"code":0,"data":{"first_mile_bundle_id":"BA123444534","url":"https://open-fs-va.tiktokshop.com/doc_tts/object/28b05?skipCookie=true&timeStamp=1721272360&sign=ef63cd6","errors":[{"code":10007014,"message":"invalid package id","detail":{"order_id":"578967030217083407"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202512::CreatePackage {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"create_time":1623812664,"dimension":{"height":"0.03","length":"1.2","unit":"CM","width":"0.2"},"package_id":"2882335594258860015","shipping_service_info":{"currency":"dollar","earliest_delivery_days":3,"id":"288233559123860015","latest_delivery_days":5,"name":"UPS-first class","price":"10","shipping_provider_id":"2882322591238","shipping_provider_name":"UPS"},"weight":{"unit":"GRAM","value":"1.2"}}}"#;
}

impl Sample for super::v202601::SubmitRedemptions {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"order_statuses":[{"order_line_id":"577086512123755123","status_code":0}]}}"#;
}
