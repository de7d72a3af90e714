// @generated from the replies in specs/affiliate_partner/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202405::CreateCampaign {
    const REPLY: &'static str = r#"{"code":0,"data":{"campaign_id":"7356411663443183367"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::EditCampaign {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GenerateCampaignProductPromotionLink {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_promotion_link":"https://affiliate.tiktok.com/api/v1/share/AIxvOHlaJoKO"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetCampaign {
    const REPLY: &'static str = r#"{"code":0,"data":{"id":"7356876895365105455","name":"Summer campaign","description":"Products for the summer season.","status":"READY","region":"US","registration_start_time":1712941200,"registration_end_time":1713891599,"campaign_start_time":1712941200,"campaign_end_time":1715878799,"commission_rate":1000,"contact_info":{"whatsapp":"+14255550100","email":"contact@example.com","phone":"+14255550100","zalo":"+14255550100","viber":"+14255550100","line":"+14255550100"},"target_shops":[{"code":"THCBELNL4Y","name":"my_shop"}],"target_seller_types":["LOCAL"]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetCampaignProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"id":"1729442777527587334","review_status":"PENDING","name":"Ceramic mug with lid, 350 ml","main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","lowest_price":{"currency":"USD","amount":"1.1"},"highest_price":{"currency":"USD","amount":"12.21"},"inventory":89,"shop_name":"my_shop","total_commission_rate":6600,"creator_commission_rate":1000,"partner_commission_rate":5600,"open_collaboration_commission_rate":1000,"is_available":true,"product_sales":10,"category":{"id":"12222","name":"COMPUTER"},"sample_quota":12,"sku_information_list":[{"sku_name":"factory product","sku_id":"1729666531097281876","inventory":{"available_quantity":"80"},"base_price":{"region_code":"MY","currency":"MYR","list_price":"162.34","sale_price":"162.34","localized_dutiable_price":"141.58"},"region_prices":[{"region_code":"MY","currency":"MYR","list_price":"162.34","sale_price":"162.34","localized_dutiable_price":"141.58"}],"properties":[{"name":"Spesifikasi","value_name":"lalai"}]}],"product_description":"<p>This is an example product description.</p>"}],"next_page_token":"absdfV231as2V0PTAK","total_count":1570},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetCampaigns {
    const REPLY: &'static str = r#"{"code":0,"data":{"campaigns":[{"id":"7360590375814268715","name":"Summer campaign","status":"READY","registration_start_time":1712941200,"registration_end_time":1713891599,"campaign_start_time":1712941200,"campaign_end_time":1715878799}],"next_page_token":"absdfV231as2V0PTAK","total_count":1570},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::PublishCampaign {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::ReviewCampaignProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202411::SearchTapAffiliateOrders {
    const REPLY: &'static str = r#"{"code":0,"data":{"orders":[{"id":"576962796354307765","create_time":1685548800,"delivery_time":1685548800,"status":"COMPLETED","skus":{"id":"1729793769377925388","campaign_id":"7324371012170024705","creator_username":"example_id_creator1","product_name":"Black Hoodie","product_id":"1729435310697057093","price":{"amount":"99","currency":"USD"},"quantity":1,"content_type":"VIDEO","content_id":"7494337156519332665","creator_commission_rate":3000,"tap_commission_rate":4000,"estimated_commission_base":{"amount":"99","currency":"USD"},"estimated_creator_commission":{"amount":"100","currency":"USD"},"estimated_tap_commission":{"amount":"500","currency":"USD"},"actual_commission_base":{"amount":"200","currency":"USD"},"actual_creator_commission":{"amount":"100","currency":"USD"},"actual_tap_commission":{"amount":"99","currency":"USD"},"refunded_quantity":1,"returned_quantity":1,"partner_commission_reward_rate":1000,"estimated_partner_commission_reward_fee":{"amount":"90","currency":"USD"},"actual_partner_commission_reward_fee":{"amount":"200","currency":"USD"},"creator_commission_reward_rate":2000,"estimated_creator_commission_reward_fee":{"amount":"300","currency":"USD"},"actual_creator_commission_reward_fee":{"amount":"100","currency":"USD"}}}],"next_page_token":"6AsPQsUMvH3RkchNUPPh22NROHkE0D8pmq/N5M1kHYcZmtRyv9aVrNv65W7Q6tFA+7D1ud64MPNz5OaT","total_count":100},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202501::GetCampaignCreatorContentStatistics {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"creator_content_statistics":[{"comment_num":"0","content_end_date":"2024-11-13","content_type":"VIDEO","cover_img_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","like_count":"1","linked_tiktok_video":"https://www.tiktok.com/@marigold.makes/video/7461208837745102638","paid_amount":"0","paid_order_num":"0","published_date":"2024-11-13","source_url":"https://www.tiktok.com/@examplecreator/video/7450000000000000001?q=Made%20Up%20Query&t=1736545359958","view_count":"1"}]}}"#;
}

