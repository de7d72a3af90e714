// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202406 of these operations.

pub mod get_coupon;
pub mod search_coupons;

pub use get_coupon::{GetCoupon, GetCouponResponse};
pub use search_coupons::{SearchCoupons, SearchCouponsResponse};
