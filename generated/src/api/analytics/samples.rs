// @generated from the replies in specs/analytics/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::GetLiveRoomAudienceDemographics {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"all_ads_age_indicators":[{"type":"USER_PORTRAIT_AGE_LESS_THAN_15","value":"123"}],"all_ads_gender_indicators":[{"type":"USER_PORTRAIT_GENDER_UNKNOWN","value":"123"}],"all_fan_indicators":[{"type":"USER_PORTRAIT_FOLLOWER","value":"123"}],"paid_ads_age_indicators":[{"type":"USER_PORTRAIT_AGE_LESS_THAN_15","value":"123"}],"paid_ads_gender_indicators":[{"type":"USER_PORTRAIT_GENDER_UNKNOWN","value":"123"}],"paid_fan_indicators":[{"type":"USER_PORTRAIT_FOLLOWER","value":"123"}],"region_indicators":[{"type":"ID","value":"123"}]}}"#;
}

impl Sample for super::v202309::GetLiveRoomCoreStats {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"stats":{"accumulated_comment_count":123,"accumulated_new_follower_count":123,"accumulated_sharing_count":123,"avg_watching_duration":123,"buyer_count":123,"click_order_rate":"0.11","click_through_rate":"0.11","created_order_count":123,"current_visitor_count":123,"local_gmv":{"amount":"123.00","currency":"USD"},"local_unit_price":{"amount":"123.00","currency":"USD"},"paid_order_count":123,"peak_concurrent_user_count":123,"product_reach_count":123,"product_view_count":123,"sales":123,"watch_pv":123}}}"#;
}

impl Sample for super::v202309::GetLiveRoomGmvAndOrderTrends {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"gmv_trend_performances":[{"data_points":[{"gmv":{"amount":"123.00","currency":"USD"},"order_count":123,"timestamp":1623812664}],"stats_type":"TREND_GMV"}]}}"#;
}

impl Sample for super::v202309::GetLiveRoomInteractionTrends {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"interactive_trend_performances":[{"data_points":[{"timestamp":1623812664,"value":"123"}],"stats_type":"WATCH_PV"}]}}"#;
}

impl Sample for super::v202309::GetLiveRoomProductStats {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"product_stats":[{"click_order_rate":"0.11","click_through_rate":"0.11","created_order_count":123,"created_order_user_count":123,"exposure_count":123,"inventory_consumption_count":123,"inventory_left_count":123,"is_live":true,"local_gmv":{"amount":"123.00","currency":"USD"},"local_unit_price":{"amount":"123.00","currency":"USD"},"main_image_url":"https://www.example.com/mug.jpg","paid_order_count":123,"paid_user_count":123,"product_id":"1729592969712207012","product_name":"Ceramic mug with lid, 350 ml","sellable_region":"ID","total_click_count":123}]}}"#;
}

impl Sample for super::v202309::GetLiveRoomTrafficPerformance {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"traffic_performances":[{"source":{"name":"card_click","watch_pv":123},"sub_sources":[{"name":"card_click","watch_pv":123}]}]}}"#;
}

impl Sample for super::v202309::GetLiveRoomViewTrends {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"view_trend_performances":[{"data_points":[{"timestamp":1623812664,"value":"123"}],"stats_type":"TREND_ONLINE_VIEWER"}]}}"#;
}

impl Sample for super::v202403::GetVideoPerformances {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"videos":[{"id":"7271486684427046149","performances":[{"metrics":{"anchor_display_rate":"0.64","click_through_rate":"0.08","gmv":{"amount":"27.85","currency":"USD"},"item_sold_count":3,"order_count":3},"time_range":{"end_time":1704067200,"start_time":1704067200}}]}]}}"#;
}

