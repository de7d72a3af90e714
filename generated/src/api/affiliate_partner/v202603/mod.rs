// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202603 of these operations.

pub mod search_cap_affiliate_orders;
pub mod search_tap_affiliate_orders;

pub use search_cap_affiliate_orders::{
    SearchCapAffiliateOrders, SearchCapAffiliateOrdersResponse,
};
pub use search_tap_affiliate_orders::{
    SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
