// @generated from the replies in specs/affiliate_creator/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202405::AddShowcaseProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"errors":[{"code":16001001,"message":"Encounter network error, please try again.","detail":{"product_id":"12390753231"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetCreatorProfile {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"avatar":{"height":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","width":100},"creator_user_id":"7495383576032499210","permissions":["LIVE_STREAM_PERMISSION","SELF_SALE_PERMISSION","ADD_AFFILIATE_PERMISSION"],"register_region":"US","selection_region":"US","seller_type":"LOCAL","user_type":"TIKTOK_SHOP_OFFICIAL_ACCOUNT","username":"marigold.makes"}}"#;
}

impl Sample for super::v202405::GetShowcaseProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"id":"53219092314","shop":{"name":"Gift store"},"addition":{"customized_main_images":[{"width":100,"heigth":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]},"price":{"original_price":{"minimum_amount":"12.21","maximum_amount":"100.00","currency":"USD"},"seller_discount_price":{"minimum_amount":"12.21","maximum_amount":"100.00","currency":"USD"},"platform_discount_price":{"minimum_amount":"12.21","maximum_amount":"100.00","currency":"USD"}},"title":"Chirstmas Gift","main_images":[{"width":100,"heigth":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}],"status":{"inventory_status":"IN_STOCK","review_status":"APPROVED","is_hidden":false,"added_status":"ADDED"},"source":"AFFILIATE","detail_link":"https://shop.tiktok.com/view/product/248901892031?region=US&local=en","third_party_link":"https://storename.myshopify.com/products/gold-bracelet-engraved-with-diamonds","sale_regions":["US"],"commission":{"rate":3000,"reward_rate":500},"collaboration":{"id":"7495383576027499219","type":"OPEN","partner":{"id":"123456789","name":"Partner Name"}}}],"next_page_token":"V231as2V0PTAK","total_count":15},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::SearchAffiliateOrders {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTEw","orders":[{"id":"789078671231123124","line_items":[{"id":"87990723113444231123","product_id":"789078671231"}]}],"total_count":10000}}"#;
}

impl Sample for super::v202405::SearchOpenCollaborationProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"shop":{"name":"Juniper Home"},"id":"1729432087292775344","has_inventory":false,"units_sold":12123,"title":"Blue t-shirt","sale_region":"ID","main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","detail_link":"https://shop.tiktok.com/view/product/1729624807198591373?region=ID&local=en","original_price":{"currency":"USD","minimum_amount":"12.21","maximum_amount":"100.00"},"category_chains":[{"id":"343554","local_name":"COMPUTER","is_leaf":false,"parent_id":"341182"}],"commission":{"rate":3000,"currency":"USD","amount":"121.32"},"sales_price":{"currency":"USD","minimum_amount":"34.3","maximum_amount":"55.7"}}],"next_page_token":"b2Zmc2V0PTEw","total_count":10000},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::SearchTargetCollaborations {
    const REPLY: &'static str = r#"{"code":0,"data":{"total_count":100,"next_page_token":"b2Zmc2V0PTAK","target_collaborations":[{"id":"789078671231123124","name":"Summer launch","status":"LIVE","products":[{"id":"1729432087292775344","title":"Blue t-shirt","main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","commission":{"rate":1000,"amount":"121.23","currency":"USD"}}]}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202407::GenerateAffiliateSharingLinks {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"affiliate_sharing_links":[{"affiliate_sharing_link":"https://www.tiktok.com/t/ZMrKDXTkv/","tag":"tag-aaa"}],"errors":[{"code":16001001,"detail":{"fail_reason":"Tag has exceeded the length limit","tag":"tag-aaa"},"message":"Encounter network error, please try again."}]}}"#;
}