impl Sample for super::v202405::GetShopPerformance {
    const REPLY: &'static str = r#"{"code":0,"data":{"performance":{"intervals":[{"start_date":"2024-04-01","end_date":"2024-04-08","gmv":{"amount":"0.00","currency":"USD"},"gmv_breakdowns":[{"amount":"0","currency":"USD","type":"LIVE"}],"sku_orders":0,"orders":0,"avg_order_value":{"amount":"0.00","currency":"USD"},"units_sold":0,"buyers":0,"buyer_breakdowns":[{"amount":0,"type":"LIVE"}],"product_impressions":0,"product_impression_breakdowns":[{"amount":0,"type":"LIVE"}],"product_page_views":0,"product_page_view_breakdowns":[{"amount":0,"type":"LIVE"}],"avg_product_page_visitors":0,"avg_product_page_visitor_breakdowns":[{"amount":0,"type":"LIVE"}],"refunds":{"amount":"0.00","currency":"USD"},"cancellations_and_returns":0}],"comparison_intervals":[{"start_date":"2024-04-01","end_date":"2024-04-08","gmv":{"amount":"0","currency":"USD"},"gmv_breakdowns":[{"amount":"0","currency":"USD","type":"LIVE"}],"sku_orders":0,"orders":0,"avg_order_value":{"amount":"0","currency":"USD"},"units_sold":0,"buyers":0,"buyer_breakdowns":[{"amount":0,"type":"LIVE"}],"product_impressions":0,"product_impression_breakdowns":[{"amount":0,"type":"LIVE"}],"product_page_views":0,"product_page_view_breakdowns":[{"amount":0,"type":"LIVE"}],"avg_product_page_visitors":0,"avg_product_page_visitor_breakdowns":[{"amount":0,"type":"LIVE"}],"refunds":{"amount":"0","currency":"USD"},"cancellations_and_returns":0}]},"latest_available_date":"2024-04-07"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetShopProductPerformanceDetail {
    const REPLY: &'static str = r#"{"code":0,"data":{"performance":{"intervals":[{"start_date":"2024-04-01","end_date":"2024-04-08","gmv":{"amount":"0","currency":"USD"},"gmv_breakdowns":[{"amount":"0","currency":"USD","type":"LIVE"}],"orders":0,"units_sold":0,"unit_sold_breakdowns":[{"amount":0,"type":"LIVE"}],"impressions":0,"impression_breakdowns":[{"amount":0,"type":"LIVE"}],"page_views":0,"page_view_breakdowns":[{"amount":0,"type":"LIVE"}],"avg_page_visitors":0,"avg_page_visitor_breakdowns":[{"amount":0,"type":"LIVE"}],"click_through_rate":"0","click_through_rate_breakdowns":[{"amount":"0","type":"LIVE"}]}],"comparison_intervals":[{"start_date":"2024-04-01","end_date":"2024-04-08","gmv":{"amount":"0","currency":"USD"},"gmv_breakdowns":[{"amount":"0","currency":"USD","type":"LIVE"}],"orders":0,"units_sold":0,"unit_sold_breakdowns":[{"amount":0,"type":"LIVE"}],"impressions":0,"impression_breakdowns":[{"amount":0,"type":"LIVE"}],"page_views":0,"page_view_breakdowns":[{"amount":0,"type":"LIVE"}],"avg_page_visitors":0,"avg_page_visitor_breakdowns":[{"amount":0,"type":"LIVE"}],"click_through_rate":"0","click_through_rate_breakdowns":[{"amount":"0","type":"LIVE"}]}]},"latest_available_date":"2024-04-07"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202405::GetShopProductPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"id":1732333333333333629,"gmv":{"amount":"0","currency":"USD"},"orders":0,"units_sold":0,"click_through_rate":"0.0000"}],"next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":10,"latest_available_date":"2024-04-07"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202406::GetShopSkuPerformanceDetail {
    const REPLY: &'static str = r#"{"code":0,"data":{"latest_available_date":"2024-04-07","performance":{"product_id":123456789,"intervals":[{"start_date":"2024-04-01","end_date":"2024-04-07","gmv":{"amount":"0","currency":"USD"},"gmv_breakdown":[{"amount":"0","currency":"USD","type":"LIVE"}],"units_sold":10,"units_sold_breakdown":[{"amount":10,"type":"LIVE"}],"sku_orders":10}],"comparison_intervals":[{"start_date":"2024-07-01","end_date":"2024-07-08","gmv":{"amount":"0","currency":"USD"},"gmv_breakdown":[{"amount":"0","currency":"USD","type":"LIVE"}],"units_sold":10,"units_sold_breakdown":[{"amount":10,"type":"LIVE"}],"sku_orders":10}]}},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202406::GetShopSkuPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"data":{"skus":[{"id":18354627263453,"product_id":123456789,"gmv":{"amount":"0","currency":"USD"},"sku_orders":10,"units_sold":10}],"next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":20,"latest_available_date":"2024-04-07"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::GetShopVideoPerformanceDetail {
    const REPLY: &'static str = r#"{"code":0,"data":{"performance":{"intervals":[{"start_date":"2024-09-01","end_date":"2024-09-08","gmv":{"amount":"0","currency":"USD"},"click_through_rate":"0","daily_avg_buyers":"0","views":0}],"comparison_intervals":[{"start_date":"2024-08-25","end_date":"2024-09-01","gmv":{"amount":"0","currency":"USD"},"click_through_rate":"0","daily_avg_buyers":"0","views":0}],"video_post_time":"2025-01-01 00:00:00"},"engagement_data":{"total_likes":0,"total_shares":0,"total_comments":0,"total_views":0},"latest_available_date":"2024-09-07"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::GetShopVideoPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"data":{"videos":[{"id":"7461208837745102638","title":"Video Title","username":"Video Username","gmv":{"amount":"0","currency":"USD"},"sku_orders":0,"units_sold":0,"views":0,"click_through_rate":"0","products":[{"id":"1729592969712207012","name":"Product Name"}],"video_post_time":"2025-01-01 00:00:00"}],"latest_available_date":"2024-09-07","next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":10},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::GetShopVideoPerformanceOverview {
    const REPLY: &'static str = r#"{"code":0,"data":{"performance":{"intervals":[{"start_date":"2024-09-01","end_date":"2024-09-08","gmv":{"amount":"0","currency":"USD"},"click_through_rate":"0","sku_orders":0,"units_sold":0}],"comparison_intervals":[{"start_date":"2024-08-25","end_date":"2024-09-01","gmv":{"amount":"0","currency":"USD"},"click_through_rate":"0","sku_orders":0,"units_sold":0}]},"latest_available_date":"2024-09-08"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202409::GetShopVideoProductPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"data":{"products":[{"id":"1729592969712207012","name":"Product Name","gmv":{"amount":"0","currency":"USD"},"units_sold":0,"daily_avg_buyers":"0"}],"latest_available_date":"2024-09-07","next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":10},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202503::GetShopLivePerformanceOverview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-07","performance":{"comparison_intervals":[{"click_through_rate":"10%","click_to_order_rate":"32%","customers":4,"end_date":"2024-08-31","gmv":{"amount":"11","currency":"USD"},"sku_orders":20,"start_date":"2024-08-24","units_sold":2}],"intervals":[{"click_through_rate":"10%","click_to_order_rate":"32%","customers":4,"end_date":"2024-09-08","gmv":{"amount":"11","currency":"USD"},"sku_orders":20,"start_date":"2024-09-01","units_sold":2}]}}}"#;
}

