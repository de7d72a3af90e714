// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202411.
//!
//! Requires the feature `affiliate_partner`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchTapAffiliateOrders`] | Searches the orders from which a TikTok Shop affiliate partner (TAP) earns commission, by campaign and creation time. | 202411, <code>POST <wbr>/affiliate_partner<wbr>/202411<wbr>/orders<wbr>/search</code> |

pub mod search_tap_affiliate_orders;

pub use search_tap_affiliate_orders::{
    SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
