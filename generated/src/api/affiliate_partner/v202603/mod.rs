// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202603.
//!
//! Requires the feature `affiliate_partner`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchCapAffiliateOrders`] | Searches the SKUs of orders from which a creator agency (CAP or MCN) earns commission. An order must match all filters; a search covers at most 92 days. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/cap_order<wbr>/search</code> |
//! | [`SearchTapAffiliateOrders`] | Searches the SKUs of orders from which a TikTok Shop affiliate partner (TAP) earns commission. A search covers at most three months. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/orders<wbr>/search</code> |

pub mod search_cap_affiliate_orders;
pub mod search_tap_affiliate_orders;

pub use search_cap_affiliate_orders::{
    SearchCapAffiliateOrders, SearchCapAffiliateOrdersResponse,
};
pub use search_tap_affiliate_orders::{
    SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