impl Sample for super::v202505::GetShopLivePerformanceList {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-07","live_stream_sessions":[{"end_time":"1623812864","id":"7437281945501387563","interaction_performance":{"acu":123,"avg_viewing_duration":"46","click_through_rate":"13.99%","comments":534,"likes":2442,"new_followers":12,"pcu":1332,"product_clicks":3882,"product_impressions":12,"shares":156,"viewers":18323,"views":112993},"sales_performance":{"24h_live_gmv":{"amount":"340","currency":"USD"},"avg_price":{"amount":"9","currency":"USD"},"click_to_order_rate":"18%","created_sku_orders":100,"customers":50,"different_products_sold":5,"gmv":{"amount":"99","currency":"USD"},"products_added":12,"sku_orders":80,"unit_sold":122},"start_time":"1623812664","title":"Summer sale with live styling","username":"example1"}],"next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":233}}"#;
}

impl Sample for super::v202508::GetShopLivePerformanceList {
    const REPLY: &'static str = r#"{"code":0,"data":{"live_stream_sessions":[{"id":"7437281945501387563","title":"Summer sale with live styling","username":"example1","start_time":"1623812664","end_time":"1623812864","sales_performance":{"gmv":{"amount":"99","currency":"USD"},"products_added":12,"different_products_sold":5,"created_sku_orders":100,"sku_orders":80,"unit_sold":122,"customers":50,"avg_price":{"amount":"9","currency":"USD"},"click_to_order_rate":"18%","24h_live_gmv":{"amount":"340","currency":"USD"}},"interaction_performance":{"acu":123,"pcu":1332,"viewers":18323,"views":112993,"avg_viewing_duration":"46","comments":534,"shares":156,"likes":2442,"new_followers":12,"product_impressions":12,"product_clicks":3882,"click_through_rate":"13.99%"}}],"latest_available_date":"2024-09-07","next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":233},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202508::GetShopLivePerformanceOverview {
    const REPLY: &'static str = r#"{"code":0,"data":{"performance":{"intervals":[{"start_date":"2024-09-01","end_date":"2024-09-08","gmv":{"amount":"11","currency":"USD"},"sku_orders":20,"customers":4,"units_sold":2,"click_to_order_rate":"32%","click_through_rate":"10%"}],"comparison_intervals":[{"start_date":"2024-08-24","end_date":"2024-08-31","gmv":{"amount":"11","currency":"USD"},"sku_orders":20,"customers":4,"units_sold":2,"click_to_order_rate":"32%","click_through_rate":"10%"}]},"latest_available_date":"2024-09-07"},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202509::GetShopLivePerformanceList {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-07","live_stream_sessions":[{"end_time":"1623812864","id":"7437281945501387563","interaction_performance":{"acu":123,"avg_viewing_duration":"46","click_through_rate":"13.99%","comments":534,"likes":2442,"new_followers":12,"pcu":1332,"product_clicks":3882,"product_impressions":12,"shares":156,"viewers":18323,"views":112993},"sales_performance":{"24h_live_gmv":{"amount":"340","currency":"USD"},"avg_price":{"amount":"9","currency":"USD"},"click_to_order_rate":"18%","created_sku_orders":100,"customers":50,"different_products_sold":5,"gmv":{"amount":"99","currency":"USD"},"items_sold":122,"products_added":12,"sku_orders":80},"start_time":"1623812664","title":"Summer sale with live styling","username":"example1"}],"next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":233}}"#;
}

