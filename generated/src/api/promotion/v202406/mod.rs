// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202406.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetCoupon`] | Returns a coupon with its discount, conditions, limits and use so far. | 202406, <code>GET <wbr>/promotion<wbr>/202406<wbr>/coupons<wbr>/{coupon_id}</code> |
//! | [`SearchCoupons`] | Searches coupons by title, status and display type. Coupons must match every filter that is set; within a list, one matching value is enough. | 202406, <code>POST <wbr>/promotion<wbr>/202406<wbr>/coupons<wbr>/search</code> |

pub mod get_coupon;
pub mod search_coupons;

pub use get_coupon::{GetCoupon, GetCouponResponse};
pub use search_coupons::{SearchCoupons, SearchCouponsResponse};
