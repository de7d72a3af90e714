// @generated from the files of specs/analytics/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::AccountType);
enum_impls!(super::types::AgeBracket);
received_impls!(super::types::AgeDistribution { age, percentage });
received_impls!(super::types::AgeIndicator { r#type = "type", value });
enum_impls!(super::types::AgeRange);
received_impls!(super::types::Benchmarks { excellent_threshold, poor_threshold });
received_impls!(super::types::ClickToOrderRate { main_order_ctor, sku_order_ctor });
enum_impls!(super::types::ContentType);
received_impls!(super::types::CountBreakdown { amount, r#type = "type" });
received_impls!(super::types::CountryDistribution { country_code, percentage });
received_impls!(super::types::DataPoint { timestamp, value });
received_impls!(super::types::FollowerIndicator { r#type = "type", value });
enum_impls!(super::types::FollowerType);
received_impls!(super::types::GenderDistribution { gender, percentage });
received_impls!(super::types::GenderIndicator { r#type = "type", value });
received_impls!(super::types::GmvBreakdown { amount, currency, r#type = "type" });
received_impls!(super::types::GmvDataPoint { gmv, order_count, timestamp });
received_impls!(super::types::GmvTrend { data_points, stats_type });
enum_impls!(super::types::GmvTrendStat);
enum_impls!(super::types::Granularity);
enum_impls!(super::types::IndicatorGender);
received_impls!(
    super::types::InteractionPerformance { average_concurrent_users = "acu",
    avg_viewing_duration, click_through_rate, comments, likes, new_followers,
    peak_concurrent_users = "pcu", product_clicks, product_impressions, shares, viewers,
    views }
);
received_impls!(super::types::InteractionTrend { stats_type, data_points });
enum_impls!(super::types::InteractionTrendStat);
received_impls!(
    super::types::LegacyLiveOverviewComparisonInterval { end_date, gmv, sku_orders,
    start_date, units_sold, click_through_rate, click_to_order_rate, customers }
);
received_impls!(
    super::types::LegacyLiveOverviewInterval { end_date, gmv, sku_orders, start_date,
    units_sold, click_through_rate, click_to_order_rate, customers }
);
received_impls!(
    super::types::LegacyLiveOverviewPerformance { comparison_intervals, intervals }
);
received_impls!(
    super::types::LegacyLiveStreamSession { end_time, id, interaction_performance,
    sales_performance, start_time, title, username }
);
received_impls!(
    super::types::LegacySalesPerformance { live_gmv_24h = "24h_live_gmv", avg_price,
    click_to_order_rate, created_sku_orders, customers, different_products_sold, gmv,
    products_added, sku_orders, units_sold = "unit_sold" }
);
received_impls!(
    super::types::LiveInteractions { comment_rate, comments, follow_rate, like_rate,
    likes, new_followers, share_rate, shares }
);
enum_impls!(super::types::LivePerformanceSortField);
received_impls!(
    super::types::LiveRoomStats { accumulated_comment_count,
    accumulated_new_follower_count, accumulated_sharing_count, avg_watching_duration,
    buyer_count, click_order_rate, click_through_rate, created_order_count,
    current_visitor_count, local_gmv, local_unit_price, paid_order_count,
    peak_concurrent_user_count, product_reach_count, product_view_count, units_sold =
    "sales", views = "watch_pv" }
);
enum_impls!(super::types::MetricCode);
enum_impls!(super::types::PerformanceSortField);
received_impls!(
    super::types::ProductBreakdown { ctr, customers, gmv, gpm, items_sold,
    product_clicks, product_id, product_impressions }
);
received_impls!(
    super::types::ProductStats { click_order_rate, click_through_rate,
    created_order_count, created_order_user_count, impressions = "exposure_count",
    units_sold = "inventory_consumption_count", inventory_left = "inventory_left_count",
    is_live, local_gmv, local_unit_price, main_image_url, paid_order_count,
    paid_user_count, product_id, product_name, sellable_region, total_click_count }
);
enum_impls!(super::types::ProductStatusFilter);
received_impls!(super::types::PromotedProduct { id, name });
received_impls!(super::types::RegionIndicator { r#type = "type", value });
enum_impls!(super::types::ReportCurrency);
received_impls!(super::types::Sku { gmv, id, product_id, sku_orders, units_sold });
enum_impls!(super::types::SpsRating);
enum_impls!(super::types::TimeSlot);
received_impls!(super::types::TrafficPerformance { source, sub_sources });
received_impls!(super::types::TrafficSource { name, views = "watch_pv" });
enum_impls!(super::types::ValueUnit);
received_impls!(
    super::types::VideoOverallMetrics { customers, gmv, items_sold, product_clicks,
    product_impressions, ctr, gpm }
);
received_impls!(
    super::types::VideoTraffic { comments, likes, new_followers, shares, views }
);
received_impls!(super::types::ViewTrend { data_points, stats_type });
enum_impls!(super::types::ViewTrendStat);
received_impls!(
    super::types::ViewerProfile { age_distribution, country_distribution,
    gender_distribution, r#type = "type" }
);
enum_impls!(super::types::ViewerProfileType);
sent_impls!(
    super::v202309::get_live_room_audience_demographics::GetLiveRoomAudienceDemographics
    { live_room_id }
);
received_impls!(
    super::v202309::get_live_room_audience_demographics::GetLiveRoomAudienceDemographicsResponse
    { all_ads_age_indicators, all_ads_gender_indicators, all_follower_indicators =
    "all_fan_indicators", paid_ads_age_indicators, paid_ads_gender_indicators,
    paid_follower_indicators = "paid_fan_indicators", region_indicators }
);
sent_impls!(
    super::v202309::get_live_room_core_stats::GetLiveRoomCoreStats { live_room_id }
);
received_impls!(
    super::v202309::get_live_room_core_stats::GetLiveRoomCoreStatsResponse { stats }
);
sent_impls!(
    super::v202309::get_live_room_gmv_and_order_trends::GetLiveRoomGmvAndOrderTrends {
    live_room_id }
);
received_impls!(
    super::v202309::get_live_room_gmv_and_order_trends::GetLiveRoomGmvAndOrderTrendsResponse
    { gmv_trend_performances }
);
sent_impls!(
    super::v202309::get_live_room_interaction_trends::GetLiveRoomInteractionTrends {
    live_room_id }
);
received_impls!(
    super::v202309::get_live_room_interaction_trends::GetLiveRoomInteractionTrendsResponse
    { interactive_trend_performances }
);
sent_impls!(
    super::v202309::get_live_room_product_stats::GetLiveRoomProductStats { live_room_id }
);
received_impls!(
    super::v202309::get_live_room_product_stats::GetLiveRoomProductStatsResponse {
    product_stats }
);
sent_impls!(
    super::v202309::get_live_room_traffic_performance::GetLiveRoomTrafficPerformance {
    live_room_id }
);
received_impls!(
    super::v202309::get_live_room_traffic_performance::GetLiveRoomTrafficPerformanceResponse
    { traffic_performances }
);
sent_impls!(
    super::v202309::get_live_room_view_trends::GetLiveRoomViewTrends { live_room_id }
);
received_impls!(
    super::v202309::get_live_room_view_trends::GetLiveRoomViewTrendsResponse {
    view_trend_performances }
);
sent_impls!(
    super::v202403::get_video_performances::GetVideoPerformances { video_ids,
    start_time_ge, end_time_le }
);
received_impls!(
    super::v202403::get_video_performances::CreatorVideo { id, performances }
);
received_impls!(
    super::v202403::get_video_performances::DailyVideoPerformance { metrics, time_range }
);
received_impls!(
    super::v202403::get_video_performances::GetVideoPerformancesResponse { videos }
);
received_impls!(
    super::v202403::get_video_performances::Metrics { anchor_display_rate,
    click_through_rate, gmv, item_sold_count, order_count }
);
sent_impls!(
    super::v202405::get_shop_performance::GetShopPerformance { start_date_ge,
    end_date_lt, with_comparison, granularity, currency }
);
received_impls!(
    super::v202405::get_shop_performance::GetShopPerformanceResponse {
    latest_available_date, performance }
);
received_impls!(
    super::v202405::get_shop_performance::ShopComparisonInterval { avg_order_value,
    avg_product_page_visitor_breakdowns, avg_product_page_visitors, buyer_breakdowns,
    buyers, cancellations_and_returns, end_date, gmv, gmv_breakdowns, orders,
    product_impression_breakdowns, product_impressions, product_page_view_breakdowns,
    product_page_views, refunds, sku_orders, start_date, units_sold }
);
received_impls!(
    super::v202405::get_shop_performance::ShopInterval { avg_order_value,
    avg_product_page_visitor_breakdowns, avg_product_page_visitors, buyer_breakdowns,
    buyers, cancellations_and_returns, end_date, gmv, gmv_breakdowns, orders,
    product_impression_breakdowns, product_impressions, product_page_view_breakdowns,
    product_page_views, refunds, sku_orders, start_date, units_sold }
);
received_impls!(
    super::v202405::get_shop_performance::ShopPerformance { comparison_intervals,
    intervals }
);
sent_impls!(
    super::v202405::get_shop_product_performance_detail::GetShopProductPerformanceDetail
    { product_id, start_date_ge, end_date_lt, with_comparison, granularity, currency }
);
received_impls!(
    super::v202405::get_shop_product_performance_detail::GetShopProductPerformanceDetailResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202405::get_shop_product_performance_detail::ProductInterval {
    avg_page_visitor_breakdowns, avg_page_visitors, click_through_rate,
    click_through_rate_breakdowns, end_date, gmv, gmv_breakdowns, impression_breakdowns,
    impressions, orders, page_view_breakdowns, page_views, start_date,
    unit_sold_breakdowns, units_sold }
);
received_impls!(
    super::v202405::get_shop_product_performance_detail::ProductPerformance {
    comparison_intervals, intervals }
);
received_impls!(
    super::v202405::get_shop_product_performance_detail::RateBreakdown { amount, r#type =
    "type" }
);
sent_impls!(
    super::v202405::get_shop_product_performance_list::GetShopProductPerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency, page_token }
);
received_impls!(
    super::v202405::get_shop_product_performance_list::GetShopProductPerformanceListResponse
    { latest_available_date, next_page_token, products, total_count }
);
received_impls!(
    super::v202405::get_shop_product_performance_list::ShopProductPerformance {
    click_through_rate, gmv, id, orders, units_sold }
);
sent_impls!(
    super::v202406::get_shop_sku_performance_detail::GetShopSkuPerformanceDetail {
    sku_id, start_date_ge, end_date_lt, with_comparison, granularity, currency }
);
received_impls!(
    super::v202406::get_shop_sku_performance_detail::GetShopSkuPerformanceDetailResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202406::get_shop_sku_performance_detail::SkuComparisonInterval { end_date,
    gmv, sku_orders, start_date, units_sold, gmv_breakdown, units_sold_breakdown }
);
received_impls!(
    super::v202406::get_shop_sku_performance_detail::SkuInterval { end_date, gmv,
    sku_orders, start_date, units_sold, gmv_breakdown, units_sold_breakdown }
);
received_impls!(
    super::v202406::get_shop_sku_performance_detail::SkuPerformance {
    comparison_intervals, intervals, product_id }
);
sent_impls!(
    super::v202406::get_shop_sku_performance_list::GetShopSkuPerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, page_token,
    product_id, currency }
);
received_impls!(
    super::v202406::get_shop_sku_performance_list::GetShopSkuPerformanceListResponse {
    latest_available_date, next_page_token, skus, total_count }
);
sent_impls!(
    super::v202409::get_shop_video_performance_detail::GetShopVideoPerformanceDetail {
    video_id, start_date_ge, end_date_lt, with_comparison, granularity, currency }
);
received_impls!(
    super::v202409::get_shop_video_performance_detail::Engagement { total_comments,
    total_likes, total_shares, total_views }
);
received_impls!(
    super::v202409::get_shop_video_performance_detail::GetShopVideoPerformanceDetailResponse
    { engagement_data, latest_available_date, performance }
);
received_impls!(
    super::v202409::get_shop_video_performance_detail::VideoComparisonInterval {
    end_date, gmv, start_date, click_through_rate, daily_avg_buyers, views }
);
received_impls!(
    super::v202409::get_shop_video_performance_detail::VideoPerformance {
    comparison_intervals, intervals, video_post_time }
);
received_impls!(
    super::v202409::get_shop_video_performance_detail::VideoPerformanceInterval {
    end_date, gmv, start_date, click_through_rate, daily_avg_buyers, views }
);
sent_impls!(
    super::v202409::get_shop_video_performance_list::GetShopVideoPerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency, page_token,
    account_type }
);
received_impls!(
    super::v202409::get_shop_video_performance_list::GetShopVideoPerformanceListResponse
    { latest_available_date, next_page_token, total_count, videos }
);
received_impls!(
    super::v202409::get_shop_video_performance_list::ShopVideo { click_through_rate, gmv,
    id, products, sku_orders, title, username, video_post_time, views, units_sold }
);
sent_impls!(
    super::v202409::get_shop_video_performance_overview::GetShopVideoPerformanceOverview
    { start_date_ge, end_date_lt, with_comparison, granularity, currency, account_type }
);
received_impls!(
    super::v202409::get_shop_video_performance_overview::GetShopVideoPerformanceOverviewResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202409::get_shop_video_performance_overview::VideoOverviewComparisonInterval
    { end_date, gmv, sku_orders, start_date, units_sold, click_through_rate }
);
received_impls!(
    super::v202409::get_shop_video_performance_overview::VideoOverviewInterval {
    end_date, gmv, sku_orders, start_date, units_sold, click_through_rate }
);
received_impls!(
    super::v202409::get_shop_video_performance_overview::VideoOverviewPerformance {
    comparison_intervals, intervals }
);
sent_impls!(
    super::v202409::get_shop_video_product_performance_list::GetShopVideoProductPerformanceList
    { video_id, start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency,
    page_token }
);
received_impls!(
    super::v202409::get_shop_video_product_performance_list::GetShopVideoProductPerformanceListResponse
    { latest_available_date, next_page_token, products, total_count }
);
received_impls!(
    super::v202409::get_shop_video_product_performance_list::VideoProductPerformance {
    daily_avg_buyers, gmv, id, name, units_sold }
);
sent_impls!(
    super::v202502::get_live_room_audience_demographics::GetLiveRoomAudienceDemographics
    { live_room_id }
);
received_impls!(
    super::v202502::get_live_room_audience_demographics::GetLiveRoomAudienceDemographicsResponse
    { all_ads_gender_indicators, all_follower_indicators = "all_fan_indicators",
    all_ads_age_indicators, region_indicators, paid_ads_age_indicators,
    paid_ads_gender_indicators, paid_follower_indicators = "paid_fan_indicators" }
);
sent_impls!(
    super::v202502::get_live_room_core_stats::GetLiveRoomCoreStats { live_room_id }
);
received_impls!(
    super::v202502::get_live_room_core_stats::GetLiveRoomCoreStatsResponse { stats }
);
sent_impls!(
    super::v202502::get_live_room_gmv_and_order_trends::GetLiveRoomGmvAndOrderTrends {
    live_room_id }
);
received_impls!(
    super::v202502::get_live_room_gmv_and_order_trends::GetLiveRoomGmvAndOrderTrendsResponse
    { gmv_trend_performances }
);
sent_impls!(
    super::v202502::get_live_room_interaction_trends::GetLiveRoomInteractionTrends {
    live_room_id }
);
received_impls!(
    super::v202502::get_live_room_interaction_trends::GetLiveRoomInteractionTrendsResponse
    { interactive_trend_performances }
);
sent_impls!(
    super::v202502::get_live_room_product_stats::GetLiveRoomProductStats { live_room_id }
);
received_impls!(
    super::v202502::get_live_room_product_stats::GetLiveRoomProductStatsResponse {
    product_stats }
);
sent_impls!(
    super::v202502::get_live_room_traffic_performance::GetLiveRoomTrafficPerformance {
    live_room_id }
);
received_impls!(
    super::v202502::get_live_room_traffic_performance::GetLiveRoomTrafficPerformanceResponse
    { traffic_performances }
);
sent_impls!(
    super::v202502::get_live_room_view_trends::GetLiveRoomViewTrends { live_room_id }
);
received_impls!(
    super::v202502::get_live_room_view_trends::GetLiveRoomViewTrendsResponse {
    view_trend_performances }
);
sent_impls!(
    super::v202503::get_shop_live_performance_overview::GetShopLivePerformanceOverview {
    start_date_ge, end_date_lt, with_comparison, granularity, currency, account_type }
);
received_impls!(
    super::v202503::get_shop_live_performance_overview::GetShopLivePerformanceOverviewResponse
    { latest_available_date, performance }
);
sent_impls!(
    super::v202505::get_shop_live_performance_list::GetShopLivePerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency, page_token,
    account_type }
);
received_impls!(
    super::v202505::get_shop_live_performance_list::GetShopLivePerformanceListResponse {
    latest_available_date, live_stream_sessions, next_page_token, total_count }
);
sent_impls!(
    super::v202508::get_shop_live_performance_list::GetShopLivePerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency, page_token,
    account_type }
);
received_impls!(
    super::v202508::get_shop_live_performance_list::GetShopLivePerformanceListResponse {
    latest_available_date, live_stream_sessions, next_page_token, total_count }
);
sent_impls!(
    super::v202508::get_shop_live_performance_overview::GetShopLivePerformanceOverview {
    start_date_ge, end_date_lt, with_comparison, granularity, currency, account_type }
);
received_impls!(
    super::v202508::get_shop_live_performance_overview::GetShopLivePerformanceOverviewResponse
    { latest_available_date, performance }
);
sent_impls!(
    super::v202509::get_shop_live_performance_list::GetShopLivePerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency, page_token,
    account_type }
);
received_impls!(
    super::v202509::get_shop_live_performance_list::GetShopLivePerformanceListResponse {
    latest_available_date, live_stream_sessions, next_page_token, total_count }
);
received_impls!(
    super::v202509::get_shop_live_performance_list::LiveStreamSession { end_time, id,
    interaction_performance, sales_performance, start_time, title, username }
);
received_impls!(
    super::v202509::get_shop_live_performance_list::SalesPerformance { live_gmv_24h =
    "24h_live_gmv", avg_price, click_to_order_rate, created_sku_orders, customers,
    different_products_sold, gmv, products_added, sku_orders, items_sold }
);
sent_impls!(
    super::v202509::get_shop_live_performance_overview::GetShopLivePerformanceOverview {
    start_date_ge, end_date_lt, today, granularity, currency, account_type }
);
received_impls!(
    super::v202509::get_shop_live_performance_overview::GetShopLivePerformanceOverviewResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202509::get_shop_live_performance_overview::LiveOverviewInterval { end_date,
    gmv, sku_orders, start_date, items_sold, click_through_rate, click_to_order_rate,
    customers }
);
received_impls!(
    super::v202509::get_shop_live_performance_overview::LiveOverviewPerformance {
    intervals }
);
sent_impls!(
    super::v202509::get_shop_performance::GetShopPerformance { start_date_ge,
    end_date_lt, granularity, currency }
);
received_impls!(
    super::v202509::get_shop_performance::GetShopPerformanceResponse {
    latest_available_date, performance }
);
received_impls!(super::v202509::get_shop_performance::Gmv { breakdowns, overall });
received_impls!(
    super::v202509::get_shop_performance::GrossRevenue { breakdowns, overall }
);
received_impls!(
    super::v202509::get_shop_performance::GrossRevenueBreakdown { percentage, r#type =
    "type" }
);
enum_impls!(super::v202509::get_shop_performance::RevenueSource);
received_impls!(
    super::v202509::get_shop_performance::Sales { avg_customers_count, gmv,
    gross_revenue, items_sold, orders_count, refunds, sku_orders_count }
);
received_impls!(
    super::v202509::get_shop_performance::ShopGmvBreakdown { gmv, r#type = "type" }
);
received_impls!(
    super::v202509::get_shop_performance::ShopInterval { end_date, sales, start_date,
    traffic }
);
received_impls!(super::v202509::get_shop_performance::ShopPerformance { intervals });
received_impls!(
    super::v202509::get_shop_performance::ShopTraffic { avg_conversion_rate =
    "avg_conversation_rate", avg_page_views, avg_visitors }
);
sent_impls!(
    super::v202509::get_shop_product_performance_detail::GetShopProductPerformanceDetail
    { product_id, start_date_ge, end_date_lt, granularity, currency }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::CancelAndRefunds { canceled,
    refunded, replacements, returned }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::GetShopProductPerformanceDetailResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::ProductInterval {
    cancel_and_refunds, end_date, sales, start_date, traffic }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::ProductPerformance { intervals,
    ratings, top_contents, top_creators }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::ProductSales { breakdowns, gmv,
    items_sold, orders }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::ProductSalesMetrics { gmv,
    items_sold, avg_customers }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::ProductTraffic { breakdowns }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::Rating { count, percentage,
    stars }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::SalesBreakdown { content_type,
    sales }
);
enum_impls!(super::v202509::get_shop_product_performance_detail::Star);
received_impls!(
    super::v202509::get_shop_product_performance_detail::TopContent { content_id, gmv,
    items_sold }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::TopContents { contents, r#type =
    "type" }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::TopCreator { creator_name,
    creator_open_id, avatar_url = "creator_profile", gmv, items_sold }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::TrafficBreakdown { content_type,
    traffic }
);
received_impls!(
    super::v202509::get_shop_product_performance_detail::TrafficMetrics {
    avg_conversion_rate, avg_unique_page_views, ctr, impressions, page_views }
);
sent_impls!(
    super::v202509::get_shop_product_performance_list::GetShopProductPerformanceList {
    start_date_ge, end_date_lt, page_size, page_token, sort_field, sort_order, currency,
    category_filter, product_status_filter }
);
received_impls!(
    super::v202509::get_shop_product_performance_list::GetShopProductPerformanceListResponse
    { latest_available_date, next_page_token, products, total_count }
);
received_impls!(
    super::v202509::get_shop_product_performance_list::OverallPerformance { gmv,
    items_sold, orders }
);
received_impls!(
    super::v202509::get_shop_product_performance_list::ShopProductPerformance { id,
    overall_performance }
);
sent_impls!(
    super::v202509::get_shop_sku_performance_detail::GetShopSkuPerformanceDetail {
    sku_id, start_date_ge, end_date_lt, granularity, currency }
);
received_impls!(
    super::v202509::get_shop_sku_performance_detail::GetShopSkuPerformanceDetailResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202509::get_shop_sku_performance_detail::SkuInterval { end_date, gmv,
    sku_orders, start_date, gmv_breakdown, items_sold, items_sold_breakdown }
);
received_impls!(
    super::v202509::get_shop_sku_performance_detail::SkuPerformance { intervals,
    product_id, sku_id }
);
sent_impls!(
    super::v202509::get_shop_sku_performance_list::GetShopSkuPerformanceList {
    start_date_ge, end_date_lt, page_size, page_token, sort_field, sort_order,
    category_filter, product_status_filter, product_ids, currency }
);
received_impls!(
    super::v202509::get_shop_sku_performance_list::GetShopSkuPerformanceListResponse {
    latest_available_date, next_page_token, skus, total_count }
);
sent_impls!(
    super::v202509::get_shop_video_performance_detail::GetShopVideoPerformanceDetail {
    video_id, start_date_ge, end_date_lt, granularity, currency }
);
received_impls!(
    super::v202509::get_shop_video_performance_detail::GetShopVideoPerformanceDetailResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202509::get_shop_video_performance_detail::VideoPerformance { intervals,
    viewer_profile }
);
received_impls!(
    super::v202509::get_shop_video_performance_detail::VideoPerformanceInterval {
    end_date, sales, start_date, traffic }
);
received_impls!(
    super::v202509::get_shop_video_performance_detail::VideoSales { breakdowns, overall }
);
sent_impls!(
    super::v202509::get_shop_video_performance_list::GetShopVideoPerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency, page_token,
    account_type }
);
received_impls!(
    super::v202509::get_shop_video_performance_list::GetShopVideoPerformanceListResponse
    { latest_available_date, next_page_token, total_count, videos }
);
received_impls!(
    super::v202509::get_shop_video_performance_list::ShopVideo { avg_customers,
    click_through_rate, duration, gmv, gpm, hashtags = "hash_tags", id, items_sold,
    products, sku_orders, title, username, video_post_time, views }
);
sent_impls!(
    super::v202509::get_shop_video_performance_overview::GetShopVideoPerformanceOverview
    { start_date_ge, end_date_lt, today, granularity, currency, account_type }
);
received_impls!(
    super::v202509::get_shop_video_performance_overview::GetShopVideoPerformanceOverviewResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202509::get_shop_video_performance_overview::VideoOverviewInterval {
    end_date, gmv, product_impressions, sku_orders, start_date, click_through_rate,
    avg_customers, product_clicks }
);
received_impls!(
    super::v202509::get_shop_video_performance_overview::VideoOverviewPerformance {
    intervals }
);
sent_impls!(
    super::v202509::get_shop_video_product_performance_list::GetShopVideoProductPerformanceList
    { video_id, start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency,
    page_token }
);
received_impls!(
    super::v202509::get_shop_video_product_performance_list::GetShopVideoProductPerformanceListResponse
    { latest_available_date, next_page_token, products, total_count }
);
received_impls!(
    super::v202509::get_shop_video_product_performance_list::VideoProductPerformance {
    daily_avg_buyers, gmv, id, name, units_sold, ctr, customers, gpm, product_clicks,
    product_impressions }
);
sent_impls!(
    super::v202510::get_shop_live_performance_per_minute::GetShopLivePerformancePerMinute
    { live_id, page_token, currency }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::Conversion { avg_price,
    click_to_order_rate, created_sku_orders, gpm, sku_order_rate }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::GetShopLivePerformancePerMinuteResponse
    { next_page_token, performance, total_count }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::Gpm { show_gpm, watch_gpm }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::LiveMinuteInterval {
    conversion, end_time, interactions, sales, start_time, traffic }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::LiveMinutePerformance {
    intervals, overall }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::LiveMinuteSales { customers,
    items_sold, main_orders, sku_orders, gmv }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::LiveMinuteTraffic { ctr,
    impressions, product_clicks, product_impressions, viewers, views, enter_room_rate }
);
received_impls!(
    super::v202510::get_shop_live_performance_per_minute::LiveTotals { duration,
    end_time, gmv, impressions, items_sold, live_title, start_time, unique_viewers }
);
sent_impls!(
    super::v202510::get_shop_performance_per_hour::GetShopPerformancePerHour { date,
    currency }
);
received_impls!(
    super::v202510::get_shop_performance_per_hour::GetShopPerformancePerHourResponse {
    performance }
);
received_impls!(
    super::v202510::get_shop_performance_per_hour::OverallMetrics { customers, gmv,
    items_sold, visitors, avg_order_value, avg_sku_order_value, customers_count,
    live_attributed_gmv, orders_count, product_card_attributed_gmv, product_clicks,
    product_impressions, sku_orders_count, unique_clicks, unique_product_impressions,
    video_attributed_gmv }
);
received_impls!(
    super::v202510::get_shop_performance_per_hour::ShopHourInterval { customers, gmv,
    index, items_sold, visitors, avg_order_value, avg_sku_order_value, customers_count,
    live_attributed_gmv, orders_count, product_card_attributed_gmv, product_clicks,
    product_impressions, sku_orders_count, unique_clicks, unique_product_impressions,
    video_attributed_gmv }
);
received_impls!(
    super::v202510::get_shop_performance_per_hour::ShopHourPerformance { intervals,
    latest_available_timestamp, overall }
);
sent_impls!(
    super::v202511::get_bestselling_creators::GetBestsellingCreators { date, time_slot,
    author_type, currency }
);
enum_impls!(super::v202511::get_bestselling_creators::AuthorType);
received_impls!(
    super::v202511::get_bestselling_creators::Creator { rank, gmv_range, open_id,
    username = "user_name", nickname = "nick_name", followers_count, likes_count }
);
received_impls!(
    super::v202511::get_bestselling_creators::GetBestsellingCreatorsResponse { creators }
);
sent_impls!(
    super::v202511::get_bestselling_live_sessions::GetBestsellingLiveSessions { date,
    time_slot, currency }
);
received_impls!(
    super::v202511::get_bestselling_live_sessions::GetBestsellingLiveSessionsResponse {
    lives }
);
received_impls!(
    super::v202511::get_bestselling_live_sessions::LiveSession { rank, gmv_range, id,
    title, start_time, duration, creator_name, creator_open_id = "open_id",
    creator_nickname = "creator_nick_name" }
);
sent_impls!(
    super::v202511::get_bestselling_products::GetBestsellingProducts { category_id, date,
    time_slot, currency }
);
received_impls!(
    super::v202511::get_bestselling_products::BestsellingProduct { rank, gmv_range, id,
    name, rating, product_image, shop_name, shop_id }
);
received_impls!(
    super::v202511::get_bestselling_products::GetBestsellingProductsResponse { products }
);
sent_impls!(
    super::v202511::get_bestselling_videos::GetBestsellingVideos { date, time_slot,
    currency }
);
received_impls!(
    super::v202511::get_bestselling_videos::BestsellingVideo { rank, id, nickname =
    "nick_name", gmv_range, views, likes, comments, shares, products = "product_infos",
    publish_time, duration }
);
received_impls!(
    super::v202511::get_bestselling_videos::GetBestsellingVideosResponse { videos }
);
received_impls!(
    super::v202511::get_bestselling_videos::VideoProduct { product_id, product_name }
);
sent_impls!(
    super::v202512::get_shop_live_product_performance_list::GetShopLiveProductPerformanceList
    { live_id, sort_order, sort_field, currency }
);
received_impls!(
    super::v202512::get_shop_live_product_performance_list::GetShopLiveProductPerformanceListResponse
    { products }
);
received_impls!(
    super::v202512::get_shop_live_product_performance_list::LiveProductGpm { watch_gpm }
);
received_impls!(
    super::v202512::get_shop_live_product_performance_list::LiveProductPerformance { id,
    name, sales, traffic }
);
received_impls!(
    super::v202512::get_shop_live_product_performance_list::LiveProductSales { avg_price,
    created_sku_orders, customers, direct_gmv, items_sold, main_orders, payment_rate,
    sku_orders }
);
enum_impls!(
    super::v202512::get_shop_live_product_performance_list::ProductPerformanceSortField
);
received_impls!(
    super::v202512::get_shop_live_product_performance_list::Traffic { add_to_cart_count,
    click_to_order_rate, ctr, gpm, product_impressions, product_clicks = "produt_clicks"
    }
);
sent_impls!(
    super::v202605::get_shop_product_performance_list::GetShopProductPerformanceList {
    start_date_ge, end_date_lt, page_size, page_token, sort_field, sort_order, currency,
    category_filter, product_status_filter }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::AffiliateLivePerformance {
    live_attributed_gmv, new_live_count, product_impressions, product_clicks, ctr,
    add_cart_count, add_cart_rate, click_order_rate, unique_product_impressions,
    unique_clicks, unique_ctr, add_cart_users = "atc_users", unique_add_cart_rate =
    "unique_atc_rate", unique_click_order_rate }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::AffiliateTotalPerformance {
    attributed_gmv, attributed_orders, attributed_sku_orders, attributed_sold_items,
    estimated_customers, average_order_value = "aov", avg_daily_creator_posted_content,
    product_impressions, product_clicks, ctr, add_cart_count, add_cart_rate,
    click_order_rate, unique_product_impressions, unique_clicks, unique_ctr,
    add_cart_users, unique_add_cart_rate = "unique_atc_rate", unique_click_order_rate }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::AffiliateVideoPerformance {
    attributed_video_gmv, new_video_count, product_impressions, product_clicks, ctr,
    add_cart_count, add_cart_rate, click_order_rate, unique_product_impressions,
    unique_clicks, unique_ctr, add_cart_users = "atc_users", unique_add_cart_rate =
    "unique_atc_rate", unique_click_order_rate }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::GetShopProductPerformanceListResponse
    { products, next_page_token, total_count, latest_available_date }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::SellerLivePerformance {
    attributed_gmv, attributed_orders, attributed_sku_orders, attributed_sold_items,
    estimated_customers, average_order_value = "aov", new_live_count,
    product_impressions, product_clicks, ctr, add_cart_count, add_cart_rate,
    click_order_rate, unique_product_impressions, unique_clicks, unique_ctr,
    add_cart_users, unique_add_cart_rate = "unique_atc_rate", unique_click_order_rate }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::SellerProductCardPerformance {
    attributed_gmv, attributed_orders, attributed_sku_orders, attributed_sold_items,
    estimated_customers, average_order_value = "aov", product_impressions,
    product_clicks, ctr, add_cart_count, add_cart_rate, click_order_rate,
    unique_product_impressions, unique_clicks, unique_ctr, add_cart_users,
    unique_add_cart_rate = "unique_atc_rate", unique_click_order_rate }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::SellerVideoPerformance {
    attributed_gmv, attributed_orders, attributed_sku_orders, attributed_sold_items,
    estimated_customers, average_order_value = "aov", new_video_count,
    product_impressions, product_clicks, ctr, add_cart_count, add_cart_rate,
    click_order_rate, unique_product_impressions, unique_clicks, unique_ctr,
    add_cart_users, unique_add_cart_rate = "unique_atc_rate", unique_click_order_rate }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::ShopProductPerformance { id,
    total_performance, seller_live_performance, seller_video_performance,
    seller_product_card_performance, affiliate_total_performance,
    affiliate_live_performance, affiliate_video_performance, shop_tab_performance }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::ShopTabPerformance {
    shop_tab_product_impressions, shop_tab_product_clicks,
    unique_shop_tab_product_clicks, estimated_shop_tab_customers, shop_tab_ctr,
    shop_tab_ctor_sku, shop_tab_gmv, shop_tab_sold_items }
);
received_impls!(
    super::v202605::get_shop_product_performance_list::TotalPerformance { gmv, orders,
    sku_orders, items_sold, estimated_customers, average_order_value = "aov",
    product_impressions, product_clicks, ctr, add_cart_count, add_cart_rate,
    click_order_rate, unique_product_impressions, unique_clicks, unique_ctr,
    add_cart_users, unique_add_cart_rate = "unique_atc_rate", unique_click_order_rate,
    gmv_incl_tax, tax, gross_merchandise_value, shipping_fees, refunds, refunded_items,
    refund_customers }
);
sent_impls!(
    super::v202605::get_shop_video_performance_list::GetShopVideoPerformanceList {
    start_date_ge, end_date_lt, page_size, sort_field, sort_order, currency, page_token,
    account_type }
);
received_impls!(
    super::v202605::get_shop_video_performance_list::GetShopVideoPerformanceListResponse
    { latest_available_date, next_page_token, total_count, videos }
);
received_impls!(
    super::v202605::get_shop_video_performance_list::ShopVideo { advertisable,
    attributed_gmv, avg_customers, click_through_rate, comments, creator, ctor, duration,
    gmv, gpm, hashtags = "hash_tags", id, indirect_gmv, items_sold, likes, new_followers,
    product_clicks, product_impressions, products, review_type, shares, sku_orders,
    title, username, video_to_live_clicks = "v_to_l_clicks", video_to_live_rate =
    "v_to_l_rate", video_finish_rate, video_post_time, views }
);
received_impls!(
    super::v202605::get_shop_video_performance_list::VideoCreator { author_type,
    creator_country, creator_id, nickname = "nick_name", open_id, username = "user_name"
    }
);
sent_impls!(
    super::v202606::get_sps_metric_diagnosis::GetSpsMetricDiagnosis { metric_code,
    locale, trend_duration_days }
);
received_impls!(
    super::v202606::get_sps_metric_diagnosis::Analysis { summaries, details }
);
received_impls!(
    super::v202606::get_sps_metric_diagnosis::CalculationRule { denominator_label,
    denominator_value, numerator_label, numerator_value }
);
received_impls!(
    super::v202606::get_sps_metric_diagnosis::DistributionBucket { count, name, percent }
);
received_impls!(
    super::v202606::get_sps_metric_diagnosis::GetSpsMetricDiagnosisResponse { benchmarks,
    calculation_rule, dimension, distribution_details, evaluate_duration_days,
    end_evaluation_time, start_evaluation_time, metric_code, score, status, status_text,
    trend, value, value_unit, analyses }
);
received_impls!(super::v202606::get_sps_metric_diagnosis::Trend { data_points });
received_impls!(
    super::v202606::get_sps_metric_diagnosis::TrendPoint { record_date, value }
);
sent_impls!(
    super::v202606::get_sps_metric_problems::GetSpsMetricProblems { metric_code, locale,
    page_token, page_size }
);
received_impls!(
    super::v202606::get_sps_metric_problems::AhtProblemOrder { aftersales_type_name,
    approve_duration_hours, inspect_duration_hours, order_id, return_order_id,
    review_count, total_handle_duration_hours }
);
received_impls!(
    super::v202606::get_sps_metric_problems::GetSpsMetricProblemsResponse {
    aht_problem_orders = "aht_problem_order_items", im_dsat_chats = "im_dsat_chat_items",
    metric_code, nbfr_problem_orders = "nbfr_problem_order_items", next_page_token,
    nrr_problem_orders = "nrr_problem_order_items", otdr_problem_orders =
    "otdr_problem_order_items", sfcr_problem_orders = "sfcr_problem_order_items",
    total_count }
);
received_impls!(
    super::v202606::get_sps_metric_problems::ImDsatChat { chat_duration_hours,
    chat_record_id, customer_name, customer_rating, first_reply_time, rating_reasons,
    service_agent }
);
received_impls!(
    super::v202606::get_sps_metric_problems::NbfrProblemOrder { deliver_time,
    order_create_time, order_id, product_id, product_name, return_refund_reason, sku_id }
);
received_impls!(
    super::v202606::get_sps_metric_problems::NrrProblemOrder { deliver_time,
    order_create_time, order_id, product_id, product_name, sku_id, user_review_rating }
);
received_impls!(
    super::v202606::get_sps_metric_problems::OtdrProblemOrder { actual_deliver_time,
    expect_deliver_time, order_id, product_name, sku_id }
);
received_impls!(
    super::v202606::get_sps_metric_problems::SfcrProblemOrder { cancellation_reasons,
    order_create_time, order_id, product_id, product_name, sku_id }
);
sent_impls!(
    super::v202606::get_sps_metric_top_items::GetSpsMetricTopItems { metric_code, locale
    }
);
received_impls!(
    super::v202606::get_sps_metric_top_items::AhtTopProduct { handle_duration_hours,
    product_id, product_name, return_order_count, top_aftersales_type_name,
    top_type_order_count, image_url }
);
received_impls!(
    super::v202606::get_sps_metric_top_items::GetSpsMetricTopItemsResponse {
    aht_top_products = "aht_aftersales_type_items", metric_code, nbfr_top_products =
    "nbfr_top_product_items", nrr_top_products = "nrr_top_product_items",
    otdr_logistics_providers = "otdr_logistics_items", total_count }
);
received_impls!(
    super::v202606::get_sps_metric_top_items::NbfrTopProduct { product_id, product_name,
    return_order_count, top_reason_order_count, top_return_reasons, image_url }
);
received_impls!(
    super::v202606::get_sps_metric_top_items::NrrTopProduct { delivered_order_count,
    image_url, negative_order_count, product_id, product_name, top_review_reasons }
);
received_impls!(
    super::v202606::get_sps_metric_top_items::OtdrLogisticsProvider {
    delivered_order_count, logistics_provider, on_time_deliver_order_count,
    on_time_deliver_rate }
);
sent_impls!(super::v202606::get_sps_metrics::GetSpsMetrics { locale });
received_impls!(super::v202606::get_sps_metrics::GetSpsMetricsResponse { metrics });
received_impls!(
    super::v202606::get_sps_metrics::Metric { benchmarks, dimension,
    evaluate_duration_days, end_evaluation_time, start_evaluation_time, metric_code,
    metric_name, score, status, status_text, value, value_unit, top_reason_text }
);
sent_impls!(super::v202606::get_sps_overview::GetSpsOverview { locale });
received_impls!(
    super::v202606::get_sps_overview::Benefit { benefit_name, is_unlocked, unlock_score }
);
received_impls!(
    super::v202606::get_sps_overview::Dimension { name, score, status, status_text,
    weight }
);
received_impls!(
    super::v202606::get_sps_overview::GetSpsOverviewResponse { benefits, dimensions,
    evaluate_duration_days, end_evaluation_time, start_evaluation_time, peer_percentile,
    primary_category, sps_score, sps_tier, sps_tier_text, top_issues, update_time }
);
received_impls!(
    super::v202606::get_sps_overview::Issue { description, evaluate_duration_days,
    end_evaluation_time, start_evaluation_time, metric_code, metric_name, percentile,
    rank }
);
received_impls!(
    super::v202606::get_sps_overview::PrimaryCategory { category_id, category_name }
);
received_impls!(super::v202606::get_sps_overview::TopIssues { issues, summary });
sent_impls!(
    super::v202609::batch_get_shop_video_performance_details::BatchGetShopVideoPerformanceDetails
    { video_ids, start_date_ge, end_date_lt, granularity, currency }
);
received_impls!(
    super::v202609::batch_get_shop_video_performance_details::BatchGetShopVideoPerformanceDetailsResponse
    { latest_available_date, videos }
);
received_impls!(
    super::v202609::batch_get_shop_video_performance_details::BatchVideoPerformance {
    intervals, viewer_profile }
);
received_impls!(
    super::v202609::batch_get_shop_video_performance_details::BatchVideoPerformanceInterval
    { end_date, sales, start_date, traffic }
);
received_impls!(
    super::v202609::batch_get_shop_video_performance_details::BatchVideoSales { overall }
);
received_impls!(
    super::v202609::batch_get_shop_video_performance_details::VideoDetails { duration,
    id, title, username, video_post_time, play_url, thumbnail_url }
);
received_impls!(
    super::v202609::batch_get_shop_video_performance_details::VideoError { code, message
    }
);
received_impls!(
    super::v202609::batch_get_shop_video_performance_details::VideoResult { error,
    performance, video, video_id }
);
sent_impls!(
    super::v202609::get_shop_live_performance_list::GetShopLivePerformanceList {
    start_date_ge, end_date_lt, account_type, page_size, sort_field, sort_order,
    currency, page_token }
);
received_impls!(
    super::v202609::get_shop_live_performance_list::GetShopLivePerformanceListResponse {
    latest_available_date, live_stream_sessions, next_page_token, total_count, updated_at
    }
);
enum_impls!(super::v202609::get_shop_live_performance_list::LiveAttributionSortField);
received_impls!(
    super::v202609::get_shop_live_performance_list::LiveCreator { author_type,
    creator_country, nickname = "nick_name", open_id, username = "user_name" }
);
received_impls!(
    super::v202609::get_shop_live_performance_list::LiveStreamSession { creator,
    end_time, id, interaction_performance, sales_performance, start_time, title, traffic
    }
);
received_impls!(
    super::v202609::get_shop_live_performance_list::LiveTraffic {
    average_concurrent_users = "acu", avg_viewing_duration,
    avg_viewing_duration_per_viewer, ctor, ctor_sku_order, ctr, gmv_per_hour,
    impressions, impressions_per_hour, live_ctr, order_rate_sku_orders,
    over_1m_live_viewing_rate, over_1m_views, peak_concurrent_users = "pcu",
    product_clicks, product_impressions, products_added, show_gpm, tap_through_rate,
    viewers, views, watch_gpm }
);
received_impls!(
    super::v202609::get_shop_live_performance_list::SalesPerformance {
    average_order_value = "aov", attributed_customers, avg_live_auction_price, avg_price,
    created_sku_orders, gmv_with_tiktok_coupons, live_attributed_gmv,
    live_attributed_items_sold, live_attributed_orders, live_attributed_sku_orders,
    live_auction_attributed_gmv, live_auction_attributed_items_sold,
    live_auction_attributed_sku_orders, live_auction_gmv, live_auction_indirect_gmv,
    live_gmv, live_indirect_gmv, payment_rate, products_sold }
);
sent_impls!(
    super::v202609::get_shop_live_performance_overview::GetShopLivePerformanceOverview {
    start_date_ge, end_date_lt, today, granularity, currency, account_type }
);
received_impls!(
    super::v202609::get_shop_live_performance_overview::GetShopLivePerformanceOverviewResponse
    { latest_available_date, performance, updated_at }
);
received_impls!(
    super::v202609::get_shop_live_performance_overview::LiveOverviewInterval {
    avg_live_auction_price, avg_viewing_duration, ctor_sku_order, end_date,
    live_attributed_gmv, live_attributed_items_sold, live_attributed_sku_orders,
    live_auction_attributed_gmv, live_auction_attributed_items_sold,
    live_auction_attributed_sku_orders, live_ctr, live_gmv, live_indirect_gmv, show_gpm,
    start_date, views }
);
received_impls!(
    super::v202609::get_shop_live_performance_overview::LiveOverviewPerformance {
    intervals }
);
sent_impls!(
    super::v202609::get_shop_performance::GetShopPerformance { start_date_ge,
    end_date_lt, granularity, currency }
);
enum_impls!(super::v202609::get_shop_performance::Channel);
received_impls!(
    super::v202609::get_shop_performance::ContentBreakdown { channel, content_type, gmv,
    indirect_gmv }
);
received_impls!(
    super::v202609::get_shop_performance::GetShopPerformanceResponse {
    latest_available_date, performance }
);
received_impls!(
    super::v202609::get_shop_performance::GmvBreakdowns {
    affiliate_product_card_attributed_gmv, content_breakdown, seller_product_card_gmv,
    shop_tab_and_search }
);
received_impls!(
    super::v202609::get_shop_performance::ShopInterval { breakdowns, end_date, sales,
    start_date, traffic }
);
received_impls!(super::v202609::get_shop_performance::ShopPerformance { intervals });
received_impls!(
    super::v202609::get_shop_performance::ShopSalesMetrics { avg_order_value,
    avg_sku_order_value, cancellations_and_returns, creator_live_attributed_gmv,
    creator_live_gmv, creator_live_indirect_gmv, creator_video_attributed_gmv,
    creator_video_gmv, creator_video_indirect_gmv, customers_count, gmv, gmv_with_tax,
    gmv_with_tiktok_co_funding, items_sold, live_attributed_gmv, live_gmv,
    live_indirect_gmv, orders_count, product_card_attributed_gmv, refunds,
    seller_live_attributed_gmv, seller_live_gmv, seller_live_indirect_gmv,
    seller_video_attributed_gmv, seller_video_gmv, seller_video_indirect_gmv,
    shipping_fees, sku_orders_count, tax, video_attributed_gmv, video_gmv,
    video_indirect_gmv }
);
received_impls!(
    super::v202609::get_shop_performance::ShopTabAndSearch { others, search_attributed,
    shop_tab_attributed }
);
received_impls!(
    super::v202609::get_shop_performance::ShopTraffic { avg_conversion_rate =
    "avg_conversation_rate", avg_page_views, avg_visitors, product_clicks,
    product_impressions, unique_clicks, unique_product_impressions }
);
sent_impls!(
    super::v202609::get_shop_video_performance_overview::GetShopVideoPerformanceOverview
    { start_date_ge, end_date_lt, today, granularity, currency, account_type }
);
received_impls!(
    super::v202609::get_shop_video_performance_overview::GetShopVideoPerformanceOverviewResponse
    { latest_available_date, performance }
);
received_impls!(
    super::v202609::get_shop_video_performance_overview::VideoOverviewInterval {
    avg_daily_customers, ctor_sku_order, ctr, end_date, gpm, product_clicks,
    product_impressions, shoppable_video_attributed_gmv, start_date, today,
    video_attributed_gmv, video_attributed_sku_orders, video_gmv, video_indirect_gmv,
    video_product_viewers, video_views }
);
received_impls!(
    super::v202609::get_shop_video_performance_overview::VideoOverviewPerformance {
    intervals }
);