impl Sample for super::v202409::MoveShowcaseProductsToTop {
    const REPLY: &'static str = r#"{"code":0,"data":{"code":0,"message":"Success","request_id":"202203070749000101890810281E8C70B7"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::RemoveShowcaseProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"code":0,"message":"Success","request_id":"202203070749000101890810281E8C70B7"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::SearchSampleApplicationFulfillments {
    const REPLY: &'static str = r#"{"code":0,"data":{"fulfillments":[{"id":"7438120954417206034","shop_id":"7490000000000000012","application_id":"7420135978213461806","sample_application_type":"FREE_SAMPLE","product_id":"1729592969712207012","expiration_time":1728542813,"total_suspend_duration":100020,"status":"ONGOING","bound_product_status":"LIVE"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202410::SearchAffiliateOrders {
    const REPLY: &'static str = r#"{"code":0,"data":{"orders":[{"id":"789078671231123124","create_time":1685548800,"delivery_time":1685548800,"status":"SETTLED","skus":[{"id":"1729793769377925388","campaign_id":"73661290629","open_collaboration_id":"73661290629","target_collaboration_id":"73661290629","product_name":"black_suit","product_id":"1729793769377859852","price":{"amount":"Rp9.900","currency":"IDR"},"shop_name":"Juniper Home","content_type":"LIVE","content_id":"7493990579714164574","quantity":2,"commission_rate":1000,"commission_tier_setting":"3.0 OR 5.0","commission_model":"Tiered commission","commission_bonus_rate":1000,"estimated_commission_base":{"amount":"Rp9.900","currency":"IDR"},"shop_ads_commission_rate":5000,"estimated_bonus_commission":{"amount":"Rp1.00","currency":"IDR"},"estimated_shop_ads_commission":{"amount":"Rp8.000","currency":"IDR"},"estimated_commission":{"amount":"Rp1.980","currency":"IDR"},"actual_commission":{"amount":"Rp1.900","currency":"IDR"},"actual_bonus_commission":{"amount":"Rp2.000","currency":"IDR"},"actual_commission_base":{"amount":"Rp9.900","currency":"IDR"},"actual_shop_ads_commission":{"amount":"Rp5.000","currency":"IDR"},"returned_quantity":1,"refunded_quantity":0,"tag":"spring-newsletter","creator_commission_reward_rate":1000,"estimated_creator_commission_reward_fee":{"amount":"250","currency":"IDR"},"actual_creator_commission_reward_fee":{"amount":"100","currency":"IRD"}}]}],"next_page_token":"b2Zmc2V0PTEw","total_count":10},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::CheckSampleEligibility {
    const REPLY: &'static str = r#"{"code":0,"data":{"label":{"can_apply":true,"status":"ONGOING","application_id":"86427198341982134","reach_limit":true,"sample_product":{"sample_sku_list":[{"id":"1731055098570377347","sale_property_value_ids":"7068196393634072325","price":{"amount":"7588986","currency":"USD"},"sale_properties":[{"id":"100000","name":"color","value_id":"7425668826861520646","value_name":"Default"}],"is_available":true,"unavailable_reason":"IS_PREORDER"}]}}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::GetSampleApplication {
    const REPLY: &'static str = r#"{"code":0,"data":{"sample_application":{"id":"8070590921506065183","create_time":1731298837,"sample_product":{"id":"1729863469568985219","sku_id":"1729480364147774364","sku_sale_property_value_names":"\"red, large size\""},"main_order_id":"57871819384716917","activity_id":"74378918272345199","type":"FREE_SAMPLE","status":"PENDING","creator_fulfillment":{"id":"87147319238415178","expiration_time":1726301400,"total_suspend_duration":7641234,"status":"PENDING"}}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::SearchSampleApplications {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhDdVJhTDM1WmJkeFVTVW9LTkRaSnNaZCtuWjJXVU5CSDhlaA==","sample_applications":[{"id":"8070590921506065183","sample_product":{"id":"1729432087292775344","sku_id":"1729480364147774364","sku_sale_property_value_names":"red, large size"},"main_order_id":"13444222","activity_id":"13456677","status":"Pending","creator_fulfillment":{"id":"7438120954417206034","expiration_time":1726301400,"total_suspend_duration":123,"status":"PENDING","bound_product_status":"LIVE"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202501::GenerateAffiliateSharingLinks {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"affiliate_sharing_links":[{"affiliate_sharing_link":"https://www.tiktok.com/t/ZMrKDXTkv/","tag":"tag-aaa"}],"errors":[{"code":16001001,"detail":{"fail_reason":"Tag has exceeded the length limit","tag":"tag-aaa"},"message":"Encounter network error, please try again."}]}}"#;
}

