// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion. The newest version of each operation is here too.

pub mod types;
pub mod v202309;
pub mod v202406;
pub mod v202607;

pub use v202309::create_promotion_activity::{
    self, CreatePromotionActivity, CreatePromotionActivityResponse,
};
pub use v202309::deactivate_activity::{
    self, DeactivateActivity, DeactivateActivityResponse,
};
pub use v202309::get_activity::{self, GetActivity, GetActivityResponse};
pub use v202406::get_coupon::{self, GetCoupon, GetCouponResponse};
pub use v202309::remove_promotion_activity_products::{
    self, RemovePromotionActivityProducts, RemovePromotionActivityProductsResponse,
};
pub use v202607::republish_activity::{
    self, RepublishActivity, RepublishActivityResponse,
};
pub use v202406::search_coupon_list::{self, SearchCouponList, SearchCouponListResponse};
pub use v202309::search_promotion_activities::{
    self, SearchPromotionActivities, SearchPromotionActivitiesResponse,
};
pub use v202309::update_promotion_activity::{
    self, UpdatePromotionActivity, UpdatePromotionActivityResponse,
};
pub use v202309::update_promotion_activity_products::{
    self, UpdatePromotionActivityProducts, UpdatePromotionActivityProductsResponse,
};
