// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod search_affiliate_orders;

pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
