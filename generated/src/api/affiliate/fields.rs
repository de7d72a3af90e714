// @generated from the files of specs/affiliate/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(
    super::types::Commission { commission_rate, inclusive_reward_commission_rate }
);
received_impls!(super::types::CustomizedImages { customized_main_image });
received_impls!(
    super::types::Price { original_price, platform_discount_price, seller_discount_price
    }
);
received_impls!(super::types::PriceRange { currency, highest_amount, lowest_amount });
sent_impls!(super::v202309::add_live_products::AddLiveProducts { product_ids });
received_impls!(super::v202309::add_live_products::AddLiveProductsResponse { errors });
sent_impls!(super::v202309::add_showcase_products::AddShowcaseProducts { product_ids });
received_impls!(
    super::v202309::add_showcase_products::AddShowcaseProductsResponse { errors }
);
sent_impls!(super::v202309::get_creator_profile::GetCreatorProfile {});
received_impls!(
    super::v202309::get_creator_profile::GetCreatorProfileResponse { avatar, partner_id,
    partner_name, permissions, register_region, selection_region, seller_type, username =
    "user_name", user_type }
);
sent_impls!(super::v202309::get_live_products::GetLiveProducts {});
received_impls!(
    super::v202309::get_live_products::GetLiveProductsResponse { pinned_product_id,
    products }
);
received_impls!(
    super::v202309::get_live_products::LiveProduct { commission, detail_url, id,
    main_images, original_url, price, sale_regions, shop_name, source, status, title }
);
received_impls!(
    super::v202309::get_live_products::LiveProductStatus { added_status,
    inventory_status, review_status }
);
sent_impls!(super::v202309::get_live_room::GetLiveRoom {});
received_impls!(
    super::v202309::get_live_room::GetLiveRoomResponse { id, start_time, status, title }
);
sent_impls!(
    super::v202309::get_shop_products::GetShopProducts { page_token, page_size,
    title_keyword, sort_field, sort_order }
);
received_impls!(
    super::v202309::get_shop_products::GetShopProductsResponse { next_page_token,
    products }
);
sent_impls!(
    super::v202309::get_showcase_products::GetShowcaseProducts { page_size, page_token,
    origin }
);
received_impls!(
    super::v202309::get_showcase_products::GetShowcaseProductsResponse {
    live_product_ids, next_page_token, products, total_count }
);
received_impls!(
    super::v202309::get_showcase_products::Product { addition, commission, detail_url,
    id, main_images, original_url, price, sale_regions, shop_name, source, status, title
    }
);
sent_impls!(
    super::v202309::move_live_products_to_top::MoveLiveProductsToTop { product_ids }
);
sent_impls!(
    super::v202309::move_showcase_products_to_top::MoveShowcaseProductsToTop {
    product_ids }
);
sent_impls!(super::v202309::pin_live_product::PinLiveProduct { product_id });
sent_impls!(super::v202309::remove_live_products::RemoveLiveProducts { product_ids });
sent_impls!(
    super::v202309::remove_showcase_products::RemoveShowcaseProducts { product_ids }
);
sent_impls!(super::v202309::unpin_live_product::UnpinLiveProduct { product_id });
sent_impls!(
    super::v202402::check_anchor_prerequisites::CheckAnchorPrerequisites { product_id }
);
sent_impls!(super::v202403::check_anchor_content::CheckAnchorContent { title });
