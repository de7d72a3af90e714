// @generated from the replies in specs/promotion/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::CreateActivity {
    const REPLY: &'static str = r#"{"code":0,"data":{"activity_id":"7136104329798256386","create_time":1661756811,"update_time":1661756811,"status":"ONGOING"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::DeactivateActivity {
    const REPLY: &'static str = r#"{"code":0,"data":{"activity_id":"7136104329798256386","title":"FlashSale 20230707","status":"ONGOING","update_time":1661756811},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetActivity {
    const REPLY: &'static str = r#"{"code":0,"data":{"activity_id":"7136104329798256386","title":"FlashSale 20230707","activity_type":"FIXED_PRICE","duration_type":"INDEFINITE","begin_time":1661756811,"end_time":1661856811,"participation_limit":[{"type":"NO_LIMIT"}],"products":[{"id":"7136011254174631686","activity_price":{"amount":"70500","currency":"IDR"},"quantity_limit":-1,"quantity_per_user":-1,"discount":"10","skus":[{"id":"7136382541418366725","discount":"10","quantity_limit":-1,"quantity_per_user":-1,"activity_price":{"amount":"70500","currency":"IDR"}}]}],"status":"ONGOING","create_time":1661750811,"update_time":1661750811,"product_level":"PRODUCT","activity_commands":"IMMUTABLE","discount":{"shipping_discount":{"threshold_type":"MINIMAL_ITEM_QUANTITY","threshold_value":"3","type":"DISCOUNT_SHIPPING_FEE","value":"10.5","shipping_method":"STANDARD_SHIPPING","inventory_type":"SELF_FULFILLED","area_scope":{"type":"WHOLE","specific_areas":"[Washington, New York]"}},"bmsm_discount":{"details":[{"tier":1,"threshold_type":"MINIMAL_ITEM_QUANTITY","threshold_value":"5","type":"PERCENTAGE_OFF","value":"10"}]},"gift_discount":{"gift_receiving_type":"ALL_RECEIVE","gift_infos":[{"tier":1,"threshold_type":"MINIMAL_ITEM_QUANTITY","threshold_value":"3","gift_details":[{"product_id":"1732239744891062847","sku_id":"1732239787859544639","total_claim_limit":"100"}]}]}}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::RemoveActivityProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"activity_id":"7136104329798256386","status":"ONGOING","update_time":1661765135},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::SearchActivities {
    const REPLY: &'static str = r#"{"code":0,"data":{"total_count":120,"next_page_token":"123","activities":[{"id":"7136104329798256386","title":"FlashSale 20230707","activity_type":"FIXED_PRICE","duration_type":"INDEFINITE","begin_time":1661756811,"end_time":1661756811,"status":"ONGOING","create_time":1661756811,"update_time":1661756811,"product_level":"PRODUCT","activity_commands":"IMMUTABLE","participation_limit":[{"type":"NO_LIMIT"}],"discount":{"shipping_discount":{"threshold_type":"MINIMAL_ITEM_QUANTITY","threshold_value":"3","type":"DISCOUNT_SHIPPING_FEE","value":"10.5","shipping_method":"STANDARD_SHIPPING","inventory_type":"SELF_FULFILLED","area_scope":{"type":"WHOLE","specific_areas":"[Washington, New York]"}},"bmsm_discount":{"details":[{"tier":1,"threshold_type":"MINIMAL_ITEM_QUANTITY","threshold_value":"5","type":"PERCENTAGE_OFF","value":"10"}]},"gift_discount":{"gift_receiving_type":"ALL_RECEIVE","gift_infos":[{"tier":1,"threshold_type":"MINIMAL_ITEM_QUANTITY","threshold_value":"3","gift_details":[{"product_id":"1732239744891062847","sku_id":"1732239787859544639","total_claim_limit":"100"}]}]}}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdateActivity {
    const REPLY: &'static str = r#"{"code":0,"data":{"activity_id":"7136104329798256386","title":"BlackFridayDiscount","update_time":1661756811},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::UpdateActivityProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"activity_id":"7136104329798256386","title":"DiscountPromotion","update_time":1661756811,"status":"DRAFT","total_count":1},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202406::GetCoupon {
    const REPLY: &'static str = r#"{"code":0,"data":{"coupon":{"id":"7342461823095965461","title":"Welcome coupon","display_type":"CHAT\n\n\n","status":"NOT_START\n\n\n\n","create_time":1661756811000,"update_time":1661756811000,"claim_duration":{"start_time":1709568000,"end_time":1709654340},"redemption_duration":{"type":"ABSOLUTE","start_time":1709768000,"end_time":1709754340,"relative_time":4},"display_channels":["SHOPPING_CENTER"],"promo_code":"TTS12345","target_buyer_segment":"NEW\n","usage_limits":{"single_buyer_claim_limit":30,"total_claim_limit":1000,"redemption_limit":1000},"usage_stats":{"claimed_count":5,"redeemed_count":0},"discount":{"type":"AMOUNT_OFF","reduction_amount":{"amount":"30.5","currency":"USD"},"percentage":"30","max_discount":{"amount":"40","currency":"USD"}},"threshold":{"type":"MIN_SPEND","min_spend":{"amount":"30","currency":"USD"}},"product_scope":"FULL_SHOP","product_ids":["1729581162206365900"],"seller_tnc":"Valid once for each buyer; not with other coupons.","creation_source":"SELLER_CENTER","live_tasks":[{"type":"FOLLOW_HOST","min_watch_time":"60"}]}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202406::SearchCoupons {
    const REPLY: &'static str = r#"{"code":0,"data":{"total_count":20,"next_page_token":"1661756811000","coupons":[{"id":"7342461823095965461","title":"Welcome coupon","display_type":"CHAT\n\n\n","status":"NOT_START\n\n\n\n","create_time":1661756811000,"update_time":1661756811000,"claim_duration":{"start_time":1709568000,"end_time":1709654340},"redemption_duration":{"type":"ABSOLUTE","start_time":1709768000,"end_time":1709754340,"relative_time":4},"promo_code":"TTS12345","target_buyer_segment":"NEW\n","usage_limits":{"single_buyer_claim_limit":30,"total_claim_limit":1000,"redemption_limit":1000},"discount":{"type":"AMOUNT_OFF","reduction_amount":{"amount":"30.5","currency":"USD"},"percentage":"30","max_discount":{"amount":"40","currency":"USD"}},"threshold":{"type":"MIN_SPEND","min_spend":{"amount":"30","currency":"USD"}},"product_scope":"FULL_SHOP","creation_source":"SELLER_CENTER"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}
