// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202609 of these operations.

pub mod update_tracking_status;

pub use update_tracking_status::{UpdateTrackingStatus, UpdateTrackingStatusResponse};
