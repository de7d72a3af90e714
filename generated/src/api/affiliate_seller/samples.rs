// @generated from the replies in specs/affiliate_seller/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202405::CreateOpenCollaboration {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"open_collaboration":{"effective_time":1715654330,"id":"7365861555575916210","product_id":"789078671231"}}}"#;
}

impl Sample for super::v202405::CreateTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"target_collaboration":{"id":"7365861555575916210"},"target_collaboration_conflicts":[{"creator_user_id":"7495383576027499210","product_id":"789078671231"}]}}"#;
}

impl Sample for super::v202405::EditOpenCollaborationSettings {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

#[expect(deprecated, reason = "users of this operation get the warning")]
impl Sample for super::v202405::GenerateProductPromotionLink {
    const REPLY: &'static str = r#"{"code":0,"data":{"product_promotion_link":"https://www.example.com/t/acibsnsgSIngls"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::SearchAffiliateOrders {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTEw","orders":[{"id":"Main order identifier ID","line_items":[{"id":"87990723113444231123","product_id":"789078671231"}]}],"total_count":10000}}"#;
}

impl Sample for super::v202405::SearchOpenCollaborationProducts {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"shop":{"name":"Juniper Home"},"id":"1729432087292775344","has_inventory":false,"units_sold":12123,"title":"Blue t-shirt","sale_region":"ID","main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","detail_link":"https://shop.tiktok.com/view/product/1729624807198591373?region=ID&local=en","original_price":{"currency":"USD","minimum_amount":"12.21","maximum_amount":"100.00"},"category_chains":[{"id":"343554","local_name":"COMPUTER","is_leaf":false,"parent_id":"342948"}],"commission":{"rate":3000,"currency":"USD","amount":"121.32"},"sales_price":{"currency":"USD","minimum_amount":"34.3","maximum_amount":"55.7"}}],"next_page_token":"b2Zmc2V0PTEw","total_count":10000},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202406::GetMarketplaceCreatorPerformance {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"creator":{"avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"avg_commission_rate":6000,"avg_commission_rate_range":{"maximum_amount":7000,"minimum_amount":6000},"avg_ec_live_comment_count":23,"avg_ec_live_like_count":344,"avg_ec_live_share_count":3434,"avg_ec_live_view_count":4355,"avg_ec_video_comment_count":343,"avg_ec_video_like_count":324,"avg_ec_video_play_count":1234,"avg_ec_video_share_count":22,"avg_gmv_per_buyer":{"amount":"45.68","currency":"USD"},"avg_gmv_per_buyer_range":{"currency":"USD","maximum_amount":"1000.00","minimum_amount":"100.00"},"bio_description":"This is my personal introduction","brand_collaboration_count":76,"category_gmv_distribution":[{"category_id":"66666","value":"0.3035"}],"category_ids":["60001"],"content_gmv_distribution":[{"content_type":"VIDEO","value":"0.3035"}],"ec_live_count":12,"ec_live_engagement_rate":"6000","ec_video_count":34,"follower_count":2323,"gmv":{"amount":"3434.23","currency":"USD"},"gmv_range":{"currency":"USD","maximum_amount":"10000.00","minimum_amount":"1000.00"},"gpm":{"amount":"10.23","currency":"USD"},"gpm_range":{"currency":"USD","maximum_amount":"1000.00","minimum_amount":"100.00"},"live_gmv":{"amount":"3432.34","currency":"USD"},"live_gpm":{"amount":"44.96","currency":"USD"},"live_gpm_range":{"currency":"USD","maximum_amount":"1000.00","minimum_amount":"100.00"},"nickname":"Dion","product_original_price_range":{"currency":"USD","maximum_amount":"343.23","minimum_amount":"2.59"},"profile_tt_uri":"aweme://user/profile/7200000000000000001?sec_uid=MS4wLjABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&from_scene=8&enter_from=scan","promoted_product_num":311,"selection_region":"US","top_collaborated_brand_ids":["8363021"],"units_sold":234,"units_sold_range":{"maximum_amount":1000,"minimum_amount":100},"username":"marigold.makes","video_gmv":{"amount":"39232.34","currency":"USD"},"video_gpm":{"amount":"28.89","currency":"USD"},"video_gpm_range":{"currency":"USD","maximum_amount":"1000.00","minimum_amount":"100.00"}}}}"#;
}

impl Sample for super::v202406::SearchMarketplaceCreators {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"creators":[{"avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"avg_ec_live_uv":1331,"avg_ec_video_view_count":112,"category_ids":["60001"],"follower_count":23241,"gmv":{"amount":"1232.90","currency":"USD"},"gmv_range":{"currency":"USD","maximum_amount":"100.34","minimum_amount":"1.00"},"live_gmv":{"amount":"0.34","currency":"USD"},"nickname":"Marigold Makes","selection_region":"GB","top_follower_demographics":{"age_ranges":["AGE_RANGE_18_24","AGE_RANGE_25_34"],"major_gender":{"gender":"FEMALE","percentage":6524}},"units_sold_range":{"maximum_amount":1000,"minimum_amount":100},"username":"marigold.makes","video_gmv":{"amount":"23.34","currency":"USD"}}],"next_page_token":"b2Zmc2V0PTEw","search_key":"k1ChOzI9e+j5BHHHEnt+VhItjVFEkPUCCXNsrU8/v4U="}}"#;
}

impl Sample for super::v202409::GetOpenCollaborationSettings {
    const REPLY: &'static str = r#"{"code":0,"data":{"open_collaboration_settings":{"auto_add_product":{"enable":true,"commission_rate":1000}}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::GetTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"target_collaboration":{"content_creator_count":1,"creator_invited_count":10,"creators":[{"avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"collaboration_status":"NORMAL","content_product_count":1,"nickname":"Marigold Makes","product_effective_status":"EFFECTIVE_ALL","selection_region":"US","showcase_product_count":2,"user_id":"7495208733046899281","username":"marigold.makes"}],"end_time":1715654330,"free_sample_rule":{"has_free_sample":true,"is_sample_approval_exempt":true},"id":"789078671231123124","message":"Join the launch of our summer collection.","name":"Summer launch","product_count":30,"products":[{"collaboration_status":"NORMAL","commission":{"currency":"USD","effective_time":"1715654330","maximum_amount":"55.7","minimum_amount":"34.3","rate":3000},"commission_effective_status":"EFFECTIVE_ALL","id":"789078671231312312","main_image_url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a/12345~c5_168x168.webp?lk3s=a5d48078\\u0026nonce=49646\\u0026refresh_token=00000000000000000000000000000000\\u0026x-expires=1727175600\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\\u0026shp=a5d48078\\u0026shcp=39dffb78","original_price":{"currency":"USD","maximum_amount":"100.00","minimum_amount":"12.21"},"status":"LIVE","title":"Christmas Gift"}],"seller_contact_info":{"email":"contact@example.com"},"showcase_creator_count":2,"start_time":1715654330,"type":"STANDARD","update_time":1715654330}}}"#;
}

impl Sample for super::v202409::RemoveOpenCollaboration {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"terminated_effective_time":1725334422}}"#;
}

impl Sample for super::v202409::RemoveTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::SearchOpenCollaborations {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTEw","open_collaborations":[{"content_creator_count":10,"current_commission":{"end_time":1727625600,"rate":3000,"start_time":1725334422},"id":"94297006405","product":{"id":"1729432087292775344","inventory":1274,"main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","original_price":{"currency":"USD","maximum_amount":"100.00","minimum_amount":"12.21"},"status":"LIVE","title":"Blue t-shirt"},"require_seller_approve_creator":false,"showcase_creator_count":15,"status":"NORMAL"}],"total_count":10000}}"#;
}

impl Sample for super::v202409::SearchSampleApplicationFulfillments {
    const REPLY: &'static str = r#"{"code":0,"data":{"fulfillments":[{"product":{"id":"1729592969712207012","main_image_url":"https://www.example.com"},"content":{"id":"7461208837745102638","format":"LIVE","url":"https://www.example.com","view_count":100,"like_count":123,"comment_count":10,"paid_order_count":1,"page_link":"https://www.example.com","description":"Unboxing the new mug.","create_time":1723529426,"live_end_time":1723529426}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::SearchSampleApplications {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhDdVJhTDM1WmJkeFVTVW9LTkRaSnNaZCtuWjJXVU5CSDhlaA==","sample_applications":[{"approve_expiration_time":1728674995,"available_quantity":50,"commission_rate":"0.1","creator":{"avatar_url":"https://p16-sign-va.tiktokcdn.com/tos-maliva-avt-0068/00000000000000000000000000000000.webp","content_count":4,"ec_video_view":1200,"follower_count":200,"fulfillment_percentage":"60.50","gmv":{"amount":"500","currency":"USD"},"nickname":"Marigold Makes","user_id":"7495208733046899281","username":"marigold.makes"},"disapprovable_reasons":["Product out of stock"],"fulfillment_status":"ONGOING","id":"7420135978213461806","is_approvable":true,"order_id":"576461413038785752","partner_name":"Northlight Agency","product":{"id":"1729592969712207012","sku_id":"1729592969712272548","sku_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/00000000000000000000000000000000.webp","sku_name":"Soft Cover","title":"A women dress"},"shipment_expiration_time":1728674995,"status":"PENDING","tracking_number":"TRACK0000123456"}],"total_count":100}}"#;
}

impl Sample for super::v202409::SearchTargetCollaborations {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTAK","target_collaborations":[{"content_creator_count":1,"creator_inivited_count":10,"end_time":1715654330,"free_sample_rule":{"has_free_sample":true,"is_sample_approval_exempt":true},"id":"789078671231123124","message":"Join the launch of our summer collection.","name":"Summer launch","product_count":30,"showcase_creator_count":2,"start_time":1715654330,"type":"STANDARD","update_time":1715654330}],"total_count":100}}"#;
}

impl Sample for super::v202409::UpdateTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"target_collaboration_conflicts":[{"creator_user_id":"7494656937121841111","product_id":"789078671231"}],"update_failed":{"add_creator_ids":["7495208733046899281"],"add_products":{"commission_rate":1000,"id":"789078671231312312"},"change_commissions":{"commission_rate":1000,"product_id":"789078671231312312"},"end_time":1715654330,"name":"Summer launch","remove_creator_ids":["7495208733046899281"],"remove_product_ids":["1729592969712207012"],"seller_contact_info":{"email":"contact@example.com"}}}}"#;
}