impl Sample for super::v202501::GetCampaignCreatorSampleStatus {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"sample_status":{"delivery_option":"PREMIUM_SHIPPING","estimated_earliest_delivery_date":"1712941200","estimated_latest_delivery_date":"1712941200","quantity":1,"shipping_provider_name":"USPS","tracking_results":[{"tracking_event_description":"THE_PACKAGE_HAS_BEEN_DELIVERED","tracking_event_update_date":"1712941200"}]}}}"#;
}

impl Sample for super::v202501::GetCampaignProductCreatorPerformance {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"tk811a4455s2","promotion_creators":[{"affiliate_product_id":"123456789","commission":"100","creator":{"avatar_url":"https://p19-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_1080x1080.webp?lk3s=a5d48078\\u0026nonce=6796\\u0026refresh_token=00000000000000000000000000000000\\u0026x-expires=1736478000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\\u0026shp=a5d48078\\u0026shcp=9f007bb8","creator_temp_id":"d785d63511a645a2","follower_num":19,"nick_name":"Marigold Makes","user_name":"us_example"},"effective_end_time":"1731020040687","effective_start_time":"1731019880391","free_sample_status":"AWAITING_COLLECTION","paid_amount":{"amount":"3.00","currency":"USD"},"room_count":1,"video_count":1}],"total_creator_count":1}}"#;
}

impl Sample for super::v202501::GetCampaignProductPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"data":{"total_count":10,"campaign_product_statistics":[{"data_update_time":"1736204400000","creator_sales_num":1,"collaborated_creators_num":0,"promoted_creator_num":0,"sample_requested_creator_num":0,"campaign_product_detail":{"product_id":"12344","product_status":"PRODUCT_UNSPECIFIED","product_name":"summer underwear soft dress summer underwear-001","product_stock_count":"100","total_commission_percent":"6000","creator_commission_percent":"1000","partner_commission_percent":"5000","plan_commission_percent":"1400","product_price":{"min_price":"1.00","max_price":"3.00","currency":"USD"},"product_thumbnail":{"uri":"tos-useast5-i-omjb5zjo8w-tx/178e97ee3b254f9ab237ea7516828266","url_list":["https://p19-oec-ttp.tiktokcdn-us.com/tos-useast5-i-omjb5zjo8w-tx/178e97ee3b254f9ab237ea7516828266~tplv-omjb5zjo8w-resize-jpeg:300:300.jpeg?from=520841845","https://p16-oec-ttp.tiktokcdn-us.com/tos-useast5-i-omjb5zjo8w-tx/178e97ee3b254f9ab237ea7516828266~tplv-omjb5zjo8w-resize-jpeg:300:300.jpeg?from=520841845"]},"indicator_data":{"paid_order_num":"3","actual_order_num":"0","estimated_amount":"0","actual_amount":"0","estimated_partner_commission":"0","actual_partner_commission":"0","creator_sales_num":"0","collaborated_creators_num":"0","promoted_creator_num":"0","sample_requested_creator_num":"0"}}}],"next_page_token":"0"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202504::SearchCapAffiliateOrders {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"6AsPQsUMvH3RkchNUPPh22NROHkE0D8pmq/N5M1kHYcZmtRyv9aVrNv65W7Q6tFA+7D1ud64MPNz5OaT","orders":[{"create_time":1685548800,"delivery_time":1685548800,"id":"576962796354307765","skus":{"actual_bonus_commission":{"amount":"100","currency":"USD"},"actual_commission":{"amount":"100","currency":"USD"},"actual_commission_base":{"amount":"100","currency":"USD"},"actual_shop_ads_commission":{"amount":"100","currency":"USD"},"agency_bonus_commission":{"amount":"99","currency":"USD"},"agency_commission":{"amount":"100","currency":"USD"},"agency_commission_rate":"10.0","agency_shop_ads_commission":{"amount":"99","currency":"USD"},"attribution_type":"Direct","commission_bonus_rate":"3.0","commission_model":"Tiered commission","commission_rate":"3.0","commission_tier_setting":"3.0 OR 5.0","content_id":"7494337156519332665","content_type":"VIDEO","creator_username":"example_id_creator1","estimated_bonus_commission":{"amount":"100","currency":"USD"},"estimated_commission":{"amount":"99","currency":"USD"},"estimated_commission_base":{"amount":"99","currency":"USD"},"estimated_shop_ads_commission":{"amount":"100","currency":"USD"},"id":"1729478689395213981","isr":"10.0","iva":"10.0","open_collaboration_id":"7324371012170024705","price":{"amount":"99","currency":"USD"},"product_id":"1729435310697057093","product_name":"Black Hoodie","quantity":1,"refunded_quantity":1,"returned_quantity":1,"shop_ads_commission_rate":"5.0","shop_name":"xuyann aaaaa","target_collaboration_id":"7324371012170024705","total_agency_commission":{"amount":"99","currency":"USD"}},"status":"COMPLETED","tags":"spring-newsletter"}],"total_count":100}}"#;
}

