// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchCapAffiliateOrders`] | Searches, for a creator agency (CAP or MCN), orders with commission SKU by SKU, at most 92 days at a time. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/cap_order<wbr>/search</code> |
//! | [`SearchTapAffiliateOrders`] | Searches, for a TikTok Shop affiliate partner (TAP), orders with commission SKU by SKU, at most three months at a time. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/orders<wbr>/search</code> |

pub mod search_cap_affiliate_orders;
pub mod search_tap_affiliate_orders;

pub use search_cap_affiliate_orders::{
    SearchCapAffiliateOrders, SearchCapAffiliateOrdersResponse,
};
pub use search_tap_affiliate_orders::{
    SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
