// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202410.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchAffiliateOrders`] | Searches for orders that the creator generated in a period of at most three months, and returns their SKUs, content and commissions. | 202410, <code>POST <wbr>/affiliate_creator<wbr>/202410<wbr>/orders<wbr>/search</code> |

pub mod search_affiliate_orders;

pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
