// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202406;
pub mod v202607;

pub use v202309::create_activity::{self, CreateActivity, CreateActivityResponse};
pub use v202309::deactivate_activity::{
    self, DeactivateActivity, DeactivateActivityResponse,
};
pub use v202309::get_activity::{self, GetActivity, GetActivityResponse};
pub use v202406::get_coupon::{self, GetCoupon, GetCouponResponse};
pub use v202309::remove_activity_products::{
    self, RemoveActivityProducts, RemoveActivityProductsResponse,
};
pub use v202607::republish_activity::{
    self, RepublishActivity, RepublishActivityResponse,
};
pub use v202309::search_activities::{self, SearchActivities, SearchActivitiesResponse};
pub use v202406::search_coupons::{self, SearchCoupons, SearchCouponsResponse};
pub use v202309::update_activity::{self, UpdateActivity, UpdateActivityResponse};
pub use v202309::update_activity_products::{
    self, UpdateActivityProducts, UpdateActivityProductsResponse,
};
