// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202609.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UpdateTrackingStatus`] | Reports up to 50 tracking events of an order that the seller delivers without a third-party shipping provider. Each event is accepted or rejected on its own, so check the results. | 202609, <code>POST <wbr>/fulfillment<wbr>/202609<wbr>/order<wbr>/sof<wbr>/track<wbr>/update</code> |

pub mod update_tracking_status;

pub use update_tracking_status::{UpdateTrackingStatus, UpdateTrackingStatusResponse};
