// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202604.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderTracking`] | Returns the tracking events of every parcel of an order, only for cross-border orders. | 202604, `GET /logistics/202604/orders/{order_id}/tracking` |

pub mod get_order_tracking;

pub use get_order_tracking::{GetOrderTracking, GetOrderTrackingResponse};
