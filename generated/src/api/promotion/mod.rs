// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion.
//!
//! Promotional activities and coupons.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateActivity`] | Creates a promotion such as a discount, flash sale or gift with purchase, but no coupon; add its products afterwards. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities</code> |
//! | [`DeactivateActivity`] | Stops a promotion that runs or has yet to start. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/deactivate</code> |
//! | [`GetActivity`] | Returns a promotion with its products, which discounts and flash sales lose 180 days after their end. | 202309, <code>GET <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`GetCoupon`] | Returns a coupon with its discount, conditions, limits and use so far. | 202406, <code>GET <wbr>/promotion<wbr>/202406<wbr>/coupons<wbr>/{coupon_id}</code> |
//! | [`RemoveActivityProducts`] | Takes products or SKUs out of a promotion, or out of its benefits or exclusions. | 202309, <code>DELETE <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |
//! | [`RepublishActivity`] | Reopens a discount or flash sale that ended within 7 days, with its products and new times. | 202607, <code>POST <wbr>/promotion<wbr>/202607<wbr>/activities<wbr>/{activity_id}<wbr>/republish</code> |
//! | [`SearchActivities`] | Searches promotions by title, kind and status; coupons have `SearchCoupons`. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/search</code> |
//! | [`SearchCoupons`] | Searches coupons by title, status and the way they are shown. | 202406, <code>POST <wbr>/promotion<wbr>/202406<wbr>/coupons<wbr>/search</code> |
//! | [`UpdateActivity`] | Changes the title, the times and, for some kinds, the terms of a promotion. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`UpdateActivityProducts`] | Adds products or SKUs to a promotion or changes their deals, at most 300 a call; removes none. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |
//!
//! All versions: [`v202309`](v202309), [`v202406`](v202406), [`v202607`](v202607).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202406;
pub mod v202607;

pub use v202309::create_activity;
pub use v202309::deactivate_activity;
pub use v202309::get_activity;
pub use v202406::get_coupon;
pub use v202309::remove_activity_products;
pub use v202607::republish_activity;
pub use v202309::search_activities;
pub use v202406::search_coupons;
pub use v202309::update_activity;
pub use v202309::update_activity_products;
#[doc(inline)]
pub use v202309::create_activity::{CreateActivity, CreateActivityResponse};
#[doc(inline)]
pub use v202309::deactivate_activity::{DeactivateActivity, DeactivateActivityResponse};
#[doc(inline)]
pub use v202309::get_activity::{GetActivity, GetActivityResponse};
#[doc(inline)]
pub use v202406::get_coupon::{GetCoupon, GetCouponResponse};
#[doc(inline)]
pub use v202309::remove_activity_products::{
    RemoveActivityProducts, RemoveActivityProductsResponse,
};
#[doc(inline)]
pub use v202607::republish_activity::{RepublishActivity, RepublishActivityResponse};
#[doc(inline)]
pub use v202309::search_activities::{SearchActivities, SearchActivitiesResponse};
#[doc(inline)]
pub use v202406::search_coupons::{SearchCoupons, SearchCouponsResponse};
#[doc(inline)]
pub use v202309::update_activity::{UpdateActivity, UpdateActivityResponse};
#[doc(inline)]
pub use v202309::update_activity_products::{
    UpdateActivityProducts, UpdateActivityProductsResponse,
};
