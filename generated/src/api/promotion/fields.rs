// @generated from the files of specs/promotion/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::ActivityCommand);
enum_impls!(super::types::ActivityStatus);
enum_impls!(super::types::ActivityType);
received_impls!(super::types::AreaScope { specific_areas, r#type = "type" });
sent_impls!(super::types::AreaScopeInput { specific_areas, r#type = "type" });
enum_impls!(super::types::AreaScopeType);
enum_impls!(super::types::AuctionSupportType);
received_impls!(super::types::BuyMoreSaveMoreDiscount { tiers = "details" });
sent_impls!(super::types::BuyMoreSaveMoreDiscountInput { tiers = "details" });
enum_impls!(super::types::BuyMoreSaveMoreDiscountType);
received_impls!(
    super::types::BuyMoreSaveMoreTier { threshold_type, threshold_value, tier, r#type =
    "type", value }
);
sent_impls!(
    super::types::BuyMoreSaveMoreTierInput { threshold_type, threshold_value, tier,
    r#type = "type", value }
);
received_impls!(
    super::types::BuyXGetYDiscount { threshold_type, threshold_value, discount_type,
    discount_value, benefit_max_applicable_quantity, benefit_max_applicable_times }
);
sent_impls!(
    super::types::BuyXGetYDiscountInput { threshold_type, threshold_value, discount_type,
    discount_value, benefit_max_applicable_quantity, benefit_max_applicable_times }
);
enum_impls!(super::types::BuyXGetYDiscountType);
received_impls!(
    super::types::CouponDiscount { max_discount, percentage, reduction_amount, r#type =
    "type" }
);
enum_impls!(super::types::CouponDiscountType);
enum_impls!(super::types::CouponStatus);
received_impls!(super::types::CouponThreshold { min_spend, r#type = "type" });
enum_impls!(super::types::CouponThresholdType);
enum_impls!(super::types::CreationSource);
received_impls!(
    super::types::Discount { buy_more_save_more = "bmsm_discount", gift_with_purchase =
    "gift_discount", shipping_discount, buy_x_get_y = "bxgy_discount" }
);
sent_impls!(
    super::types::DiscountInput { buy_more_save_more = "bmsm_discount",
    gift_with_purchase = "gift_discount", shipping_discount, buy_x_get_y =
    "bxgy_discount" }
);
enum_impls!(super::types::DisplayChannel);
enum_impls!(super::types::DisplayType);
enum_impls!(super::types::DurationType);
received_impls!(super::types::Gift { product_id, sku_id, total_claim_limit });
received_impls!(
    super::types::GiftDiscount { tiers = "gift_infos", gift_receiving_type }
);
sent_impls!(
    super::types::GiftDiscountInput { tiers = "gift_infos", gift_receiving_type }
);
sent_impls!(super::types::GiftInput { product_id, sku_id, total_claim_limit });
enum_impls!(super::types::GiftReceivingType);
received_impls!(
    super::types::GiftTier { gifts = "gift_details", threshold_type, threshold_value,
    tier }
);
sent_impls!(
    super::types::GiftTierInput { gifts = "gift_details", threshold_type,
    threshold_value, tier }
);
enum_impls!(super::types::InventoryType);
received_impls!(super::types::LiveTask { min_watch_time, r#type = "type" });
enum_impls!(super::types::LiveTaskType);
received_impls!(super::types::ParticipationLimit { r#type = "type" });
sent_impls!(super::types::ParticipationLimitInput { r#type = "type" });
enum_impls!(super::types::ParticipationLimitType);
enum_impls!(super::types::ProductLevel);
enum_impls!(super::types::ProductScope);
received_impls!(
    super::types::RedemptionDuration { end_time, relative_time, start_time, r#type =
    "type" }
);
enum_impls!(super::types::RedemptionDurationType);
received_impls!(
    super::types::ShippingDiscount { area_scope, inventory_type, shipping_method,
    threshold_type, threshold_value, r#type = "type", value }
);
sent_impls!(
    super::types::ShippingDiscountInput { area_scope, inventory_type, shipping_method,
    threshold_type, threshold_value, r#type = "type", value }
);
enum_impls!(super::types::ShippingDiscountType);
enum_impls!(super::types::ShippingMethod);
enum_impls!(super::types::TargetBuyerSegment);
enum_impls!(super::types::TargetUserType);
received_impls!(super::types::TargetUsers { user_type });
enum_impls!(super::types::ThresholdType);
received_impls!(
    super::types::UsageLimits { redemption_limit, single_buyer_claim_limit,
    total_claim_limit }
);
received_impls!(super::types::UsageStats { claimed_count, redeemed_count });
sent_impls!(
    super::v202309::create_activity::CreateActivity { activity_type, begin_time,
    discount, duration_type, end_time, participation_limits = "participation_limit",
    product_level, target_users = "target_user_info", title, auction_support_type }
);
received_impls!(
    super::v202309::create_activity::CreateActivityResponse { activity_id, create_time,
    status, update_time }
);
sent_impls!(super::v202309::deactivate_activity::DeactivateActivity { activity_id });
received_impls!(
    super::v202309::deactivate_activity::DeactivateActivityResponse { activity_id,
    status, title, update_time }
);
sent_impls!(super::v202309::get_activity::GetActivity { activity_id });
received_impls!(super::v202309::get_activity::BenefitProduct { id });
received_impls!(
    super::v202309::get_activity::GetActivityResponse { activity_commands, activity_id,
    activity_type, begin_time, create_time, discount, duration_type, end_time,
    participation_limits = "participation_limit", product_level, products, status,
    target_users = "target_user_info", title, update_time, benefit_products,
    auction_support_type }
);
received_impls!(
    super::v202309::get_activity::Product { activity_price, discount, id, quantity_limit,
    quantity_per_user, skus, used_quantity }
);
received_impls!(
    super::v202309::get_activity::Sku { activity_price, discount, id, quantity_limit,
    quantity_per_user, used_quantity }
);
sent_impls!(
    super::v202309::remove_activity_products::RemoveActivityProducts { activity_id,
    product_ids, sku_ids, benefit_product_ids, exclude_product_ids }
);
received_impls!(
    super::v202309::remove_activity_products::RemoveActivityProductsResponse {
    activity_id, status, update_time }
);
sent_impls!(
    super::v202309::search_activities::SearchActivities { activity_title, activity_type,
    page_size, page_token, status }
);
received_impls!(
    super::v202309::search_activities::Activity { activity_commands, activity_type,
    begin_time, create_time, discount, duration_type, end_time, id, participation_limits
    = "participation_limit", product_level, status, title, update_time,
    auction_support_type }
);
received_impls!(
    super::v202309::search_activities::SearchActivitiesResponse { activities,
    next_page_token, total_count }
);
sent_impls!(
    super::v202309::update_activity::UpdateActivity { activity_id, begin_time, discount,
    duration_type, end_time, participation_limits = "participation_limit", product_level,
    target_users = "target_user_info", title, auction_support_type }
);
received_impls!(
    super::v202309::update_activity::UpdateActivityResponse { activity_id, title,
    update_time }
);
sent_impls!(
    super::v202309::update_activity_products::UpdateActivityProducts { activity_id,
    body_activity_id, products, benefit_product_ids, exclude_product_ids }
);
sent_impls!(
    super::v202309::update_activity_products::ProductInput { activity_price_amount,
    discount, id, quantity_limit, quantity_per_user, skus }
);
sent_impls!(
    super::v202309::update_activity_products::SkuInput { activity_price_amount, discount,
    id, quantity_limit, quantity_per_user }
);
received_impls!(
    super::v202309::update_activity_products::UpdateActivityProductsResponse {
    activity_id, status, title, total_count, update_time }
);
sent_impls!(super::v202406::get_coupon::GetCoupon { coupon_id });
received_impls!(
    super::v202406::get_coupon::Coupon { claim_duration, create_time, creation_source,
    discount, display_channels, display_type, id, live_tasks, product_ids, product_scope,
    promo_code, redemption_duration, seller_terms = "seller_tnc", status,
    target_buyer_segment, threshold, title, update_time, usage_limits, usage_stats }
);
received_impls!(super::v202406::get_coupon::GetCouponResponse { coupon });
sent_impls!(
    super::v202406::search_coupons::SearchCoupons { page_token, page_size, display_types
    = "display_type", statuses = "status", title_keyword }
);
received_impls!(
    super::v202406::search_coupons::CouponSummary { claim_duration, create_time,
    creation_source, discount, display_type, id, product_scope, promo_code,
    redemption_duration, status, target_buyer_segment, threshold, title, update_time,
    usage_limits }
);
received_impls!(
    super::v202406::search_coupons::SearchCouponsResponse { coupons, next_page_token,
    total_count }
);
sent_impls!(
    super::v202607::republish_activity::RepublishActivity { activity_id, begin_time,
    end_time }
);
received_impls!(
    super::v202607::republish_activity::RepublishActivityResponse { activity_id }
);
