// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202504.
//!
//! Requires the feature `affiliate_partner`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchCapAffiliateOrders`] | Searches the orders from which a creator agency (CAP or MCN) earns commission, by order ID, product, status and creation time. | 202504, <code>POST <wbr>/affiliate_partner<wbr>/202504<wbr>/cap_order<wbr>/search</code> |

pub mod search_cap_affiliate_orders;

pub use search_cap_affiliate_orders::{
    SearchCapAffiliateOrders, SearchCapAffiliateOrdersResponse,
};