impl Sample for super::v202509::GetShopLivePerformanceOverview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-07","performance":{"intervals":[{"click_through_rate":"0.23","click_to_order_rate":"0.23","customers":4,"end_date":"2024-09-08","gmv":{"amount":"11","currency":"USD"},"items_sold":2,"sku_orders":20,"start_date":"2024-09-01"}]}}}"#;
}

impl Sample for super::v202509::GetShopPerformance {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-04-07","performance":{"intervals":[{"end_date":"2024-04-08","sales":{"avg_customers_count":14322,"gmv":{"breakdowns":[{"gmv":{"amount":"111","currency":"USD"},"type":"LIVE"}],"overall":{"amount":"335.02","currency":"GBP"}},"gross_revenue":{"breakdowns":[{"percentage":"0.4324","type":"NON_GMV_MAX"}],"overall":{"amount":"239.04","currency":"GBP"}},"items_sold":32422,"orders_count":21234,"refunds":{"amount":"2323","currency":"USD"},"sku_orders_count":23214},"start_date":"2024-04-01","traffic":{"avg_conversation_rate":"0.3342","avg_page_views":56234,"avg_visitors":3433}}]}}}"#;
}

impl Sample for super::v202509::GetShopProductPerformanceDetail {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-04-07","performance":{"intervals":[{"cancel_and_refunds":{"canceled":23,"refunded":3,"replacements":3,"returned":2},"end_date":"2024-04-08","sales":{"breakdowns":[{"content_type":"LIVE","sales":{"avg_customers":34,"gmv":{"amount":"43","currency":"USD"},"items_sold":454}}],"gmv":{"amount":"233","currency":"USD"},"items_sold":23,"orders":23},"start_date":"2024-04-01","traffic":{"breakdowns":[{"content_type":"LIVE","traffic":{"avg_conversion_rate":"0.033","avg_unique_page_views":34,"ctr":"0.034","impressions":34,"page_views":43}}]}}],"ratings":[{"count":23,"percentage":"0.23","stars":"1_STAR"}],"top_contents":[{"contents":[{"content_id":"2304002883","gmv":{"amount":"323","currency":"GBP"},"items_sold":23}],"type":"LIVE"}],"top_creators":[{"creator_name":"nick.name","creator_open_id":"uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg","creator_profile":"https://p16-sign-useast2a.tiktokcdn.com/tos-useast2a-avt-0068-giso/00000000000000000000000000000000~c5_720x720.webp?lk3s=a5d48078\\\\u0026x-expires=1712988000\\\\u0026x-signature=E8US22KfUCwKz0R%2FMFF6%2FMOmogs%3D","gmv":{"amount":"2365","currency":"GBP"},"items_sold":32}]}}}"#;
}