impl Sample for super::v202501::SearchSelectionProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTQw","products":[{"brand_name":"NIKE","commission":{"amount":"8010.2","rate":1500},"id":"1729432087292775344","main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","market_performance":{"historical_sold_quantity":618},"price":{"ceiling_price":"85.169","currency":"VND","floor_price":"53.468"},"review":{"count":43,"overall_score":"4.5"},"shop":{"logo_url":"https://p16-oec-sg.ibyteimg.com/tos-alisg-i-aphluv4xwc-sg/7220334d431949e0972ce009d8d8d09b~tplv-aphluv4xwc-resize-image:800:800.image?from=604555543","name":"WUHAN LANGSI","rating":"3.5"},"stock":{"quantity":123},"title":"Congle Man T-shirt"}],"total_count":10000}}"#;
}

impl Sample for super::v202504::GeneratePublisherSharingLinks {
    const REPLY: &'static str = r#"{"code":0,"data":{"sharing_links":[{"material_id":7362840009596339971,"sharing_link":"https://www.tiktok.com/t/AIxvOHlaJoKO"}],"failed_materials":[{"material_id":"7362840009596339923","fail_reason":"The product was sold out"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202505::GenerateGeneralSharingLinks {
    const REPLY: &'static str = r#"{"code":0,"data":{"sharing_links":[{"material_id":"7362840009596339971","sharing_link":"https://www.tiktok.com/view/product/1730958349688804006?chain_key=%7B%22t%22%3A1%2C%22k%22%3A%22000000000000000007518161308526446350%22%2C%22sc%22%3A%22OPEN_API%22%7D&scene=pdp&utm_source=open_api&trackParams=%7B%22enter_from_info%22%3A%22product_share_outside%22%2C%22source_page_type%22%3A%22product_share%22%2C%22enable_shop_tab_popup%22%3A1%7D&share_app_id=1233"}],"failed_materials":[{"material_id":"7362840009596339972","fail_reason":"Product was sold out"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202505::PostShoppableVideo {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"video":{"id":"7548431509997292816"}}}"#;
}

#[expect(deprecated, reason = "users of this operation get the warning")]
impl Sample for super::v202505::SearchTracedAffiliateOrders {
    const REPLY: &'static str = r#"{"code":0,"data":{"orders":[{"id":789078671231123124,"status":"SETTLED","skus":[{"id":"1729793769377925388","product_id":"1729793769377859852","price":{"amount":"Rp9.900","currency":"IDR"},"quantity":2,"commission_rate":1000,"estimated_commission_base":{"amount":"Rp9.900","currency":"IDR"},"actual_commission":{"amount":"Rp1.900","currency":"IDR"},"shop_ads_commission_rate":5000,"commission_bonus_rate":1000,"product_name":"black suit","shop_name":"Juniper Home","returned_quantity":1,"refunded_quantity":0,"campaign_id":"73661290629","actual_commission_base":{"amount":"Rp9.900","currency":"IDR"},"actual_shop_ads_commission":{"amount":"Rp5.000","currency":"IDR"},"estimated_shop_ads_commission":{"amount":"Rp8.000","currency":"IDR"},"estimated_bonus_commission":{"amount":"Rp1.00","currency":"IDR"},"delivery_time":1685548800,"creator_commission_reward_rate":1000,"estimated_creator_commission_reward_fee":{"amount":"250","currency":"IDR"},"actual_creator_commission_reward_fee":{"amount":"100","currency":"IDR"},"content_type":"LIVE","content_id":"7493990579714164574","trace":{"id":"15678763","type":"SPECIFIC"},"estimated_commission":{"amount":"1","currency":"USD"},"actual_bonus_commission":{"amount":"1","currency":"USD"}}],"create_time":1685548800,"delivery_time":1685548800}],"next_page_token":"b2Zmc2V0PTEw","total_count":10},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202505::UploadShoppableVideoFile {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"video_file":{"id":"123123123123","md5":"D41D8CD98F00B204E9800998ECF8427E"}}}"#;
}

