// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion.
//!
//! Promotion activities and coupons.
//!
//! To run a promotion, create it with [`CreateActivity`], then add its products and their terms with [`UpdateActivityProducts`]. Activities for the
//! whole shop need no products. [`UpdateActivity`] changes the title, the times and the terms, [`RemoveActivityProducts`] removes
//! products, [`DeactivateActivity`] ends the activity, and [`RepublishActivity`] restarts a product discount or flash sale. The webhooks `ActivityChange` and `ActivityStatusChange` report changes.
//!
//! Coupons are created in Seller Center, the seller app or the CRM tool of TikTok Shop. The API only reads them: [`SearchCoupons`] lists them, [`GetCoupon`] returns one with its products.
//!
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateActivity`] | Creates a promotion activity of any type except coupons, which are created in Seller Center or the seller app. [`UpdateActivityProducts`] adds the products or SKUs. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities</code> |
//! | [`DeactivateActivity`] | Ends a promotion activity that is running or has not started yet. Product discounts and flash sales can be restarted with [`RepublishActivity`] in the next 7 days. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/deactivate</code> |
//! | [`GetActivity`] | Returns a promotion activity with its terms and products; for coupons, use [`GetCoupon`]. The products of a product discount or flash sale are returned only until 180 days after its end. | 202309, <code>GET <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`GetCoupon`] | Returns a coupon with its discount, conditions, limits and use so far. | 202406, <code>GET <wbr>/promotion<wbr>/202406<wbr>/coupons<wbr>/{coupon_id}</code> |
//! | [`RemoveActivityProducts`] | Removes products, SKUs, benefit products or exclusions from a promotion activity that is neither deactivated nor expired. At least one of the lists must have an item. | 202309, <code>DELETE <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |
//! | [`RepublishActivity`] | Restarts a `FIXED_PRICE`, `DIRECT_DISCOUNT` or `FLASHSALE` activity that expired or was deactivated at most 7 days ago, with new times and the same products. Its ID stays the same, and it can be changed as usual. | 202607, <code>POST <wbr>/promotion<wbr>/202607<wbr>/activities<wbr>/{activity_id}<wbr>/republish</code> |
//! | [`SearchActivities`] | Searches promotion activities by title, type and status. For coupons, use [`SearchCoupons`]. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/search</code> |
//! | [`SearchCoupons`] | Searches coupons by title, status and display type. Coupons must match every filter that is set; within a list, one matching value is enough. | 202406, <code>POST <wbr>/promotion<wbr>/202406<wbr>/coupons<wbr>/search</code> |
//! | [`UpdateActivity`] | Changes the title, the times and, unless they are set with the products, the terms of a promotion activity. Once deactivated or expired, activities of all types but shipping discounts can no longer be changed. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`UpdateActivityProducts`] | Adds products or SKUs to a promotion activity or changes their terms; [`RemoveActivityProducts`] removes them. The activity must not be deactivated or expired, and it must not be a shipping discount with the level `SHOP`. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |
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