impl Sample for super::v202509::GetShopProductPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-04-07","next_page_token":"cGFnZV9udW1iZXI9MQ==","products":[{"id":"1732333333333333629","overall_performance":{"gmv":{"amount":"395.03","currency":"GBP"},"items_sold":12,"orders":12}}],"total_count":10}}"#;
}

impl Sample for super::v202509::GetShopSkuPerformanceDetail {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-04-07","performance":{"intervals":[{"end_date":"2024-04-07","gmv":{"amount":"0","currency":"USD"},"gmv_breakdown":[{"amount":"0","currency":"USD","type":"LIVE"}],"items_sold":10,"items_sold_breakdown":[{"amount":10,"type":"LIVE"}],"sku_orders":10,"start_date":"2024-04-01"}],"product_id":123456789,"sku_id":"123456789"}}}"#;
}

impl Sample for super::v202509::GetShopSkuPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-04-07","next_page_token":"cGFnZV9udW1iZXI9MQ==","skus":[{"gmv":{"amount":"0","currency":"USD"},"id":18354627263453,"product_id":123456789,"sku_orders":10,"units_sold":10}],"total_count":20}}"#;
}

impl Sample for super::v202509::GetShopVideoPerformanceDetail {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-07","performance":{"intervals":[{"end_date":"2024-09-08","sales":{"breakdowns":[{"ctr":"0.029","customers":12,"gmv":{"amount":"230.02","currency":"USD"},"gpm":{"amount":"1.02","currency":"USD"},"items_sold":22,"product_clicks":21232,"product_id":"19332235","product_impressions":32092}],"overall":{"ctr":"0.029","customers":12,"gmv":{"amount":"230.02","currency":"USD"},"gpm":{"amount":"1.02","currency":"USD"},"items_sold":22,"product_clicks":21232,"product_impressions":32092}},"start_date":"2024-09-01","traffic":{"comments":8,"likes":2,"new_followers":11,"shares":23,"views":76649}}],"viewer_profile":[{"age_distribution":[{"age":"25-34","percentage":"0.293"}],"country_distribution":[{"country_code":"MY","percentage":"0.993"}],"gender_distribution":[{"gender":"MALE","percentage":"0.349"}],"type":"VIEWERS"}]}}}"#;
}