impl Sample for super::v202505::GenerateCampaignProductPromotionLinks {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_promotion_links":[{"product_id":"7362840009596339971","link":"https://affiliate.tiktok.com/api/v1/share/AIxvOHlaJoKO"}],"failed_product_ids":[7362840009596340000]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetCampaignCreatorContentStatistics {
    const REPLY: &'static str = r#"{"code":0,"data":{"creator_content_statistics":[{"content_type":"VIDEO","cover_img_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","source_url":"https://www.tiktok.com/@examplecreator/video/7450000000000000001?q=Made%20Up%20Query&t=1736545359958","view_count":"1","like_count":"1","comment_num":"0","paid_order_num":"0","paid_amount":"0","linked_tiktok_video":"https://www.tiktok.com/@marigold.makes/video/7461208837745102638","published_date":"2024-11-13","content_end_date":"2024-11-13"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetCampaignCreatorSampleStatus {
    const REPLY: &'static str = r#"{"code":0,"data":{"sample_status":{"shipping_provider_name":"USPS","delivery_option":"PREMIUM_SHIPPING","estimated_earliest_delivery_date":"1712941200","estimated_latest_delivery_date":"1712941200","quantity":1,"tracking_results":[{"tracking_event_update_date":"1712941200","tracking_event_description":"THE_PACKAGE_HAS_BEEN_DELIVERED","tracking_event_description_extended":"delivering"}]}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetCampaignProductCreatorPerformance {
    const REPLY: &'static str = r#"{"code":0,"data":{"total_creator_count":1,"promotion_creators":[{"paid_amount":{"currency":"USD","amount":"3.00"},"room_count":1,"video_count":1,"free_sample_status":"AWAITING_COLLECTION","commission":"100","effective_end_time":"1731020040687","effective_start_time":"1731019880391","creator":{"nick_name":"Marigold Makes","avatar_url":"https://p19-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_1080x1080.webp?lk3s=a5d48078\\u0026nonce=6796\\u0026refresh_token=00000000000000000000000000000000\\u0026x-expires=1736478000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\\u0026shp=a5d48078\\u0026shcp=9f007bb8","follower_num":19,"user_name":"us_example","creator_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"},"affiliate_product_id":"123456789"}],"next_page_token":"tk811a4455s2"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}
