// @generated from the replies in specs/return_refund/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::ApproveCancellation {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::ApproveReturn {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CalculateRefund {
    const REPLY: &'static str = r#"{"code":0,"data":{"order_refund_amount":{"currency":"USD","refund_total":"1.23","refund_subtotal":"1","refund_shipping_fee":"0.2","refund_tax":"0.03","retail_delivery_fee":"0.1"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CancelOrder {
    const REPLY: &'static str = r#"{"code":0,"data":{"cancel_id":"4035319218955782461","cancel_status":"CANCELLATION_REQUEST_SUCCESS"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::CreateReturn {
    const REPLY: &'static str = r#"{"code":0,"data":{"return_id":"4035319218955782461","return_status":"RETURN_OR_REFUND_REQUEST_PENDING"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetAftersalesEligibility {
    const REPLY: &'static str = r#"{"code":0,"data":{"sku_eligibility":[{"sku_id":"1729385144994206632","line_item_eligibility":[{"request_type":"REFUND","order_line_items_ids":["576469648086306000"],"eligible":true,"ineligible_code":25001001,"ineligible_reason":"invalid order status"}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetRejectReasons {
    const REPLY: &'static str = r#"{"code":0,"data":{"reasons":[{"name":"seller_reject_apply_you_have_reached_an_agreement_with_the_buyer","text":"You have reached an agreement with the buyer"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetReturnRecords {
    const REPLY: &'static str = r#"{"code":0,"data":{"records":[{"event":"ORDER_RETURN","role":"Buyer","description":"Customer submitted a return request","reason_text":"Wrong product was sent","note":"Reach an agreement with the buyer","images":[{"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/004797ebfd8c4d3da2df1cc4bfdb0614~tplv-o3syd03w52-origin-jpeg.jpeg?from=4246405447","width":200,"height":200}],"videos":[{"url":"https://v16m-default.akamaized.net/1e26046c3df91cd008d2ababba9445e2/65005d33/video/tos/maliva/tos-maliva-v-d8ca36-us/oQVCbIQemDpQxI9lHsg9IXQAb7mwgBabababab","cover":"https://p16-oec-va.ibyteimg.com/musically-maliva-obj/998d0381960bda1ef272f4a7724cf5ed~tplv-o3syd03w52-origin-jpeg.jpeg?from=4246405489","width":200,"height":200,"duration_millis":3000}],"create_time":1690532213}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::RejectCancellation {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::RejectReturn {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SearchCancellations {
    const REPLY: &'static str = r#"{"code":0,"data":{"cancellations":[{"order_id":"577087614418520388","cancel_type":"REQUEST_CANCEL_REFUND","cancel_status":"CANCELLATION_REQUEST_PENDING","role":"BUYER","cancel_reason":"ecom_order_to_ship_canceled_reason_created_by_mistakes","cancel_reason_text":"Order created by mistake","create_time":1690451136,"update_time":1690451136,"seller_next_action_response":[{"action":"SELLER_RESPOND_CANCEL","deadline":1690554680}],"refund_amount":{"currency":"USD","refund_total":"1.23","refund_subtotal":"1","refund_shipping_fee":"0.2","refund_tax":"0.03","retail_delivery_fee":"0.1","buyer_service_fee":"1000"},"cancel_line_items":[{"cancel_line_item_id":"4035227913481196964","order_line_item_id":"576468844534141348","sku_id":"2729382476852921560","sku_name":"1#, Standard","product_image":{"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/004797ebfd8c4d3da2df1cc4bfdb0614~tplv-o3syd03w52-origin-jpeg.jpeg?from=4246405447","width":200,"height":200},"product_name":"bundle No Heel Flat Heel Summer Winter Round Toe","seller_sku":"YYAPC23078TRT30","refund_amount":{"currency":"USD","refund_total":"1.23","refund_subtotal":"1","refund_shipping_fee":"0.2","refund_tax":"0.03","retail_delivery_fee":"0.1","buyer_service_fee":"1000"}}],"cancel_id":"4035318504086604100"}],"total_count":100,"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhDdVJhTDM1WmJkeFVTVW9LTkRaSnNaZCtuWjJXVU5CSDhlaA=="},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SearchReturns {
    const REPLY: &'static str = r#"{"code":0,"data":{"return_orders":[{"order_id":"577686530908261117","return_id":"4035318504086604100","return_type":"REFUND","return_status":"RETURN_OR_REFUND_REQUEST_PENDING","arbitration_status":"IN_PROGRESS","role":"BUYER","return_reason":"ecom_order_to_ship_canceled_reason_created_by_mistakes","return_reason_text":"Order created by mistake","shipment_type":"PLATFORM","handover_method":"DROP_OFF","return_tracking_number":"213456789098765433456","return_provider_name":"J&T Express","return_provider_id":"TH27014E9R5Q4G","pre_return_id":"4035310341095393452","next_return_id":"4035310341095393463","can_buyer_keep_item":true,"update_time":1690453136,"seller_next_action_response":[{"action":"SELLER_RESPOND_REFUND","deadline":1690554680}],"create_time":1690451136,"return_line_items":[{"return_line_item_id":"4035227657962164811","order_line_item_id":"576473917261451851","sku_id":"2729382476852921560","sku_name":"1#, Standard","product_name":"(SP) [PROMO BUNDLING] NICE Tissue Facial 180s x 5 pcs","seller_sku":"PUTIH 1 TALI","product_image":{"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/004797ebfd8c4d3da2df1cc4bfdb0614~tplv-o3syd03w52-origin-jpeg.jpeg?from=4246405447","width":200,"height":200},"refund_amount":{"currency":"USD","refund_total":"1.23","refund_subtotal":"1","refund_shipping_fee":"0.2","refund_tax":"0.03","retail_delivery_fee":"0.1","buyer_service_fee":"0.1"}}],"discount_amount":[{"currency":"USD","product_seller_discount":"0.1","shipping_fee_platform_discount":"0.1","shipping_fee_seller_discount":"0.1","product_platform_discount":"0.1"}],"shipping_fee_amount":[{"currency":"USD","seller_paid_return_shipping_fee":"0.1","platform_paid_return_shipping_fee":"0.1","buyer_paid_return_shipping_fee":"0.1"}],"refund_amount":{"currency":"USD","refund_total":"1.23","refund_subtotal":"1","refund_shipping_fee":"0.2","refund_tax":"0.03","retail_delivery_fee":"0.1","buyer_service_fee":"0.1"},"return_shipping_document_type":"SHIPPING_LABEL","return_method":"SELLER_ARRANGE","is_combined_return":"true ","combined_return_id":"4035309948547073951","seller_proposed_return_type":"PARTIAL_REFUND","partial_refund":{"currency":"IDR","amount":"10"},"buyer_rejected_partial_refund":true,"return_warehouse_address":{"full_address":"1199 Coleman Ave San Jose, CA 95110"}}],"total_count":100,"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhDdVJhTDM1WmJkeFVTVW9LTkRaSnNaZCtuWjJXVU5CSDhlaA=="},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202512::GetAftersalesEligibility {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"sku_eligibility":[{"line_item_eligibility":[{"eligible":true,"ineligible_code":25001001,"ineligible_reason":"invalid order status","order_line_items_ids":["576469648086306000"],"request_type":"REFUND"}],"sku_id":"1729385144994206632"}]}}"#;
}