impl Sample for super::v202509::GetShopVideoPerformanceList {
    const REPLY: &'static str = r##"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-07","next_page_token":"cGFnZV9udW1iZXI9MQ==","total_count":10,"videos":[{"avg_customers":0,"click_through_rate":"0","duration":34,"gmv":{"amount":"0","currency":"USD"},"gpm":{"amount":"0","currency":"USD"},"hash_tags":["#racuntiktok","fyp"],"id":"7461208837745102638","items_sold":0,"products":[{"id":"1729592969712207012","name":"Product Name"}],"sku_orders":0,"title":"Video Title","username":"Video Username","video_post_time":"2025-01-01 00:00:00","views":0}]}}"##;
}

impl Sample for super::v202509::GetShopVideoPerformanceOverview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-08","performance":{"intervals":[{"avg_customers":23,"click_through_rate":"0","end_date":"2024-09-08","gmv":{"amount":"0","currency":"USD"},"product_clicks":23,"product_impressions":23,"sku_orders":0,"start_date":"2024-09-01"}]}}}"#;
}

impl Sample for super::v202509::GetShopVideoProductPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"latest_available_date":"2024-09-07","next_page_token":"cGFnZV9udW1iZXI9MQ==","products":[{"daily_avg_buyers":"0","gmv":{"amount":"0","currency":"USD"},"id":"1729592969712207012","name":"Product Name","units_sold":0}],"total_count":10}}"#;
}

impl Sample for super::v202510::GetShopLivePerformancePerMinute {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"cGFnZV9udW1iZXI9MQ==","performance":{"intervals":[{"conversion":{"avg_price":{"amount":"7.29","currency":"SGD"},"click_to_order_rate":{"main_order_ctor":"0.015757","sku_order_ctor":"0.0187"},"created_sku_orders":12,"gpm":{"show_gpm":"20.75","watch_gpm":"158.18"},"sku_order_rate":"0.0057"},"end_time":1623812664,"interactions":{"comment_rate":"0.0242","comments":42,"follow_rate":"0.0040","like_rate":"0.8956","likes":1146,"new_followers":9,"share_rate":"0.0022","shares":4},"sales":{"customers":49,"gmv":{"amount":"39440.00","currency":"USD"},"items_sold":57,"main_orders":51,"sku_orders":57},"start_time":1623812664,"traffic":{"ctr":"0.3264","enter_room_rate":"0.1636","impressions":13862,"product_clicks":595,"product_impressions":8989,"viewers":229,"views":2092}}],"overall":{"duration":3600,"end_time":1623812664,"gmv":{"amount":"39440.00","currency":"USD"},"impressions":87939,"items_sold":432,"live_title":"BAJU BARU!!!","start_time":1623812664,"unique_viewers":10230}},"total_count":20}}"#;
}

impl Sample for super::v202510::GetShopPerformancePerHour {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"performance":{"intervals":[{"customers":223,"gmv":{"amount":"2332.22","currency":"SGD"},"index":2,"items_sold":23,"visitors":2332}],"latest_available_timestamp":1623812664,"overall":{"customers":2332,"gmv":{"amount":"2344.00","currency":"SGD"},"items_sold":543,"visitors":234324}}}}"#;
}

impl Sample for super::v202512::GetShopLiveProductPerformanceList {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"products":[{"id":"1731736614984386107","name":"PANDAEYES \nWAHIDA   \nKNITWEAR \nCARDIGAN (CLO-CNSNSL97002BL)","sales":{"avg_price":{"amount":"30.75","currency":"SGD"},"created_sku_orders":27,"customers":24,"direct_gmv":{"amount":"737.97","currency":"SGD"},"items_sold":24,"main_orders":24,"payment_rate":"0.8888","sku_orders":24},"traffic":{"add_to_cart_count":102,"click_to_order_rate":{"main_order_ctor":"0.0178","sku_order_ctor":"0.0178"},"ctr":"0.0908","gpm":{"watch_gpm":"49.81"},"product_impressions":14815,"produt_clicks":1346}}]}}"#;
}
