// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202604.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderTracking`] | Returns the tracking events of each package of an order, including those of the first-mile pickup. Only for cross-border orders; for others, use `fulfillment::GetOrderTracking`. | 202604, <code>GET <wbr>/logistics<wbr>/202604<wbr>/orders<wbr>/{order_id}<wbr>/tracking</code> |

pub mod get_order_tracking;

pub use get_order_tracking::{GetOrderTracking, GetOrderTrackingResponse};