impl Sample for super::v202508::GetCreatorProfile {
    const REPLY: &'static str = r#"{"code":0,"data":{"avatar":{"width":100,"height":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"username":"marigold.makes","selection_region":"US","register_region":"US","seller_type":"LOCAL","permissions":["LIVE_STREAM_PERMISSION","SELF_SALE_PERMISSION","ADD_AFFILIATE_PERMISSION"],"user_type":"TIKTOK_SHOP_OFFICIAL_ACCOUNT","creator_user_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202509::GetOpenCollaborationProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"shop":{"name":"Juniper Home"},"id":"1729432087292775344","has_inventory":false,"units_sold":12,"title":"Blue t-shirt","sale_region":"ID","main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","detail_link":"https://shop.tiktok.com/view/product/1729624807198591373?region=ID&local=en","original_price":{"currency":"USD","minimum_amount":"12.21","maximum_amount":"100.00"},"category_chains":[{"id":"3435545","local_name":"COMPUTER","is_leaf":false,"parent_id":"12345"}],"commission":{"rate":100,"currency":"USD","amount":"123.00"},"sales_price":{"currency":"USD","minimum_amount":"34.3","maximum_amount":"55.7"},"shop_ads_commission":{"rate":100}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202509::GetShopProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTAK","products":[{"added_status":"ADDABLE","brand_name":"Apple","id":"1729592969712207012","images":[{"height":200,"url":"https://p19-pu-sign-useast8.tiktokcdn-us.com/tos-useast5-avt-0068-tx/982dd6b4e46a6a24203b00611a474cca~c5_1080x1080.webp","width":200}],"price":{"amount":"56.00","currency":"USD"},"sales_count":33,"title":"Ceramic mug with lid, 350 ml"}],"total_count":300}}"#;
}

impl Sample for super::v202509::GetShoppableVideoStatus {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"video":{"id":"7493990579714164574","post_status":"FAIL","post_time":1685548800}}}"#;
}

impl Sample for super::v202511::CreateVideoPrecheckTask {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"precheck":{"task_id":"1123123123"}}}"#;
}

impl Sample for super::v202511::GetVideoPrecheckResult {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"precheck_task":{"id":"7493990579714164574","issues":[{"risk":"Pirated Content","suggestions":"Your video may include unoriginal content. Creating original content is essential for standing out from the crowd."}],"result":"FAIL"}}}"#;
}

impl Sample for super::v202512::GetSampleRequestDeepLink {
    const REPLY: &'static str = r#"{"code":0,"data":{"deeplink":"aweme://sample_request?product_id=1729592969712207012&sku_id=1729592969712272548&token=iei938d93sd02"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202601::GetVideoPrecheckResult {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"precheck_task":{"good_quality_check_result":{"issues":[{"code":"LOW_CONTENT_PROMOTIO","suggestions":"You can try to showcase the product from multiple perspectives."}],"status":"FAIL"},"id":"7493990579714164574","violation_check_result":{"issues":[{"risk":"Pirated Content","suggestions":"Your video may include unoriginal content. Creating original content is essential for standing out from the crowd."}],"status":"FAIL"}}}}"#;
}