impl Sample for super::v202410::EditOpenCollaborationSampleRule {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202410::GetOpenCollaborationSampleRules {
    const REPLY: &'static str = r#"{"code":0,"data":{"sample_rules":[{"product_id":"1729592969712207012","sample_quota":100,"is_sample_time_unlimited":true,"status":"ONGOING","available_quantity":50,"start_time":1728546888,"end_time":1728546888,"thresholds":{"minimum_follower_count":200,"minimum_gmv":1000,"avg_ec_video_views":5,"category_ids":["601152"],"predicted_fulfillment_rank":"ALL"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202410::SearchAffiliateOrders {
    const REPLY: &'static str = r#"{"code":0,"data":{"orders":[{"id":"579125529499110202","delivery_time":1723748656,"create_time":1722420186,"status":"COMPLETED","skus":[{"open_collaboration_id":"73661290629","target_collaboration_id":"73661290629","campaign_id":"73661290629","creator_username":"exampleTikTokCreatorUsername","price":{"amount":"1000","currency":"VND"},"quantity":1,"content_type":"LIVE","content_id":"7493990579714164574","product_id":"1729503179457070324","commission_model":"Tiered commission","commission_tier_setting":"3.0 OR 5.0","commission_rate":"1000","shop_ads_commission_rate":"5000","estimated_commission_base":{"amount":"1000","currency":"VND"},"estimated_paid_shop_ads_commission":{"amount":"1000","currency":"VND"},"estimated_paid_commission":{"amount":"20000","currency":"VND"},"actual_commission_base":{"amount":"50000","currency":"VND"},"actual_paid_commission":{"amount":"10000","currency":"VND"},"actual_paid_shop_ads_commission":{"amount":"20000","currency":"VND"},"refunded_quantity":1,"returned_quantity":1,"estimated_cofunded_creator_bonus_amount":{"amount":"100","currency":"USD"},"actual_cofunded_creator_bonus_amount":{"amount":"100","currency":"USD"}}]}],"next_page_token":"WzE2OTUxMTY2NTQ2OTMsNTc2NDczNDg5ODYxNDEyMDI1XQ==","total_count":10000},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::CreateOpenCollaboration {
    const REPLY: &'static str = r#"{"code":0,"data":{"open_collaboration":{"id":"7365861555575916210","product_id":"789078671231","effective_time":1715654330}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::GetConversationMessages {
    const REPLY: &'static str = r#"{"code":0,"data":{"has_more":true,"next_page_token":"b2Zmc2V0PTAK","messages":[{"conversation_index":"1735032460678899","message_body":{"id":"7451907556216407553","conversation_id":"7451873679308620048","type":"TEXT","content":"{\"content\": \"Your sample ships today.\"}","create_time":1691411573,"sender_id":"2368694990397660924"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::GetConversations {
    const REPLY: &'static str = r#"{"code":0,"data":{"has_more":true,"next_page_token":"b2Zmc2V0PTAK","conversations":[{"id":"12345678","unread_count":2,"username":"marigold.makes","avatar":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp","creator_im_id":"12345678"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::GetLatestUnreadMessages {
    const REPLY: &'static str = r#"{"code":0,"data":{"newest_message_list":[{"conversation_id":"7494560109732334289","content":"{\"content\": \"Your sample ships today.\"}","type":"TEXT","sender_id":"12345678","unread_message_count":1}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::GetOpenCollaborationCreatorContent {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"creator_content_details":[{"creator_profile":{"avatar":{"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499"},"follower_count":10023,"nickname":"nickname","username":"example_creator"},"live_count":2,"promotion_end_time":1734682697,"promotion_status":"NORMAL","video_count":101}],"next_page_token":"b2Zmc2V0PTEw","product":{"id":"1734823553672710512","image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499"},"total_count":1}}"#;
}

impl Sample for super::v202412::GetOrCreateConversation {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"avatar":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp","conversation_id":"1234567890","creator_im_id":"12345678","is_new":true,"unread_count":2,"username":"marigold.makes"}}"#;
}

impl Sample for super::v202412::GetTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"target_collaboration":{"content_creator_count":1,"creator_invited_count":10,"creators":[{"avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"collaboration_status":"NORMAL","content_product_count":1,"nickname":"Marigold Makes","product_effective_status":"EFFECTIVE_ALL","selection_region":"US","showcase_product_count":2,"username":"marigold.makes"}],"end_time":1715654330,"free_sample_rule":{"has_free_sample":true,"is_sample_approval_exempt":true},"id":"789078671231123124","message":"Join the launch of our summer collection.","name":"Summer launch","product_count":30,"products":[{"collaboration_status":"NORMAL","commission":{"currency":"USD","effective_time":"1715654330","maximum_amount":"55.7","minimum_amount":"34.3","rate":3000},"commission_effective_status":"EFFECTIVE_ALL","id":"789078671231312312","main_image_url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a/12345~c5_168x168.webp?lk3s=a5d48078\\u0026nonce=49646\\u0026refresh_token=00000000000000000000000000000000\\u0026x-expires=1727175600\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\\u0026shp=a5d48078\\u0026shcp=39dffb78","original_price":{"currency":"USD","maximum_amount":"100.00","minimum_amount":"12.21"},"status":"LIVE","title":"Christmas Gift"}],"seller_contact_info":{"email":"contact@example.com"},"showcase_creator_count":2,"start_time":1715654330,"type":"STANDARD","update_time":1715654330}}}"#;
}

impl Sample for super::v202412::MarkConversationsAsRead {
    const REPLY: &'static str = r#"{"code":0,"data":{"failed_conversation_ids":[123]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::SearchOpenCollaborations {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"b2Zmc2V0PTEw","total_count":10000,"open_collaborations":[{"id":"94297006405","status":"NORMAL","current_commission":{"rate":3000,"start_time":1725334422,"end_time":1727625600},"showcase_creator_count":15,"content_creator_count":10,"product":{"id":"1729432087292775344","title":"Blue t-shirt","main_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499","status":"LIVE","inventory":1274,"original_price":{"currency":"USD","minimum_amount":"12.21","maximum_amount":"100.00"}}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202412::SendMessage {
    const REPLY: &'static str = r#"{"code":0,"data":{"message_id":"1234444"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202505::GetConversations {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"conversations":[{"avatar":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp","creator_im_id":"12345678","id":"12345678","unread_count":2,"username":"marigold.makes"}],"has_more":true,"next_page_token":"b2Zmc2V0PTAK"}}"#;
}

impl Sample for super::v202505::GetMarketplaceCreatorPerformance {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"creator":{"avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"avg_commission_rate":6000,"avg_commission_rate_range":{"maximum_amount":7000,"minimum_amount":6000},"avg_ec_live_comment_count":23,"avg_ec_live_like_count":344,"avg_ec_live_share_count":3434,"avg_ec_live_view_count":4355,"avg_ec_video_comment_count":343,"avg_ec_video_like_count":324,"avg_ec_video_play_count":1234,"avg_ec_video_share_count":22,"avg_gmv_per_buyer":{"amount":"45.68","currency":"USD"},"avg_gmv_per_buyer_range":{"currency":"USD","formatted_range":"$15-$20","maximum_amount":"1000.00","minimum_amount":"100.00"},"bio_description":"This is my personal introduction","brand_collaboration_count":76,"category_gmv_distribution":[{"category_id":"66666","value":"0.3035"}],"category_ids":["60001"],"content_gmv_distribution":[{"content_type":"VIDEO","value":"0.3035"}],"ec_live_count":12,"ec_live_engagement_rate":"6000","ec_video_count":34,"follower_count":2323,"gmv":{"amount":"3434.23","currency":"USD"},"gmv_range":{"currency":"USD","formatted_range":"$0-$100","maximum_amount":"10000.00","minimum_amount":"1000.00"},"gpm":{"amount":"10.23","currency":"USD"},"gpm_range":{"currency":"USD","formatted_range":"$0-$100","maximum_amount":"1000.00","minimum_amount":"100.00"},"live_gmv":{"amount":"3432.34","currency":"USD"},"live_gpm":{"amount":"44.96","currency":"USD"},"live_gpm_range":{"currency":"USD","formatted_range":"$0-$100","maximum_amount":"1000.00","minimum_amount":"100.00"},"nickname":"Dion","product_original_price_range":{"currency":"USD","maximum_amount":"343.23","minimum_amount":"2.59"},"profile_tt_uri":"aweme://user/profile/7200000000000000001?sec_uid=MS4wLjABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&from_scene=8&enter_from=scan","promoted_product_num":311,"selection_region":"US","top_collaborated_brand_ids":["8363021"],"units_sold":234,"units_sold_range":{"formatted_range":"0-10","maximum_amount":1000,"minimum_amount":100},"username":"marigold.makes","video_gmv":{"amount":"39232.34","currency":"USD"},"video_gpm":{"amount":"28.89","currency":"USD"},"video_gpm_range":{"currency":"USD","formatted_range":"$0-$100","maximum_amount":"1000.00","minimum_amount":"100.00"}}}}"#;
}

impl Sample for super::v202505::SearchMarketplaceCreators {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"creators":[{"avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"avg_ec_live_uv":1331,"avg_ec_video_view_count":112,"category_ids":["60001"],"follower_count":23241,"gmv":{"amount":"1232.90","currency":"USD"},"gmv_range":{"currency":"USD","formatted_range":"$0-$100","maximum_amount":"100.34","minimum_amount":"1.00"},"live_gmv":{"amount":"0.34","currency":"USD"},"nickname":"Marigold Makes","selection_region":"GB","top_follower_demographics":{"age_ranges":["AGE_RANGE_18_24","AGE_RANGE_25_34"],"major_gender":{"gender":"FEMALE","percentage":6524}},"units_sold_range":{"formatted_range":"$0-$100","maximum_amount":1000,"minimum_amount":100},"username":"marigold.makes","video_gmv":{"amount":"23.34","currency":"USD"}}],"next_page_token":"b2Zmc2V0PTEw","search_key":"k1ChOzI9e+j5BHHHEnt+VhItjVFEkPUCCXNsrU8/v4U="}}"#;
}

impl Sample for super::v202507::ReviewSampleApplication {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202507::SearchSampleApplications {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhDdVJhTDM1WmJkeFVTVW9LTkRaSnNaZCtuWjJXVU5CSDhlaA==","sample_applications":[{"approve_expiration_time":1728674995,"available_quantity":50,"commission_rate":"0.1","creator":{"avatar_url":"https://p16-sign-va.tiktokcdn.com/tos-maliva-avt-0068/00000000000000000000000000000000.webp","content_count":4,"ec_video_view":1200,"follower_count":200,"fulfillment_percentage":"60.50","gmv":{"amount":"500","currency":"USD"},"nickname":"Marigold Makes","user_id":"7495208733046899281","username":"marigold.makes"},"disapprovable_reasons":["Product out of stock"],"fulfillment_status":"ONGOING","id":"7420135978213461806","is_approvable":true,"order_id":"576461413038785752","partner_name":"Northlight Agency","product":{"id":"1729592969712207012","sku_id":"1729592969712272548","sku_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/00000000000000000000000000000000.webp","sku_name":"Soft Cover","title":"A women dress"},"shipment_expiration_time":1728674995,"status":"PENDING","tracking_number":"TRACK0000123456"}],"total_count":100}}"#;
}

impl Sample for super::v202508::CreateTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"data":{"target_collaboration":{"id":"7365861555575916210"},"target_collaboration_conflicts":[{"creator_user_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg","product_id":"789078671231"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetMarketplaceCreatorPerformance {
    const REPLY: &'static str = r#"{"code":0,"data":{"creator":{"username":"marigold.makes","nickname":"Dion","avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"selection_region":"US","bio_description":"This is my personal introduction","follower_count":2323,"profile_tt_uri":"aweme://user/profile/7200000000000000001?sec_uid=MS4wLjABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&from_scene=8&enter_from=scan","category_ids":["60001"],"top_collaborated_brand_ids":["8363021"],"brand_collaboration_count":76,"units_sold":234,"units_sold_range":{"minimum_amount":100,"maximum_amount":1000,"formatted_range":"0-10"},"gmv":{"currency":"USD","amount":"3434.23"},"video_gmv":{"currency":"USD","amount":"39232.34"},"live_gmv":{"currency":"USD","amount":"3432.34"},"gmv_range":{"currency":"USD","minimum_amount":"1000.00","maximum_amount":"10000.00","formatted_range":"$0-$100"},"ec_live_engagement_rate":"6000","category_gmv_distribution":[{"category_id":"66666","value":"0.3035"}],"content_gmv_distribution":[{"content_type":"VIDEO","value":"0.3035"}],"product_original_price_range":{"currency":"USD","minimum_amount":"2.59","maximum_amount":"343.23"},"gpm":{"currency":"USD","amount":"10.23"},"live_gpm":{"currency":"USD","amount":"44.96"},"video_gpm":{"currency":"USD","amount":"28.89"},"gpm_range":{"currency":"USD","minimum_amount":"100.00","maximum_amount":"1000.00","formatted_range":"$0-$100"},"video_gpm_range":{"currency":"USD","minimum_amount":"100.00","maximum_amount":"1000.00","formatted_range":"$0-$100"},"live_gpm_range":{"currency":"USD","minimum_amount":"100.00","maximum_amount":"1000.00","formatted_range":"$0-$100"},"promoted_product_num":311,"ec_live_count":12,"ec_video_count":34,"avg_ec_video_play_count":1234,"avg_commission_rate":6000,"avg_commission_rate_range":{"minimum_amount":6000,"maximum_amount":7000},"avg_gmv_per_buyer":{"currency":"USD","amount":"45.68"},"avg_gmv_per_buyer_range":{"currency":"USD","minimum_amount":"100.00","maximum_amount":"1000.00","formatted_range":"$15-$20"},"avg_ec_live_view_count":4355,"avg_ec_live_like_count":344,"avg_ec_live_comment_count":23,"avg_ec_live_share_count":3434,"avg_ec_video_like_count":324,"avg_ec_video_comment_count":343,"avg_ec_video_share_count":22,"follower_location":[{"key":"ID","value":"0.3705"}],"follower_age":[{"key":"18-23","value":"0.2500"}],"follower_gender":[{"key":"Male","value":"0.5000"}],"pps":"4.5","rating":"3.2","ec_video_engagement_rate":"3000"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetOpenCollaborationCreatorContent {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"b2Zmc2V0PTEw","total_count":1,"creator_content_details":[{"creator_profile":{"username":"example_creator","nickname":"nickname","follower_count":10023,"avatar":{"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499"},"creator_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"},"video_count":101,"live_count":2,"promotion_status":"NORMAL","promotion_end_time":1734682697}],"product":{"id":"1734823553672710512","image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/fa0387fa5a204dcfa44d5be75877a163~tplv-o3syd03w52-origin-webp.webp?from=3478900499"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetOrCreateConversation {
    const REPLY: &'static str = r#"{"code":0,"data":{"conversation_id":"1234567890","is_new":true,"username":"marigold.makes","avatar":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp","unread_count":2,"creator_im_id":"12345678"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"data":{"target_collaboration":{"id":"789078671231123124","name":"Summer launch","message":"Join the launch of our summer collection.","seller_contact_info":{"email":"contact@example.com"},"start_time":1715654330,"end_time":1715654330,"update_time":1715654330,"creator_invited_count":10,"showcase_creator_count":2,"content_creator_count":1,"product_count":30,"free_sample_rule":{"has_free_sample":true,"is_sample_approval_exempt":true},"products":[{"id":"789078671231312312","main_image_url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a/12345~c5_168x168.webp?lk3s=a5d48078\\u0026nonce=49646\\u0026refresh_token=00000000000000000000000000000000\\u0026x-expires=1727175600\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\\u0026shp=a5d48078\\u0026shcp=39dffb78","title":"Christmas Gift","original_price":{"currency":"USD","minimum_amount":"12.21","maximum_amount":"100.00"},"commission":{"rate":3000,"effective_time":"1715654330","currency":"USD","minimum_amount":"34.3","maximum_amount":"55.7","shop_ads_commission_rate":100},"status":"LIVE","commission_effective_status":"EFFECTIVE_ALL","collaboration_status":"NORMAL"}],"creators":[{"username":"marigold.makes","nickname":"Marigold Makes","avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"selection_region":"US","showcase_product_count":2,"content_product_count":1,"collaboration_status":"NORMAL","product_effective_status":"EFFECTIVE_ALL","creator_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"}],"type":"STANDARD"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::RemoveCreatorFromOpenCollaborationProduct {
    const REPLY: &'static str = r#"{"code":0,"data":{},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::SearchMarketplaceCreators {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"b2Zmc2V0PTEw","search_key":"k1ChOzI9e+j5BHHHEnt+VhItjVFEkPUCCXNsrU8/v4U=","creators":[{"username":"marigold.makes","nickname":"Marigold Makes","avatar":{"url":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\u0026x-expires=1712988000\\u0026x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"selection_region":"GB","category_ids":["60001"],"avg_ec_live_uv":1331,"avg_ec_video_view_count":112,"follower_count":23241,"gmv":{"currency":"USD","amount":"1232.90"},"live_gmv":{"currency":"USD","amount":"0.34"},"video_gmv":{"currency":"USD","amount":"23.34"},"gmv_range":{"currency":"USD","minimum_amount":"1.00","maximum_amount":"100.34","formatted_range":"$0-$100"},"units_sold_range":{"minimum_amount":100,"maximum_amount":1000,"formatted_range":"$0-$100"},"top_follower_demographics":{"age_ranges":["AGE_RANGE_18_24","AGE_RANGE_25_34"],"major_gender":{"gender":"FEMALE","percentage":6524}},"creator_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::SearchSampleApplications {
    const REPLY: &'static str = r#"{"code":0,"data":{"next_page_token":"aDU2dHIzMlFhME5CUzJKUDhDdVJhTDM1WmJkeFVTVW9LTkRaSnNaZCtuWjJXVU5CSDhlaA==","total_count":100,"sample_applications":[{"id":"7420135978213461806","commission_rate":"0.1","status":"PENDING","order_id":"576461413038785752","available_quantity":50,"approve_expiration_time":1728674995,"shipment_expiration_time":1728674995,"tracking_number":"TRACK0000123456","fulfillment_status":"ONGOING","is_approvable":true,"disapprovable_reasons":["Product out of stock"],"partner_name":"Northlight Agency","creator":{"creator_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg","username":"marigold.makes","nickname":"Marigold Makes","follower_count":200,"avatar_url":"https://p16-sign-va.tiktokcdn.com/tos-maliva-avt-0068/00000000000000000000000000000000.webp","gmv":{"amount":"500","currency":"USD"},"content_count":4,"fulfillment_percentage":"60.50","ec_video_view":1200},"product":{"id":"1729592969712207012","title":"A women dress","sku_id":"1729592969712272548","sku_image_url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/00000000000000000000000000000000.webp","sku_name":"Soft Cover"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::SearchTargetCollaborations {
    const REPLY: &'static str = r#"{"code":0,"data":{"total_count":100,"next_page_token":"b2Zmc2V0PTAK","target_collaborations":[{"id":"789078671231123124","name":"Summer launch","message":"Join the launch of our summer collection.","start_time":1715654330,"end_time":1715654330,"update_time":1715654330,"creator_inivited_count":10,"showcase_creator_count":2,"content_creator_count":1,"product_count":30,"free_sample_rule":{"has_free_sample":true,"is_sample_approval_exempt":true},"type":"STANDARD"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::UpdateTargetCollaboration {
    const REPLY: &'static str = r#"{"code":0,"data":{"target_collaboration_conflicts":[{"creator_user_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg","product_id":"789078671231"}],"update_failed":{"remove_creator_open_ids":["uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"],"remove_product_ids":["1729592969712207012"],"add_creator_open_ids":["uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"],"add_products":{"id":"789078671231312312","commission_rate":1000},"change_commissions":{"product_id":"789078671231312312","commission_rate":1000},"end_time":1715654330,"seller_contact_info":{"email":"contact@example.com"},"name":"Summer launch"}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202509::GenerateTargetCollaborationLink {
    const REPLY: &'static str = r#"{"code":0,"data":{"link":"https://affiliate-id.tokopedia.com/api/v1/oec/affiliate/seller/invitation_group/share/long_url/AJBNfIPZXGcc"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202511::UploadMessageImage {
    const REPLY: &'static str = r#"{"code":0,"data":{"url":"https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/2ca53c34ad8443e6b39f4e0153d3aed4~tplv-o3syd03w52-origin-image.image?from=1320446476","width":1280,"height":720},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202512::GetSampleRequestDeepLink {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"deeplink":"snssdk1180://roma_redirect/?_pia_=1&app_key=aaaa&callback_dp_key=f3318dbad42e495eaa12f3b9bec5af92&enter_from=deeplink&product_id=1729504817131129797&roma_group_key=spark_page_seller_free_sample_apply&roma_page_key=p&sample_apply_source=1&sku_id=1729504817131195333&spark_page=seller_free_sample_apply&track_data=%7B%22is_from_selection_scenarios%22%3A%221%22%2C%22selection_channel%22%3A%22deeplink%22%7D"}}"#;
}

impl Sample for super::v202601::GetMarketplaceCreatorSearchFilters {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"advanced_filters":{"category_pro":["Home","Auto"],"creator_level":["Lv. 0","Lv. 1"],"language":["Malay","English"]}}}"#;
}
