// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202411 of these operations.

pub mod search_tap_affiliate_orders;

pub use search_tap_affiliate_orders::{
    SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
